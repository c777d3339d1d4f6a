import { testClock } from '@kok/release/test-clock';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { keepLooking } from './keep-looking.ts';

const noon = '2026-11-24T12:00:00.000Z';

function watched(look: () => Promise<void>) {
	const clock = testClock(noon);
	const said: string[] = [];
	const log = { error: (_: unknown, words?: string) => void said.push(words ?? '') };
	return { clock, said, looking: keepLooking({ clock, log, look, restMilliseconds: 1_000, onFailure: 'failed' }) };
}

describe('something that is looked at again and again', () => {
	test('is looked at after each rest, and no more once that was stopped', async () => {
		let looks = 0;
		const { clock, looking } = watched(() => Promise.resolve(void (looks += 1)));
		expect(looks).toBe(0);
		for (let index = 0; index < 3; index += 1) {
			clock.advance(1_000);
			await setImmediate();
		}
		expect(looks).toBe(3);
		await looking.stop();
		clock.advance(10_000);
		await setImmediate();
		expect(looks).toBe(3);
	});

	test('is looked at again after a look that failed, which the log tells', async () => {
		let looks = 0;
		const { clock, said, looking } = watched(() => {
			looks += 1;
			return Promise.reject(new Error('away'));
		});
		for (let index = 0; index < 2; index += 1) {
			clock.advance(1_000);
			await setImmediate();
		}
		expect([looks, said]).toEqual([2, ['failed', 'failed']]);
		await looking.stop();
	});

	test('is never looked at twice at a time, and stopping waits for a look that is under way', async () => {
		let looks = 0;
		let end: () => void = () => undefined;
		const { clock, looking } = watched(async () => {
			looks += 1;
			await new Promise<void>((resolve) => (end = resolve));
		});
		clock.advance(1_000);
		clock.advance(5_000);
		expect(looks).toBe(1);
		let isStopped = false;
		const stopping = looking.stop().then(() => (isStopped = true));
		await setImmediate();
		expect(isStopped).toBe(false);
		end();
		await stopping;
		clock.advance(5_000);
		expect(looks).toBe(1);
	});
});
