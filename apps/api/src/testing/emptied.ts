import { sql } from 'kysely';
import type { Databases } from '../db/databases.ts';

/**
 * Lets a migrated database be emptied after a test, and has it note each change of its schema: a test that drops a
 * trigger must not leave the next one without it.
 */
export async function letEmpty({ write }: Databases): Promise<void> {
	const tables = await namesOf(write, 'table');
	const filled = [];
	for (const name of tables) if (await hasRows(write, name)) filled.push(name);
	const sequences = await namesOf(write, 'sequence');
	await sql`create schema between_tests`.execute(write);
	for (const name of filled) await run(write, `create table between_tests.${name} as table ${name}`);
	await run(
		write,
		`create function between_tests.empty() returns void language plpgsql set session_replication_role = replica as $$ begin
		${tables.map((name) => `delete from ${name};`).join('\n')}
		${filled.map((name) => `insert into ${name} overriding system value select * from between_tests.${name};`).join('\n')}
		${sequences.map((name) => `perform setval('${name}', 1, false);`).join('\n')}
		end $$`
	);
	await sql`create table between_tests.altered (command text)`.execute(write);
	await run(
		write,
		`create function between_tests.note() returns event_trigger language plpgsql as
		$$ begin insert into between_tests.altered values (tg_tag); end $$`
	);
	await sql`create event trigger altered on ddl_command_end execute function between_tests.note()`.execute(write);
}

/** Empties a database whose test is over. False where it is not as it was before that test. */
export async function wasEmptied({ write }: Databases): Promise<boolean> {
	try {
		const altered = await sql`select command from between_tests.altered limit 1`.execute(write);
		if (altered.rows.length > 0) return false;
		await sql`select between_tests.empty()`.execute(write);
		return true;
	} catch {
		// The test has closed it, or a connection that it left behind holds a lock.
		return false;
	}
}

async function namesOf(write: Databases['write'], kind: 'table' | 'sequence'): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select quote_ident(relname) as name from pg_class
		where relnamespace = 'public'::regnamespace and relkind = ${kind === 'table' ? 'r' : 'S'}
		order by relname`.execute(write);
	return rows.map(({ name }) => name);
}

async function hasRows(write: Databases['write'], name: string): Promise<boolean> {
	return (await sql`select from ${sql.raw(name)} limit 1`.execute(write)).rows.length > 0;
}

async function run(write: Databases['write'], statement: string): Promise<void> {
	await sql.raw(statement).execute(write);
}
