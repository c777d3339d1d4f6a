import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';
import type { Databases } from '../databases.ts';

type Column = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;

const flags = ['published', 'open', 'in_review', 'approved', 'scheduled', 'withdrawn', 'behind', 'hindered'] as const;

/** Records as lists show them. The rows are drawn from the records once the schema is of today. */
export async function recordHeads(db: Kysely<unknown>, kind: Databases['kind']): Promise<void> {
	await createHeads(db);
	await createTitles(db, kind);
	await createWords(db, kind);
}

async function createHeads({ schema }: Kysely<unknown>): Promise<void> {
	const heads = schema
		.createTable('record_head')
		.addColumn('audience', 'text', given)
		.addColumn('record', 'text', ofRecord)
		.addColumn('type', 'text', given)
		.addColumn('veil', 'text', given)
		.addColumn('owner', 'text')
		.addColumn('writer', 'text')
		.addColumn('changed_at', 'text', given)
		.addColumn('due', 'text', given)
		.addColumn('wanted', 'text')
		.addColumn('public_facts', 'text')
		.addColumn('face', 'text', given)
		.addPrimaryKeyConstraint('record_head_pk', ['record', 'audience']);
	await flags.reduce((table, flag) => table.addColumn(flag, 'integer', given), heads).execute();

	// Each order of a list begins with the audience, and with the type where one is asked for.
	for (const key of ['changed_at', 'due'] as const) {
		await schema.createIndex(`head_by_${key}`).on('record_head').columns(['audience', key, 'record']).execute();
		await schema
			.createIndex(`head_of_type_by_${key}`)
			.on('record_head')
			.columns(['audience', 'type', key, 'record'])
			.execute();
	}
	// The states of all records are counted without a look at the rows themselves.
	await schema
		.createIndex('head_states')
		.on('record_head')
		.columns(['audience', 'type', 'veil', ...flags, 'record'])
		.execute();
	await schema.createIndex('head_by_owner').on('record_head').columns(['audience', 'owner']).execute();
	await schema.createIndex('head_by_writer').on('record_head').columns(['audience', 'writer']).execute();
	// Who else asks for a number that somebody took.
	await schema.createIndex('head_by_wanted').on('record_head').columns(['type', 'wanted']).execute();
}

async function createTitles({ schema }: Kysely<unknown>, kind: Databases['kind']): Promise<void> {
	await schema
		.createTable('head_title')
		.addColumn('audience', 'text', given)
		.addColumn('locale', 'text', given)
		.addColumn('type', 'text', given)
		.addColumn('sort', 'text', byCodeUnit(kind))
		.addColumn('record', 'text', ofRecord)
		.addPrimaryKeyConstraint('head_title_pk', ['record', 'audience', 'locale'])
		.execute();
	await schema
		.createIndex('head_title_by_sort')
		.on('head_title')
		.columns(['audience', 'locale', 'sort', 'record'])
		.execute();
	await schema
		.createIndex('head_title_of_type_by_sort')
		.on('head_title')
		.columns(['audience', 'locale', 'type', 'sort', 'record'])
		.execute();
}

async function createWords({ schema }: Kysely<unknown>, kind: Databases['kind']): Promise<void> {
	await schema
		.createTable('head_word')
		.addColumn('audience', 'text', given)
		.addColumn('word', 'text', byCodeUnit(kind))
		.addColumn('record', 'text', ofRecord)
		.addPrimaryKeyConstraint('head_word_pk', ['record', 'audience', 'word'])
		.execute();
	// A search is for the beginning of a word.
	await schema.createIndex('head_word_by_word').on('head_word').columns(['audience', 'word', 'record']).execute();
}

const given: Column = (column) => column.notNull();
const ofRecord: Column = (column) => column.notNull().references('record.id');

/** SQLite compares so by itself. PostgreSQL would order by the rules of the language that the server was set up with. */
function byCodeUnit(kind: Databases['kind']): Column {
	return (column) => (kind === 'postgres' ? column.notNull().modifyEnd(sql`collate "C"`) : column.notNull());
}
