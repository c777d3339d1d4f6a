import { describe, expect, test } from 'vitest';
import { optional } from './fields/field.ts';
import { itemWords, items } from './fields/items.ts';
import { media, pictures } from './fields/media.ts';
import { line } from './fields/plain.ts';
import { filesOf } from './media-files.ts';

const label = { de: 'Feld', en: 'Field' };
const fields = {
	title: line({ label }),
	paper: optional(media('document', { label })),
	pictures: pictures({ label }),
	inWords: optional(itemWords('pictures', { copy: media('document', { label }) }, { label })),
	chapters: optional(items({ pictures: pictures({ label }) }, { label }))
};

function picture(letter: string) {
	return { file: letter.repeat(64), mediaType: 'image/webp', bytes: 9, width: 1, height: 1 };
}

function paper(letter: string) {
	return { file: letter.repeat(64), mediaType: 'application/pdf', bytes: 9 };
}

describe('the files that values name', () => {
	test('are found in a field, in lists, in lists of lists and in words, each with its place', () => {
		const values = {
			title: 'x',
			paper: paper('a'),
			pictures: [
				{ id: 'p', picture: picture('b') },
				{ id: 'q', picture: picture('c'), credit: 'Netz' }
			],
			inWords: { p: { copy: paper('d') } },
			chapters: [{ id: 'r', pictures: [{ id: 's', picture: picture('b') }] }]
		};
		expect(filesOf(fields, values)).toEqual([
			{ ...paper('a'), path: 'paper' },
			{ ...picture('b'), path: 'pictures.0.picture' },
			{ ...picture('c'), path: 'pictures.1.picture' },
			{ ...paper('d'), path: 'inWords.p.copy' },
			{ ...picture('b'), path: 'chapters.0.pictures.0.picture' }
		]);
	});

	test('are none where no field is filled', () => {
		expect(filesOf(fields, { title: 'x', pictures: [] })).toEqual([]);
	});
});
