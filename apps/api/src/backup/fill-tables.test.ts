import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { sql } from 'kysely';
import type { Databases } from '../db/databases.ts';
import { listMigrations, migrate, migrateWithin } from '../db/migrate.ts';
import { atOneMoment } from '../db/one-moment.ts';
import { type TestDatabase, createEmptyDatabase } from '../testing/database.ts';
import { copyTables, listTableNames } from './copy-tables.ts';
import { fillTables } from './fill-tables.ts';
import type { Manifest } from './manifest.ts';

let folder: string;
let first: TestDatabase;
let second: TestDatabase;

beforeEach(async () => {
	folder = join(await mkdtemp(join(tmpdir(), 'kok-tables-')), 'database');
	[first, second] = [
		await createEmptyDatabase('postgres', postgresUrl()),
		await createEmptyDatabase('postgres', postgresUrl())
	];
});
afterEach(async () => {
	for (const database of [first, second]) await database.remove();
	await rm(join(folder, '..'), { recursive: true });
});

function postgresUrl(): string {
	return inject('postgresUrl');
}

const older = '2026-11-30-notes';

/** A database of an older version, in which one record was replaced by one that was made after it. */
async function leaveOlder({ write }: Databases): Promise<void> {
	await write.transaction().execute(async (trx) => migrateWithin(trx, older));
	const record = { type: 'member', created_at: 'x' };
	await write
		.insertInto('record')
		.values([
			{ ...record, id: 'a' },
			{ ...record, id: 'b' }
		])
		.execute();
	await sql`update record set replaced_by = 'b', fixed_value = ${'Zwei\nZeilen, „ö“, 🏠, \\n, "' + '\t'} where id = 'a'`.execute(
		write
	);
}

async function copy(): Promise<Pick<Manifest, 'migrations' | 'rows'>> {
	const rows = await atOneMoment(first.databases, async (trx) => copyTables(trx, folder));
	return { rows, migrations: await listMigrations(first.databases.read) };
}

async function fill(copied: Pick<Manifest, 'migrations' | 'rows'>) {
	const manifest = { backup: 'kok', format: 1, kind: 'postgres', at: 'x', network: 'x', ...copied } as const;
	return second.databases.write
		.transaction()
		.execute(async (trx) => fillTables(trx, { folder, manifest: { ...manifest, chain: { seq: 0, hash: '' } } }));
}

async function recordsIn({ read }: Databases) {
	return read.selectFrom('record').select(['id', 'replaced_by', 'fixed_value']).orderBy('id').execute();
}

describe('tables of PostgreSQL that were copied', () => {
	test('of an older version fill the schema of then, which is brought up to this version afterwards', async () => {
		await leaveOlder(first.databases);
		expect(await fill(await copy())).toBeUndefined();
		expect(await recordsIn(second.databases)).toEqual(await recordsIn(first.databases));
		expect((await listMigrations(second.databases.read)).at(-1)).toBe(older);

		await migrate(second.databases);
		expect(await recordsIn(second.databases)).toEqual(await recordsIn(first.databases));
	});

	test('leave every guard and link in force', async () => {
		await migrate(first.databases);
		expect(await fill(await copy())).toBeUndefined();
		const { write } = second.databases;
		await sql`insert into event values (1, 'a', 'b', 'c', 'd', '[]', 'e', '', 'f')`.execute(write);
		await expect(sql`update event set at = 'z'`.execute(write)).rejects.toThrow(/append-only/);
		await expect(
			sql`insert into link (record, part, state, field, target) values ('x', 'de', 'draft', 'f', 'y')`.execute(write)
		).rejects.toThrow(/foreign key/);
		expect(await linksIn(second)).toEqual(await linksIn(first));
	});

	test('of which rows are missing, or a table, are named', async () => {
		await leaveOlder(first.databases);
		const copied = await copy();
		expect(await fill({ ...copied, rows: { ...copied.rows, stranger: 0 } }).catch(String)).toEqual({
			unlike: 'stranger'
		});
		await sql`drop schema public cascade`.execute(second.databases.write);
		await sql`create schema public`.execute(second.databases.write);
		const [line] = (await readFile(join(folder, 'record.jsonl'), 'utf8')).split('\n');
		await writeFile(join(folder, 'record.jsonl'), `${line}\n`);
		expect(await fill(copied).catch(String)).toEqual({ unlike: 'record' });
	});

	test('that name what is not there fill nothing', async () => {
		await leaveOlder(first.databases);
		const copied = await copy();
		const file = join(folder, 'record.jsonl');
		await writeFile(file, (await readFile(file, 'utf8')).replace('"replaced_by":"b"', '"replaced_by":"c"'));
		await expect(fill(copied)).rejects.toThrow(/foreign key/);
		expect(await listTableNames(second.databases.read)).toEqual([]);
	});
});

async function linksIn({ databases }: TestDatabase): Promise<unknown[]> {
	const { rows } = await sql`
		select conname, pg_get_constraintdef(oid) as definition from pg_constraint
		where contype = 'f' and connamespace = 'public'::regnamespace order by conname`.execute(databases.read);
	expect(rows.length).toBeGreaterThan(5);
	return rows;
}
