import { expect, test } from 'vitest';
import { letGo } from './let-go.ts';
import { pack } from './packed.ts';

test('the memory of large bytes is free at once, and who reads them still finds none', () => {
	const bytes = Buffer.alloc(32 * 1024 * 1024, 1);
	const before = process.memoryUsage().arrayBuffers;
	letGo(bytes);
	expect(before - process.memoryUsage().arrayBuffers).toBe(32 * 1024 * 1024);
	expect(bytes).toHaveLength(0);
});

test('small bytes share their memory with others and are left as they are', () => {
	const [one, other] = [Buffer.from('one'), Buffer.from('other')];
	letGo(one);
	expect([one.toString(), other.toString()]).toEqual(['one', 'other']);
});

test('what is unpacked takes no more room than its bytes, and is free once it is let go', async () => {
	const packed = await pack(Buffer.alloc(32 * 1024 * 1024, 'words'));
	const before = process.memoryUsage().arrayBuffers;
	const bytes = await packed.unpack();
	expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(33 * 1024 * 1024);
	letGo(bytes);
	expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 * 1024);
});

test('bytes are large from 256 KiB on', () => {
	const [small, large] = [Buffer.alloc(256 * 1024 - 1), Buffer.alloc(256 * 1024)];
	for (const bytes of [small, large]) letGo(bytes);
	expect([small.length, large.length]).toEqual([256 * 1024 - 1, 0]);
});
