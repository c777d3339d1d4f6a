import { austrian } from '@kok/content/fictional/austrian';
import { historyOf } from '@kok/content/history';
import { hashBytes } from '@kok/release/envelope';
import { readEnvelope } from '@kok/release/folder';
import { loadOrCreateKeys } from '@kok/release/keys';
import { testClock } from '@kok/release/test-clock';
import { sql } from 'kysely';
import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { foundNetwork } from '../commands/found-network.ts';
import { openDataFolder, openDatabases } from '../data-folder.ts';
import type { Databases } from '../db/databases.ts';
import { migrate } from '../db/migrate.ts';
import { insertFile } from '../db/stores/media-store.ts';
import { holdFile } from '../hold-file.ts';
import { createEmptyDatabase, kinds } from '../testing/database.ts';
import { kokHere } from '../testing/kok-here.ts';
import { startProgram } from '../testing/process.ts';
import { mountDisk, unmountDisk } from '../testing/small-disk.ts';
import { startOfTime } from '../testing/world.ts';
import { listTableNames } from './copy-tables.ts';
import { createAgeKey, identityFileOf } from './keys-of-age.ts';
import { removeFolder } from '../testing/remove-folder.ts';

let room: string;
let key: string;
let otherKey: string;
let recipient: string;

beforeAll(async () => {
	room = await mkdtemp(join(tmpdir(), 'kok-backup-'));
	[key, otherKey] = [join(room, 'key.txt'), join(room, 'other.txt')];
	const [own, other] = [await createAgeKey(), await createAgeKey()];
	({ recipient } = own);
	await writeFile(key, identityFileOf(own, startOfTime));
	await writeFile(otherKey, identityFileOf(other, startOfTime));
});
afterAll(async () => removeFolder(room));

interface Place {
	environment: Record<string, string>;
	dataDir: string;
	open: () => Databases;
	remove: () => Promise<void>;
}

/** A data folder that is not there yet, and with PostgreSQL a database without tables. */
async function newPlace(kind: Databases['kind']): Promise<Place> {
	const dataDir = join(await mkdtemp(join(room, 'place-')), 'data');
	const database = kind === 'postgres' ? await createEmptyDatabase(kind, inject('postgresUrl')) : undefined;
	const databaseUrl = database?.place;
	return {
		environment: { DATA_DIR: dataDir, ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }) },
		dataDir,
		open: () =>
			openDatabases({ dataDir, ...(databaseUrl !== undefined && { databaseUrl }) }, { onIdleError: () => undefined }),
		remove: async () => database?.remove()
	};
}

/** No compression makes it smaller, so that a backup has many parts that are encrypted one by one. */
const picture = randomBytes(1_000_000);

/** A network with a file, a session, an invitation, and a release. */
async function foundIn({ dataDir, environment, open }: Place): Promise<void> {
	const at = startOfTime;
	const folder = openDataFolder(dataDir);
	await loadOrCreateKeys(folder.keys);
	const databases = open();
	await migrate(databases);
	const ignore = () => undefined;
	const tools = { databases, clock: testClock(at), newId: () => 'x', onPublicChange: ignore, mark: ignore };
	await foundNetwork(tools, historyOf(austrian, { at, actor: 'founding' }));
	await databases.write.transaction().execute(async (trx) => {
		const file = { hash: hashBytes(picture), mediaType: 'image/webp', bytes: picture.length } as const;
		await insertFile(trx, { ...file, by: 'token:x', at });
		const account = { id: 'a', email: 'a@example.org', name: 'Ana “Ö” \\n 🏠', created_at: at };
		await trx
			.insertInto('account')
			.values({ ...emptyAccount, ...account, role: 'office' })
			.execute();
		const session = { id: 's', account: 'a', hash: 'h', created_at: at, confirmed_at: at };
		await trx
			.insertInto('session')
			.values({ ...session, expires_at: '2030', own_device: 0, device: 'Firefox', ended_at: null })
			.execute();
	});
	await writeFile(join(folder.media, hashBytes(picture)), picture, { mode: 0o600 });
	await databases.close();
	expect((await kokHere(['publish'], environment)).code).toBe(0);
}

const emptyAccount = { ended_at: null, password: null, totp: null, totp_step: 0, wrong_codes: 0, letters: 0 };

/** A founded network on SQLite, which tests copy. */
let template: Place;

beforeAll(async () => {
	template = await newPlace('sqlite');
	await foundIn(template);
});

async function copyOfTemplate(): Promise<Place> {
	const place = await newPlace('sqlite');
	await cp(template.dataDir, place.dataDir, { recursive: true });
	return place;
}

/** A database with one event, and with keys of its own. */
async function foundAnother(place: Place): Promise<void> {
	await loadOrCreateKeys(openDataFolder(place.dataDir).keys);
	const databases = place.open();
	await migrate(databases);
	await databases.close();
	expect((await kokHere(['token', 'create', '--role', 'office', '--name', 'x'], place.environment)).code).toBe(0);
}

async function kok({ environment }: Place, ...words: string[]) {
	return kokHere(words, { BACKUP_RECIPIENTS: recipient, ...environment });
}

describe.each(kinds)('a backup on %s', (kind) => {
	let first: Place;
	let empty: Place;
	let backups: string;
	let made: string;

	beforeAll(async () => {
		first = kind === 'sqlite' ? await copyOfTemplate() : await newPlace(kind);
		if (kind === 'postgres') await foundIn(first);
		empty = await newPlace(kind);
		backups = join(room, `backups-${kind}`);
		await mkdir(backups);
		const { code, err } = await kok(first, 'backup', backups);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		[made = ''] = await readdir(backups);
	});
	afterAll(async () => {
		await first.remove();
		await empty.remove();
	});

	async function restoreIn(place: Place, file: string, ...words: string[]) {
		return kok(place, 'restore', file, '--identity', key, ...words);
	}

	const path = () => join(backups, made);

	test('is restored to the row: the same log, texts and files, and the same content is public', async () => {
		const second = await newPlace(kind);
		// The setting of the new server is no reason to find the old backup wanting.
		const settings = { ...second.environment, BACKUP_DIR: backups, BACKUP_RECIPIENTS: recipient };
		const restored = await kokHere(['restore', path(), '--identity', key], settings);
		expect(restored).toMatchObject({ code: 0, err: '' });
		expect(restored.out).toMatch(/^ok {4}content: compiled anew: [0-9a-f]{64}, as release 1$/m);

		const [before, after] = [await rowsOf(first), await rowsOf(second)];
		const { session, ...rest } = after;
		const { session: own, ...others } = before;
		expect(rest).toEqual(others);
		expect(own).toHaveLength(1);
		expect(session?.[0]).toMatch(/"ended_at":"20/);
		expect(await readFile(join(second.dataDir, 'media', hashBytes(picture)))).toEqual(picture);
		for (const name of ['releases', 'releases/content', 'releases/media']) {
			expect((await stat(join(second.dataDir, name))).mode & 0o777).toBe(0o755);
		}
		expect((await kok(second, 'doctor')).code).toBe(0);
		expect((await kok(second, 'verify')).code).toBe(0);
		await second.remove();
	});

	test('lies in one file that nobody else may read, beside nothing unfinished, and leaves nothing where it was made', async () => {
		expect(made).toMatch(/^kok-[0-9a-f]{8}-\d{8}T\d{6}Z\.tar\.zst\.age$/);
		expect(await readdir(backups)).toEqual([made]);
		expect((await stat(path())).mode & 0o077).toBe(0);
		const names = await readdir(first.dataDir);
		for (const name of ['backing-up', 'proving']) expect(names).not.toContain(name);
		const bytes = await readFile(path());
		for (const secret of ['Ana “Ö”', 'PRIVATE KEY', 'kok.sqlite']) expect(bytes.includes(secret)).toBe(false);
		if (kind === 'postgres') expect(await schemasOf(first)).not.toContain('kok_proof');
	});

	test('is proved with the private key, and the note tells of both proofs', async () => {
		const proved = await kok(first, 'backup', backups, '--prove', '--identity', key);
		expect(proved).toMatchObject({ code: 0, err: '' });
		expect(proved.out).toMatch(/^ok {4}origin: of this network, 0 events ago$/m);
		const note = JSON.parse(await readFile(join(first.dataDir, 'proof.json'), 'utf8'));
		expect(note).toMatchObject({
			proved: { file: made, sha256: hashBytes(await readFile(path())) },
			opened: { file: made }
		});
		expect((await stat(join(first.dataDir, 'proof.json'))).mode & 0o077).toBe(0);

		expect(await kok(first, 'backup', backups, '--prove')).toMatchObject({ code: 1 });
		const wrong = await kok(first, 'backup', backups, '--prove', '--identity', otherKey);
		expect(wrong).toMatchObject({ code: 1, out: '' });
		expect(wrong.err).toMatch(/encrypted to another key/);
	});

	test('is not taken for one of another network, whatever its name says', async () => {
		const folder = join(room, `foreign-${kind}`);
		await mkdir(folder);
		const named = (network: string) => join(folder, `kok-${network}-20990101T000000Z.tar.zst.age`);
		await writeFile(named('00000000'), await readFile(path()));
		const none = await kok(first, 'backup', folder, '--prove', '--identity', key);
		expect(none.err).toMatch(/holds backups of other networks alone/);

		const foreign = await newPlace(kind);
		await foundAnother(foreign);
		const other = join(folder, 'other');
		await mkdir(other);
		// Nothing is public there yet, which is no fault of its backup.
		expect(await kok(foreign, 'backup', other)).toMatchObject({ code: 0, err: '' });
		const [theirs = ''] = await readdir(other);
		await writeFile(named(made.slice(4, 12)), await readFile(join(other, theirs)));
		const proved = await kok(first, 'backup', folder, '--prove', '--identity', key);
		expect(proved.code).toBe(1);
		expect(proved.out).toMatch(/^FAIL {2}origin: .* it is of another$/m);
		await foreign.remove();
	});

	test.each([
		['flipped in the middle', (bytes: Buffer) => flip(bytes, Math.floor(bytes.length / 2)), /damaged/],
		['flipped at the end', (bytes: Buffer) => flip(bytes, bytes.length - 5), /cut off, or damaged at its end/],
		['cut in the middle', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2)), /cut off/],
		['cut to its first bytes', (bytes: Buffer) => bytes.subarray(0, 40), /cut off/],
		['empty', () => Buffer.alloc(0), /cut off/],
		['something else', () => Buffer.from('PK\u0003\u0004 and so on'), /no backup/]
	])('that is %s is named in one sentence, and nothing is restored', async (_, spoil, sentence) => {
		const file = join(backups, '..', `spoilt-${kind}.age`);
		await writeFile(file, spoil(await readFile(path())));
		const { code, out, err } = await restoreIn(empty, file);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toMatch(sentence);
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(await leftIn(empty)).toEqual([]);
	});

	test('is opened by no other key, and never restored over something', async () => {
		const wrong = await kok(empty, 'restore', path(), '--identity', otherKey);
		expect(wrong).toMatchObject({ code: 1, out: '' });
		expect(wrong.err).toMatch(/encrypted to another key/);
		expect(await leftIn(empty)).toEqual([]);

		const before = await rowsOf(first);
		const over = await kok(first, 'restore', path(), '--identity', key);
		expect(over).toMatchObject({ code: 1, out: '' });
		expect(over.err).toMatch(/nothing is overwritten/);
		expect(await rowsOf(first)).toEqual(before);
		expect((await restoreIn(empty, join(backups, 'none.age'))).err).toMatch(/^There is no file /);
	});

	test('is refused where the database is of the other kind', async () => {
		const other = await newPlace(kind === 'sqlite' ? 'postgres' : 'sqlite');
		const { code, err } = await kok(other, 'restore', path(), '--identity', key);
		expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/DATABASE_URL/) });
		expect(await leftIn(other)).toEqual([]);
		await other.remove();
	});

	test('goes on as the network it was, and where newer releases are left nothing is sealed over them', async () => {
		const [lost, second] = [await newPlace(kind), await newPlace(kind)];
		expect((await restoreIn(lost, path())).code).toBe(0);
		const [id = ''] = await idsOfDemands(lost);
		expect((await kok(lost, 'withdraw', id)).out).toContain('release 2');
		const left = join(lost.dataDir, 'releases');
		const [was, is] = await Promise.all([join(first.dataDir, 'releases'), left].map(readEnvelope));
		expect(is).toMatchObject({ key: was?.key });
		expect((await kok(lost, 'doctor')).code).toBe(0);

		expect(await restoreIn(second, path(), '--releases', left)).toMatchObject({ code: 0, err: '' });
		expect(await readEnvelope(join(second.dataDir, 'releases'))).toEqual(is);
		expect((await kok(second, 'publish')).out).toMatch(/kok accept database/);
		expect(await readEnvelope(join(second.dataDir, 'releases'))).toEqual(is);
		for (const place of [lost, second]) await place.remove();
	});

	test('refuses releases of another network in the place of its own', async () => {
		const foreign = join(await mkdtemp(join(room, 'foreign-')), 'releases');
		await cp(join(first.dataDir, 'releases'), foreign, { recursive: true });
		const envelope = JSON.parse(await readFile(join(foreign, 'envelope.json'), 'utf8'));
		await writeFile(join(foreign, 'envelope.json'), JSON.stringify({ ...envelope, number: 7 }));
		const { code, err } = await restoreIn(empty, path(), '--releases', foreign);
		expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/not of the network of this backup/) });
		expect(await leftIn(empty)).toEqual([]);
	});

	async function rowsOf({ open }: Place): Promise<Record<string, string[]>> {
		const databases = open();
		const rows: Record<string, string[]> = {};
		for (const name of await listTableNames(databases.read)) {
			const found = await sql<object>`select * from ${sql.table(name)}`.execute(databases.read);
			rows[name] = found.rows.map((row) => JSON.stringify(row)).sort();
		}
		await databases.close();
		return rows;
	}

	async function idsOfDemands({ open }: Place): Promise<string[]> {
		const databases = open();
		const rows = await databases.read
			.selectFrom('record')
			.innerJoin('part', 'part.record', 'record.id')
			.select('record.id')
			.where('record.type', '=', 'demand')
			.where('part.name', '=', 'de')
			.where('part.published', 'is not', null)
			.orderBy('record.id')
			.execute();
		await databases.close();
		return rows.map(({ id }) => id);
	}

	/** What a restoring that was refused has left: no file, no table. */
	async function leftIn({ dataDir, open, environment }: Place): Promise<string[]> {
		const names = (await readdir(dataDir).catch(() => [])).filter((name) => name !== 'server.lock');
		if (environment['DATABASE_URL'] === undefined) return names;
		const databases = open();
		const tables = await listTableNames(databases.read);
		await databases.close();
		return [...names, ...tables];
	}
});

test('a backup goes out with its turn: so many stay, and those of other networks', async () => {
	const place = await copyOfTemplate();
	const folder = join(room, 'turns');
	await mkdir(folder);
	expect((await kok(place, 'backup', folder)).code).toBe(0);
	const [made = ''] = await readdir(folder);
	const ofDay = (day: number) => made.replace(/\d{8}T/, `2020010${day}T`);
	const foreign = ofDay(1).replace(/kok-.{8}/, 'kok-ffffffff');
	for (const name of [foreign, ofDay(1), ofDay(2), `${ofDay(1)}.unfinished`]) await writeFile(join(folder, name), 'x');
	expect(await kok(place, 'restore', join(folder, ofDay(2)), '--identity', key)).toMatchObject({
		code: 1,
		err: expect.stringMatching(new RegExp(`^${made} beside it is newer`))
	});

	const settings = { ...place.environment, BACKUP_RECIPIENTS: recipient, BACKUP_KEEP: '3' };
	expect((await kokHere(['backup', folder, '--only'], settings)).code).toBe(0);
	const left = await readdir(folder);
	expect(left).toHaveLength(2);
	expect(left).toContain(foreign);

	for (const day of [1, 2, 3]) await writeFile(join(folder, ofDay(day)), 'x');
	expect((await kokHere(['backup', folder], settings)).code).toBe(0);
	expect(await readdir(folder)).not.toEqual(expect.arrayContaining([ofDay(1)]));
	expect(await readdir(folder)).toEqual(expect.arrayContaining([foreign, ofDay(3)]));
});

test('the program of the schedule makes a proven backup as the settings say, and one at a time', async () => {
	const place = await copyOfTemplate();
	const folder = join(room, 'scheduled');
	await mkdir(folder);
	const environment = { ...place.environment, BACKUP_DIR: folder, BACKUP_RECIPIENTS: recipient };
	const run = async () => startProgram('backup/backup-program.ts', [], environment).ended;
	expect(await run()).toEqual({ code: 0, out: '', err: '' });
	expect(await readdir(folder)).toHaveLength(1);
	expect((await kokHere(['doctor'], environment)).out).toMatch(
		/^ok {4}backup: of .*, proved; never opened with its key$/m
	);

	const held = holdFile(join(place.dataDir, 'backup.lock'));
	expect(await run()).toMatchObject({ code: 65, err: expect.stringMatching(/^Another backup is being made/) });
	held?.release();
	await removeFolder(folder);
	expect(await run()).toMatchObject({ code: 65, err: expect.stringMatching(/^There is no folder /) });
	const doctor = await kokHere(['doctor'], environment);
	expect(doctor).toMatchObject({ code: 1, out: expect.stringMatching(/^FAIL {2}backup: .* is no longer whole/m) });
});

test('on a full disk no backup is made and nothing is restored, each is said in a sentence, and nothing is left', async ({
	skip
}) => {
	const [disk, other] = [join(room, 'small'), join(room, 'small-data')];
	for (const folder of [disk, other]) await mkdir(folder);
	if (!mountDisk(disk, 1)) return skip('mounting a disk needs rights that are not given here');
	mountDisk(other, 2);
	try {
		const place = await copyOfTemplate();
		const made = await kok(place, 'backup', disk);
		expect(made).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^There is no room left/) });
		expect(await readdir(disk)).toEqual([]);
		expect(await readdir(place.dataDir)).not.toContain('backing-up');

		const folder = join(room, 'large');
		await mkdir(folder);
		await kok(place, 'backup', folder);
		const [file = ''] = await readdir(folder);
		const restored = await kokHere(['restore', join(folder, file), '--identity', key], { DATA_DIR: other });
		expect(restored).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^There is no room left/) });
		expect((await readdir(other)).filter((name) => name !== 'server.lock')).toEqual([]);
	} finally {
		for (const folder of [disk, other]) unmountDisk(folder);
	}
});

test('what does not restore whole is no proven backup, and the sentence says what is wrong', async () => {
	const place = await copyOfTemplate();
	const folder = join(room, 'wanting');
	await mkdir(folder);
	await rm(join(place.dataDir, 'media', hashBytes(picture)));
	const made = await kokHere(['backup', folder], { ...place.environment, BACKUP_RECIPIENTS: recipient });
	expect(made.code).toBe(1);
	expect(made.out).toMatch(/^FAIL {2}files: 1 of 1 missing or altered/m);
	expect(await readdir(place.dataDir)).not.toContain('proof.json');
});

test('a key is made into a file of its own, never over another, and its public half is printed as a setting', async () => {
	const file = join(room, 'new.key');
	const { code, out } = await kokHere(['backup', '--new-key', file], {});
	expect({ code, mode: (await stat(file)).mode & 0o077 }).toEqual({ code: 0, mode: 0 });
	const written = await readFile(file, 'utf8');
	expect(out).toContain(`BACKUP_RECIPIENTS=${/public key: (\S+)/.exec(written)?.[1]}`);
	expect(out).not.toContain('AGE-SECRET-KEY');
	expect((await kokHere(['backup', '--new-key', file], {})).code).toBe(1);
	expect(await readFile(file, 'utf8')).toBe(written);
});

test.each([
	[{}, 78, /BACKUP_RECIPIENTS is not set/],
	[
		{ BACKUP_RECIPIENTS: 'age1nergzfp2upwnjq26944w09falv5dje6nd9a4uhyndzvclkeaz4tqlkp5eg' },
		1,
		/is no public key of age/
	]
])('with %j a backup is refused in a sentence', async (settings, code, sentence) => {
	const refused = await kokHere(['backup', room], { ...template.environment, ...settings });
	expect(refused).toMatchObject({ code, out: '', err: expect.stringMatching(sentence) });
});

async function schemasOf({ open }: Place): Promise<string[]> {
	const databases = open();
	const { rows } = await sql<{ nspname: string }>`select nspname from pg_namespace`.execute(databases.read);
	await databases.close();
	return rows.map(({ nspname }) => nspname);
}

function flip(bytes: Buffer, at: number): Buffer {
	const spoilt = Buffer.from(bytes);
	spoilt[at] = (spoilt[at] ?? 0) ^ 1;
	return spoilt;
}
