import { afterAll, describe, expect, test, vi } from 'vitest';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
	vi.stubGlobal('location', { origin: 'http://console.example' });
});
afterAll(() => vi.unstubAllGlobals());

const [{ undescribedIn, writeKind, writeSize }, { addressOfMedia, askedMedia }, { fileIn }] = await Promise.all([
	import('./told-file.ts'),
	import('./asked-media.ts'),
	import('./file-in.ts')
]);
const hash = 'a'.repeat(64);
const picture = { file: hash, mediaType: 'image/webp' as const, bytes: 310_000, width: 2_560, height: 1_440 };
const paper = { file: hash, mediaType: 'application/pdf' as const, bytes: 2_100_000 };
const told = { addedBy: 'x', addedAt: 'x', standing: 'holds' as const, isNamed: false, uses: [] };

describe('a file', () => {
	test('says what it is by its size on the page or on disk', () => {
		expect([writeKind({ ...picture, ...told }), writeKind({ ...paper, ...told })]).toEqual([
			'Bild, 2560 × 1440',
			'PDF, 2,1 MB'
		]);
		expect(writeSize(310_000)).toBe('310 kB');
	});

	test('lacks words in each language that says nothing of a picture; a document needs none', () => {
		const said = { alternative: { de: 'Ein Haus', en: '  ' }, languages: ['de', 'en'] };
		expect([undescribedIn(picture, said), undescribedIn(paper, said)]).toEqual([['en'], []]);
	});

	test('is found among what an item says', () => {
		expect(fileIn({ id: 'p', credit: 'Studio', picture })).toBe(hash);
		expect(fileIn({ id: 'p', credit: hash })).toBeUndefined();
	});
});

test('an address asks what it was made for, and what it does not know it passes over', () => {
	const asked = { only: 'unused' as const, q: 'haus', file: hash, after: 'b'.repeat(64) };
	const url = (address: string) => new URL(address, 'http://console.example');
	expect(askedMedia(url(addressOfMedia(asked)))).toEqual(asked);
	expect(askedMedia(url('/medien?nur=alles&datei=../x'))).toEqual({
		only: undefined,
		q: '',
		file: undefined,
		after: undefined
	});
	expect(addressOfMedia({ q: '' })).toBe('/medien');
});
