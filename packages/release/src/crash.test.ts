import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { SignedEnvelope } from './envelope.ts';
import { type WritePoint, pruneRelease, writeRelease } from './folder.ts';
import { loadOrCreateKeys } from './keys.ts';
import { folderSource } from './source.ts';
import { exampleSealer } from './testing/example.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { verifyRelease } from './verify.ts';
import { isTemporary } from './whole-file.ts';

const writer = fileURLToPath(new URL('./testing/switch-endlessly.ts', import.meta.url));

interface Reading {
	faults: string[];
	readings: number;
	last: SignedEnvelope;
	isOver: boolean;
}

/** Reads all the time; every reading must be a whole release, and none older than the one before. */
async function readOn(reading: Reading, { folder, keys }: { folder: string; keys: string }): Promise<void> {
	const { publicKey } = await loadOrCreateKeys(keys);
	while (!reading.isOver) {
		const verification = await verifyRelease(folderSource(folder), { publicKey, after: reading.last });
		if (verification.verified) reading.last = verification.release.envelope;
		else reading.faults.push(verification.fault.words.en);
		reading.readings += 1;
		await sleep(1);
	}
}

test('a writer killed at any point never leaves half a release, and the next one goes on', async () => {
	await using temporary = await temporaryFolder();
	const [folder, keys] = [join(temporary.path, 'releases'), join(temporary.path, 'keys')];
	const first = exampleSealer(await loadOrCreateKeys(keys)).seal();
	await writeRelease(folder, first);

	const reading: Reading = { faults: [], readings: 0, last: first.envelope, isOver: false };
	const done = readOn(reading, { folder, keys });
	const points: WritePoint[] = ['content-written', 'media-written', 'before-switch', 'after-switch'];
	for (const point of points) await killedAt(point, { folder, keys });
	for (const milliseconds of [3, 29]) await killedAfter(milliseconds, { folder, keys, reading });
	reading.isOver = true;
	await done;

	expect(reading.faults).toEqual([]);
	expect(reading.last.number).toBeGreaterThan(points.length * 5);
	expect(reading.readings).toBeGreaterThan(20);

	await pruneRelease(folder, [reading.last]);
	expect((await readdir(folder, { recursive: true })).filter((name) => isTemporary(name))).toEqual([]);
});

interface Places {
	folder: string;
	keys: string;
}

/** Lets a writer switch releases until it comes to a point for the seventh time. */
async function killedAt(point: WritePoint, { folder, keys }: Places): Promise<void> {
	const child = startWriter([folder, keys, point, '7']);
	expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
}

/** Kills a writer at whatever it does, a while after its first switch. */
async function killedAfter(milliseconds: number, { folder, keys, reading }: Places & { reading: Reading }) {
	const child = startWriter([folder, keys, 'never', '0']);
	const { number } = reading.last;
	while (reading.last.number === number && child.exitCode === null) await sleep(1);
	await sleep(milliseconds);

	const exit = once(child, 'exit');
	child.kill('SIGKILL');
	expect(await exit).toEqual([null, 'SIGKILL']);
}

function startWriter(words: readonly string[]): ChildProcess {
	return spawn(process.execPath, [writer, ...words], { stdio: 'inherit' });
}
