import { type Kysely, sql } from 'kysely';
import type { Databases } from '../databases.ts';
import { guardRows, unguardRows } from '../guards.ts';

/**
 * Versions of a demand are counted once for all languages. What is there already was counted in each language by itself,
 * and its addresses have those numbers. Whoever erases a text notes the numbers first, because they follow from the texts.
 */
export async function versionsCountedOnce(db: Kysely<unknown>, kind: Databases['kind']): Promise<void> {
	await db.schema
		.alterTable('publication')
		.addColumn('per_language', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();
	await db.schema.alterTable('publication').addColumn('counted', 'integer').execute();

	await unguardRows(db, { kind, table: 'publication' });
	await sql`update publication set per_language = 1`.execute(db);
	await guardRows(db, { kind, table: 'publication', unless: numberNoted });
}

const unchanged = ['record', 'turn', 'part', 'snapshot', 'since', 'per_language']
	.map((column) => `new.${column} is not distinct from old.${column}`)
	.join(' and ');
const numberNoted = `old.counted is null and new.counted is not null and ${unchanged}`;
