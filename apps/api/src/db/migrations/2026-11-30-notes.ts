import type { Kysely } from 'kysely';
import { randomUUID } from 'node:crypto';
import type { Databases } from '../databases.ts';
import { guardRows } from '../guards.ts';

/** The tables as they were on the day of this migration. */
type Then = {
	part: { record: string; name: string; draft: string | null; returned_for: string | null };
	event: { seq: number; at: string; actor: string; action: string };
	event_change: { record: string; part: string; event: number };
	note: {
		id: string;
		record: string;
		turn: number;
		event: number;
		part: string;
		text: string;
		author: string;
		at: string;
	};
};

/** Reasons are notes of the event that they belong to, also those that drafts were returned for before. */
export async function notes(given: Kysely<unknown>, kind: Databases['kind']): Promise<void> {
	await given.schema
		.createTable('note')
		.addColumn('id', 'text', (column) => column.notNull().primaryKey())
		.addColumn('record', 'text', (column) => column.notNull().references('record.id'))
		.addColumn('turn', 'integer', (column) => column.notNull())
		.addColumn('event', 'integer', (column) => column.notNull().references('event.seq'))
		.addColumn('part', 'text')
		.addColumn('text', 'text')
		.addColumn('author', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('erased_at', 'text')
		.execute();
	// The notes of a record are read newest first, and erased with it.
	await given.schema.createIndex('note_by_record').on('note').columns(['record', 'turn']).unique().execute();
	await keepReasons(given.withTables<Then>());

	const stays = ['id', 'record', 'turn', 'event', 'author', 'at'].map((column) => `new.${column} = old.${column}`);
	// A part that is missing equals nothing, not even another that is missing.
	const samePart = `coalesce(new.part, '') = coalesce(old.part, '')`;
	const onlyErased = ['new.text is null', 'new.erased_at is not null', samePart, ...stays].join(' and ');
	await guardRows(given, { kind, table: 'note', unless: onlyErased });
}

async function keepReasons(db: Kysely<Then>): Promise<void> {
	const parts = await db
		.selectFrom('part')
		.select(['record', 'name', 'returned_for'])
		.where('returned_for', 'is not', null)
		.orderBy('record')
		.orderBy('name')
		.execute();
	const turns = new Map<string, number>();
	for (const { record, name: part, returned_for: text } of parts) {
		const event = await findReturn(db, { record, part });
		const id = randomUUID();
		const turn = (turns.get(record) ?? 0) + 1;
		turns.set(record, turn);
		if (event && text !== null) {
			const { seq, at, actor: author } = event;
			await db.insertInto('note').values({ id, record, turn, event: seq, part, text, author, at }).execute();
		}
		await db
			.updateTable('part')
			.set({ returned_for: event && text !== null ? id : null })
			.where('record', '=', record)
			.where('name', '=', part)
			.execute();
	}
}

/** The event that returned a draft; in a database that an archive was read into, the one that brought it. */
async function findReturn(db: Kysely<Then>, { record, part }: { record: string; part: string }) {
	return db
		.selectFrom('event_change')
		.innerJoin('event', 'event.seq', 'event_change.event')
		.select(['event.seq', 'event.at', 'event.actor'])
		.where('event_change.record', '=', record)
		.where('event_change.part', '=', part)
		.where('event.action', 'in', ['DraftReturned', 'SetReturned', 'RecordRestored'])
		.orderBy('event.seq', 'desc')
		.limit(1)
		.executeTakeFirst();
}
