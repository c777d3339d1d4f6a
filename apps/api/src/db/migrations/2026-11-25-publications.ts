import { type Kysely, sql } from 'kysely';
import type { Databases } from '../databases.ts';
import { guardRows } from '../guards.ts';

/**
 * What the public read of each part, and since when. A trigger writes it, so that no command can forget to. Where
 * something is public already, its history begins with what stands there now.
 */
export async function publications(db: Kysely<unknown>, kind: Databases['kind']): Promise<void> {
	await db.schema
		.createTable('publication')
		.addColumn('record', 'text', (column) => column.notNull().references('record.id'))
		.addColumn('turn', 'integer', (column) => column.notNull())
		.addColumn('part', 'text', (column) => column.notNull())
		.addColumn('snapshot', 'text', (column) => column.references('snapshot.hash'))
		.addColumn('since', 'text')
		.addPrimaryKeyConstraint('publication_pk', ['record', 'turn'])
		.execute();
	await guardRows(db, { kind, table: 'publication' });
	await sql`
		insert into publication (record, turn, part, snapshot, since)
		select record, row_number() over (partition by record order by published_since, name), name, published, published_since
		from part where published is not null and name != 'inside'`.execute(db);
	await (kind === 'sqlite' ? noteInSqlite(db) : noteInPostgres(db));
}

/** What is entered for a part, unless it was entered last: a network that is restored brings its own. */
const entry = `
	insert into publication (record, turn, part, snapshot, since)
	select new.record, coalesce((select max(turn) from publication where record = new.record), 0) + 1, new.name,
		new.published, new.published_since
	where not exists (
		select 1 from publication as last
		where last.record = new.record and last.part = new.name and last.snapshot = new.published
			and last.turn = (select max(turn) from publication where record = new.record and part = new.name)
	)`;

async function noteInSqlite(db: Kysely<unknown>): Promise<void> {
	const body = sql.raw(`begin ${entry}; end`);
	await sql`create trigger part_published_first after insert on part
		when new.name != 'inside' and new.published is not null ${body}`.execute(db);
	await sql`create trigger part_published after update on part
		when new.name != 'inside' and new.published is not old.published ${body}`.execute(db);
}

async function noteInPostgres(db: Kysely<unknown>): Promise<void> {
	await sql`
		create function note_publication() returns trigger language plpgsql as $$
		begin ${sql.raw(entry)}; return null; end $$`.execute(db);
	const call = sql.raw('execute function note_publication()');
	await sql`create trigger part_published_first after insert on part for each row
		when (new.name != 'inside' and new.published is not null) ${call}`.execute(db);
	await sql`create trigger part_published after update on part for each row
		when (new.name != 'inside' and new.published is distinct from old.published) ${call}`.execute(db);
}
