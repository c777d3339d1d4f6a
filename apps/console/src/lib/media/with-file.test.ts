import { contentTypes } from '@kok/domain/content-types';
import { describe, expect, test } from 'vitest';
import { withFile } from './with-file.ts';

const { facts } = contentTypes.page;
const old = { file: 'a'.repeat(64), mediaType: 'image/webp' as const, bytes: 1, width: 1, height: 1 };
const other = { ...old, file: 'b'.repeat(64) };
const to = { ...old, file: 'c'.repeat(64), name: 'neu.jpg' };

describe('a file takes the place of another', () => {
	test('wherever it is named, and each item keeps its id, its credit and its place', () => {
		const values = {
			order: 1,
			pictures: [
				{ id: 'p', picture: old, credit: 'Studio' },
				{ id: 'q', picture: other }
			]
		};
		expect(withFile(facts, values, { from: old.file, to })).toEqual({
			order: 1,
			pictures: [
				{ id: 'p', picture: to, credit: 'Studio' },
				{ id: 'q', picture: other }
			]
		});
	});

	test('and nothing else changes where it is not named', () => {
		const values = { order: 1, pictures: [{ id: 'q', picture: other }], stations: [] };
		expect(withFile(facts, values, { from: old.file, to })).toEqual(values);
	});
});
