import { type Kysely, sql } from 'kysely';
import { randomUUID } from 'node:crypto';

/** The tables as they were on the day of this migration. */
type Then = {
	record: { id: string; withdrawn_at: string | null };
	part: {
		record: string;
		name: string;
		revision: number;
		draft: string | null;
		draft_by: string | null;
		publish_at: string | null;
	};
	event: { seq: number; at: string; actor: string; action: string };
	event_change: { record: string; part: string; event: number; after: number; snapshot: string | null };
	publication_set: {
		id: string;
		publish_at: string;
		scheduled_at: string;
		scheduled_by: string;
		status: string;
		ended_at: string | null;
		ended_by: string | null;
	};
	publication_set_part: {
		publication_set: string;
		turn: number;
		record: string;
		part: string;
		revision: number;
		snapshot: string;
		hindrance: string | null;
	};
};

/** What is published together at an hour is a row, also what was scheduled before there were such rows. */
export async function publicationSets(given: Kysely<unknown>): Promise<void> {
	await given.schema
		.createTable('publication_set')
		.addColumn('id', 'text', (column) => column.notNull().primaryKey())
		.addColumn('publish_at', 'text', (column) => column.notNull())
		.addColumn('scheduled_at', 'text', (column) => column.notNull())
		.addColumn('scheduled_by', 'text', (column) => column.notNull())
		.addColumn('status', 'text', (column) => column.notNull())
		.addColumn('ended_at', 'text')
		.addColumn('ended_by', 'text')
		.execute();
	// The reconciler asks after every commit what is due next.
	await given.schema
		.createIndex('publication_set_due')
		.on('publication_set')
		.column('publish_at')
		.where(sql.ref('status'), '=', sql.lit('scheduled'))
		.execute();
	// Sets of one status are listed in the order of their hours.
	await given.schema
		.createIndex('publication_set_by_status')
		.on('publication_set')
		.columns(['status', 'publish_at', 'id'])
		.execute();

	await given.schema
		.createTable('publication_set_part')
		.addColumn('publication_set', 'text', (column) => column.notNull().references('publication_set.id'))
		.addColumn('turn', 'integer', (column) => column.notNull())
		.addColumn('record', 'text', (column) => column.notNull().references('record.id'))
		.addColumn('part', 'text', (column) => column.notNull())
		.addColumn('revision', 'integer', (column) => column.notNull())
		.addColumn('snapshot', 'text', (column) => column.notNull().references('snapshot.hash'))
		.addColumn('hindrance', 'text')
		.addPrimaryKeyConstraint('publication_set_part_pk', ['publication_set', 'turn'])
		.execute();
	// Whoever reads a part is told of the set that it stands in.
	await given.schema
		.createIndex('publication_set_part_by_part')
		.on('publication_set_part')
		.columns(['record', 'part'])
		.execute();

	const db = given.withTables<Then>();
	await insertSets(db, await listScheduled(db));
}

interface Scheduled {
	record: string;
	part: string;
	revision: number;
	snapshot: string;
	publishAt: string;
	at: string;
	by: string;
	/** Parts of one set are of one event. */
	together: string;
}

/** A withdrawn record's hour never comes. */
async function listScheduled(db: Kysely<Then>): Promise<Scheduled[]> {
	const parts = await db
		.selectFrom('part')
		.innerJoin('record', 'record.id', 'part.record')
		.select(['part.record', 'part.name', 'part.revision', 'part.draft', 'part.draft_by', 'part.publish_at'])
		.where('part.publish_at', 'is not', null)
		.where('record.withdrawn_at', 'is', null)
		.orderBy('part.record')
		.orderBy('part.name')
		.execute();
	const scheduled: Scheduled[] = [];
	for (const { record, name: part, revision, draft: snapshot, draft_by: by, publish_at: publishAt } of parts) {
		if (snapshot === null || publishAt === null) continue;
		const event = await findEvent(db, { record, part, revision });
		const together = event?.action === 'SetScheduled' ? String(event.seq) : `${record} ${part}`;
		scheduled.push({
			...{ record, part, revision, snapshot, publishAt, together },
			at: event?.at ?? publishAt,
			by: event?.actor ?? by ?? 'unknown'
		});
	}
	return scheduled;
}

/** The event that scheduled a part; in a database that an archive was read into, the one that brought it. */
async function findEvent(
	db: Kysely<Then>,
	{ record, part, revision }: { record: string; part: string; revision: number }
) {
	return db
		.selectFrom('event_change')
		.innerJoin('event', 'event.seq', 'event_change.event')
		.select(['event.seq', 'event.at', 'event.actor', 'event.action'])
		.where('event_change.record', '=', record)
		.where('event_change.part', '=', part)
		.where('event_change.after', '=', revision)
		.orderBy('event.seq', 'desc')
		.limit(1)
		.executeTakeFirst();
}

/**
 * A set that lost a part before this migration is made of those that are left: they would have gone out alone, and
 * nobody was told otherwise.
 */
async function insertSets(db: Kysely<Then>, scheduled: readonly Scheduled[]): Promise<void> {
	for (const parts of Map.groupBy(scheduled, ({ together }) => together).values()) {
		const [first] = parts;
		if (!first) continue;
		const id = randomUUID();
		await db
			.insertInto('publication_set')
			.values({
				id,
				publish_at: first.publishAt,
				scheduled_at: first.at,
				scheduled_by: first.by,
				status: 'scheduled',
				ended_at: null,
				ended_by: null
			})
			.execute();
		const rows = parts.map(({ record, part, revision, snapshot }, index) => {
			return { publication_set: id, turn: index + 1, record, part, revision, snapshot, hindrance: null };
		});
		await db.insertInto('publication_set_part').values(rows).execute();
	}
}
