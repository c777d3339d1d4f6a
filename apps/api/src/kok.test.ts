import { createKeyPair, loadOrCreateKeys } from '@kok/release/keys';
import { hashText } from '@kok/release/envelope';
import { readEnvelope, writeRelease } from '@kok/release/folder';
import { sealRelease } from '@kok/release/seal';
import { folderSource } from '@kok/release/source';
import { testClock } from '@kok/release/test-clock';
import { verifyRelease } from '@kok/release/verify';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cp, chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { austrian } from '@kok/content/fictional/austrian';
import { historyOf } from '@kok/content/history';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { foundNetwork } from './commands/found-network.ts';
import { conditions } from './health/conditions.ts';
import { openDataFolder } from './data-folder.ts';
import { migrate } from './db/migrate.ts';
import { insertFile } from './db/stores/media-store.ts';
import { openSqlite } from './db/dialects/sqlite.ts';
import { reasonOf } from './health/conditions.ts';
import { reserveAt } from './room.ts';
import { textLike } from './testing/expected.ts';
import { kokHere } from './testing/kok-here.ts';
import { runProgram, startProgram } from './testing/process.ts';
import { fillDisk, filling, mountDisk, unmountDisk } from './testing/small-disk.ts';
import { startOfTime } from './testing/world.ts';
import { removeFolder } from './testing/remove-folder.ts';

let template: string;
let folder: string;

/** A founded network that nobody has published yet. */
beforeAll(async () => {
	template = await mkdtemp(join(tmpdir(), 'kok-template-'));
	const places = openDataFolder(template);
	await loadOrCreateKeys(places.keys);
	const databases = openSqlite(places.database);
	await migrate(databases);
	const tools = {
		databases,
		clock: testClock(startOfTime),
		newId: () => 'x',
		onPublicChange: () => undefined,
		mark: () => undefined
	};
	await foundNetwork(tools, historyOf(austrian, { at: startOfTime, actor: 'founding' }));
	await databases.close();
	expect((await kokIn(template, 'publish')).code).toBe(0);
});
afterAll(async () => removeFolder(template));

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kok-cli-'));
	await cp(template, folder, { recursive: true });
});
afterEach(async () => removeFolder(folder));

async function kokIn(dataDir: string, ...words: string[]) {
	return kokHere(words, { DATA_DIR: dataDir });
}

async function kok(...words: string[]) {
	return kokIn(folder, ...words);
}

/** As its user starts it: as a program, in a process of its own. */
async function kokApart(...words: string[]) {
	return runProgram('kok.ts', words, { DATA_DIR: folder });
}

function inFolder(...path: string[]) {
	return join(folder, ...path);
}

describe('kok releases', () => {
	test('undoes releases by pinning an earlier one, to the byte, and says what is pinned until it is unpinned', async () => {
		const contentOf = async () => (await readEnvelope(inFolder('releases')))?.content;
		const first = await contentOf();
		const [one = '', two = '', three = ''] = await idsOfDemands();
		for (const id of [one, two]) expect((await kok('withdraw', id, '--for', 'over')).code).toBe(0);
		const last = await contentOf();
		expect((await kok('releases')).out).toMatch(/^3 .* kept\n2 .* kept\n1 .* kept\n$/);

		const pinned = await kok('releases', 'pin', '1', '--reason', 'Zu früh.');
		expect(pinned).toMatchObject({
			code: 0,
			out: 'Release 1 is pinned until “kok releases unpin”.\nSealed release 4.\n'
		});
		expect(await contentOf()).toBe(first);
		expect((await kok('releases', '--limit', '1')).out).toMatch(
			/^4 .* kept\nRelease 1 is pinned since .* by command-line: Zu früh\.\n$/
		);
		const refused = await kok('withdraw', three, '--for', 'over');
		expect(refused).toMatchObject({ code: 1, err: textLike(/^The site shows an earlier release at present\./) });

		const unpinned = { code: 0, out: 'It is unpinned.\nSealed release 5.\n' };
		expect(await kok('releases', 'unpin')).toMatchObject(unpinned);
		expect(await contentOf()).toBe(last);
		expect(await kok('releases', 'unpin')).toMatchObject({ code: 1, err: textLike(/no pin to end/) });
		expect(await kok('releases', 'pin', '99', '--reason', 'x')).toMatchObject({ code: 1 });
	});

	async function idsOfDemands(): Promise<string[]> {
		const databases = openSqlite(inFolder('kok.sqlite'));
		const rows = await databases.read
			.selectFrom('record')
			.innerJoin('part', 'part.record', 'record.id')
			.select('record.id')
			.where('record.type', '=', 'demand')
			.where('record.withdrawn_at', 'is', null)
			.where('part.name', '=', 'de')
			.where('part.published', 'is not', null)
			.orderBy('record.id')
			.execute();
		await databases.close();
		return rows.map(({ id }) => id);
	}
});

describe('kok token create', () => {
	test('prints the secret alone on standard output, beside a database that another process has open', async () => {
		const databases = openSqlite(inFolder('kok.sqlite'));
		try {
			const before = await databases.read.selectFrom('event').select('seq').execute();
			const words = ['token', 'create', '--role', 'office', '--name', 'Bericht', '--days', '30'];
			const { code, out, err } = await kokApart(...words);
			expect([code, out]).toEqual([0, textLike(/^kok_[\w-]{43}\n$/)]);
			expect(err).toMatch(/^Token "Bericht" \(office\) is good until \d{4}-\d{2}-\d{2}\. It is shown this once\.\n$/);
			const tokens = await databases.read.selectFrom('token').select(['name', 'role', 'hash']).execute();
			expect(tokens).toEqual([{ name: 'Bericht', role: 'office', hash: hashText(out.trim()) }]);
			expect(await databases.read.selectFrom('event').select('seq').execute()).toHaveLength(before.length + 1);
		} finally {
			await databases.close();
		}
	});

	test('waits for a server that founds a network, and says so', async () => {
		const founding = new Sqlite(inFolder('kok.sqlite'));
		founding.exec('begin immediate');
		const words = ['token', 'create', '--role', 'office', '--name', 'Bericht'];
		const begun = startProgram('kok.ts', words, { DATA_DIR: folder });
		await once(begun.child.stderr, 'data');
		founding.exec('commit');
		founding.close();
		const { code, out, err } = await begun.ended;
		expect([code, out]).toEqual([0, textLike(/^kok_[\w-]{43}\n$/)]);
		expect(err).toMatch(/^The server is writing, .* waiting \.\.\.\nToken "Bericht"/);
	});

	test.each([
		[2, ['token', 'create', '--name', 'x'], /--role/],
		[2, ['token', 'create', '--role', 'king', '--name', 'x'], /admin, office, delegate/],
		[2, ['token', 'create', '--role', 'office', '--name', 'x', '--days', '366'], /1 to 365/],
		[2, ['token', 'create', '--role', 'office', '--name', 'x', '--secret', 'y'], /--secret/],
		[2, ['dance'], /dance/],
		[1, ['token', 'create', '--role', 'delegate', '--name', 'x'], /always acts for a member/],
		[1, ['token', 'create', '--role', 'delegate', '--name', 'x', '--member', 'nobody'], /no such member/]
	])('ends with %i and a sentence for %j', async (code, words, sentence) => {
		const ended = await kok(...words);
		expect([ended.code, ended.out]).toEqual([code, '']);
		expect(ended.err).toMatch(sentence);
		expect(ended.err).not.toMatch(/\bat .*\.ts:\d+/);
	});
});

test('kok --help prints its commands in words, and ends with 0', async () => {
	const [whole, one] = [await kokApart('--help'), await kok('token', 'create', '--help')];
	expect([whole.code, one.code]).toEqual([0, 0]);
	for (const word of ['token', 'publish', 'verify', 'doctor', 'Exit codes']) expect(whole.out).toContain(word);
	expect(one.out).toContain('--member');
});

test('kok ends with 78 and names a setting that is wrong', async () => {
	const ended = await runProgram('kok.ts', ['doctor'], { DATA_DIR: folder, API_PORT: 'abc' });
	expect(ended).toMatchObject({ code: 78, err: 'API_PORT is "abc"; it must be a port number from 1 to 65535.\n' });
});

describe('the program', () => {
	test.each([
		[0, ['publish'], /^Release 1 is up to date\.\n$/, /^$/],
		[0, ['verify'], /^Release 1 of /, /^$/],
		[0, ['doctor'], /^ok {4}data folder: /, /^$/],
		[0, ['reindex'], /rows\.\n/, /^$/],
		[0, ['key', 'show'], /^release\.pub {3}[0-9a-f]{64}\n/, /^$/],
		[0, ['key', 'rotate'], /\nSealed release 2\.\n/, /^$/],
		[0, ['accept', 'clock'], /^There is nothing to accept/, /^$/],
		[1, ['withdraw', 'nobody'], /^$/, /^There is no such record/],
		[1, ['erase', 'nobody'], /^$/, /^There is no such record/],
		[2, ['dance'], /^$/, /dance/]
	])('ends with %i by itself after kok %j, and has written all that it says', async (code, words, says, complains) => {
		const ended = await kokApart(...words);
		expect(ended).toMatchObject({ code, out: textLike(says), err: textLike(complains) });
	});
});

describe('kok publish', () => {
	test('says that all is up to date, or what it sealed or put back', async () => {
		expect(await kok('publish')).toMatchObject({ code: 0, out: 'Release 1 is up to date.\n' });
		await rm(inFolder('releases'), { recursive: true });
		expect(await kok('publish')).toMatchObject({ code: 0, out: 'Put release 1 back into the folder.\n' });
	});

	test('says that nothing is public where no network was founded yet', async () => {
		const databases = openSqlite(openDataFolder(inFolder('empty')).database);
		await migrate(databases);
		await databases.close();
		expect(await kokIn(inFolder('empty'), 'publish')).toMatchObject({
			code: 0,
			out: textLike(/^Nothing is public yet/)
		});
	});
});

describe('on a disk that is full, without a server', () => {
	const small = mkdtempSync(join(tmpdir(), 'kok-small-'));
	const isSmall = mountDisk(small, 64);
	afterAll(() => {
		if (isSmall) unmountDisk(small);
		rmSync(small, { recursive: true });
	});

	/** The id of a member, in a data folder whose disk has no room but that of the reserve. */
	async function fullWith(reserved: number): Promise<string> {
		await rm(join(small, 'data'), { recursive: true, force: true });
		await rm(join(small, filling), { force: true });
		await cp(template, join(small, 'data'), { recursive: true });
		const database = new Sqlite(join(small, 'data', 'kok.sqlite'));
		const found = database.prepare(`select id from record where type = 'member' limit 1`).pluck().get();
		database.close();
		await reserveAt(join(small, 'data', 'reserve'), reserved).hold();
		await fillDisk(small);
		return String(found);
	}

	test.skipIf(!isSmall).each([
		['withdraw', /^It is gone since release 2\.\n$/],
		['erase --withdraw', /It is gone since release 2\.\nIts bytes are gone from here\./]
	])('kok %s protects someone in the room of the reserve', async (words, said) => {
		const id = await fullWith(16 * 1024 * 1024);
		const [command = '', ...options] = words.split(' ');
		const answer = await kokIn(join(small, 'data'), command, id, ...options);
		expect(answer).toMatchObject({ code: 0, out: textLike(said) });
		expect(await readdir(join(small, 'data'))).not.toContain('reserve');
	});
});

describe('a data folder that is not the server’s', () => {
	const commands = [
		['start-link'],
		['invite', 'a@example.org', '--role', 'office'],
		['token', 'create', '--role', 'office', '--name', 'x'],
		['publish'],
		['key', 'show'],
		['key', 'rotate'],
		['key', 'recover', 'stick.pem'],
		['key', 'replace', '--unproven'],
		['key', 'recovery', 'create', '/nowhere/stick.pem'],
		['withdraw', 'x'],
		['erase', 'x'],
		['accept', 'database'],
		['accept', 'clock'],
		['seed', '--write'],
		['export', '/nowhere/archive.json']
	];

	test.each(commands)('is refused and not made by kok %s %s', async (...words) => {
		const missing = await kokIn(inFolder('missing'), ...words);
		expect([missing.code, missing.out]).toEqual([78, '']);
		expect(missing.err).toBe(
			`There is no data folder ${inFolder('missing')}; set DATA_DIR to the folder of the server, or restore a backup; on a new server run npm start first.\n`
		);
		expect(await readdir(folder)).not.toContain('missing');
	});

	test.each(commands)('is left as it is by kok %s %s where the database is lost', async (...words) => {
		await rm(inFolder('kok.sqlite'));
		const before = await readdir(folder, { recursive: true });
		const lost = await kok(...words);
		expect([lost.code, lost.out]).toEqual([78, '']);
		expect(lost.err).toMatch(/^The folder .* holds no database \(kok\.sqlite\); set DATA_DIR .*restore a backup.*\n$/);
		expect(await readdir(folder, { recursive: true })).toEqual(before);
	});

	test('is refused where its database is empty', async () => {
		await mkdir(inFolder('empty'));
		await writeFile(inFolder('empty', 'kok.sqlite'), '');
		const { code, err } = await kokIn(inFolder('empty'), 'key', 'rotate');
		expect([code, err]).toEqual([78, textLike(/kok\.sqlite is empty; set DATA_DIR/)]);
		expect(await readdir(inFolder('empty', 'keys'))).toEqual([]);
	});

	test('is made by kok import, but not for a file that is no archive', async () => {
		await writeFile(inFolder('note.txt'), 'Milch');
		expect((await kokIn(inFolder('new'), 'import', inFolder('note.txt'))).code).toBe(1);
		expect(await readdir(folder)).not.toContain('new');
		expect((await kok('export', inFolder('archive.json'))).code).toBe(0);
		const brought = await kokIn(inFolder('new'), 'import', inFolder('archive.json'));
		expect([brought.code, brought.err]).toEqual([0, '']);
		expect(await kokIn(inFolder('new'), 'publish')).toMatchObject({ code: 0, out: 'Sealed release 1.\n' });
	});

	test.each(['withdraw', 'erase'])('is named by kok %s where it has no such record', async (word) => {
		const sentence = `There is no such record in the data folder ${folder}.\n`;
		expect(await kok(word, 'nobody')).toMatchObject({ code: 1, err: sentence });
	});
});

describe('kok key', () => {
	const newKey = 'The new key has the SHA-256 [0-9a-f]{64} \\(sha256sum release\\.pub\\)\\.\n';

	async function hashOfFile(name: string) {
		return hashText(await readFile(inFolder('keys', name), 'utf8'));
	}

	test('rotate seals at once with a new key, to which the old one leads', async () => {
		const old = await readFile(inFolder('keys', 'release.pub'), 'utf8');
		const { code, out, err } = await kok('key', 'rotate');
		expect([code, err]).toEqual([0, '']);
		expect(out).toMatch(new RegExp(`^${newKey}Sealed release 2\\.\nBack up .*release\\.key apart from the data\\.\n$`));
		expect(out).toContain(await hashOfFile('release.pub'));
		await writeFile(inFolder('old.pub'), old);
		expect((await kok('verify', inFolder('releases'), '--key', inFolder('old.pub'))).code).toBe(0);
		expect((await kok('doctor')).code).toBe(0);
		expect((await kok('publish')).out).toBe('Release 2 is up to date.\n');
	});

	test('recover makes a new key after a loss, with the recovery key that was taken away', async () => {
		const file = inFolder('stick.pem');
		const created = await kok('key', 'recovery', 'create', file);
		expect([created.code, created.err]).toEqual([0, '']);
		expect(created.out).toContain(await hashOfFile('recovery.pub'));
		expect((await stat(file)).mode & 0o777).toBe(0o600);
		expect(await readdir(inFolder('keys'))).toEqual(['recovery.pub', 'release.key', 'release.pub']);
		expect((await kok('key', 'recovery', 'create', inFolder('other.pem'))).err).toMatch(
			/^There is a recovery key already/
		);

		const pinned = await readFile(inFolder('keys', 'release.pub'), 'utf8');
		await rm(inFolder('keys'), { recursive: true });
		const hash = /SHA-256 ([0-9a-f]{64})/.exec(created.out)?.[1] ?? '';
		const recovered = await kok('key', 'recover', file, '--sha256', hash);
		expect([recovered.code, recovered.err]).toEqual([0, '']);
		expect(recovered.out).toMatch(new RegExp(`^${newKey}Sealed release 2\\.\n`));
		await writeFile(inFolder('old.pub'), pinned);
		expect((await kok('verify', inFolder('releases'), '--key', inFolder('old.pub'))).code).toBe(0);
		expect((await kok('doctor')).code).toBe(0);
	});

	test('recover takes no other recovery key than the one that followers were given', async () => {
		await kok('key', 'recovery', 'create', inFolder('stick.pem'));
		const other = createKeyPair().privateKey.export({ type: 'pkcs8', format: 'pem' });
		await writeFile(inFolder('other.pem'), other);
		const { code, err } = await kok('key', 'recover', inFolder('other.pem'));
		expect([code, err]).toEqual([1, textLike(/other\.pem is not the recovery key/)]);
		await writeFile(inFolder('keys', 'release.key'), 'damaged');
		expect((await kok('key', 'recover', inFolder('other.pem'))).err).toMatch(/other\.pem is not the recovery key/);
	});

	test('recover takes a key where recovery.pub is lost only by its hash, or after it recovered before', async () => {
		const { out } = await kok('key', 'recovery', 'create', inFolder('stick.pem'));
		const hash = /SHA-256 ([0-9a-f]{64})/.exec(out)?.[1] ?? '';
		const other = createKeyPair();
		const pem = other.publicKey.export({ type: 'spki', format: 'pem' }).toString();
		await writeFile(inFolder('other.pem'), other.privateKey.export({ type: 'pkcs8', format: 'pem' }));
		await rm(inFolder('keys', 'recovery.pub'));
		const before = await readFile(inFolder('keys', 'release.pub'), 'utf8');

		const unsaid = await kok('key', 'recover', inFolder('other.pem'));
		expect([unsaid.code, unsaid.out]).toEqual([1, '']);
		expect(unsaid.err).toMatch(new RegExp(`^Nothing here says that .* add --sha256 ${hashText(pem)}\\.\n$`));
		const unequal = await kok('key', 'recover', inFolder('other.pem'), '--sha256', hash);
		expect([unequal.code, unequal.err]).toEqual([1, textLike(/and not the one that --sha256 gives/)]);
		expect(await readdir(inFolder('keys'))).toEqual(['release.key', 'release.pub']);
		expect(await readFile(inFolder('keys', 'release.pub'), 'utf8')).toBe(before);

		expect((await kok('key', 'recover', inFolder('stick.pem'), '--sha256', hash)).code).toBe(0);
		await rm(inFolder('keys', 'recovery.pub'));
		expect((await kok('key', 'recover', inFolder('other.pem'))).code).toBe(1);
		expect((await kok('key', 'recover', inFolder('stick.pem'))).code).toBe(0);
	});

	test.each([
		['is not there', 'nothing.pem', /nothing\.pem cannot be read \(ENOENT\); name the file/],
		['is no key', 'note.txt', /note\.txt holds no private recovery key; name a file/],
		['is a public key', 'keys/release.pub', /release\.pub holds no private recovery key; name a file/]
	])('recover says in a sentence that a file %s', async (_, name, sentence) => {
		await writeFile(inFolder('note.txt'), 'Milch');
		const { code, err } = await kok('key', 'recover', inFolder(name));
		expect([code, err]).toEqual([1, textLike(sentence)]);
	});

	test('recovery create says in a sentence that a file cannot be written, and keeps no public half', async () => {
		const { code, err } = await kok('key', 'recovery', 'create', inFolder('nowhere', 'stick.pem'));
		expect([code, err]).toEqual([1, textLike(/stick\.pem cannot be written \(ENOENT\); name a file in a folder/)]);
		expect(await readdir(inFolder('keys'))).toEqual(['release.key', 'release.pub']);
	});

	test('replace asks for confirmation, and then makes a key that no statement vouches for', async () => {
		const old = await readFile(inFolder('keys', 'release.pub'), 'utf8');
		expect((await kok('key', 'replace')).code).toBe(2);
		await rm(inFolder('keys'), { recursive: true });
		expect((await kok('key', 'replace', '--unproven')).code).toBe(0);
		await writeFile(inFolder('old.pub'), old);
		expect((await kok('verify', inFolder('releases'), '--key', inFolder('old.pub'))).err).toMatch(/^foreign-key: /);
		expect((await kok('doctor')).code).toBe(0);
	});

	test('show prints the hash that sha256sum gives', async () => {
		expect((await kok('key', 'show')).out).toContain(`release.pub   ${await hashOfFile('release.pub')}\n`);
	});

	const troubles = {
		'key-missing': async () => rm(inFolder('keys'), { recursive: true }),
		'key-foreign': async () => {
			await rm(inFolder('keys'), { recursive: true });
			await loadOrCreateKeys(inFolder('keys'));
		},
		'key-unreadable': async () => writeFile(inFolder('keys', 'release.key'), 'x')
	} as const;
	test.each(Object.entries(troubles))(
		'%s is reported in the same words by doctor and publish, and nothing is sealed',
		async (code, damage) => {
			await damage();
			const { mend } = conditions[code as keyof typeof troubles];
			const [doctor, published] = [await kok('doctor'), await kok('publish')];
			expect([doctor.code, published.code]).toEqual([1, 1]);
			for (const { out } of [doctor, published]) expect(out).toContain(mend.en.replaceAll('DATA_DIR', folder));
			expect((await readEnvelope(inFolder('releases')))?.number).toBe(1);
		}
	);
});

/** Withdraws a record by hand; returns which. */
async function alterWithdrawal(): Promise<string> {
	const databases = openSqlite(inFolder('kok.sqlite'));
	const { id } = await databases.read.selectFrom('record').select('id').orderBy('id').executeTakeFirstOrThrow();
	const withdrawn = { withdrawn_at: '2026-01-01T00:00:00.000Z', withdrawn_for: 'protection' } as const;
	await databases.write.updateTable('record').set(withdrawn).where('id', '=', id).execute();
	await databases.close();
	return id;
}

/** Changes a published wording as someone does who gets past the rules. */
async function alterText(): Promise<{ record: string; part: string }> {
	const databases = openSqlite(inFolder('kok.sqlite'));
	const { write } = databases;
	await sql`drop trigger snapshot_no_update`.execute(write);
	const chosen = await write
		.selectFrom('part')
		.innerJoin('snapshot', 'snapshot.hash', 'part.published')
		.select(['part.record', 'part.name', 'snapshot.hash', 'snapshot.body'])
		.where('part.name', '=', 'de')
		.orderBy('part.record')
		.executeTakeFirstOrThrow();
	const body = (chosen.body ?? '').replace(/"([^"]+)"(?=[,}])/, '"$1, sagt man"');
	await write.updateTable('snapshot').set({ body }).where('hash', '=', chosen.hash).execute();
	await databases.close();
	return { record: chosen.record, part: chosen.name };
}

describe('kok export site', () => {
	async function exportBy(SITE_EXPORTER: string) {
		return runProgram('kok.ts', ['export', 'site', inFolder('pages')], { DATA_DIR: folder, SITE_EXPORTER });
	}

	test('hands the folder to the program that the setting names', async () => {
		await writeFile(inFolder('exporter.js'), 'process.stdout.write(`writes into ${process.argv[2]}`);');
		const { code, out } = await exportBy(inFolder('exporter.js'));
		expect([code, out]).toEqual([0, `writes into ${inFolder('pages')}`]);
	});

	test('ends with 1 where that program fails', async () => {
		await writeFile(inFolder('exporter.js'), 'process.exit(3);');
		expect((await exportBy(inFolder('exporter.js'))).code).toBe(1);
	});

	test('ends with 78 and names the setting where no program lies', async () => {
		const { code, err } = await exportBy(inFolder('nowhere.js'));
		expect([code, err]).toEqual([78, `SITE_EXPORTER is ${inFolder('nowhere.js')}, where no program lies.\n`]);
	});
});

describe('kok verify', () => {
	test('finds a whole release and a whole log', async () => {
		const { code, out, err } = await kok('verify');
		expect([code, err]).toEqual([0, '']);
		expect(out).toMatch(
			/^Release 1 of .* is whole and signed\. Content [0-9a-f]{64}\nThe log is whole: \d+ events\.\nAll \d+ stored texts are what they were saved as\.\nWhat is public and what is withdrawn is as the log says\.\nThe table of changes is as the log says\.\nLists show the records as they are\.\n$/
		);
	});

	async function contentPath() {
		return inFolder('releases', 'content', (await readdir(inFolder('releases', 'content')))[0] ?? '');
	}

	const damages = {
		'content-altered': async () => alterByte(await contentPath()),
		'content-missing': async () => rm(await contentPath()),
		'signature-wrong': async () => {
			const path = inFolder('releases', 'envelope.json');
			await writeFile(path, (await readFile(path, 'utf8')).replace('"number":1', '"number":2'));
		},
		'envelope-unreadable': async () => writeFile(inFolder('releases', 'envelope.json'), '{'),
		'envelope-missing': async () => rm(inFolder('releases', 'envelope.json')),
		'foreign-key': async () =>
			writeFile(inFolder('keys', 'release.pub'), createKeyPair().publicKey.export({ type: 'spki', format: 'pem' })),
		'media-altered': async () => writeFile(inFolder('releases', 'media', await nameMedium()), 'y'),
		'media-missing': async () => rm(inFolder('releases', 'media', await nameMedium()))
	};

	/** Seals a release that names a file, which the first content types do not. */
	async function nameMedium() {
		const { privateKey, publicKey } = await loadOrCreateKeys(inFolder('keys'));
		const result = await verifyRelease(folderSource(inFolder('releases')), { publicKey });
		if (!result.verified) throw new Error(result.fault.code);
		const { content, envelope } = result.release;
		const name = hashText('x');
		const unsealed = {
			content: { ...content, media: [name] },
			number: 2,
			at: startOfTime,
			previous: envelope,
			chainHead: ''
		};
		const media = new Map([[name, new TextEncoder().encode('x')]]);
		await writeRelease(inFolder('releases'), { ...sealRelease(unsealed, privateKey), media });
		return name;
	}

	test.each(Object.entries(damages))('names the fault %s', async (fault, damage) => {
		await damage();
		const { code, out, err } = await kok('verify', inFolder('releases'));
		expect([code, out]).toEqual([1, '']);
		expect(err).toMatch(new RegExp(`^${fault}: The file .*\\n$`));
	});

	test('names the event at which the log was forged', async () => {
		const databases = openSqlite(inFolder('kok.sqlite'));
		await sql`drop trigger event_no_update`.execute(databases.write);
		await databases.write.updateTable('event').set({ actor: 'forged' }).where('seq', '=', 3).execute();
		await databases.close();
		expect(await kok('verify')).toMatchObject({ code: 1, err: 'chain-broken: the log does not fit at event 3\n' });
	});

	test('names the record and the part of a text that was changed in the database', async () => {
		const { record, part } = await alterText();
		expect(await kok('verify')).toMatchObject({
			code: 1,
			err: `text-altered: record ${record}, part ${part} was changed in the database, past the rules\n`
		});
	});

	test('names the record whose withdrawal was made in the database', async () => {
		const record = await alterWithdrawal();
		expect(await kok('verify')).toMatchObject({
			code: 1,
			err: `state-altered: the withdrawal of record ${record} was changed in the database, past the rules\nlists-unlike-records: what lists show of record ${record} is missing or altered; kok reindex fills those tables anew\n`
		});
	});

	test('names the event that the table of changes lacks, and kok reindex fills it anew', async () => {
		const databases = openSqlite(inFolder('kok.sqlite'));
		const { event } = await databases.read
			.selectFrom('event_change')
			.select('event')
			.orderBy('event', 'desc')
			.limit(1)
			.executeTakeFirstOrThrow();
		await databases.write.deleteFrom('event_change').where('event', '=', event).execute();
		await databases.close();
		const lacking = `the changes of event ${event} are missing or altered`;
		expect(await kok('verify')).toMatchObject({
			code: 1,
			err: `changes-unlike-log: ${lacking}; kok reindex fills that table anew\n`
		});
		expect((await kok('doctor')).out).toContain(lacking);
		expect(await kok('reindex')).toMatchObject({ code: 0, err: '' });
		expect(await kok('verify')).toMatchObject({ code: 0, err: '' });
	});

	test('names the record that lists show otherwise, and kok reindex draws it anew', async () => {
		const databases = openSqlite(inFolder('kok.sqlite'));
		const [{ record = '' } = {}] = await databases.read.selectFrom('record_head').select('record').limit(1).execute();
		await databases.write.deleteFrom('head_title').where('record', '=', record).execute();
		await databases.close();
		const lacking = `what lists show of record ${record} is missing or altered`;
		expect(await kok('verify')).toMatchObject({
			code: 1,
			err: `lists-unlike-records: ${lacking}; kok reindex fills those tables anew\n`
		});
		expect((await kok('doctor')).out).toContain(lacking);
		expect(await kok('reindex')).toMatchObject({ code: 0, err: '' });
		expect(await kok('verify')).toMatchObject({ code: 0, err: '' });
	});

	test('says that there is no key to verify with', async () => {
		const ended = await kokIn(inFolder('empty'), 'verify');
		expect([ended.code, ended.out]).toEqual([1, '']);
		expect(ended.err).toMatch(/^There is no key .*release\.pub.*\n$/);
		expect(await readdir(folder)).not.toContain('empty');
	});

	test('verifies a release with the key that is given', async () => {
		const key = inFolder('other.pub');
		await writeFile(key, createKeyPair().publicKey.export({ type: 'spki', format: 'pem' }));
		expect((await kok('verify', inFolder('releases'), '--key', key)).err).toMatch(/^foreign-key: /);
	});
});

describe('kok doctor', () => {
	test('finds no fault in a sound folder, and changes nothing', async () => {
		const before = await readEnvelope(inFolder('releases'));
		const { code, out, err } = await kok('doctor');
		expect([code, err]).toEqual([0, '']);
		for (const about of ['data folder', 'free space', 'database', 'log', 'files', 'key', 'release']) {
			expect(out).toMatch(new RegExp(`^ok {4}${about}: `, 'm'));
		}
		expect(await readEnvelope(inFolder('releases'))).toEqual(before);
	});

	test.each([
		[
			'a folder that is not there',
			async () => rm(folder, { recursive: true }),
			/FAIL {2}data folder: .* is not there\. /
		],
		['a database that is missing', async () => rm(inFolder('kok.sqlite')), /FAIL {2}database: missing\. Run npm start/],
		['keys that are missing', async () => rm(inFolder('keys'), { recursive: true }), /FAIL {2}key: missing\. /],
		[
			'a key that others can read',
			async () => chmod(inFolder('keys', 'release.key'), 0o644),
			/FAIL {2}key: readable by others\. Run chmod 600/
		],
		['a picture that is missing', keepNothing, /FAIL {2}files: 1 of 1 missing or altered, the first media\/f{64}\. /],
		[
			'a release that is missing',
			async () => rm(inFolder('releases'), { recursive: true }),
			/FAIL {2}release: .* Run kok publish/
		]
	] as const)('says what to do about %s', async (_, damage, sentence) => {
		await damage();
		const { code, out, err } = await kok('doctor');
		expect([code, err]).toEqual([1, '']);
		expect(out).toMatch(sentence);
	});

	test('names the record and the part of a text that was changed in the database', async () => {
		const { record, part } = await alterText();
		const { code, out } = await kok('doctor');
		expect([code, out]).toEqual([
			1,
			textLike(new RegExp(`^FAIL  texts: altered in record ${record}, part ${part}\\. `, 'm'))
		]);
		expect(JSON.parse((await kok('doctor', '--json')).out)).toMatchObject({ reasons: [reasonOf('text-altered')] });
	});

	test('names the record whose withdrawal was made in the database', async () => {
		const record = await alterWithdrawal();
		const { code, out } = await kok('doctor');
		const sentence = new RegExp(`^FAIL  state: altered: the withdrawal of record ${record}\\. `, 'm');
		expect([code, out]).toEqual([1, textLike(sentence)]);
		const reasons = [reasonOf('state-altered'), reasonOf('lists-unlike-records')];
		expect(JSON.parse((await kok('doctor', '--json')).out)).toMatchObject({ reasons });
	});

	test('prints the same for programs as JSON, with codes and both languages', async () => {
		const well = await kok('doctor', '--json');
		expect([well.code, JSON.parse(well.out)]).toMatchObject([0, { status: 'ok', reasons: [] }]);
		await chmod(inFolder('keys', 'release.key'), 0o644);
		const { code, out } = await kok('doctor', '--json');
		expect([code, JSON.parse(out)]).toMatchObject([1, { status: 'degraded', reasons: [reasonOf('key-open')] }]);
	});

	test('makes no database where there is none', async () => {
		await rm(inFolder('kok.sqlite'));
		await kok('doctor');
		expect(await readdir(folder)).not.toContain('kok.sqlite');
	});
});

/** A file is said to be kept, and is not there. */
async function keepNothing(): Promise<void> {
	const databases = openSqlite(inFolder('kok.sqlite'));
	const file = { hash: 'f'.repeat(64), mediaType: 'application/pdf', bytes: 9, by: 'test', at: startOfTime } as const;
	await databases.write.transaction().execute(async (trx) => insertFile(trx, file));
	await databases.close();
}

async function alterByte(path: string): Promise<void> {
	const bytes = await readFile(path);
	bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
	await writeFile(path, bytes);
}
