import { type Kysely, sql } from 'kysely';

/**
 * Web addresses that texts name, what asking for each has said, and where they stand. They follow from the texts, so nothing
 * is filled here: whoever checks addresses reads the log from its beginning once.
 */
export async function webAddresses(given: Kysely<unknown>): Promise<void> {
	await given.schema
		.createTable('web_address')
		.addColumn('id', 'text', (column) => column.notNull().primaryKey())
		.addColumn('address', 'text', (column) => column.notNull().unique())
		.addColumn('host', 'text', (column) => column.notNull())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('since', 'text', (column) => column.notNull())
		.addColumn('said', 'text')
		.addColumn('status', 'integer')
		.addColumn('moved_to', 'text')
		.addColumn('failures', 'integer', (column) => column.notNull())
		.addColumn('failing_since', 'text')
		.addColumn('checked_at', 'text')
		.addColumn('next_at', 'text', (column) => column.notNull())
		.addColumn('accepted_at', 'text')
		.execute();
	// Every minute the one is looked for whose turn has come.
	await given.schema.createIndex('web_address_by_turn').on('web_address').column('next_at').execute();
	// Whether its host was asked lately.
	await given.schema.createIndex('web_address_by_host').on('web_address').columns(['host', 'checked_at']).execute();
	// Each desk counts the few that want something.
	await given.schema.createIndex('web_address_by_state').on('web_address').column('state').execute();

	await given.schema
		.createTable('web_address_place')
		.addColumn('record', 'text', (column) => column.notNull().references('record.id'))
		.addColumn('part', 'text', (column) => column.notNull())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('field', 'text', (column) => column.notNull())
		.addColumn('address', 'text', (column) => column.notNull().references('web_address.id'))
		.addColumn('snapshot', 'text', (column) => column.notNull())
		.addColumn('is_shown', 'integer', (column) => column.notNull())
		.addPrimaryKeyConstraint('web_address_place_key', ['record', 'part', 'state', 'field', 'address'])
		.execute();
	// Where an address stands, and whether it stands anywhere.
	await given.schema.createIndex('web_address_place_of').on('web_address_place').column('address').execute();

	await given.schema
		.createTable('web_address_round')
		.addColumn('id', 'integer', (column) => column.notNull().primaryKey())
		.addColumn('seq', 'integer', (column) => column.notNull())
		.addColumn('asked_at', 'text')
		.addColumn('answered_at', 'text')
		.addColumn('answered_host', 'text')
		.addColumn('nothing_since', 'text')
		.addColumn('rest_until', 'text')
		.execute();
	await sql`insert into web_address_round (id, seq) values (1, 0)`.execute(given);
	// One process at a time checks.
	await sql`insert into lease (name, number, holder, until) values ('web-addresses', 0, '', '')`.execute(given);
}
