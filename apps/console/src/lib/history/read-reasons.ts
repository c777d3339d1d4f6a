import { type Schemas, api } from '#lib/api/client.ts';

/** By note, why something was done; without words where they were erased. */
export type Reasons = ReadonlyMap<string, { text?: string | undefined }>;

/** So many stand in one address. */
const notesAtOnce = 100;

/** The notes that an event names: that of a whole record with the event, those of parts with their changes. */
export function notesIn({ note, changes }: Pick<Schemas['Event'], 'note' | 'changes'>): string[] {
	return [note, ...changes.map((change) => change.note)].filter((each) => each !== undefined);
}

/** Reads the reasons that stand in some notes; none to whoever may not read them. */
export async function readReasons(notes: Iterable<string | undefined>): Promise<Reasons> {
	const sought = [...new Set(notes)].filter((note) => note !== undefined);
	const portions = Array.from({ length: Math.ceil(sought.length / notesAtOnce) }, (_, index) =>
		sought.slice(index * notesAtOnce, (index + 1) * notesAtOnce)
	);
	const found = await Promise.all(portions.map(readPortion));
	return new Map(found.flat().map((note) => [note.id, note]));
}

async function readPortion(ids: readonly string[]): Promise<Schemas['NamedNote'][]> {
	const params = { query: { ids: ids.join(',') } };
	const { data } = await api.GET('/api/notes', { params }).catch(() => ({ data: undefined }));
	return data?.notes ?? [];
}

/** Of some notes those that say something new each: several parts have the same reason in each. */
export function notesShown(notes: readonly string[], reasons: Reasons): string[] {
	const known = notes.filter((each) => reasons.has(each));
	return [...new Map(known.map((each) => [reasons.get(each)?.text, each])).values()];
}
