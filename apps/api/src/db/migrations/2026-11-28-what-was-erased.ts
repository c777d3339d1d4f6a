import type { Kysely } from 'kysely';
import type { Databases } from '../databases.ts';
import { guardRows, unguardRows } from '../guards.ts';

/** What was erased to protect someone, and whether its bytes are gone from the database’s files as well. */
export async function whatWasErased(db: Kysely<unknown>, kind: Databases['kind']): Promise<void> {
	await db.schema
		.createTable('erasure')
		.addColumn('event', 'integer', (column) => column.notNull().primaryKey())
		.addColumn('record', 'text', (column) => column.references('record.id'))
		.addColumn('files', 'text', (column) => column.notNull())
		.addColumn('finished_at', 'text')
		.execute();
	// Whether a record was erased is asked for every former text of it that someone wants to read.
	await db.schema.createIndex('erasure_by_record').on('erasure').column('record').execute();

	// A text may be erased, and one that was erased may be written once more: whether it is the one that its hash names is
	// asked whenever it is compiled.
	const erasedOrWritten =
		'(new.body is null or old.body is null) and new.hash = old.hash and new.type = old.type and new.part = old.part and new.fields_version = old.fields_version';
	await unguardRows(db, { kind, table: 'snapshot' });
	await guardRows(db, { kind, table: 'snapshot', unless: erasedOrWritten });
}
