import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../canonical.ts';
import { type Locale, interfaceLanguages } from '../words.ts';
import { formerNumbers } from './former-numbers.ts';
import type { Published } from './publication.ts';
import { raiseFormat1 } from './raise-format-1.ts';
import { sourceIn } from './source-language.ts';
import { listVersions } from './versions.ts';

const list = 'clauses';

describe('a content of format 1', () => {
	test('is given versions counted once for all languages, and keeps the numbers it had in each language', () => {
		const told = [
			facts(1, 'xy'),
			words('de', 1, 'a'),
			words('en', 1, 'a'),
			words('de', 2, 'a', '.'),
			words('de', 3, 'b')
		];
		const raised = raise(told);
		expect(raised.format).toBe(2);
		expect(raised.records.demand).toEqual([
			{
				id: 'demand',
				facts: {},
				wording: { de: { title: 'kept' }, en: { title: 'kept' } },
				versions: [
					{
						number: 1,
						since: at(1),
						language: 'de',
						hash: sha256('[{"id":"x","text":"a"},{"id":"y","text":"a"}]'),
						clauses: ['x', 'y'],
						texts: { de: [text('de', 1, 'a'), text('de', 2, 'a', '.')], en: [text('en', 1, 'a')] },
						formerNumbers: { de: [1, 2], en: [1] }
					},
					{
						number: 2,
						since: at(3),
						language: 'de',
						hash: sha256('[{"id":"x","text":"b"},{"id":"y","text":"b"}]'),
						clauses: ['x', 'y'],
						texts: { de: [text('de', 3, 'b')], en: [text('en', 1, 'a')] },
						formerNumbers: { de: [3] }
					}
				]
			}
		]);
	});

	test('leads from each former number to the same version as a release of format 2 from the same database', () => {
		const publication = fc.oneof(
			fc
				.tuple(fc.constantFrom(...interfaceLanguages), fc.constantFrom('a', 'b'), fc.constantFrom('', '.'))
				.map(([locale, spelling, beside]) => words(locale, 1, spelling, beside)),
			fc.constantFrom('x', 'xy', 'yx').map((ids) => facts(1, ids))
		);
		const histories = fc.array(publication, { maxLength: 14 }).map((told) =>
			[facts(0, 'xy'), words('de', 0, 'a'), ...told].map((one, minute) => ({
				...one,
				at: at(Math.floor(minute / 2))
			}))
		);
		fc.assert(
			fc.property(histories, (told) => {
				const rule = { list, sourceOf: sourceIn('de') };
				const expected = listVersions(told, rule).map(({ number, since, items, formerNumbers: former }) => ({
					number,
					since,
					clauses: items,
					...(Object.keys(former).length > 0 && { formerNumbers: former })
				}));
				expect(versionsIn(told).map(({ texts: _, hash: __, language: ___, ...version }) => version)).toEqual(expected);
			})
		);
	});

	test('leaves the number of an erased text free', () => {
		const told = [facts(1, 'x'), words('de', 1, 'a'), words('de', 2, 'b'), words('de', 3, 'c')];
		const left = told.map((one) =>
			one.snapshot === words('de', 2, 'b').snapshot ? { ...one, values: undefined } : one
		);
		expect(versionsIn(left).map(({ number, formerNumbers: former }) => [number, former])).toEqual([
			[1, { de: [1] }],
			[3, { de: [3] }]
		]);
	});

	test('counts anew behind an erased text, also where the clauses read as before it', () => {
		const told = [facts(1, 'x'), words('de', 1, 'a'), words('de', 2, 'b'), words('de', 3, 'a', '.')];
		const left = told.map((one) =>
			one.snapshot === words('de', 2, 'b').snapshot ? { ...one, values: undefined } : one
		);
		expect(versionsIn(left).map(({ number, formerNumbers: former }) => [number, former])).toEqual([
			[1, { de: [1] }],
			[3, { de: [3] }]
		]);
	});

	test('keeps the clauses of the source language while a translation lacks one of them', () => {
		const english = words('en', 2, 'a');
		const lacking = { ...english, values: { ...english.values, clauses: { y: { text: 'a' } } } };
		const told = [facts(1, 'xy'), words('de', 1, 'a'), lacking];
		expect(versionsIn(told)).toMatchObject([{ number: 1, clauses: ['x', 'y'], formerNumbers: { de: [1], en: [1] } }]);
	});

	test('without versions is given none, and other types are left as they are', () => {
		const goal = { id: 'goal', wording: { de: { versions: 'none of ours' } } };
		const content = { format: 1, more: true, records: { goal: [goal], demand: [{ wording: { de: { slug: 'a' } } }] } };
		expect(raiseFormat1(content, sha256)).toEqual({ ...content, format: 2 });
		expect(raiseFormat1({ format: 1, records: {} }, sha256)).toEqual({ format: 2, records: {} });
	});

	test.each<[string, unknown]>([
		['no records', { format: 1 }],
		['a version without a number', { format: 1, records: { demand: [{ wording: { de: { versions: [{}] } } }] } }],
		['nothing', undefined]
	])('that has %s stays as it is, to be refused', (_, content) => {
		expect(raiseFormat1(content, sha256)).toBe(content);
	});
});

type Told = Omit<Published, 'values'> & { values?: Published['values'] | undefined };

/** The content of format 1 that was compiled from these publications. */
function format1(told: readonly Told[]) {
	const publications = told.map(({ values, ...one }) => ({ ...one, ...(values && { values }) }));
	const numbers = formerNumbers(publications, { list });
	const wording = interfaceLanguages.flatMap((locale) => {
		const versions = numbers
			.filter((one) => one.locale === locale)
			.map(({ index, number, snapshot, items }) => {
				const values = publications.find((one) => one.snapshot === snapshot)?.values ?? {};
				return { number, since: publications[index]?.at, hash: sha256(canonicalJson(values)), values, clauses: items };
			});
		return versions.length > 0 ? [[locale, { title: 'kept', versions }]] : [];
	});
	return { format: 1, records: { demand: [{ id: 'demand', facts: {}, wording: Object.fromEntries(wording) }] } };
}

interface Raised {
	format: number;
	records: { demand: { versions: (Record<string, unknown> & { number: number; formerNumbers?: unknown })[] }[] };
}

function raise(told: readonly Told[]): Raised {
	return raiseFormat1(format1(told), sha256) as Raised;
}

function versionsIn(told: readonly Told[]) {
	return raise(told).records.demand[0]?.versions ?? [];
}

function sha256(of: string): string {
	return createHash('sha256').update(of).digest('hex');
}

function at(minute: number): string {
	return `2026-11-24T09:${String(minute).padStart(2, '0')}:00.000Z`;
}

function facts(minute: number, ids: string): Published {
	const values = { clauses: [...ids].map((id) => ({ id })) };
	return { part: 'facts', at: at(minute), snapshot: `facts ${ids}`, values, perLanguage: true };
}

function words(locale: Locale, minute: number, spelling: string, beside = ''): Published {
	const { since, values } = text(locale, minute, spelling, beside);
	return { part: locale, at: since, snapshot: `${locale} ${spelling} ${beside}`, values, perLanguage: true };
}

function text(locale: Locale, minute: number, spelling: string, beside = '') {
	const values = { clauses: { x: { text: spelling }, y: { text: spelling } }, title: `${locale}${beside}` };
	return { since: at(minute), hash: sha256(canonicalJson(values)), values };
}
