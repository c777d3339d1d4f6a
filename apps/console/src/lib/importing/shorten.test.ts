import { expect, test } from 'vitest';
import { beginningOf, differingPieces } from './shorten.ts';

const long = 'Wort '.repeat(200);

test('of two long texts the words that differ are shown, with a little of what stands beside them', () => {
	const pieces = differingPieces(`${long}alt ${long}`, `${long}neu ${long}`);
	expect(pieces.map(({ is }) => is)).toEqual(['same', 'removed', 'added', 'same']);
	expect(pieces.filter(({ is }) => is !== 'same').map(({ text }) => text)).toEqual(['alt', 'neu']);
	expect(pieces.map(({ text }) => text.length).every((length) => length < 100)).toBe(true);
	expect(pieces[0]?.text).toMatch(/^ … .*Wort $/s);
	expect(pieces[3]?.text).toMatch(/^ Wort.* … $/s);
});

test('texts that differ everywhere are shown by their beginnings, before anyone has to wait', () => {
	const words = (seed: number) => Array.from({ length: 4_000 }, (_, index) => `${(index * seed) % 7_919}`).join(' ');
	const start = performance.now();
	const pieces = differingPieces(words(31), words(77));
	expect(performance.now() - start).toBeLessThan(5_000);
	expect(pieces.map(({ is }) => is)).toEqual(['removed', 'added']);
	expect(pieces.every(({ text }) => text.endsWith(' …'))).toBe(true);
});

test('a text is shown by its beginning where it is too long for a row, and whole where it is not', () => {
	expect(beginningOf('kurz')).toBe('kurz');
	expect(beginningOf(long).length).toBeLessThan(170);
});
