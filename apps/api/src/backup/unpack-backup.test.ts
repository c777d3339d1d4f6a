import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrationNames } from '../db/migrate.ts';
import { createAgeKey, decrypterFor, encrypterFor, identityFileOf, readIdentities } from './keys-of-age.ts';
import { packBackup } from './pack-backup.ts';
import { unpackBackup } from './unpack-backup.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kok-unpack-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

const at = '2026-11-24T09:00:00.000Z';
const manifest = {
	backup: 'kok',
	format: 1,
	at,
	kind: 'sqlite',
	network: '0123abcd',
	migrations: [...migrationNames],
	chain: { seq: 1, hash: '0'.repeat(64) }
};

describe('unpacking', () => {
	/** Packs what is given as a backup would be, and unpacks it. */
	async function throughPacking(files: Record<string, string | Buffer>) {
		const [from, into, file] = [join(folder, 'from'), join(folder, 'into'), join(folder, 'x.age')];
		for (const [name, bytes] of Object.entries(files)) {
			await mkdir(join(from, name, '..'), { recursive: true });
			await writeFile(join(from, name), bytes);
		}
		await mkdir(into);
		const { identity, recipient } = await createAgeKey();
		const packed = await packBackup(from, { file, recipients: [recipient], at });
		expect(packed.bytes).toBe((await readFile(file)).length);
		return { into, unpacked: await unpackBackup(file, { identities: [identity], into }) };
	}

	test('gives back every file to the byte, empty ones and such as are larger than a piece', async () => {
		const files = {
			'kok.sqlite': Buffer.alloc(3_000_001, 7),
			'media/0a': '',
			'releases/content/1.json': 'ä',
			'keys/release.pub': 'x'
		};
		const { into, unpacked } = await throughPacking({ 'backup.json': JSON.stringify(manifest), ...files });
		expect(unpacked).toMatchObject({ manifest: { network: '0123abcd' } });
		for (const [name, bytes] of Object.entries(files)) {
			expect((await readFile(join(into, name))).equals(Buffer.from(bytes))).toBe(true);
		}
	});

	test.each([
		['of a later format', { ...manifest, format: 2 }, 'newer'],
		['of a later schema', { ...manifest, migrations: [...migrationNames, '2099-01-01-later'] }, 'newer'],
		['of another program', { format: 1 }, 'no-backup'],
		['without what a backup says of itself', { ...manifest, chain: undefined }, 'no-backup']
	])('refuses a backup %s', async (_, said, code) => {
		const { unpacked } = await throughPacking({ 'backup.json': JSON.stringify(said), 'kok.sqlite': 'x' });
		expect(unpacked).toEqual({ fault: { code } });
	});

	test('refuses what has files elsewhere than a backup has, and writes none of them', async () => {
		const { into, unpacked } = await throughPacking({ 'backup.json': JSON.stringify(manifest), 'site/x': 'x' });
		expect(unpacked).toEqual({ fault: { code: 'no-backup' } });
		expect(await readdir(into)).toEqual(['backup.json']);
	});

	test('refuses what was encrypted well and is no archive', async () => {
		const { identity, recipient } = await createAgeKey();
		const file = join(folder, 'x.age');
		await writeFile(file, await (await encrypterFor([recipient])).encrypt('Ein Brief.'));
		expect(await unpackBackup(file, { identities: [identity], into: folder })).toEqual({
			fault: { code: 'no-backup' }
		});
	});
});

describe('a key', () => {
	/** Made for this test with age-keygen and age 1.2.1. */
	const identityFile = `# created: 2026-11-29T00:33:31Z
# public key: age1nergzfp2upwnjq26944w09falv5dje6nd9a4uhyndzvclkeaz4tqlkp5eh
AGE-SECRET-KEY-15ST3DUYEY0F8AZX84LEHD6AFECT52YX8Z4LD94KXZAPMH5ZLYLXSTJU79K
`;
	const encrypted =
		'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSB5VGJZVkRKRVlJNElQV2k0dmYrSUQwUE8vakRMcS9qaG9iSnlCb2txWmw4CkdSUXQveTZEeWtqZXgveUNvWHViMTl2bGV0aCtQSmFaUlZsY1dUUkJObmcKLS0tICt1QUM2ZGJOUUV5OHZ4WWhVNUlycWkzVk1ZeHlBTjkyM1F1djM0TUFzTnMKZcKl9c/UdDk5pqi1w2DIv/qAiQXyFns11ESiii8+qxgQArgMKN2euUZhMZ/rCtKIf8Wc/WsaweVTvf1aNm9rEyguZ4eojg==';

	test('that age-keygen made opens what age encrypted', async () => {
		const read = await readIdentities(identityFile);
		if ('refusal' in read) throw new Error(read.refusal);
		const text = await (await decrypterFor(read.identities)).decrypt(Buffer.from(encrypted, 'base64'), 'text');
		expect(text).toBe('Ein Satz, den age verschlüsselt hat.\n');
	});

	test('is written as age-keygen writes one', async () => {
		const key = await createAgeKey();
		const file = identityFileOf(key, at);
		const shape = /^# created: \S+\n# public key: age1[a-z0-9]{58}\nAGE-SECRET-KEY-1[A-Z0-9]{58}\n$/;
		expect(file).toMatch(shape);
		expect(identityFile).toMatch(shape);
		expect(await readIdentities(file)).toEqual({ identities: [key.identity] });
	});

	test.each([
		['', /no line/],
		['# only a comment\n', /no line/],
		['age1nergzfp2upwnjq26944w09falv5dje6nd9a4uhyndzvclkeaz4tqlkp5eh\n', /no key of age/],
		['AGE-SECRET-KEY-15ST3DUYEY0F8AZX84LEHD6AFECT52YX8Z4LD94KXZAPMH5ZLYLXSTJU79L\n', /no key of age/],
		['age-encryption.org/v1\n-> scrypt x 18\n', /passphrase/]
	])('that is %j is refused in a sentence', async (text, sentence) => {
		expect(await readIdentities(text)).toEqual({ refusal: expect.stringMatching(sentence) });
	});
});
