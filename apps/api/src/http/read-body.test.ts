import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readBody } from './read-body.ts';

const limits = { bytes: 10, milliseconds: 60_000, silentMilliseconds: 60_000 };

describe('a body', () => {
	test('within its limit is read whole', async () => {
		const body = new PassThrough();
		const read = readBody(body, limits);
		body.write('12345');
		body.end('67890');
		expect(await read).toEqual({ outcome: 'read', bytes: Buffer.from('1234567890') });
	});

	test('that is too large is not read past the limit', async () => {
		const body = new PassThrough({ highWaterMark: 4 });
		const read = readBody(body, limits);
		body.write('12345678901');
		expect(await read).toEqual({ outcome: 'too-large' });
		expect(body.isPaused()).toBe(true);
	});

	test('that stops arriving is given up', async () => {
		const body = new PassThrough();
		const read = readBody(body, { ...limits, silentMilliseconds: 20 });
		body.write('1');
		expect(await read).toEqual({ outcome: 'too-slow' });
	});

	test('that arrives a few bytes at a time without end is given up', async () => {
		const body = new PassThrough();
		const trickle = setInterval(() => body.write('1'), 5);
		const read = await readBody(body, { bytes: 1_000, milliseconds: 60, silentMilliseconds: 50 });
		clearInterval(trickle);
		expect(read).toEqual({ outcome: 'too-slow' });
	});

	test('whose sender disconnects is given up, before the reading begins or after', async () => {
		const [left, leaving] = [new PassThrough(), new PassThrough()];
		left.destroy();
		const read = readBody(leaving, limits);
		leaving.destroy(new Error('aborted'));
		expect([await readBody(left, limits), await read]).toEqual([{ outcome: 'gone' }, { outcome: 'gone' }]);
	});
});
