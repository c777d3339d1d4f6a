import { type Kysely, sql } from 'kysely';
import type { Databases } from '../databases.ts';
import { guardRows, unguardRows } from '../guards.ts';

/**
 * A text may correct the words of a version editorially: its draft is marked so, then what is published, and the trigger
 * writes the mark beside what the public read. Nothing that is there already was such a correction.
 */
export async function editorial(db: Kysely<unknown>, kind: Databases['kind']): Promise<void> {
	await db.schema.alterTable('part').addColumn('draft_correction', 'integer').execute();
	await db.schema.alterTable('part').addColumn('published_editorial', 'integer').execute();
	await db.schema
		.alterTable('publication')
		.addColumn('editorial', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();

	await unguardRows(db, { kind, table: 'publication' });
	await guardRows(db, { kind, table: 'publication', unless: numberNoted });
	await (kind === 'sqlite' ? noteInSqlite(db) : noteInPostgres(db));
}

const unchanged = ['record', 'turn', 'part', 'snapshot', 'since', 'per_language', 'editorial']
	.map((column) => `new.${column} is not distinct from old.${column}`)
	.join(' and ');
const numberNoted = `old.counted is null and new.counted is not null and ${unchanged}`;

/** As in the migration that made the table, with the mark. */
const entry = `
	insert into publication (record, turn, part, snapshot, since, editorial)
	select new.record, coalesce((select max(turn) from publication where record = new.record), 0) + 1, new.name,
		new.published, new.published_since, coalesce(new.published_editorial, 0)
	where not exists (
		select 1 from publication as last
		where last.record = new.record and last.part = new.name and last.snapshot = new.published
			and last.turn = (select max(turn) from publication where record = new.record and part = new.name)
	)`;

async function noteInSqlite(db: Kysely<unknown>): Promise<void> {
	const body = sql.raw(`begin ${entry}; end`);
	await sql`drop trigger part_published_first`.execute(db);
	await sql`drop trigger part_published`.execute(db);
	await sql`create trigger part_published_first after insert on part
		when new.name != 'inside' and new.published is not null ${body}`.execute(db);
	await sql`create trigger part_published after update on part
		when new.name != 'inside' and new.published is not old.published ${body}`.execute(db);
}

/** The triggers that are there call the function by its name. */
async function noteInPostgres(db: Kysely<unknown>): Promise<void> {
	await sql`
		create or replace function note_publication() returns trigger language plpgsql as $$
		begin ${sql.raw(entry)}; return null; end $$`.execute(db);
}
