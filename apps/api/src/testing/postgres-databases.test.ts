import { sql } from 'kysely';
import { describe, expect, inject, test } from 'vitest';
import { networkDrafts } from './drafts.ts';
import { type TestDatabase, createDatabase } from './database.ts';
import { openDesk } from './desk.ts';
import { openWorld } from './world.ts';

const url = inject('postgresUrl');

async function nameOf({ databases }: TestDatabase): Promise<string> {
	const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(databases.read);
	return rows[0]?.name ?? '';
}

/** A database that a test used in some way, and the one that the next test gets. */
async function nextAfter(use: (database: TestDatabase) => Promise<unknown>) {
	const database = await createDatabase('postgres', url);
	const name = await nameOf(database);
	await use(database);
	await database.remove();
	const next = await createDatabase('postgres', url);
	return { name, next, nameOfNext: await nameOf(next) };
}

/** Every row of every table, by which two databases are compared. */
async function rowsOf({ databases }: TestDatabase): Promise<Record<string, unknown>> {
	const { rows: tables } = await sql<{ name: string }>`
		select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by 1`.execute(databases.read);
	const entries = tables.map(async ({ name }) => {
		const { rows } = await sql`select * from ${sql.raw(name)} order by 1`.execute(databases.read);
		return [name, rows] as const;
	});
	return Object.fromEntries(await Promise.all(entries));
}

describe('the database of a test on PostgreSQL', () => {
	test('is the one of the test before, with the rows of a new one and its numbers from the beginning', async () => {
		const fresh = await createDatabase('postgres', url);
		expect(fresh.place).not.toBe('');
		const asNew = await rowsOf(fresh);
		await fresh.remove();

		const world = await openWorld('postgres', url);
		const name = await nameOf(world.database);
		await (await openDesk(world)).found(networkDrafts());
		const seqs = async () => world.database.databases.read.selectFrom('event').select('seq').execute();
		const before = await seqs();
		expect(before.length).toBeGreaterThan(1);
		await world.close();

		const emptied = await createDatabase('postgres', url);
		expect(await nameOf(emptied)).toBe(name);
		expect(await rowsOf(emptied)).toEqual(asNew);
		await emptied.remove();

		const next = await openWorld('postgres', url);
		await (await openDesk(next)).found(networkDrafts());
		expect(await nameOf(next.database)).toBe(name);
		expect(await next.database.databases.read.selectFrom('event').select('seq').execute()).toEqual(before);
		await next.close();
	});

	test.each([
		[
			'a trigger was dropped',
			async ({ databases }) => sql`drop trigger event_no_update on event`.execute(databases.write)
		],
		['a table was made', async ({ databases }) => sql`create table foreign_to_us (id text)`.execute(databases.write)],
		['its address was asked for', ({ place }) => Promise.resolve(place)],
		[
			'its connections were closed',
			async ({ databases }) => {
				await sql`select 1`.execute(databases.write);
				await databases.write.destroy();
			}
		]
	] satisfies [string, (database: TestDatabase) => Promise<unknown>][])('is another one where %s', async (_, use) => {
		const { name, next, nameOfNext } = await nextAfter(use);
		expect(nameOfNext).not.toBe(name);
		await next.remove();
	});
});
