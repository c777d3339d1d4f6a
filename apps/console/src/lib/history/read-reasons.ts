import { api } from '#lib/api/client.ts';
import type { Network } from '#lib/records/network.ts';

/** By note, why a release was pinned or unpinned; without words where they were erased. */
export type Reasons = ReadonlyMap<string, { text?: string | undefined }>;

const notesAtOnce = 200;
const mostRounds = 5;

/** Reads the reasons that stand in some notes of the network's record; none to whoever may not read them. */
export async function readReasons({ id }: Pick<Network, 'id'>, notes: Iterable<string | undefined>): Promise<Reasons> {
	const sought = new Set([...notes].filter((note) => note !== undefined));
	const found = new Map<string, { text?: string | undefined }>();
	let cursor: number | undefined;
	for (let round = 0; id !== undefined && round < mostRounds && found.size < sought.size; round += 1) {
		const query = { limit: notesAtOnce, ...(cursor !== undefined && { cursor }) };
		const { data } = await api
			.GET('/api/records/{id}/notes', { params: { path: { id }, query } })
			.catch(() => ({ data: undefined }));
		for (const note of data?.notes ?? []) if (sought.has(note.id)) found.set(note.id, note);
		cursor = data?.next;
		if (cursor === undefined) break;
	}
	return found;
}
