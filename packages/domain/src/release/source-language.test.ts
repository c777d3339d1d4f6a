import { expect, test } from 'vitest';
import { sourceLocaleOf } from './source-language.ts';

test('a record is worded and counted in the language that it names, else in the main one of its network', () => {
	expect(sourceLocaleOf({ sourceLocale: 'en' }, 'de')).toBe('en');
	for (const sourceLocale of [undefined, 'xx', 7]) expect(sourceLocaleOf({ sourceLocale }, 'de')).toBe('de');
});
