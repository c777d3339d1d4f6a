import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyValues } from '../content-type.ts';
import { listVersions, versionRuleOf } from '../release/versions.ts';
import type { Publication } from '../release/publication.ts';
import { type Told, hindranceToCorrection } from './correction.ts';

const rule = versionRuleOf({ keepsVersions: 'clauses' }, 'de');
const stood = told('xy', { x: 'Alle bleiben', y: 'Alle arbeiten.' });
const mended = told('xy', { x: 'Alle bleiben.', y: 'Alle arbeiten.' });

describe('a text is taken for a correction', () => {
	test('where a word of a clause differs in the source language, and whatever stands beside the clauses', () => {
		expect(judge(stood, mended)).toBeUndefined();
		const beside = { ...mended, words: { ...mended.words, title: 'Bleiben' } };
		expect(judge(stood, beside)).toBeUndefined();
	});

	test('in the language that the record names, else in the main one of the network', () => {
		const inEnglish = (one: Told): Told => ({ ...one, facts: { ...one.facts, sourceLocale: 'en' } });
		expect(judge(stood, mended, 'en')).toBe('correction-elsewhere');
		expect(judge(inEnglish(stood), inEnglish(mended), 'en')).toBeUndefined();
		expect(judge(inEnglish(stood), inEnglish(mended), 'de')).toBe('correction-elsewhere');
	});

	test('not where the language becomes another with it', () => {
		const facts = { ...stood.facts, sourceLocale: 'en' };
		expect(judge(stood, { ...mended, facts })).toBe('correction-elsewhere');
		expect(judge({ ...stood, facts }, mended)).toBe('correction-elsewhere');
	});

	test('not of facts, nor of a type that keeps no versions', () => {
		for (const facts of [stood.facts, undefined])
			expect(judge({ ...stood, facts }, { ...mended, facts }, 'facts')).toBe('correction-elsewhere');
		expect(versionRuleOf({}, 'de')).toBeUndefined();
		expect(hindranceToCorrection(undefined, { part: 'de', before: stood, after: mended })).toBe('correction-elsewhere');
	});

	test('not before a version is public', () => {
		expect(judge({ ...stood, words: undefined }, mended)).toBe('correction-without-version');
		expect(judge({ ...stood, facts: undefined }, mended)).toBe('correction-without-version');
	});

	test('not where a clause was added, dropped or moved, in the facts or by its words', () => {
		expect(judge(stood, told('yx', { x: 'Alle bleiben.', y: 'Alle arbeiten.' }))).toBe('correction-of-items');
		expect(judge(stood, told('x', { x: 'Alle bleiben.' }))).toBe('correction-of-items');
		expect(judge(stood, told('xyz', { ...words(mended), z: 'Neu.' }))).toBe('correction-of-items');
		expect(judge(stood, told('xy', { x: 'Alle bleiben.' }))).toBe('correction-of-items');
	});

	test('not where no clause reads otherwise', () => {
		const beside = { ...stood, words: { ...stood.words, title: 'Bleiben' } };
		expect(judge(stood, beside)).toBe('correction-of-nothing');
		expect(judge(told('', {}), told('', {}))).toBe('correction-of-nothing');
	});

	test('not where the draft has lost its words or its facts', () => {
		expect(judge(stood, { ...mended, words: undefined })).toBe('correction-of-items');
		expect(judge(stood, { ...mended, facts: undefined })).toBe('correction-of-items');
	});
});

test('for any two texts, it is taken for one exactly where a new version would begin with the same clauses', () => {
	const text = fc.record({
		ids: fc.constantFrom('x', 'xy', 'yx', ''),
		x: fc.constantFrom('a', 'b', undefined),
		y: fc.constantFrom('a', 'b', undefined)
	});
	fc.assert(
		fc.property(text, text, (first, second) => {
			const [before, after] = [first, second].map(({ ids, x, y }) =>
				told(ids, { ...(x !== undefined && { x }), ...(y !== undefined && { y }) })
			);
			if (!rule || !before || !after) throw new Error('Nothing was told');
			const versions = listVersions([...publicationsOf(before, 1), ...publicationsOf(after, 2)], rule);
			const [one, two] = versions;
			const isReworded = two !== undefined && two.items.join() === one?.items.join();
			expect(judge(before, after) === undefined).toBe(isReworded);
		})
	);
});

function judge(before: Told, after: Told, part: 'facts' | 'de' | 'en' = 'de') {
	return hindranceToCorrection(rule, { part, before, after });
}

function told(ids: string, texts: Readonly<Record<string, string>>): Told & { words: AnyValues } {
	const clauses = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { text }]));
	return { facts: { clauses: [...ids].map((id) => ({ id })) }, words: { title: 'Titel', clauses } };
}

function words({ words: { clauses } }: { words: AnyValues }): Record<string, string> {
	const worded = Object.entries(clauses as Readonly<Record<string, { text: string }>>);
	return Object.fromEntries(worded.map(([id, { text }]) => [id, text]));
}

function publicationsOf({ facts = {}, words: values = {} }: Told, minute: number): Publication[] {
	const at = `2026-11-24T09:0${minute}:00.000Z`;
	return [
		{ part: 'facts', at, snapshot: JSON.stringify(facts), values: facts },
		{ part: 'de', at, snapshot: JSON.stringify(values), values }
	];
}
