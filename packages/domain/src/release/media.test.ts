import { describe, expect, test } from 'vitest';
import type { ContentType, Fields } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { itemWords, items } from '../fields/items.ts';
import { media, pictureWords, pictures } from '../fields/media.ts';
import { type RecordState, compileTypes } from './compile.ts';

const label = { de: 'Feld', en: 'Field' };
const since = '2026-11-24T09:00:00.000Z';
const inner: Fields = {
	shown: optional(media('document', { audience: 'public', label })),
	hidden: optional(media('document', { audience: 'members', label }))
};
const type: ContentType = {
	name: 'thing',
	label,
	plural: label,
	desk: { address: 'planted', group: 'content' },
	title: '',
	facts: {
		pictures: optional(pictures({ audience: 'public', label })),
		kept: optional(pictures({ label })),
		papers: optional(items(inner, { audience: 'public', label }))
	},
	wording: { papers: optional(itemWords('papers', inner, { audience: 'public', label })) },
	inside: {}
};

describe('a release names the files', () => {
	test('that public fields show, each once, in the order of their hashes', () => {
		const records = [
			thing(2, { facts: { pictures: [{ id: 'p', picture: picture('e') }], papers: [{ id: 'a', shown: paper('b') }] } }),
			thing(1, { facts: { papers: [{ id: 'a', shown: paper('c') }] }, words: { papers: { a: { shown: paper('b') } } } })
		];
		expect(mediaOf(records)).toEqual([hash('b'), hash('c'), hash('e')]);
	});

	test('and no file of a field, an item or a record that is not public', () => {
		const records = [
			thing(1, { facts: { kept: [{ id: 'p', picture: picture('a') }], papers: [{ id: 'a', hidden: paper('b') }] } }),
			thing(2, { words: { papers: { a: { hidden: paper('c') } } } }),
			{ ...thing(3, { facts: { papers: [{ id: 'a', shown: paper('d') }] } }), wording: {} },
			{ ...thing(4, { facts: { papers: [{ id: 'a', shown: paper('e') }] } }), withdrawn: { reason: 'over' } as const }
		];
		expect(mediaOf(records)).toEqual([]);
	});
});

describe('a release that lacks a file', () => {
	const absent = new Set([hash('b'), hash('e')]);

	function compileWithout(record: RecordState) {
		const { records, media: files } = compileTypes([record], { hash: () => '', types: { thing: type }, absent });
		const [shown] = records['thing'] ?? [];
		return { facts: shown?.facts.values, words: shown?.wording['de']?.values, files };
	}

	test('shows the record without the picture and without the words of the picture', () => {
		const captioned: ContentType = {
			...type,
			wording: { pictures: optional(pictureWords('pictures', { audience: 'public', label })) }
		};
		const pair = [
			{ id: 'p', picture: picture('e') },
			{ id: 'q', picture: picture('c') }
		];
		const words = { pictures: { p: { alternative: 'Weg' }, q: { alternative: 'Da' } } };
		const record = thing(1, { facts: { pictures: pair }, words });
		const { records, media: files } = compileTypes([record], { hash: () => '', types: { thing: captioned }, absent });
		const [shown] = records['thing'] ?? [];
		expect(shown?.facts.values).toEqual({ pictures: [pair[1]] });
		expect(shown?.wording['de']?.values).toEqual({ pictures: { q: { alternative: 'Da' } } });
		expect(files).toEqual([hash('c')]);
	});

	test('leaves a translation as current as it was, whose source loses the words of a picture', () => {
		const captioned: ContentType = {
			...type,
			wording: { pictures: optional(pictureWords('pictures', { audience: 'public', label })) }
		};
		const words = { pictures: { p: { alternative: 'Weg' } } };
		const german = thing(1, { facts: { pictures: [{ id: 'p', picture: picture('e') }] }, words });
		const { de } = german.wording;
		const english = { values: words, since, origin: { locale: 'de' as const, values: words } };
		const record: RecordState = { ...german, wording: { ...german.wording, en: english } };
		const { records } = compileTypes([record], { hash: (text) => text, types: { thing: captioned }, absent });
		const { wording } = records['thing']?.[0] ?? {};
		expect(de?.values).toEqual(words);
		expect(wording?.['de']?.values).toEqual({ pictures: {} });
		expect(wording?.['en']?.translatedFrom).toEqual({ locale: 'de', hash: wording?.['de']?.hash });
		expect(wording?.['de']).not.toHaveProperty('translatedFrom');
	});

	test('passes over a record that has no facts yet', () => {
		const { facts: _, ...unborn } = thing(1, {});
		expect(compileTypes([unborn], { hash: () => '', types: { thing: type }, absent }).records['thing']).toEqual([]);
	});

	test('keeps an item that can do without its file', () => {
		const papers = [{ id: 'a', shown: paper('b') }];
		const { facts, words, files } = compileWithout(
			thing(1, { facts: { papers }, words: { papers: { a: { shown: paper('c') } } } })
		);
		expect([facts, words, files]).toEqual([
			{ papers: [{ id: 'a' }] },
			{ papers: { a: { shown: paper('c') } } },
			[hash('c')]
		]);
	});
});

function thing(number: number, { facts = {}, words = {} }: { facts?: object; words?: object }): RecordState {
	return {
		id: `00000000-0000-4000-8000-00000000000${number}`,
		type: 'thing',
		facts: { values: { ...facts }, since },
		wording: { de: { values: { ...words }, since } },
		slugs: {}
	};
}

function mediaOf(records: readonly RecordState[]): readonly string[] {
	return compileTypes(records, { hash: () => '', types: { thing: type } }).media;
}

function hash(letter: string): string {
	return letter.repeat(64);
}

function paper(letter: string) {
	return { file: hash(letter), mediaType: 'application/pdf', bytes: 9 };
}

function picture(letter: string) {
	return { file: hash(letter), mediaType: 'image/webp', bytes: 9, width: 1, height: 1 };
}
