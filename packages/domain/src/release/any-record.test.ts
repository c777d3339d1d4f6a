import { describe, expect, test } from 'vitest';
import { titleOf } from './any-record.ts';

const record = {
	id: 'a-1',
	facts: { values: {} },
	wording: { de: { values: { name: 'Bleiben', title: 7 }, slug: 'bleiben' } }
};

describe('a record is called', () => {
	test('by the title that its type names, in the language asked for', () => {
		expect(titleOf({ title: 'name' }, record, 'de')).toBe('Bleiben');
	});

	test('by its id where it has no title in that language, or its type has none', () => {
		expect(titleOf({ title: 'name' }, record, 'en')).toBe('a-1');
		expect(titleOf({ title: 'title' }, record, 'de')).toBe('a-1');
		expect(titleOf({}, record, 'de')).toBe('a-1');
	});
});
