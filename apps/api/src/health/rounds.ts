import type { Clock } from '@kok/release/clock';
import type { Logger } from 'pino';
import { keepLooking } from '../keep-looking.ts';
import type { ConditionCode } from './conditions.ts';
import type { Examine } from './examine-apart.ts';

/** A running server looks at its database by itself: requests may not meet the damaged page for days. */
export interface Rounds {
	/** What the last look found. */
	found: () => readonly ConditionCode[];
	/** Resolves when a look that is under way has ended. */
	look: () => Promise<void>;
	/** Ends the looking, also a look that is under way. */
	stop: () => Promise<void>;
}

interface Beat {
	clock: Clock;
	log: Pick<Logger, 'error'>;
	examine: Examine;
}

const restMilliseconds = 20_000;
/** A look takes processor time that others want, so it rests the longer after a long one. */
const restPerLook = 200;

export function startRounds({ clock, log, examine }: Beat): Rounds {
	const ending = new AbortController();
	let found: readonly ConditionCode[] = [];

	async function round(): Promise<void> {
		const codes = await examine(ending.signal).catch((error: unknown) => {
			if (ending.signal.aborted) return found;
			throw error;
		});
		const news = codes.filter((code) => !found.includes(code));
		if (news.length > 0) log.error({ codes: news }, 'the database is not well; kok doctor says what to do');
		found = codes;
	}

	const onFailure = 'the database could not be looked at';
	const { settle, stop } = keepLooking({ clock, log, look: round, restMilliseconds, restPerLook, onFailure });
	return {
		found: () => found,
		look: settle,
		stop: async () => {
			ending.abort();
			await stop();
		}
	};
}
