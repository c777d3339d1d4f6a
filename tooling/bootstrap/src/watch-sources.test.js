import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { watchSources } from './watch-sources.js';

const folder = mkdtempSync(join(tmpdir(), 'kok-sources-'));
const file = join(folder, 'inner', 'a.ts');
mkdirSync(join(folder, 'inner'));
afterEach(() => {
	vi.useRealTimers();
	rmSync(folder, { recursive: true, force: true });
});

/** An edit is seen in a third of a second. */
const withinMilliseconds = 300;

test('notices what is written, replaced by another file, made and removed, and nothing else', () => {
	vi.useFakeTimers();
	writeFileSync(file, 'one');
	let changes = 0;
	const stop = watchSources([folder, join(folder, 'missing')], () => (changes += 1));
	const noticed = (/** @type {() => void} */ change) => {
		const before = changes;
		change();
		vi.advanceTimersByTime(withinMilliseconds);
		expect(changes).toBe(before + 1);
	};

	noticed(() => writeFileSync(file, 'other'));
	noticed(() => {
		writeFileSync(`${file}.tmp`, 'third');
		renameSync(`${file}.tmp`, file);
	});
	noticed(() => writeFileSync(join(folder, 'b.ts'), ''));
	noticed(() => rmSync(join(folder, 'b.ts')));
	noticed(() => writeFileSync(file, 'again, after it was replaced'));

	const before = changes;
	writeFileSync(join(folder, 'a.test.ts'), '');
	writeFileSync(join(folder, 'notes.txt'), '');
	vi.advanceTimersByTime(700);
	expect(changes).toBe(before);
	stop();
	writeFileSync(file, 'later');
	vi.advanceTimersByTime(700);
	expect(changes).toBe(before);
});
