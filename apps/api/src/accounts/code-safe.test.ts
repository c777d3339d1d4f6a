import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { findCodeSafe, openCodeSafe } from '../keys/open-code-safe.ts';
import { codeSafeOf, isLocked, keyBytes } from './code-safe.ts';

const [secret, owner] = ['JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', 'account-1'];
const safe = codeSafeOf(randomBytes(keyBytes));

test('a locked secret is opened for its owner, and is another text each time', () => {
	const [locked, again] = [safe.lock(secret, owner), safe.lock(secret, owner)];
	expect(safe.unlock(locked, owner)).toBe(secret);
	expect(isLocked(locked)).toBe(true);
	expect(isLocked(secret)).toBe(false);
	expect(locked).not.toContain(secret);
	expect(again).not.toBe(locked);
});

test('a secret of another, altered, cut or never locked is not opened, nor by another key', () => {
	const locked = safe.lock(secret, owner);
	const body = Buffer.from(locked.slice(safe.mark.length), 'base64url');
	const altered = body.map((byte, index) => (index === 14 ? byte ^ 1 : byte));
	const spelled = (bytes: Uint8Array) => `${safe.mark}${Buffer.from(bytes).toString('base64url')}`;
	expect(safe.unlock(spelled(body), owner)).toBe(secret);
	expect(safe.unlock(locked, 'account-2')).toBeUndefined();
	expect(safe.unlock(spelled(altered), owner)).toBeUndefined();
	expect(safe.unlock(spelled(body.subarray(0, -1)), owner)).toBeUndefined();
	expect(safe.unlock(spelled(body.subarray(0, 20)), owner)).toBeUndefined();
	expect(safe.unlock(secret, owner)).toBeUndefined();
	const other = codeSafeOf(randomBytes(keyBytes));
	expect(other.unlock(locked, owner)).toBeUndefined();
	expect(other.unlock(`${other.mark}${locked.slice(safe.mark.length)}`, owner)).toBeUndefined();
});

test('servers that start together on one folder have one key, for its owner alone; what is none is left alone', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'kok-codes-'));
	onTestFinished(async () => rm(folder, { recursive: true }));
	const file = join(folder, 'codes.key');
	const opened = await Promise.all(Array.from({ length: 4 }, async () => openCodeSafe(folder)));
	const [first, ...others] = opened.map((one) => ('refusal' in one ? one.refusal : one.mark));
	expect(new Set(others)).toEqual(new Set([first]));
	expect((await findCodeSafe(folder))?.mark).toBe(first);
	expect((await stat(file)).mode & 0o777).toBe(0o600);

	await writeFile(file, 'kein Schlüssel\n');
	expect(await openCodeSafe(folder)).toEqual({ refusal: expect.stringContaining(`${file} is no key.`) as unknown });
	expect(await readFile(file, 'utf8')).toBe('kein Schlüssel\n');
});
