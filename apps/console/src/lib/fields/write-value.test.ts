import { documentFields } from './source-fields.ts';
import { Source, sources } from '@kok/domain/fields/sources';
import { afterAll, expect, test, vi } from 'vitest';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => null });
});
afterAll(() => vi.unstubAllGlobals());

const [{ writeValue }, { spoken }] = await Promise.all([import('./write-value.ts'), import('#lib/words/words.ts')]);
const field = sources({ audience: 'public', label: { de: 'Quellen', en: 'Sources' } });
const naming = { records: new Map<string, never>(), areas: new Map<string, never>() };
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
