import { describe, expect, test } from 'vitest';
import type { ContentType, Fields } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { itemWords, items } from '../fields/items.ts';
import { media, pictures } from '../fields/media.ts';
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
	test('that the public reads, each once, in the order of their hashes', () => {
		const records = [
			thing(2, { facts: { pictures: [{ id: 'p', picture: picture('e') }], papers: [{ id: 'a', shown: paper('b') }] } }),
			thing(1, { facts: { papers: [{ id: 'a', shown: paper('c') }] }, words: { papers: { a: { shown: paper('b') } } } })
		];
		expect(mediaOf(records)).toEqual([hash('b'), hash('c'), hash('e')]);
	});

	test('and none of a field, of an item or of a record that the public does not see', () => {
		const records = [
			thing(1, { facts: { kept: [{ id: 'p', picture: picture('a') }], papers: [{ id: 'a', hidden: paper('b') }] } }),
			thing(2, { words: { papers: { a: { hidden: paper('c') } } } }),
			{ ...thing(3, { facts: { papers: [{ id: 'a', shown: paper('d') }] } }), wording: {} },
			{ ...thing(4, { facts: { papers: [{ id: 'a', shown: paper('e') }] } }), withdrawn: { reason: 'over' } as const }
		];
		expect(mediaOf(records)).toEqual([]);
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
