import { testClock } from '@kok/release/test-clock';
import { expect, test } from 'vitest';
import { watchCleaner } from './cleaner-watch.ts';

const start = '2026-11-24T09:00:00.000Z';

test('a picture is opened in a process of its own, once for many who ask', async () => {
	const clock = testClock(start);
	const look = watchCleaner(clock);
	expect(await look()).toEqual({ works: true, triedAt: start });
	clock.advance(1_000);
	expect(await look()).toEqual({ works: true, triedAt: start });
});

test('a cleaner that refuses or fails is tried again at the next question', async () => {
	const answers = [
		() => Promise.resolve({ refusal: 'too-demanding' } as const),
		() => Promise.reject(new Error('The cleaner gave back a file of another type')),
		() => Promise.resolve({ mediaType: 'image/webp', bytes: Buffer.alloc(1), width: 1, height: 1 } as const)
	];
	const look = watchCleaner(testClock(start), async () => {
		const answer = answers.shift();
		if (!answer) throw new Error('asked once more than wanted');
		return answer();
	});
	expect([(await look()).works, (await look()).works, (await look()).works]).toEqual([false, false, true]);
	expect((await look()).works).toBe(true);
});
