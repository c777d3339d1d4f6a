import { type Kysely, sql } from 'kysely';
import type { Databases } from '../databases.ts';

/** The tables as they were on the day of this migration. */
type Then = {
	event: { seq: number; changes: string };
	event_change: {
		record: string;
		event: number;
		turn: number;
		part: string;
		before: number;
		after: number;
		snapshot: string | null;
		erased: number;
	};
};

interface ThenChange {
	record: string;
	part: string;
	before: number;
	after: number;
	snapshot?: string;
	erased?: readonly string[];
}

/** Which parts of which records each event changed, in a table of its own, filled from what the log has. */
export async function writtenParts(given: Kysely<unknown>, kind: Databases['kind']): Promise<void> {
	// The history of a record lies together under its key, so SQLite keeps the rows in the key's own tree.
	await given.schema
		.createTable('event_change')
		.addColumn('record', 'text', (column) => column.notNull())
		.addColumn('event', 'integer', (column) => column.notNull().references('event.seq'))
		.addColumn('turn', 'integer', (column) => column.notNull())
		.addColumn('part', 'text', (column) => column.notNull())
		.addColumn('before', 'integer', (column) => column.notNull())
		.addColumn('after', 'integer', (column) => column.notNull())
		.addColumn('snapshot', 'text')
		.addColumn('erased', 'integer', (column) => column.notNull())
		.addPrimaryKeyConstraint('event_change_pk', ['record', 'event', 'turn'])
		.$call((table) => (kind === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table))
		.execute();
	// What one person did is read newest first.
	await given.schema.createIndex('event_by_actor').on('event').columns(['actor', 'seq']).execute();
	await fill(given.withTables<Then>());
}

async function fill(db: Kysely<Then>): Promise<void> {
	for (let after = 0; ;) {
		const page = await db
			.selectFrom('event')
			.select(['seq', 'changes'])
			.where('seq', '>', after)
			.orderBy('seq')
			.limit(500)
			.execute();
		const rows = page.flatMap(rowsOf);
		for (let start = 0; start < rows.length; start += 1_000) {
			await db
				.insertInto('event_change')
				.values(rows.slice(start, start + 1_000))
				.execute();
		}
		after = page.at(-1)?.seq ?? after;
		if (page.length === 0) return;
	}
}

function rowsOf({ seq: event, changes }: Then['event']): Then['event_change'][] {
	const texts = (JSON.parse(changes) as ThenChange[]).flatMap(({ snapshot = null, erased = [], ...change }) => [
		{ ...change, snapshot, erased: 0 },
		...erased.map((hash) => ({ ...change, snapshot: hash, erased: 1 }))
	]);
	return texts.map(({ record, part, before, after, snapshot, erased }, index) => {
		return { record, event, turn: index + 1, part, before, after, snapshot, erased };
	});
}
