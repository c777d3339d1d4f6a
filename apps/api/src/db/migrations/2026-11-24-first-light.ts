import { type Kysely, sql } from 'kysely';
import type { Databases } from '../databases.ts';
import { guardRows } from '../guards.ts';

/** Records in parts with snapshots, the chained events, tokens, and the releases that were sealed. */
export async function firstLight(db: Kysely<unknown>, kind: Databases['kind']): Promise<void> {
	await createRecords(db);
	await createParts(db);
	await createEvents(db);
	await createTokens(db);
	await createReleases(db);
	await guardRows(db, { kind, table: 'event' });
	const onlyErased =
		'new.body is null and new.hash = old.hash and new.type = old.type and new.part = old.part and new.fields_version = old.fields_version';
	await guardRows(db, { kind, table: 'snapshot', unless: onlyErased });
}

async function createRecords(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('record')
		.addColumn('id', 'text', (column) => column.notNull().primaryKey())
		.addColumn('type', 'text', (column) => column.notNull())
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('single_of', 'text', (column) => column.unique())
		.addColumn('fixed_value', 'text')
		.addColumn('withdrawn_at', 'text')
		.addColumn('withdrawn_for', 'text')
		.addColumn('replaced_by', 'text', (column) => column.references('record.id'))
		.addUniqueConstraint('record_fixed_value', ['type', 'fixed_value'])
		.execute();

	await db.schema
		.createTable('slug')
		.addColumn('type', 'text', (column) => column.notNull())
		.addColumn('locale', 'text', (column) => column.notNull())
		.addColumn('slug', 'text', (column) => column.notNull())
		.addColumn('record', 'text', (column) => column.notNull().references('record.id'))
		.addColumn('turn', 'integer', (column) => column.notNull())
		.addPrimaryKeyConstraint('slug_pk', ['type', 'locale', 'slug'])
		.execute();
	// A record's own slugs are read with it, every time a release is compiled.
	await db.schema.createIndex('slug_by_record').on('slug').columns(['record', 'locale', 'turn']).unique().execute();
}

async function createParts(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('snapshot')
		.addColumn('hash', 'text', (column) => column.notNull().primaryKey())
		.addColumn('type', 'text', (column) => column.notNull())
		.addColumn('part', 'text', (column) => column.notNull())
		.addColumn('fields_version', 'integer', (column) => column.notNull())
		.addColumn('body', 'text')
		.execute();

	await db.schema
		.createTable('part')
		.addColumn('record', 'text', (column) => column.notNull().references('record.id'))
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('revision', 'integer', (column) => column.notNull())
		.addColumn('published', 'text', (column) => column.references('snapshot.hash'))
		.addColumn('published_since', 'text')
		.addColumn('published_origin', 'text', (column) => column.references('snapshot.hash'))
		.addColumn('published_origin_locale', 'text')
		.addColumn('draft', 'text', (column) => column.references('snapshot.hash'))
		.addColumn('draft_stage', 'text')
		.addColumn('draft_by', 'text')
		.addColumn('draft_origin', 'text', (column) => column.references('snapshot.hash'))
		.addColumn('draft_origin_locale', 'text')
		.addColumn('publish_at', 'text')
		.addColumn('returned_for', 'text')
		.addPrimaryKeyConstraint('part_pk', ['record', 'name'])
		.execute();
	// The reconciler asks after every commit what is due next.
	await db.schema.createIndex('part_due').on('part').column('publish_at').where('publish_at', 'is not', null).execute();

	await db.schema
		.createTable('link')
		.addColumn('record', 'text', (column) => column.notNull().references('record.id'))
		.addColumn('part', 'text', (column) => column.notNull())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('field', 'text', (column) => column.notNull())
		.addColumn('target', 'text', (column) => column.notNull().references('record.id'))
		.addPrimaryKeyConstraint('link_pk', ['record', 'part', 'state', 'field', 'target'])
		.execute();
	// "Where is this used?" asks from the target's side.
	await db.schema.createIndex('link_by_target').on('link').column('target').execute();
}

async function createEvents(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('event')
		.addColumn('seq', 'integer', (column) => column.notNull().primaryKey())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('action', 'text', (column) => column.notNull())
		.addColumn('object', 'text', (column) => column.notNull())
		.addColumn('changes', 'text', (column) => column.notNull())
		.addColumn('request', 'text', (column) => column.notNull())
		.addColumn('previous_hash', 'text', (column) => column.notNull())
		.addColumn('hash', 'text', (column) => column.notNull().unique())
		.execute();
	// The history of one record is read newest first.
	await db.schema.createIndex('event_by_object').on('event').columns(['object', 'seq']).execute();

	await db.schema
		.createTable('chain')
		.addColumn('id', 'integer', (column) => column.notNull().primaryKey())
		.addColumn('seq', 'integer', (column) => column.notNull())
		.addColumn('hash', 'text', (column) => column.notNull())
		.execute();
	await sql`insert into chain (id, seq, hash) values (1, 0, '')`.execute(db);
}

async function createTokens(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('token')
		.addColumn('id', 'text', (column) => column.notNull().primaryKey())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('role', 'text', (column) => column.notNull())
		.addColumn('member', 'text', (column) => column.references('record.id'))
		.addColumn('hash', 'text', (column) => column.notNull().unique())
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('expires_at', 'text', (column) => column.notNull())
		.addColumn('last_used_on', 'text')
		.addColumn('revoked_at', 'text')
		.execute();
}

async function createReleases(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('release')
		.addColumn('number', 'integer', (column) => column.notNull().primaryKey())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('content', 'text', (column) => column.notNull())
		.addColumn('envelope', 'text', (column) => column.notNull())
		.execute();

	await db.schema
		.createTable('lease')
		.addColumn('name', 'text', (column) => column.notNull().primaryKey())
		.addColumn('number', 'integer', (column) => column.notNull())
		.addColumn('holder', 'text', (column) => column.notNull())
		.addColumn('until', 'text', (column) => column.notNull())
		.execute();
	await sql`insert into lease (name, number, holder, until) values ('reconciler', 0, '', '')`.execute(db);
}
