import { describe, expect, test } from 'vitest';
import { cleaningQueue } from './cleaning-queue.ts';

/** Work that lasts until it is told to end. */
function lastingWork() {
	const running: PromiseWithResolvers<string>[] = [];
	return {
		running,
		work: async () => {
			const one = Promise.withResolvers<string>();
			running.push(one);
			return one.promise;
		}
	};
}

describe('a queue of two at once with one waiting', () => {
	test('works on two, lets one wait for its turn, and turns away the next', async () => {
		const queue = cleaningQueue({ atOnce: 2, waiting: 1 });
		const { running, work } = lastingWork();
		const [first, , third] = [queue.take(work), queue.take(work), queue.take(work)];
		expect(await queue.take(work)).toBe('busy');
		expect(running.length).toBe(2);

		running[0]?.resolve('done');
		expect(await first).toBe('done');
		await Promise.resolve();
		expect(running.length).toBe(3);
		running[2]?.resolve('third');
		expect(await third).toBe('third');
	});

	test('goes on after work that failed', async () => {
		const queue = cleaningQueue({ atOnce: 1, waiting: 1 });
		await expect(queue.take(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
		expect(await queue.take(() => Promise.resolve('fine'))).toBe('fine');
	});
});
