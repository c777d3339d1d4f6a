import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { plainForms } from './plain-forms.ts';

function packed(text: string): [Buffer, number] {
	return [gzipSync(text), Buffer.byteLength(text)];
}

test('a page is decompressed once for all simultaneous requests, and kept for the next', async () => {
	const plain = plainForms({ limitBytes: 1_000 });
	const page = packed('page '.repeat(50));
	const [first, second] = await Promise.all([plain.take(...page), plain.take(...page)]);
	expect(first.toString()).toBe('page '.repeat(50));
	expect(second).toBe(first);
	expect(plain.take(...page)).toBe(first);
});

test('a page above the limit is shared for as long as a request uses it', async () => {
	const plain = plainForms({ limitBytes: 10 });
	const page = packed('page '.repeat(50));
	const first = await plain.take(...page);
	expect(plain.take(...page)).toBe(first);
});

test('the page not asked for the longest is dropped first, and no more is kept than the limit', async () => {
	const plain = plainForms({ limitBytes: 500 });
	const [one, two, three] = [packed('1'.repeat(200)), packed('2'.repeat(200)), packed('3'.repeat(200))];
	for (const page of [one, two, one, three]) await plain.take(...page);
	expect(plain.size()).toBe(400);
});

test('a page that cannot be decompressed fails for every request that waits, and is tried again', async () => {
	const plain = plainForms({ limitBytes: 500 });
	const broken = Buffer.from('no archive');
	for (let tries = 0; tries < 2; tries += 1) await expect(plain.take(broken, 10)).rejects.toThrow();
});
