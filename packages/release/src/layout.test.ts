import { expect, test } from 'vitest';
import { contentFile, mediaFile } from './layout.ts';

const hash = '0123456789abcdef'.repeat(4);

test('contents and media are named by their hash, each in a folder of its own', () => {
	expect(contentFile(hash)).toBe(`content/${hash}.json`);
	expect(mediaFile(hash)).toBe(`media/${hash}`);
});

test.each(['', '../envelope', hash.slice(1), `${hash}0`, hash.toUpperCase(), `${hash}\n`])(
	'%j names no file of a release',
	(name) => {
		for (const fileOf of [contentFile, mediaFile])
			expect(() => fileOf(name)).toThrow(new RangeError('Files of a release are named by a SHA-256'));
	}
);
