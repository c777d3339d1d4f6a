import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { watchSources } from './watch-sources.js';

const folder = mkdtempSync(join(tmpdir(), 'kok-sources-'));
const file = join(folder, 'inner', 'a.ts');
mkdirSync(join(folder, 'inner'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('notices what is written, replaced by another file, made and removed, and nothing else', async () => {
	writeFileSync(file, 'one');
	let changes = 0;
	const stop = watchSources([folder, join(folder, 'missing')], () => (changes += 1));
	const noticed = async (/** @type {() => void} */ change) => {
		const before = changes;
		change();
		await vi.waitFor(() => expect(changes).toBe(before + 1), { timeout: 30_000, interval: 20 });
	};

	await noticed(() => writeFileSync(file, 'other'));
	await noticed(() => {
		writeFileSync(`${file}.tmp`, 'third');
		renameSync(`${file}.tmp`, file);
	});
	await noticed(() => writeFileSync(join(folder, 'b.ts'), ''));
	await noticed(() => rmSync(join(folder, 'b.ts')));
	await noticed(() => writeFileSync(file, 'again, after it was replaced'));

	const before = changes;
	writeFileSync(join(folder, 'a.test.ts'), '');
	writeFileSync(join(folder, 'notes.txt'), '');
	await new Promise((resolve) => setTimeout(resolve, 700));
	expect(changes).toBe(before);
	stop();
	writeFileSync(file, 'later');
	await new Promise((resolve) => setTimeout(resolve, 700));
	expect(changes).toBe(before);
});
