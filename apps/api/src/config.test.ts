import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test.each([
	['API_HOST', 'everywhere'],
	['API_PORT', 'abc'],
	['API_PORT', '70000'],
	['DATABASE_URL', 'mysql://secret@host/x'],
	['LOG_LEVEL', 'loud'],
	['WRITES_PER_MINUTE', '0'],
	['WRITES_PER_MINUTE', '10000000']
])('%s=%s is wrong, and one sentence names it', (name, value) => {
	const read = readConfig({ [name]: value });
	const wrong = 'wrong' in read ? read.wrong : [];
	expect(wrong).toHaveLength(1);
	expect(wrong[0]).toMatch(new RegExp(`^${name} is .*; it must be .*\\.$`));
	expect(wrong[0]).not.toContain('secret');
});
