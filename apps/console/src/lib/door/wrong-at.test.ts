import { issueWords } from '@kok/domain/issues';
import { expect, test } from 'vitest';
import { wrongAt } from './wrong-at.ts';

const issues = [
	{ path: 'name', message: issueWords['too-long'] },
	{ path: 'way.password', message: issueWords['too-short'] }
];

test('what is wrong is said at the field whose value it is, and at no other', () => {
	expect(wrongAt(issues, 'name')).toEqual(issueWords['too-long']);
	expect(wrongAt(issues, 'way.password')).toEqual(issueWords['too-short']);
	expect(wrongAt(issues, 'way')).toEqual(issueWords['too-short']);
	expect(wrongAt(issues, 'way.code')).toBeUndefined();
	expect(wrongAt(issues, 'nam')).toBeUndefined();
	expect(wrongAt(undefined, 'name')).toBeUndefined();
});
