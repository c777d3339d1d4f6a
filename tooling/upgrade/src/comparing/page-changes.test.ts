import { expect, test } from 'vitest';
import { pageChanges } from './page-changes.ts';

function page(text: string) {
	return { status: 200, text };
}

test('what changed alike on many pages is one change', () => {
	const before = { '/a': page('Kopf\nA'), '/b': page('Kopf\nB'), '/c': page('C') };
	const after = { '/a': page('Fuß\nA'), '/b': page('Fuß\nB'), '/c': page('C') };
	expect(pageChanges(before, after)).toEqual([{ gone: ['Kopf'], come: ['Fuß'], pages: ['/a', '/b'] }]);
});

test('a line that stands there more often than before is a change', () => {
	expect(pageChanges({ '/a': page('A') }, { '/a': page('A\nA') })).toEqual([{ gone: [], come: ['A'], pages: ['/a'] }]);
});

test('another status is a change, and so is an address that is new', () => {
	expect(pageChanges({ '/a': page('A') }, { '/a': { status: 301, to: '/b' }, '/b': page('A') })).toEqual([
		{ gone: ['(200)', 'A'], come: ['(301 /b)'], pages: ['/a'] },
		{ gone: ['(no such address)'], come: ['(200)', 'A'], pages: ['/b'] }
	]);
});
