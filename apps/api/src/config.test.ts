import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test.each([
	['API_HOST', 'everywhere'],
	['API_ORIGIN', 'http://desk.example'],
	['API_ORIGIN', 'https://desk.example/path'],
	['API_ORIGIN', 'desk.example'],
	['API_PORT', 'abc'],
	['API_PORT', '70000'],
	['BACKUP_DIR', '/backups'],
	['BACKUP_EVERY', '0'],
	['BACKUP_KEEP', '1'],
	['BACKUP_RECIPIENTS', 'AGE-SECRET-KEY-1QQQ'],
	['CHECK_ADDRESSES', 'no'],
	['DATABASE_URL', 'mysql://secret@host/x'],
	['MAIL_FROM', 'post'],
	['SMTP_URL', 'https://secret@mail.example'],
	['LOG_LEVEL', 'loud'],
	['SIGN_INS_PER_ACCOUNT', '1'],
	['SIGN_INS_PER_ADDRESS', 'x'],
	['WRITES_PER_MINUTE', '0'],
	['WRITES_PER_MINUTE', '10000000']
])('%s=%s is wrong, and one sentence names it', (name, value) => {
	const read = readConfig({ [name]: value });
	const wrong = 'wrong' in read ? read.wrong : [];
	expect(wrong).toHaveLength(1);
	expect(wrong[0]).toMatch(new RegExp(`^${name} is .*; it must be .*\\.$`));
	expect(wrong[0]).not.toContain('secret');
});
