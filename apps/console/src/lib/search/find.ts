import { type ListedRecord, type Schemas, api } from '#lib/api/client.ts';

/** What was found in all types, drafts among it as far as whoever asks may see them. */
export type Found = Schemas['Found'];

const nothing: Found = { types: [], records: [] };

/** Finds records by words in their titles; nothing where nothing that can be searched for was typed. */
export async function find(typed: string, limit: number): Promise<Found> {
	const q = typed.trim().slice(0, 200);
	if (!/[\p{L}\p{N}]/u.test(q)) return nothing;
	const { data } = await api.GET('/api/search', { params: { query: { q, limit } } }).catch(() => ({ data: undefined }));
	return data ?? nothing;
}

/** The part to which a found record leads: a draft first. */
export function faceOf({ parts }: ListedRecord) {
	const faces = Object.values(parts);
	return faces.find(({ draft }) => draft !== undefined) ?? faces[0];
}
