import { afterAll, expect, test, vi } from 'vitest';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});
afterAll(() => vi.unstubAllGlobals());

const { nameOfTongue } = await import('./name-of-tongue.ts');

test('a language has a word where the browser knows none', () => {
	expect(nameOfTongue('rom')).toBe('Romanes');
	expect(nameOfTongue('ar')).toBe('Arabisch');
});
