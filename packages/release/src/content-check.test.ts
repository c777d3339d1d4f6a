import { contentSchema } from '@kok/domain/release/content';
import { expect, test, vi } from 'vitest';
import { contentCheck } from './content-check.ts';
import { spellContent } from './spell-content.ts';
import { exampleContent } from './testing/example.ts';

const good = exampleContent('Satz');
const [demand] = good.records.demand;

/** The example with a second demand, which no reader would take. */
function withMisfit() {
	const facts = { ...demand?.facts, values: { ...demand?.facts.values, number: 'eins' } };
	return { ...good, records: { ...good.records, demand: [demand, { ...demand, facts }] } } as unknown as typeof good;
}

test('what no reader would take is refused each time, whatever was checked before', () => {
	const check = contentCheck();
	check(good);
	for (const wrong of [withMisfit(), { ...good, media: ['no hash'] }, { ...good, format: 3 as 2 }]) {
		expect(() => check(wrong)).toThrow();
		expect(() => check({ ...wrong })).toThrow();
		check(good);
	}
});

test('a record that was checked is not checked again, and one that was refused is', () => {
	const check = contentCheck();
	const misfit = withMisfit();
	expect(() => check(misfit)).toThrow();
	using parsing = vi.spyOn(contentSchema, 'parse');
	check(good);
	check({ ...good });
	const counts = parsing.mock.calls.map(([content]) => (content as typeof good).records.demand.length);
	expect(counts).toEqual([1, 0]);
	expect(() => check(misfit)).toThrow();
});

test('a content that shares its records with another is spelled as if it shared none', () => {
	const first = spellContent(good);
	const second = spellContent({ ...good, media: ['a'.repeat(64)] });
	expect(second.text).toBe(first.text.replace('"media":[]', `"media":["${'a'.repeat(64)}"]`));
	expect(spellContent(structuredClone(good))).toEqual(first);
});
