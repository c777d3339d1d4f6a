import { afterAll, expect, test, vi } from 'vitest';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});
afterAll(() => vi.unstubAllGlobals());

const catalogues = await Promise.all([
	import('./de.ts'),
	...Object.values(import.meta.glob<object>('../*/*-words.ts')).map(async (load) => load())
]);

/** The longest of what is said has so many parts. */
const most = Array.from({ length: 6 }, () => '24. Nov.');

/** All sentences that are made of what they are given, each with a short date in every place. */
function saidWith(catalogue: unknown): string[] {
	if (typeof catalogue === 'function') return textOf(catalogue);
	if (typeof catalogue !== 'object' || catalogue === null) return [];
	return Object.entries(catalogue).flatMap(([name, said]) => (name === 'en' ? [] : saidWith(said)));
}

function textOf(say: unknown): string[] {
	if (typeof say !== 'function') return [];
	try {
		const text: unknown = Reflect.apply(say, undefined, most);
		return typeof text === 'string' && text.includes('24. Nov.') ? [text] : [];
	} catch {
		// It is given lists or numbers, not texts.
		return [];
	}
}

test('no sentence in German has two full stops where a short date stands in it', () => {
	const said = catalogues.flatMap(saidWith);
	expect(said.length).toBeGreaterThan(100);
	expect(said.filter((text) => /\.\.(?=\s|$)/.test(text))).toEqual([]);
});
