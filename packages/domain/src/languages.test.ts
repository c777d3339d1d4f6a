import { describe, expect, test } from 'vitest';
import type { ContentType } from './content-type.ts';
import { contentTypes } from './content-types.ts';
import { inTheirOrder, languagesIn, lenderIn } from './languages.ts';
import { type Circumstances, decidePart } from './rules/part.ts';

describe('a network', () => {
	test('writes in the languages that it names, the main one first; in German and English where it names none', () => {
		expect(languagesIn({ languages: ['sv', 'fi', 'en'] })).toEqual(['sv', 'fi', 'en']);
		expect([languagesIn({}), languagesIn({ languages: [] })]).toEqual([
			['de', 'en'],
			['de', 'en']
		]);
	});

	test('borrows interface words from the language that it names; from English where it names none', () => {
		expect([lenderIn({}), lenderIn({ interfaceLanguage: 'de' })]).toEqual(['en', 'de']);
	});

	test('has its languages read in its order, and those that it does not name last', () => {
		expect(inTheirOrder(['ar', 'en', 'fi', 'sv'], ['sv', 'fi', 'en'])).toEqual(['sv', 'fi', 'en', 'ar']);
	});

	test.each([
		['gains a language behind the others', ['sv', 'en', 'fi'], undefined],
		['puts those behind the main one in another order', ['sv', 'fi', 'en'], undefined],
		['does not put another one first', ['en', 'sv'], 'language-lost'],
		['does not lose one', ['sv'], 'language-lost'],
		['does not lose all by naming none', undefined, 'language-lost']
	])('%s', (_, languages, refusal) => {
		const { hindrance }: ContentType = contentTypes.network;
		const before = { languages: ['sv', 'en'] };
		expect(hindrance?.({ ...facts, languages }, before)).toBe(refusal);
	});
});

const facts = { adopted: false };

describe('a wording in a language that the network does not have', () => {
	const circumstances: Circumstances = { at: '2026-11-28T09:00:00.000Z', actor: 'ana', fourEyes: false };
	const save = { type: 'SaveDraft', text: { snapshot: 'a' } } as const;
	const decide = (languages: Circumstances['languages']) =>
		decidePart({}, { name: 'fi', command: save, circumstances: { ...circumstances, languages } });

	test('is not saved', () => {
		expect(decide(['sv', 'en'])).toMatchObject({ accepted: false, refusal: 'not-a-language-of-the-network' });
		expect(decide(['sv', 'fi'])).toMatchObject({ accepted: true });
	});

	test('is saved before the network has said what its languages are', () => {
		expect(decide(undefined)).toMatchObject({ accepted: true });
	});

	test('is not published either, but can be discarded and taken back', () => {
		const part = {
			draft: { snapshot: 'a', stage: 'open', writtenBy: 'ana' },
			published: { snapshot: 'b', since: '' }
		} as const;
		const verdict = (type: 'Publish' | 'DiscardDraft' | 'Unpublish') =>
			decidePart(part, { name: 'fi', command: { type }, circumstances: { ...circumstances, languages: ['sv'] } });
		expect(verdict('Publish')).toMatchObject({ refusal: 'not-a-language-of-the-network' });
		expect([verdict('DiscardDraft').accepted, verdict('Unpublish').accepted]).toEqual([true, true]);
	});
});
