import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStatements, writeRelease } from './folder.ts';
import { keepRelease, keepStatements, keptKeyFile, readKept, unite } from './kept-release.ts';
import { writtenAsPem } from './keys.ts';
import { folderSource } from './source.ts';
import { exampleSealer } from './testing/example.ts';
import { family, succeed } from './testing/family.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { type Release, verifyRelease } from './verify.ts';

const { first, second, third, foreign } = family();
const [toSecond, toThird] = [succeed(first, second, 1), succeed(second, third, 2)];

async function verified(): Promise<Release> {
	await using folder = await temporaryFolder();
	await writeRelease(folder.path, exampleSealer(first).seal());
	const verification = await verifyRelease(folderSource(folder.path), { publicKey: first.publicKey });
	if (!verification.verified) throw new Error(verification.fault.code);
	return verification.release;
}

test('statements of two lists are kept once each, in their order', () => {
	expect(unite([toSecond], [toThird, { ...toSecond }])).toEqual([toSecond, toThird]);
	expect(unite([], [])).toEqual([]);
});

test('statements are added to those that are kept, also where something else lay in their place', async () => {
	await using folder = await temporaryFolder();
	await keepStatements(folder.path, [toSecond]);
	await keepStatements(folder.path, [toThird]);
	expect(await readStatements(folder.path)).toEqual([toSecond, toThird]);

	await rm(join(folder.path, 'succession.json'));
	await mkdir(join(folder.path, 'succession.json', 'inside'), { recursive: true });
	expect(await readKept(folder.path, first, { whateverKey: false })).toEqual({ release: undefined, accepted: [] });
	await keepStatements(folder.path, [toThird]);
	expect(await readStatements(folder.path)).toEqual([toThird]);
});

test('a kept release lies beside the key that sealed it, which stands in for another pin where that is allowed', async () => {
	await using folder = await temporaryFolder();
	const release = await verified();
	await keepRelease(folder.path, release, [toSecond]);
	expect(await readFile(keptKeyFile(folder.path), 'utf8')).toBe(writtenAsPem(first.publicKey));

	const kept = async (pin: typeof first, whateverKey: boolean) =>
		(await readKept(folder.path, { publicKey: pin.publicKey }, { whateverKey })).release?.envelope;
	expect(await kept(first, false)).toEqual(release.envelope);
	expect(await kept(foreign, false)).toBeUndefined();
	expect(await kept(foreign, true)).toEqual(release.envelope);
	expect((await readKept(folder.path, first, { whateverKey: false })).accepted).toEqual([toSecond]);

	for (const damage of ['no key', writtenAsPem(foreign.publicKey)]) {
		await writeFile(keptKeyFile(folder.path), damage);
		expect(await kept(foreign, true)).toBeUndefined();
	}
	await rm(keptKeyFile(folder.path));
	expect(await kept(foreign, true)).toBeUndefined();
});
