import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { plainForms } from './plain-forms.ts';

function packed(text: string): [Buffer, number] {
	return [gzipSync(text), Buffer.byteLength(text)];
}

test('a form is unpacked once for all who want it at the same time, and kept for the next', async () => {
	const plain = plainForms({ limitBytes: 1_000 });
	const page = packed('page '.repeat(50));
	const [first, second] = await Promise.all([plain.take(...page), plain.take(...page)]);
	expect(first.toString()).toBe('page '.repeat(50));
	expect(second).toBe(first);
	expect(plain.take(...page)).toBe(first);
});

test('what is larger than all that is kept is shared for as long as someone has it', async () => {
	const plain = plainForms({ limitBytes: 10 });
	const page = packed('page '.repeat(50));
	const first = await plain.take(...page);
	expect(plain.take(...page)).toBe(first);
});

test('the form not asked for the longest goes first, and no more is kept than the limit', async () => {
	const plain = plainForms({ limitBytes: 500 });
	const [one, two, three] = [packed('1'.repeat(200)), packed('2'.repeat(200)), packed('3'.repeat(200))];
	for (const page of [one, two, one, three]) await plain.take(...page);
	expect(plain.size()).toBe(400);
});

test('what cannot be unpacked fails for everyone who waits, and is tried anew', async () => {
	const plain = plainForms({ limitBytes: 500 });
	const broken = Buffer.from('no archive');
	for (let tries = 0; tries < 2; tries += 1) await expect(plain.take(broken, 10)).rejects.toThrow();
});
