import { documentFields } from './source-fields.ts';
import { clauses } from '@kok/domain/fields/clauses';
import { media } from '@kok/domain/fields/media';
import { Source, sources } from '@kok/domain/fields/sources';
import { afterAll, expect, test, vi } from 'vitest';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});
afterAll(() => vi.unstubAllGlobals());

const [{ writeValue }, { spoken }] = await Promise.all([import('./write-value.ts'), import('#lib/words/words.ts')]);
const field = sources({ audience: 'public', label: { de: 'Quellen', en: 'Sources' } });
const naming = {
	records: new Map<string, never>(),
	areas: new Map<string, never>(),
	items: { idsOf: () => undefined, wordsOf: () => undefined }
};
const source = {
	title: 'Bericht',
	publisher: 'Netz',
	url: 'https://bericht.example/',
	dated: '2026',
	notBefore: '2021',
	notAfter: '2025',
	retrieved: '2026-11-24',
	covers: ['phone']
};

test.each(Object.keys(Source.shape))('whoever compares two sources sees that they differ in: %s', (name) => {
	const other = {
		...source,
		[name]: name === 'covers' ? ['email'] : name === 'url' ? 'https://b.example/' : '2019-01-01'
	};
	expect(writeValue(field, [other], naming)).not.toBe(writeValue(field, [source], naming));
});

test('the fields of a source are written by the labels of its form', () => {
	expect(writeValue(field, [source], naming)).toContain(`${spoken(documentFields.notBefore.label)}: `);
});

test('a file that took the place of another of the same name reads as another', () => {
	const field = media('picture', { audience: 'public', label: { de: 'Bild', en: 'Picture' } });
	const file = { file: 'a'.repeat(64), mediaType: 'image/webp', bytes: 2_048, width: 8, height: 8, name: 'haus.webp' };
	expect(writeValue(field, { ...file, file: 'b'.repeat(64) }, naming)).not.toBe(writeValue(field, file, naming));
});

test('a citation of another version of a demand reads as another', () => {
	const field = clauses({ audience: 'public', label: { de: 'Forderungen', en: 'Demands' } });
	const cited = { demand: '00000000-0000-4000-9000-000000000001', version: 'a'.repeat(64) };
	expect(writeValue(field, [{ ...cited, version: 'b'.repeat(64) }], naming)).not.toBe(
		writeValue(field, [cited], naming)
	);
});
