import { Migrator } from 'kysely/migration';
import { rmSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { readConfig } from './config.ts';
import { openDataFolder } from './data-folder.ts';
import { copyBeforeMigration } from './db/copy-before-migration.ts';
import type { Databases } from './db/databases.ts';
import { listMigrations, migrate, readVersions } from './db/migrate.ts';
import { firstLight } from './db/migrations/2026-11-24-first-light.ts';
import { media } from './db/migrations/2026-11-25-media.ts';
import { openSqlite } from './db/dialects/sqlite.ts';
import { awaitDatabase, enterFolder, openDatabase } from './opening.ts';
import { isDiskFull } from './room.ts';
import { type TestDatabase, createEmptyDatabase, kinds } from './testing/database.ts';
import { textLike } from './testing/expected.ts';
import { freePort, runProgram } from './testing/process.ts';
import { fillDisk, filling, mountDisk, unmountDisk } from './testing/small-disk.ts';
import { removeFolder } from './testing/remove-folder.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kok-opening-'));
});
afterEach(async () => removeFolder(folder));

describe.each(kinds)('a database of another version, on %s', (kind) => {
	let database: TestDatabase;

	beforeEach(async () => {
		database = await createEmptyDatabase(kind, inject('postgresUrl'));
		if (kind === 'sqlite') await database.remove();
		if (kind === 'sqlite') database = await sqliteIn(folder);
	});
	afterEach(async () => database.remove());

	const config = () => {
		const read = readConfig({ DATA_DIR: folder, ...(kind === 'postgres' && { DATABASE_URL: database.place }) });
		if ('wrong' in read) throw new Error(read.wrong.join());
		return read.config;
	};

	/** As a version before the newest migration left it, with a token in it. */
	async function leaveOlder() {
		const up = (migration: typeof firstLight) => ({ up: async (db: Kysely<unknown>) => migration(db, kind) });
		const provided = { '2026-11-24-first-light': up(firstLight), '2026-11-25-media': up(media) };
		const provider = { getMigrations: () => Promise.resolve(provided) };
		const { error } = await new Migrator({ db: database.databases.write, provider }).migrateToLatest();
		expect(error).toBeUndefined();
		const token = { id: 't', name: 'Bürö “x”', role: 'office', hash: 'h', created_at: 'a', expires_at: 'b' } as const;
		await database.databases.write.insertInto('token').values(token).execute();
	}

	test('that is older is copied whole, then migrated', async () => {
		await leaveOlder();
		const opened = await openDatabase(config(), { mayFound: true, onIdleError: () => undefined });
		if ('refusal' in opened) throw new Error(opened.refusal);
		expect((await readVersions(opened.databases)).pending).toEqual([]);
		await opened.databases.close();

		const [name = '', ...others] = await readdir(join(folder, 'before-migration'));
		expect(others).toEqual([]);
		expect(name).toMatch(/^2026-11-25-media-\d{8}T\d{6}Z\.(sqlite|jsonl\.gz)$/);
		const copy = join(folder, 'before-migration', name);
		expect((await stat(copy)).mode & 0o077).toBe(0);
		expect(await tokensIn(copy)).toEqual(['Bürö “x”']);
		expect(await migrationsIn(copy)).toEqual(['2026-11-24-first-light', '2026-11-25-media']);
	});

	test('that is empty or of the present version is not copied', async () => {
		for (let times = 0; times < 2; times += 1) {
			const opened = await openDatabase(config(), { mayFound: true, onIdleError: () => undefined });
			if ('refusal' in opened) throw new Error(opened.refusal);
			await opened.databases.close();
		}
		expect(await readdir(folder)).not.toContain('before-migration');
	});

	test('is copied a fourth time, and the oldest copy is removed', async () => {
		await leaveOlder();
		const copies = join(folder, 'before-migration');
		await copyBeforeMigration(database.databases, { folder: copies, version: '2026-11-20-old' });
		const [first = ''] = await readdir(copies);
		for (const day of [1, 2, 3]) {
			const name = first.replace(/\d{8}T/, `2026110${day}T`);
			await writeFile(join(copies, name), '');
		}
		await copyBeforeMigration(database.databases, { folder: copies, version: '2026-11-25-media' });
		const left = await readdir(copies);
		expect(left).toHaveLength(3);
		expect(left.some((name) => name.includes('20261101T') || name.includes('20261102T'))).toBe(false);
	});

	test('whose copy does not fit on the disk leaves no part of it, and no part of an earlier copy', async () => {
		await leaveOlder();
		const copies = join(folder, 'before-migration');
		await mkdir(copies);
		const version = '2026-11-25-media';
		const isMounted = mountDisk(copies, 1);
		try {
			await writeFile(join(copies, `${version}-20261101T000000Z.sqlite.unfinished`), '');
			if (isMounted) await fillDisk(copies);
			const copying = copyBeforeMigration(database.databases, { folder: copies, version });
			if (isMounted) await expect(copying).rejects.toThrow(/full|no space/i);
			else await copying;
			expect((await readdir(copies)).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
		} finally {
			if (isMounted) unmountDisk(copies);
		}
	});

	test('that is newer is refused in one sentence with 78, by the server and by the command line', async () => {
		await migrate(database.databases);
		await sql`insert into kysely_migration (name, timestamp) values ('2999-01-01-later', '2999-01-01')`.execute(
			database.databases.write
		);
		const environment = {
			DATA_DIR: folder,
			API_PORT: String(await freePort()),
			...(kind === 'postgres' && { DATABASE_URL: database.place })
		};
		const server = await runProgram('main.ts', [], environment);
		expect([server.code, server.out]).toEqual([78, '']);
		expect(server.err).toMatch(/^The database was migrated by a newer version .*2999-01-01-later.*\n$/);
		const kok = await runProgram('kok.ts', ['publish'], environment);
		expect([kok.code, kok.err]).toEqual([78, server.err]);
		const doctor = await runProgram('kok.ts', ['doctor', '--json'], environment);
		expect((JSON.parse(doctor.out) as { reasons: unknown[] }).reasons[0]).toMatchObject({ code: 'database-newer' });
	});
});

test('on a full disk a server holds its folder, says why it cannot go on, and goes on once there is room', async () => {
	const isMounted = mountDisk(folder, 4);
	try {
		await (await sqliteIn(folder)).remove();
		if (isMounted) await fillDisk(folder);
		const place = { dataDir: folder };
		expect(await enterFolder(place)).not.toHaveProperty('refusal');

		const waitedFor: boolean[] = [];
		const onWait = (error: Error) => {
			waitedFor.push(isDiskFull(error));
			rmSync(join(folder, filling));
		};
		const opened = await awaitDatabase(place, { mayFound: true, onIdleError: () => undefined, onWait });
		if ('refusal' in opened) throw new Error(opened.refusal);
		await opened.databases.close();
		expect(waitedFor).toEqual(isMounted ? [true] : []);
	} finally {
		if (isMounted) unmountDisk(folder);
	}
});

async function sqliteIn(place: string): Promise<TestDatabase> {
	const file = openDataFolder(place).database;
	const databases = openSqlite(file);
	return Promise.resolve({ databases, place: file, remove: async () => databases.close() });
}

async function tokensIn(copy: string): Promise<unknown[]> {
	if (copy.endsWith('.gz')) return (await linesIn(copy, 'token')).map(({ name }) => name);
	return inCopy(copy, async ({ read }) =>
		(await read.selectFrom('token').select('name').execute()).map(({ name }) => name)
	);
}

async function migrationsIn(copy: string): Promise<unknown[]> {
	if (copy.endsWith('.gz')) return (await linesIn(copy, 'kysely_migration')).map(({ name }) => name);
	return inCopy(copy, async ({ read }) => {
		const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(read);
		return rows.map(({ name }) => name);
	});
}

async function inCopy<Out>(copy: string, look: (databases: Databases) => Promise<Out>): Promise<Out> {
	const databases = openSqlite(copy);
	try {
		return await look(databases);
	} finally {
		await databases.close();
	}
}

async function linesIn(copy: string, table: string): Promise<{ name?: string }[]> {
	const lines = gunzipSync(await readFile(copy))
		.toString()
		.trim()
		.split('\n');
	const rows = lines.map((line) => JSON.parse(line) as { table: string; row: { name?: string } });
	return rows.filter((row) => row.table === table).map(({ row }) => row);
}

describe('a PostgreSQL database that is not the server’s', () => {
	test('is refused and left empty, and a folder that does not belong to the server as well', async () => {
		const place = await mkdtemp(join(tmpdir(), 'kok-other-'));
		const database = await createEmptyDatabase('postgres', inject('postgresUrl'));
		try {
			await mkdir(join(place, 'keys'));
			const settings = { DATA_DIR: place, DATABASE_URL: database.place };
			const empty = await runProgram('kok.ts', ['token', 'create', '--role', 'office', '--name', 'x'], settings);
			expect([empty.code, empty.out]).toEqual([78, '']);
			expect(empty.err).toMatch(/^The database that DATABASE_URL names is empty; set DATABASE_URL .*\n$/);
			expect(await listMigrations(database.databases.read)).toEqual([]);
			await migrate(database.databases);
			await mkdir(join(place, 'other'));
			const other = await runProgram('kok.ts', ['publish'], { ...settings, DATA_DIR: join(place, 'other') });
			expect([other.code, other.err]).toEqual([
				78,
				textLike(/holds neither keys nor media nor releases; set DATA_DIR/)
			]);
			expect(await readdir(join(place, 'other'))).toEqual([]);
			expect(await runProgram('kok.ts', ['withdraw', 'nobody'], settings)).toMatchObject({
				code: 1,
				err: 'There is no such record in the PostgreSQL database that DATABASE_URL names.\n'
			});
		} finally {
			await database.remove();
			await rm(place, { recursive: true });
		}
	});
});
