import { type Kysely, sql } from 'kysely';

/** For whom someone acts, and from when to when. A token named one member until now; that is its first mandate. */
export async function mandates(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('mandate')
		.addColumn('id', 'text', (column) => column.notNull().primaryKey())
		.addColumn('holder', 'text', (column) => column.notNull())
		.addColumn('acts_for', 'text', (column) => column.notNull().references('record.id'))
		.addColumn('begins_at', 'text', (column) => column.notNull())
		.addColumn('ends_at', 'text')
		.execute();
	// Every request of a delegate asks what its sender acts for.
	await db.schema.createIndex('mandate_by_holder').on('mandate').column('holder').execute();
	// An erased member ends every mandate for it.
	await db.schema.createIndex('mandate_for').on('mandate').column('acts_for').execute();
	await sql`
		insert into mandate (id, holder, acts_for, begins_at, ends_at)
		select id, 'token:' || id, member, created_at, revoked_at from token where member is not null`.execute(db);
	await db.schema.alterTable('token').dropColumn('member').execute();
}
