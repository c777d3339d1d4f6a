import { type Schemas, api } from '#lib/api/client.ts';

const toldMilliseconds = 14 * 86_400_000;
const mostTold = 5;

/** Who read lately what is stored of a person: the second pair of eyes is told, and not whoever did it. */
export async function listDisclosures(self: string): Promise<Schemas['Event'][]> {
	const since = new Date(Date.now() - toldMilliseconds).toISOString();
	const query = { action: 'PersonDisclosed', since, limit: mostTold } as const;
	const { data } = await api.GET('/api/events', { params: { query } }).catch(() => ({ data: undefined }));
	return data?.events.filter(({ actor }) => actor !== self) ?? [];
}
