import type { AnyValues } from '@kok/domain/content-type';
import { api } from '#lib/api/client.ts';

/** The values of a text as it once stood; none where it was erased. */
export async function readText(id: string, hash: string): Promise<AnyValues> {
	const { data } = await api.GET('/api/records/{id}/snapshots/{hash}', { params: { path: { id, hash } } });
	return data?.values ?? {};
}
