import type { Kysely } from 'kysely';
import { inPortions } from '../in-portions.ts';

/** The table as it was on the day of this migration. */
type Then = {
	mail: {
		id: string;
		invitation: string | null;
		state: string;
		created_at: string;
		next_at: string;
		tries: number;
		trouble: string | null;
		ended_at: string | null;
	};
};

/** Who is told where a set under embargo misses its hour, and mails that are about no invitation but tell of that. */
export async function embargo(given: Kysely<unknown>): Promise<void> {
	await given.schema
		.createTable('embargo')
		.addColumn('publication_set', 'text', (column) => column.notNull().primaryKey().references('publication_set.id'))
		.addColumn('event', 'integer', (column) => column.references('event.seq'))
		.addColumn('fate', 'text')
		.addColumn('settled_at', 'text')
		.execute();
	await given.schema
		.createTable('embargo_person')
		.addColumn('publication_set', 'text', (column) => column.notNull().references('embargo.publication_set'))
		.addColumn('turn', 'integer', (column) => column.notNull())
		.addColumn('account', 'text', (column) => column.notNull().references('account.id'))
		.addPrimaryKeyConstraint('embargo_person_pk', ['publication_set', 'turn'])
		.execute();
	// A person is told of what they are to be told.
	await given.schema.createIndex('embargo_person_of').on('embargo_person').column('account').execute();
	await makeMailsAnew(given.withTables<Then>());
}

/** SQLite lets no column of a table that is there become one that may be empty. */
async function makeMailsAnew(db: Kysely<Then>): Promise<void> {
	const kept = ['id', 'invitation', 'state', 'created_at', 'next_at', 'tries', 'trouble', 'ended_at'] as const;
	const mails = await db.selectFrom('mail').select(kept).execute();
	await db.schema.dropTable('mail').execute();
	await db.schema
		.createTable('mail')
		.addColumn('id', 'text', (column) => column.notNull().primaryKey())
		.addColumn('invitation', 'text', (column) => column.references('invitation.id'))
		.addColumn('publication_set', 'text', (column) => column.references('publication_set.id'))
		.addColumn('account', 'text', (column) => column.references('account.id'))
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('next_at', 'text', (column) => column.notNull())
		.addColumn('tries', 'integer', (column) => column.notNull())
		.addColumn('trouble', 'text')
		.addColumn('ended_at', 'text')
		.execute();
	// What waits is asked for every few seconds.
	await db.schema.createIndex('mail_by_state').on('mail').columns(['state', 'next_at']).execute();
	await inPortions(mails, async (some) => {
		await db
			.insertInto('mail')
			.values([...some])
			.execute();
		return [];
	});
}
