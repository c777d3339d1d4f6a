import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askApart } from './run-apart.ts';

let place: string;

beforeEach(async () => {
	place = await mkdtemp(join(tmpdir(), 'kok-apart-'));
});
afterEach(async () => rm(place, { recursive: true }));

/** A program that leaves a file. */
function words() {
	return ['-e', `require('node:fs').writeFileSync(${JSON.stringify(join(place, 'ran'))}, '')`];
}

describe('a program in a process of its own', () => {
	test('runs to its end where nobody ends it', async () => {
		await askApart(words(), { input: '' });
		expect(await readdir(place)).toEqual(['ran']);
	});

	test('is not started when its end was wanted before', async () => {
		await expect(askApart(words(), { input: '', signal: AbortSignal.abort() })).rejects.toThrow();
		expect(await readdir(place)).toEqual([]);
	});
});
