import { describe, expect, test } from 'vitest';
import { type FaultCode, faultOf } from './fault.ts';

const codes: Record<FaultCode, true> = {
	'envelope-missing': true,
	'envelope-unreadable': true,
	'format-unknown': true,
	'foreign-key': true,
	'key-superseded': true,
	'signature-wrong': true,
	older: true,
	'content-missing': true,
	'content-altered': true,
	'content-unreadable': true,
	'media-missing': true,
	'media-altered': true,
	'release-unusable': true,
	'not-kept': true
};

describe.each(Object.keys(codes) as FaultCode[])('the fault %s', (code) => {
	test('says in both languages what is wrong with which file', () => {
		const { words, ...fault } = faultOf(code, 'media/abc');
		expect(fault).toEqual({ code, file: 'media/abc' });
		expect(words.de).toMatch(/ media\/abc .+\.$/);
		expect(words.en).toMatch(/ media\/abc .+\.$/);
		expect(words.de).not.toBe(words.en);
	});
});

test('a missing file, an altered one and one of another format are told apart', () => {
	const told = (['content-missing', 'content-altered', 'format-unknown'] as const).map(
		(code) => faultOf(code, 'a').words
	);
	expect(new Set(told.flatMap(({ de, en }) => [de, en])).size).toBe(6);
});
