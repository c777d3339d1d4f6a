import type { Kysely } from 'kysely';

/** The tables as they were on the day of this migration. */
type Then = {
	part: { record: string; name: string; draft: string | null; draft_by: string | null; draft_also_by: string | null };
	event: { seq: number; actor: string; action: string };
	event_change: { record: string; part: string; event: number };
};

/** Everyone who wrote in a draft since its part was last published, as far as the log tells. */
export async function draftWriters(given: Kysely<unknown>): Promise<void> {
	await given.schema.alterTable('part').addColumn('draft_also_by', 'text').execute();
	const db = given.withTables<Then>();
	for (const draft of await listWritten(db)) {
		const others = [...draft.writers].filter((writer) => writer !== draft.last);
		if (others.length === 0) continue;
		await db
			.updateTable('part')
			.set({ draft_also_by: JSON.stringify(others) })
			.where('record', '=', draft.record)
			.where('name', '=', draft.part)
			.execute();
	}
}

const writing = ['RecordCreated', 'DraftSaved', 'RecordsImported'];
const ending = ['Published', 'SetPublished', 'DraftDiscarded'];

interface Written {
	record: string;
	part: string;
	last: string | null;
	writers: Set<string>;
}

async function listWritten(db: Kysely<Then>): Promise<Written[]> {
	const rows = await db
		.selectFrom('part')
		.innerJoin('event_change', (join) =>
			join.onRef('event_change.record', '=', 'part.record').onRef('event_change.part', '=', 'part.name')
		)
		.innerJoin('event', 'event.seq', 'event_change.event')
		.select(['part.record', 'part.name', 'part.draft_by', 'event.actor', 'event.action'])
		.where('part.draft', 'is not', null)
		.where('event.action', 'in', [...writing, ...ending])
		.orderBy('event.seq')
		.execute();
	const found = new Map<string, Written>();
	for (const { record, name: part, draft_by: last, actor, action } of rows) {
		const key = `${record} ${part}`;
		const written = found.get(key) ?? { record, part, last, writers: new Set() };
		found.set(key, written);
		if (writing.includes(action)) written.writers.add(actor);
		else written.writers.clear();
	}
	return [...found.values()];
}
