import { generateKeyPairSync } from 'node:crypto';
import { chmod, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createKeyPair, keyIdOf, loadOrCreateKeys, readPrivateKey, readPublicKey } from './keys.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

describe('a folder without keys', () => {
	test('gets a pair, the private one readable by its owner alone', async () => {
		await using folder = await temporaryFolder();
		await loadOrCreateKeys(folder.path);

		expect(await readdir(folder.path)).toEqual(['release.key', 'release.pub']);
		expect((await stat(join(folder.path, 'release.key'))).mode & 0o777).toBe(0o600);
	});

	test('gets one pair, however many create it at once', async () => {
		await using folder = await temporaryFolder();
		const pairs = await Promise.all(Array.from({ length: 8 }, async () => loadOrCreateKeys(folder.path)));

		expect(new Set(pairs.map(({ publicKey }) => keyIdOf(publicKey))).size).toBe(1);
		expect(await readdir(folder.path)).toEqual(['release.key', 'release.pub']);
	});
});

describe('a folder with keys', () => {
	test('keeps them', async () => {
		await using folder = await temporaryFolder();
		const first = await loadOrCreateKeys(folder.path);
		const second = await loadOrCreateKeys(folder.path);
		expect(keyIdOf(second.publicKey)).toBe(keyIdOf(first.publicKey));
	});

	test('gets its public key back, and loses what a crash left', async () => {
		await using folder = await temporaryFolder();
		const { publicKey } = await loadOrCreateKeys(folder.path);
		await rm(join(folder.path, 'release.pub'));
		await writeFile(join(folder.path, '.release.pub.1.tmp'), 'half');

		const healed = await loadOrCreateKeys(folder.path);
		expect(keyIdOf(healed.publicKey)).toBe(keyIdOf(publicKey));
		expect(keyIdOf(readPublicKey(await readFile(join(folder.path, 'release.pub'), 'utf8')))).toBe(keyIdOf(publicKey));
		expect(await readdir(folder.path)).toEqual(['release.key', 'release.pub']);
	});

	test('is given no new private key in silence when the old one is lost', async () => {
		await using folder = await temporaryFolder();
		await loadOrCreateKeys(folder.path);
		await rm(join(folder.path, 'release.key'));

		await expect(loadOrCreateKeys(folder.path)).rejects.toThrow('is missing');
		expect(await readdir(folder.path)).toEqual(['release.pub']);
	});

	test('is refused when the two do not belong together', async () => {
		await using folder = await temporaryFolder();
		await loadOrCreateKeys(folder.path);
		const foreign = createKeyPair().publicKey.export({ type: 'spki', format: 'pem' });
		await chmod(join(folder.path, 'release.pub'), 0o644);
		await writeFile(join(folder.path, 'release.pub'), foreign);

		await expect(loadOrCreateKeys(folder.path)).rejects.toThrow('does not belong');
	});
});

describe('a key that is read', () => {
	const { privateKey, publicKey } = createKeyPair();
	const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
	const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
	const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });

	test('is the one that was written', () => {
		expect(keyIdOf(readPublicKey(publicPem))).toBe(keyIdOf(publicKey));
		expect(readPrivateKey(privatePem).equals(privateKey)).toBe(true);
	});

	test('is public where a public one is needed', () => {
		expect(() => readPublicKey(privatePem)).toThrow('private key');
	});

	test('is an Ed25519 key', () => {
		const rsaPem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();
		const rsaPrivatePem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
		expect(() => readPublicKey(rsaPem)).toThrow('Ed25519');
		expect(() => readPrivateKey(rsaPrivatePem)).toThrow('Ed25519');
	});
});
