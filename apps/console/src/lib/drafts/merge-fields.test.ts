import { describe, expect, test } from 'vitest';
import { joined, mergeFields } from './merge-fields.ts';

const before = { title: 'A', summary: 'B', clauses: { a: { text: 'C' } } };

describe('two texts that were written from the same one', () => {
	test('keep what only one of them changed, whoever it was', () => {
		const merged = mergeFields({ before, mine: { ...before, title: 'A2' }, theirs: { ...before, summary: 'B2' } });
		expect(merged).toEqual({ values: { ...before, title: 'A2', summary: 'B2' }, taken: ['summary'], disputed: [] });
	});

	test('ask about a field that both changed, and start from mine', () => {
		const merged = mergeFields({ before, mine: { ...before, title: 'A2' }, theirs: { ...before, title: 'A3' } });
		expect(merged.disputed).toEqual([{ name: 'title', mine: 'A2', theirs: 'A3' }]);
		expect(merged.values['title']).toBe('A2');
	});

	test('do not ask where both wrote the same', () => {
		const same = { ...before, clauses: { a: { text: 'C2' } } };
		expect(mergeFields({ before, mine: same, theirs: { ...same } }).disputed).toEqual([]);
	});

	test('lose a field that the other side emptied, and ask where one emptied what the other changed', () => {
		const { summary: _, ...emptied } = before;
		expect(mergeFields({ before, mine: before, theirs: emptied }).values).toEqual(emptied);
		const asked = mergeFields({ before, mine: { ...before, summary: 'B2' }, theirs: emptied }).disputed;
		expect(asked).toEqual([{ name: 'summary', mine: 'B2', theirs: undefined }]);
	});
});

test('two texts can stand after each other, two lists cannot', () => {
	expect(joined('eins', 'zwei')).toBe('eins zwei');
	expect(joined(['a'], ['b'])).toBeUndefined();
});
