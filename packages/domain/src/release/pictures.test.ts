import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentTypes } from '../content-types.ts';
import { exampleValues, markOf } from '../testing/example.ts';
import { compileRelease } from './compile.ts';
import { cardFor, withPictures, withoutPictures } from './pictures.ts';

const demand = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';
const [icon, forAll, forDemand, inEnglish] = ['0', '1', '2', 'f'].map((digit) => digit.repeat(64)) as [
	string,
	string,
	string,
	string
];
const pictures = {
	icon,
	cards: [
		{ locale: 'de', record: demand, file: forDemand },
		{ locale: 'de', file: forAll },
		{ locale: 'en', file: inEnglish }
	]
} as const;
const content = contentWithFiles();

describe('a content', () => {
	test('names the files of its pictures among its own, each once and in their order', () => {
		const drawn = withPictures(content, pictures);
		expect(drawn.pictures).toBe(pictures);
		expect(drawn.media).toEqual([icon, forAll, forDemand, ...content.media, inEnglish]);
		expect(withPictures({ ...content, media: [forAll] }, pictures).media).toEqual([icon, forAll, forDemand, inEnglish]);
		expect(drawn.records).toBe(content.records);
	});

	test('without its pictures is what it was before they were drawn', () => {
		expect(content.media).not.toEqual([]);
		expect(withoutPictures(withPictures(content, pictures))).toEqual(content);
	});

	test('keeps a file that a record names as well as a picture', () => {
		const [file = ''] = content.media;
		const shared = withPictures(content, { icon: file, cards: [] });
		expect(withoutPictures(shared)).toEqual(content);
	});

	test('that has no pictures stays as it is, with whatever files it names', () => {
		const bare = { ...content, media: [forAll] };
		expect(withoutPictures(bare)).toEqual(bare);
	});
});

describe('the picture beside a link', () => {
	const card = (locale: 'de' | 'en' | 'pl', record?: string) => cardFor({ pictures }, { locale, record });

	test('to a record is its own in that language', () => {
		expect(card('de', demand)).toBe(forDemand);
	});

	test('to anything else is the one of the language', () => {
		expect(card('de')).toBe(forAll);
		expect(card('de', other)).toBe(forAll);
		expect(card('en', demand)).toBe(inEnglish);
	});

	test('to a clause or a version is its own; where none was drawn, that of the record', () => {
		const parts = [
			{ locale: 'de', record: demand, version: 1, file: icon },
			{ locale: 'de', record: demand, clause: 'a', file: forAll },
			{ locale: 'de', record: demand, file: forDemand }
		] as const;
		const part = (place: { clause?: string; version?: number }) =>
			cardFor({ pictures: { icon, cards: parts } }, { locale: 'de', record: demand, ...place });
		expect([part({ version: 1 }), part({ clause: 'a' }), part({})]).toEqual([icon, forAll, forDemand]);
		expect([part({ version: 2 }), part({ clause: 'b' })]).toEqual([forDemand, forDemand]);
	});

	test('is missing where none was drawn', () => {
		expect(card('pl', demand)).toBeUndefined();
		expect(cardFor({}, { locale: 'de', record: demand })).toBeUndefined();
		const own = { icon, cards: [{ locale: 'de', record: demand, file: forDemand }] } as const;
		expect(cardFor({ pictures: own }, { locale: 'de', record: other })).toBeUndefined();
		expect(cardFor({ pictures: own }, { locale: 'de' })).toBeUndefined();
	});
});

/** A page that names files of its own. */
function contentWithFiles() {
	const since = '2026-11-24T09:00:00.000Z';
	const { facts, wording } = contentTypes.page;
	const page = {
		id: '00000000-0000-4000-8000-000000000009',
		type: 'page',
		facts: { values: exampleValues(facts, markOf(1)), since },
		wording: { de: { values: exampleValues(wording, markOf(2)), since } },
		slugs: { de: ['seite'] }
	};
	return compileRelease([page], { hash: (text) => createHash('sha256').update(text).digest('hex') });
}
