import { type Clock, systemClock } from './clock.ts';

const pollMilliseconds = 500;
const longestPollMilliseconds = 30_000;

/** A text that is read from afar; `lastRead` is another object whenever another text was read. */
export interface PolledText {
	read: () => Promise<unknown>;
	lastRead: () => object | undefined;
	clock?: Clock;
}

/**
 * Asks twice a second whether a text changed, ever more rarely while asking fails. Calls `onChange` when it did, when
 * asking begins to fail and when it succeeds again, until the returned function is called.
 */
export function pollSource({ read, lastRead, clock = systemClock }: PolledText, onChange: () => void): () => void {
	let failures = 0;
	let seen: object | undefined;
	let isStopped = false;

	async function poll(): Promise<void> {
		const before = seen ?? lastRead();
		const wasFailing = failures > 0;
		const succeeded = await read().then(
			() => true,
			() => false
		);
		if (isStopped) return;

		failures = succeeded ? 0 : failures + 1;
		seen = lastRead();
		cancel = clock.wait(delayAfter(failures), () => void poll());
		if (seen !== before || wasFailing === succeeded) onChange();
	}

	let cancel = clock.wait(pollMilliseconds, () => void poll());
	return () => {
		isStopped = true;
		cancel();
	};
}

function delayAfter(failures: number): number {
	return Math.min(pollMilliseconds * 2 ** failures, longestPollMilliseconds);
}
