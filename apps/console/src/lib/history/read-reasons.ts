import { type Schemas, api } from '#lib/api/client.ts';
import type { Network } from '#lib/records/network.ts';

/** By note, why something was done; without words where they were erased. */
export type Reasons = ReadonlyMap<string, { text?: string | undefined }>;

/** A note in which a reason stands, and the record to which it belongs. */
interface NamedNote {
	record: string;
	note: string;
}

const notesAtOnce = 200;
const mostRounds = 5;

/** The notes in which it stands why releases were pinned or unpinned: those of the network's record. */
export function notesOfReleases({ id }: Pick<Network, 'id'>, notes: Iterable<string | undefined>): NamedNote[] {
	return [...notes].flatMap((note) => (id === undefined || note === undefined ? [] : [{ record: id, note }]));
}

/** The notes that an event names: those of parts with their changes, that of a whole record with the event. */
export function notesIn(
	{ object, changes, note, release }: Pick<Schemas['Event'], 'object' | 'changes' | 'note' | 'release'>,
	network: Pick<Network, 'id'>
): NamedNote[] {
	const ofParts = changes.flatMap((change) =>
		change.note === undefined ? [] : [{ record: change.record, note: change.note }]
	);
	if (release !== undefined) return [...ofParts, ...notesOfReleases(network, [note])];
	return note === undefined ? ofParts : [...ofParts, { record: object, note }];
}

/** Reads the reasons that stand in some notes; none to whoever may not read them. */
export async function readReasons(named: readonly NamedNote[]): Promise<Reasons> {
	const byRecord = Map.groupBy(named, ({ record }) => record);
	const found = await Promise.all(
		[...byRecord].map(async ([record, notes]) => readNotesOf(record, new Set(notes.map(({ note }) => note))))
	);
	return new Map(found.flat());
}

async function readNotesOf(
	id: string,
	sought: ReadonlySet<string>
): Promise<[string, { text?: string | undefined }][]> {
	const found: [string, { text?: string | undefined }][] = [];
	let cursor: number | undefined;
	for (let round = 0; round < mostRounds && found.length < sought.size; round += 1) {
		const query = { limit: notesAtOnce, ...(cursor !== undefined && { cursor }) };
		const { data } = await api
			.GET('/api/records/{id}/notes', { params: { path: { id }, query } })
			.catch(() => ({ data: undefined }));
		for (const note of data?.notes ?? []) if (sought.has(note.id)) found.push([note.id, note]);
		cursor = data?.next;
		if (cursor === undefined) break;
	}
	return found;
}

/** The notes that say why something was done, each that says something new: several parts have the same reason in each. */
export function notesShown({ note, changes }: Pick<Schemas['Event'], 'note' | 'changes'>, reasons: Reasons): string[] {
	const notes = [note, ...changes.map((change) => change.note)].filter((each) => each !== undefined);
	const byText = new Map(notes.filter((each) => reasons.has(each)).map((each) => [reasons.get(each)?.text, each]));
	return [...byText.values()];
}
