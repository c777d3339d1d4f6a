import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../words.ts';
import type { Publication } from './publication.ts';
import { sourceIn } from './source-language.ts';
import { type Version, countVersions, listVersions } from './versions.ts';

const rule = { list: 'clauses', sourceOf: sourceIn('de') };

describe('a version of a demand begins', () => {
	test('when its clauses and their words in the source language are both public', () => {
		expect(listVersions([words(1, 'a')], rule)).toEqual([]);
		expect(listVersions([facts(1, 'x')], rule)).toEqual([]);
		expect(listVersions([words(1, 'a'), facts(2, 'x')], rule)).toEqual([
			{
				number: 1,
				since: at(2),
				language: 'de',
				items: ['x'],
				values: text(1, 'a').values,
				corrections: [],
				texts: { de: [text(1, 'a')] },
				formerNumbers: {}
			}
		]);
	});

	test('when a clause is reworded, added, dropped or moved', () => {
		const told = [facts(1, 'xy'), words(2, 'a'), words(3, 'b'), facts(4, 'yx'), facts(5, 'y')];
		expect(brief(told)).toEqual(['1 xy 2', '2 xy 3', '3 yx 4', '4 y 5']);
	});

	test('not when the title, the summary or the reasons change', () => {
		const told = [facts(1, 'xy'), words(2, 'a'), words(3, 'a', { reasons: 'Weil es gilt.' }), words(4, 'a')];
		expect(brief(told)).toEqual(['1 xy 2']);
		expect(
			listVersions([words(0, 'b'), { part: 'de' }, ...told], rule)[0]?.texts.de?.map(({ since }) => since)
		).toEqual([at(2), at(3), at(4)]);
	});

	test('not while a new clause lacks words, but when it gets them', () => {
		const told = [facts(1, 'x'), words(2, 'a'), facts(3, 'xz'), words(4, 'a', { clauses: { x: 'a', z: 'a' } })];
		expect(brief(told)).toEqual(['1 x 2', '2 xz 4']);
	});

	test('only once for all that becomes public at one instant', () => {
		const told = [facts(1, 'xy'), words(1, 'a'), words(2, 'b'), facts(2, 'yx'), english(2, 'b')];
		expect(brief(told)).toEqual(['1 xy 1', '2 yx 2']);
		expect(countVersions(told, rule)).toEqual([1, 1, 2, 2, 2]);
	});

	test('not when a translation changes, however often', () => {
		const told = [facts(1, 'x'), words(2, 'a'), english(3, 'a'), english(4, 'b'), words(5, 'b'), english(6, 'c')];
		expect(brief(told)).toEqual(['1 x 2', '2 x 5']);
		expect(listVersions(told, rule).map(({ texts }) => texts.en?.map(({ since }) => since))).toEqual([
			[at(3), at(4)],
			[at(4), at(6)]
		]);
	});

	test('when the words in the source language that the demand names change', () => {
		const told = [facts(1, 'x', 'en'), words(2, 'a'), english(3, 'a'), words(4, 'b'), english(5, 'b')];
		expect(brief(told)).toEqual(['1 x 3', '2 x 5']);
		expect(listVersions(told, rule)[0]).toMatchObject({ language: 'en', texts: { de: [text(2, 'a'), text(4, 'b')] } });
	});

	test('not when words that were taken back become public again unchanged', () => {
		const told = [facts(1, 'x'), words(2, 'a'), { part: 'de' as const }, words(4, 'a'), words(5, 'b')];
		expect(brief(told)).toEqual(['1 x 2', '2 x 5']);
	});
});

describe('for any history of a demand, drawn at random,', () => {
	test('its translations change neither number nor words', () => {
		fc.assert(
			fc.property(histories, (history) => {
				const german = history.filter(({ part }) => part !== 'en');
				expect(core(listVersions(history, rule))).toEqual(core(listVersions(german, rule)));
			})
		);
	});

	test('what stands beside its clauses changes neither number nor words', () => {
		fc.assert(
			fc.property(histories, fc.infiniteStream(fc.constantFrom('', ' ', '.')), (history, marks) => {
				const spelled = history.map((one) => {
					if (one.snapshot === undefined || one.part === 'facts' || !one.values) return one;
					const reasons = String(marks.next().value);
					return { ...one, snapshot: one.snapshot + reasons, values: { ...one.values, reasons } };
				});
				expect(core(listVersions(spelled, rule))).toEqual(core(listVersions(history, rule)));
			})
		);
	});

	test('two versions that follow one another never have the same clauses, and all that are public have one', () => {
		fc.assert(
			fc.property(histories, (history) => {
				const versions = listVersions(history, rule).map(clausesOf);
				for (const [index, clauses] of versions.slice(1).entries()) expect(clauses).not.toBe(versions[index]);
			})
		);
	});

	test('a version keeps its number, its clauses and every text, whatever comes later', () => {
		fc.assert(
			fc.property(histories, fc.nat(20), (history, count) => {
				const before = listVersions(history.slice(0, count), rule);
				const after = listVersions(history, rule).slice(0, before.length);
				expect(core(after)).toEqual(core(before));
				for (const [index, { texts }] of before.entries()) {
					for (const locale of ['de', 'en'] as const) {
						const [had = [], has = []] = [texts[locale], after[index]?.texts[locale]];
						expect(has.slice(0, had.length)).toEqual(had);
					}
				}
			})
		);
	});

	test('an erased text is gone from every version, and the others keep their numbers', () => {
		fc.assert(
			fc.property(histories, fc.constantFrom('de a', 'de b', 'en a', 'facts xy'), (history, gone) => {
				const counted = countVersions(history, rule);
				const noted = history.map((one, index) => ({ ...one, counted: counted[index] ?? 0 }));
				expect(core(listVersions(noted, rule))).toEqual(core(listVersions(history, rule)));
				const left = listVersions(
					noted.map((one) => (one.snapshot === gone ? erased(one) : one)),
					rule
				);
				const all = new Map(listVersions(history, rule).map((one) => [one.number, one]));
				for (const version of left) {
					expect(core([version])).toEqual(core([all.get(version.number)]));
					expect(
						Object.values(version.texts)
							.flat()
							.map(({ snapshot }) => snapshot)
					).not.toContain(gone);
				}
				const untouched = [...all.values()].filter(({ texts }) => !JSON.stringify(texts).includes(`"${gone}"`));
				if (!gone.startsWith('facts')) expect(left).toEqual(expect.arrayContaining(untouched));
			})
		);
	});
});

describe('an erased text', () => {
	test('leaves its number free, and counts by itself where nobody noted the numbers', () => {
		const told = [facts(1, 'x'), words(2, 'a'), erased(words(3, 'b')), words(4, 'c')];
		expect(brief(told)).toEqual(['1 x 2', '3 x 4']);
	});

	test('counts by itself also beside other clauses, and so do erased facts', () => {
		const texts = [facts(1, 'x'), words(2, 'a'), erased(words(3, 'b')), facts(4, 'xy'), facts(5, 'y')];
		expect(countVersions(texts, rule)).toEqual([0, 1, 2, 3, 4]);
		const left = [facts(1, 'x'), words(2, 'a'), erased(facts(3, 'xy')), erased(facts(4, 'y')), words(5, 'b')];
		expect(countVersions(left, rule)).toEqual([0, 1, 2, 3, 4]);
	});

	test('tells clauses apart whose ids read alike together', () => {
		const clauses = (minute: number, ids: string[]) => ({
			...facts(minute, ids.join(' ')),
			values: { clauses: ids.map((id) => ({ id })) }
		});
		const told = [erased(words(1, 'a')), clauses(2, ['ab', 'c']), clauses(3, ['a', 'bc'])];
		expect(countVersions(told, rule)).toEqual([0, 1, 2]);
	});

	test('leaves the version to another text with the same clauses', () => {
		const told = [facts(1, 'x'), words(2, 'a', { reasons: 'Namen' }), words(3, 'a'), words(4, 'b')];
		const noted = told.map((one, index) => ({ ...one, counted: countVersions(told, rule)[index] ?? 0 }));
		const left = noted.map((one, index) => (index === 1 ? erased(one) : one));
		expect(brief(left)).toEqual(['1 x 2', '2 x 4']);
	});
});

describe('an editorial correction', () => {
	const corrected = [facts(1, 'xy'), words(2, 'a'), editorial(words(3, 'b'))];

	test('keeps the number and the words with which the version began, and tells both texts and the day', () => {
		const [version, ...others] = listVersions(corrected, rule);
		expect(others).toEqual([]);
		expect(version).toMatchObject({ number: 1, since: at(2), values: text(2, 'a').values });
		expect(version?.texts.de).toEqual([text(2, 'a'), text(3, 'b')]);
		expect(version?.corrections).toEqual([{ since: at(3), before: text(2, 'a').values, after: text(3, 'b').values }]);
		expect(countVersions(corrected, rule)).toEqual([0, 1, 1]);
	});

	test('follows upon another, and a new version begins behind both', () => {
		const told = [...corrected, editorial(words(4, 'c')), words(5, 'd')];
		expect(brief(told)).toEqual(['1 xy 2', '2 xy 5']);
		expect(listVersions(told, rule).map((one) => one.corrections.map(({ since }) => since))).toEqual([
			[at(3), at(4)],
			[]
		]);
	});

	test('becomes public with facts and translations at one instant', () => {
		const told = [facts(1, 'xy'), words(2, 'a'), facts(3, 'xy'), editorial(words(3, 'b')), english(3, 'b')];
		expect(countVersions(told, rule)).toEqual([0, 1, 1, 1, 1]);
	});

	test('is none where clauses are added, dropped or moved with it', () => {
		const more = { clauses: { x: 'b', y: 'b', z: 'b' } };
		expect(brief([facts(1, 'xy'), words(2, 'a'), facts(3, 'yx'), editorial(words(3, 'b'))])).toHaveLength(2);
		expect(brief([facts(1, 'xyz'), words(2, 'a'), editorial(words(3, 'b', more))])).toHaveLength(2);
		expect(brief([facts(1, 'xyz'), words(2, 'b', more), editorial(words(3, 'a'))])).toHaveLength(2);
	});

	test('is none where the source language becomes another with it, and none again when that comes back', () => {
		const changed = [facts(1, 'x'), words(2, 'a'), facts(3, 'x', 'en'), editorial(english(3, 'b'))];
		expect(brief(changed)).toEqual(['1 x 2', '2 x 3']);
		const back = [facts(1, 'x'), words(2, 'a'), editorial(words(3, 'b')), english(4, 'c')];
		expect(brief([...back, facts(5, 'x', 'en'), facts(6, 'x')])).toEqual(['1 x 2', '2 x 5', '3 x 6']);
	});

	test('is none of a clause order that changes afterwards, nor before a version is public', () => {
		expect(brief([...corrected, facts(4, 'yx')])).toEqual(['1 xy 2', '2 yx 4']);
		expect(brief([editorial(words(1, 'a')), facts(2, 'x')])).toEqual(['1 x 2']);
		expect(listVersions([facts(1, 'x'), editorial(words(2, 'a'))], rule)[0]?.corrections).toEqual([]);
	});

	test('of a translation changes nothing: it has no number', () => {
		const told = [facts(1, 'x'), words(2, 'a'), english(3, 'a'), editorial(english(4, 'b')), words(5, 'b')];
		expect(brief(told)).toEqual(['1 x 2', '2 x 5']);
	});

	test('keeps its number when one of its texts is erased, and tells the step between those that are left', () => {
		const told = [...corrected, editorial(words(4, 'c')), words(5, 'd')];
		const noted = told.map((one, index) => ({ ...one, counted: countVersions(told, rule)[index] ?? 0 }));
		const without = (gone: number) =>
			listVersions(
				noted.map((one, index) => (index === gone ? erased(one) : one)),
				rule
			);
		expect(without(2).map(({ number }) => number)).toEqual([1, 2]);
		expect(without(2)[0]?.corrections).toEqual([
			{ since: at(4), before: text(2, 'a').values, after: text(4, 'c').values }
		]);
		expect(without(1)[0]).toMatchObject({ number: 1, values: text(3, 'b').values });
		expect(without(1)[0]?.corrections.map(({ since }) => since)).toEqual([at(4)]);
		expect(without(3)[0]?.corrections.map(({ since }) => since)).toEqual([at(3)]);
		const gone = noted.map((one) => (one.part === 'de' && one.counted === 1 ? erased(one) : one));
		expect(listVersions(gone, rule).map(({ number }) => number)).toEqual([2]);
	});

	test('counts as a version of its own behind an erased text whose number nobody noted', () => {
		expect(countVersions([facts(1, 'x'), erased(words(2, 'a')), editorial(words(3, 'b'))], rule)).toEqual([0, 1, 2]);
		expect(countVersions([facts(1, 'x'), words(2, 'a'), erased(editorial(words(3, 'b')))], rule)).toEqual([0, 1, 2]);
	});
});

describe('for any history with corrections, drawn at random,', () => {
	test('they end in the words of today, each begins where the one before ended, and nothing else makes words others', () => {
		fc.assert(
			fc.property(corrections, (history) => {
				for (const { values, corrections: told, texts, language, items } of listVersions(history, rule)) {
					const wordsOf = (of: Version['values']) => clausesOf({ items, values: of });
					let now = wordsOf(values);
					for (const { before: was, after, since } of told) {
						expect(wordsOf(was)).toBe(now);
						expect(wordsOf(after)).not.toBe(now);
						expect(texts[language]?.some((one) => one.values === after && one.since <= since)).toBe(true);
						now = wordsOf(after);
					}
					expect(wordsOf(texts[language]?.at(-1)?.values ?? {})).toBe(now);
				}
			})
		);
	});

	test('numbers are those of the history without them, less one for each', () => {
		fc.assert(
			fc.property(corrections, (history) => {
				const plain = history.map((one) => (one.snapshot === undefined ? one : { ...one, editorial: false }));
				const told = listVersions(history, rule);
				const corrected = told.flatMap((one) => one.corrections).length;
				expect(listVersions(plain, rule)).toHaveLength(told.length + corrected);
				expect(told.map(({ number }) => number)).toEqual(told.map((_, index) => index + 1));
			})
		);
	});

	test('a version keeps its number, the words with which it began and its corrections, whatever comes later', () => {
		fc.assert(
			fc.property(corrections, fc.nat(20), (history, count) => {
				const before = listVersions(history.slice(0, count), rule);
				const after = listVersions(history, rule);
				expect(core(after.slice(0, before.length))).toEqual(core(before));
				for (const [index, { corrections: had }] of before.entries())
					expect(after[index]?.corrections.slice(0, had.length)).toEqual(had);
			})
		);
	});

	test('whatever text is erased, the others keep their numbers', () => {
		fc.assert(
			fc.property(corrections, fc.constantFrom('de a', 'de b', 'facts xy'), (history, gone) => {
				const counted = countVersions(history, rule);
				const noted = history.map((one, index) => ({ ...one, counted: counted[index] ?? 0 }));
				expect(listVersions(noted, rule)).toEqual(listVersions(history, rule));
				const left = noted.map((one) => (one.snapshot === gone ? erased(one) : one));
				expect(countVersions(left, rule)).toEqual(counted);
				const told = listVersions(left, rule).flatMap((one) => one.corrections);
				const erasedTexts = history.flatMap((one) => (one.snapshot === gone ? [one.values] : []));
				for (const values of erasedTexts)
					expect(told.flatMap(({ before, after }) => [before, after])).not.toContainEqual(values);
			})
		);
	});
});

describe('the number that an address had in one language leads', () => {
	test('to the version that shows its text, with each clause where it stood', () => {
		const told = [
			facts(1, 'xy'),
			words(2, 'a'),
			english(3, 'a'),
			words(4, 'a', { reasons: 'Weil es gilt.' }),
			words(5, 'b'),
			facts(6, 'yx')
		].map(before);
		expect(listVersions(told, rule).map(({ formerNumbers }) => formerNumbers)).toEqual([
			{ de: [1, 2], en: [1] },
			{ de: [3] },
			{ de: [4], en: [2] }
		]);
	});

	test('to the earlier version where a translation still told that one, and its clauses stood there', () => {
		const told = [
			facts(1, 'xy'),
			words(1, 'a'),
			english(1, 'a'),
			facts(2, 'zxy'),
			words(2, 'b', { clauses: { z: 'neu', x: 'a', y: 'a' } })
		].map(before);
		expect(listVersions(told, rule).map(({ formerNumbers }) => formerNumbers)).toEqual([
			{ de: [1, 2], en: [1, 2] },
			{ de: [3] }
		]);
	});

	test('to the version that stood, where an earlier one tells the same text as well', () => {
		const told = [
			facts(1, 'xy'),
			words(1, 'a'),
			english(1, 'a'),
			facts(2, 'xyz'),
			words(2, 'b', { clauses: { x: 'a', y: 'a', z: 'neu' } })
		].map(before);
		expect(listVersions(told, rule).map(({ formerNumbers }) => formerNumbers.en)).toEqual([[1], [2]]);
	});

	test('to the version that stood, where no version shows the text with its clauses in their places', () => {
		const told = [
			facts(1, 'xy'),
			words(1, 'a'),
			english(1, 'a'),
			english(2, 'b'),
			facts(3, 'xzy'),
			words(3, 'b', { clauses: { x: 'a', z: 'neu', y: 'a' } }),
			english(4, 'c')
		].map(before);
		expect(listVersions(told, rule).map(({ formerNumbers }) => formerNumbers.en)).toEqual([[1, 2, 3], [4]]);
	});

	test('nowhere where the words in the source language were erased', () => {
		const told = [facts(1, 'x'), erased(words(2, 'a')), english(3, 'a')].map(before);
		expect(listVersions(told, rule)).toEqual([]);
	});

	test('to the first version where a translation was public before it', () => {
		const told = [english(1, 'a'), facts(1, 'x'), english(2, 'b'), words(3, 'a')].map(before);
		expect(listVersions(told, rule)).toMatchObject([
			{
				number: 1,
				since: at(3),
				texts: { en: [text(1, 'a', 'en'), text(2, 'b', 'en')] },
				formerNumbers: { de: [1], en: [1, 2] }
			}
		]);
	});

	test('nowhere where its text was erased, and there is none for what was published since', () => {
		const told = [facts(1, 'x'), words(2, 'a'), erased(words(3, 'b')), words(4, 'c')].map(before);
		const later = [...told, words(5, 'd')];
		expect(listVersions(later, rule).map(({ number, formerNumbers }) => [number, formerNumbers])).toEqual([
			[1, { de: [1] }],
			[3, { de: [3] }],
			[4, {}]
		]);
	});
});

const part = fc.oneof(
	fc
		.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('de', 'en'))
		.map(([spelling, locale]) => wordsIn(locale, 1, spelling)),
	fc.constantFrom('x', 'xy', 'yx').map((ids) => facts(1, ids)),
	fc.constantFrom('de', 'en').map((name): Publication => ({ part: name }))
);
/** In order of time, one a minute. */
const histories = fc
	.array(part, { maxLength: 20 })
	.map((history) => history.map((one, minute) => (one.snapshot === undefined ? one : { ...one, at: at(minute) })));

/** The same, where some texts were entered as corrections. */
const corrections = fc
	.tuple(histories, fc.infiniteStream(fc.boolean()))
	.map(([history, marks]) =>
		history.map((one) => (one.part === 'facts' || !marks.next().value ? one : editorial(one)))
	);

function at(minute: number): string {
	return `2026-11-24T09:${String(minute).padStart(2, '0')}:00.000Z`;
}

interface Beside {
	reasons?: string;
	clauses?: Readonly<Record<string, string>>;
}

function words(minute: number, spelling: string, beside?: Beside) {
	return wordsIn('de', minute, spelling, beside);
}

function english(minute: number, spelling: string) {
	return wordsIn('en', minute, spelling);
}

function wordsIn(locale: Locale, minute: number, spelling: string, { reasons, clauses }: Beside = {}) {
	const worded = clauses ?? { x: spelling, y: spelling };
	const values = {
		clauses: Object.fromEntries(Object.entries(worded).map(([id, clause]) => [id, { text: clause }])),
		...(reasons !== undefined && { reasons })
	};
	const snapshot = [locale, spelling, reasons, clauses && Object.keys(clauses).join('')].filter(Boolean).join(' ');
	return { part: locale, at: at(minute), snapshot, values };
}

function text(minute: number, spelling: string, locale: Locale = 'de') {
	const { at: since, snapshot, values } = wordsIn(locale, minute, spelling);
	return { since, snapshot, values };
}

function facts(minute: number, ids: string, sourceLocale?: Locale) {
	const values = { clauses: [...ids].map((id) => ({ id })), ...(sourceLocale && { sourceLocale }) };
	return { part: 'facts' as const, at: at(minute), snapshot: `facts ${ids}`, values };
}

function before(publication: Publication): Publication {
	return { ...publication, perLanguage: true };
}

function editorial<Told extends Publication>(publication: Told): Told {
	return publication.snapshot === undefined ? publication : { ...publication, editorial: true };
}

function erased(publication: Publication): Publication {
	if (publication.snapshot === undefined) return publication;
	const { values: _, ...left } = publication;
	return left;
}

function brief(history: readonly Publication[]): string[] {
	return listVersions(history, rule).map(
		({ number, items, since }) => `${number} ${items.join('')} ${Number(since.slice(14, 16))}`
	);
}

/** What never changes of a version. */
function core(versions: readonly (Version | undefined)[]) {
	return versions.map(
		(version) => version && { number: version.number, since: version.since, clauses: clausesOf(version) }
	);
}

function clausesOf({ items, values }: Pick<Version, 'items' | 'values'>): string {
	const worded = (values['clauses'] ?? {}) as Readonly<Record<string, unknown>>;
	return JSON.stringify(items.map((id) => [id, worded[id]]));
}
