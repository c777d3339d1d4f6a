import type { NoteId, PartName } from '@kok/domain/rules/part';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { inPortions } from '../in-portions.ts';
import type { Database } from '../schema.ts';
import { isPartName } from './part-store.ts';

/** A reason in words, given for one step of a record or of a part. */
export interface StoredNote {
	id: NoteId;
	record: string;
	/** Counts the notes of a record. */
	turn: number;
	/** The event to which it belongs. */
	event: number;
	/** None where it was about the whole record. */
	part?: PartName;
	/** None where it was erased. */
	text?: string;
	author: string;
	at: string;
	erasedAt?: string;
}

/** What is entered of a note. */
export interface NewNote extends Pick<StoredNote, 'id' | 'record' | 'event' | 'author' | 'at'> {
	part?: PartName | undefined;
	text?: string | undefined;
	erasedAt?: string | undefined;
}

const columns = ['id', 'record', 'turn', 'event', 'part', 'text', 'author', 'at', 'erased_at'] as const;

/** Notes of one record follow those that it has. */
export async function insertNotes(trx: Transaction<Database>, notes: readonly NewNote[]): Promise<void> {
	const groups = Map.groupBy(notes, ({ record }) => record);
	const turns = await lastTurns(trx, [...groups.keys()]);
	const rows = [...groups.values()].flatMap((group) =>
		group.map(({ erasedAt, part, text, ...note }, index) => ({
			...note,
			turn: (turns.get(note.record) ?? 0) + index + 1,
			part: part ?? null,
			text: text ?? null,
			erased_at: erasedAt ?? null
		}))
	);
	await inPortions(rows, async (some) => {
		await trx
			.insertInto('note')
			.values([...some])
			.execute();
		return [];
	});
}

async function lastTurns(trx: Transaction<Database>, records: readonly string[]): Promise<Map<string, number>> {
	const rows = await inPortions(records, async (some) =>
		trx
			.selectFrom('note')
			.select(['record', (expression) => expression.fn.max('turn').as('turn')])
			.where('record', 'in', some)
			.groupBy('record')
			.execute()
	);
	return new Map(rows.map(({ record, turn }) => [record, turn]));
}

/** The notes of a record, the newest first, before a turn. */
export async function listNotes(
	db: Kysely<Database>,
	{ record, before, limit }: { record: string; before?: number | undefined; limit: number }
): Promise<StoredNote[]> {
	const rows = await db
		.selectFrom('note')
		.select(columns)
		.where('record', '=', record)
		.$if(before !== undefined, (query) => query.where('turn', '<', before ?? 0))
		.orderBy('turn', 'desc')
		.limit(limit)
		.execute();
	return rows.map(noteOf);
}

/** The notes with some ids. One that nobody wrote is left out. */
export async function findNotes(db: Kysely<Database>, ids: readonly NoteId[]): Promise<StoredNote[]> {
	if (ids.length === 0) return [];
	const found = db.selectFrom('note').select(columns).where('id', 'in', ids);
	return (await found.orderBy('record').orderBy('turn').execute()).map(noteOf);
}

/** Every note, in the order of records and turns. */
export async function listAllNotes(db: Kysely<Database>): Promise<StoredNote[]> {
	const rows = await db.selectFrom('note').select(columns).orderBy('record').orderBy('turn').execute();
	return rows.map(noteOf);
}

/** The words of some notes; none of those that were erased. */
export async function readNotes(db: Kysely<Database>, ids: readonly NoteId[]): Promise<ReadonlyMap<NoteId, string>> {
	const rows = await inPortions(ids, async (some) =>
		db.selectFrom('note').select(['id', 'text']).where('id', 'in', some).execute()
	);
	return new Map(rows.flatMap(({ id, text }) => (text === null ? [] : [[id, text] as const])));
}

/** Erases the words of all notes of a record; that there were notes, whose and when, stays. */
export async function eraseNotesOf(trx: Transaction<Database>, { record, at }: { record: string; at: string }) {
	await trx
		.updateTable('note')
		.set({ text: null, erased_at: at })
		.where('record', '=', record)
		.where('text', 'is not', null)
		.execute();
}

function noteOf({ part, text, erased_at, ...row }: Selectable<Database['note']>): StoredNote {
	return {
		...row,
		...(part !== null && isPartName(part) && { part }),
		...(text !== null && { text }),
		...(erased_at !== null && { erasedAt: erased_at })
	};
}
