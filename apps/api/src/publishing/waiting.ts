import type { Clock } from '@kok/release/clock';
import type { ConditionCode } from '../health/conditions.ts';
import type { Pending, Publicity } from './publicity.ts';
import type { ReconcileOutcome } from './reconcile.ts';

/** What is known of the attempts to publish. */
export interface Attempts {
	/** How many have begun. */
	begun: number;
	/** The event up to which the folder is known to follow the log. */
	upTo: number;
	/** How the last one that did not fail ended. */
	last?: ReconcileOutcome | undefined;
	/** Why the newest one failed, if it did. */
	trouble?: Trouble | undefined;
}

export interface Trouble {
	code: Extract<Pending, 'disk-full' | 'publishing-fails'>;
	/** What health says of it. */
	condition: ConditionCode;
	message: string;
}

interface Waiter {
	event: number;
	/** How many attempts had begun before its event. */
	since: number;
	answer: (publicity: Publicity) => void;
}

/** Those who wait until the release in the folder follows the log up to an event. */
export interface Waiting {
	wait: (waiter: Omit<Waiter, 'answer'>, patienceMilliseconds: number) => Promise<Publicity>;
	/** Answers those whose event is public by now, and those whose attempt failed. */
	tell: () => void;
}

export function waitingFor(attempts: Attempts, clock: Clock): Waiting {
	const waiters = new Set<Waiter>();
	return {
		wait: async (awaited, patienceMilliseconds) => {
			const { promise, resolve } = Promise.withResolvers<Publicity>();
			const waiter = { ...awaited, answer: resolve };
			waiters.add(waiter);
			const cancel = clock.wait(patienceMilliseconds, () => {
				const because = attempts.last?.outcome === 'busy' ? 'another-process' : 'still-publishing';
				resolve({ isReached: false, because });
			});
			return promise.finally(() => {
				waiters.delete(waiter);
				cancel();
			});
		},
		tell: () => {
			for (const waiter of waiters) {
				const publicity = publicityFor(waiter, attempts);
				if (publicity) waiter.answer(publicity);
			}
		}
	};
}

/** Nothing while no attempt has ended that began after the event. */
function publicityFor({ event, since }: Waiter, { begun, last, trouble }: Attempts): Publicity | undefined {
	if (last && 'upTo' in last && last.upTo >= event) {
		return { isReached: true, ...('envelope' in last && { release: last.envelope.number }) };
	}
	if (last?.outcome === 'refused' && begun > since) return { isReached: false, because: last.code };
	return trouble && begun > since ? { isReached: false, because: trouble.code } : undefined;
}
