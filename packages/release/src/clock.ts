/** Where time comes from; handed in, so that a test decides what time it is. */
export interface Clock {
	/** The instant now, in UTC with milliseconds: `2026-11-24T16:00:00.000Z`. */
	now(): string;
	/**
	 * Calls `then` once after so many milliseconds, unless the returned function cancels it.
	 * Refuses (throws a `RangeError`) more than `longestWait`.
	 */
	wait(milliseconds: number, then: () => void): () => void;
}

/** In milliseconds. Node fires a longer timer at once instead of later. */
export const longestWait = 2 ** 31 - 1;

/** The time of this machine. A wait alone keeps no process alive: whoever must live on has a server or a reader open. */
export const systemClock: Clock = {
	now: () => new Date().toISOString(),
	wait: (milliseconds, then) => {
		if (milliseconds > longestWait) throw new RangeError(`${milliseconds} milliseconds are too long to wait`);
		const timer = setTimeout(then, milliseconds).unref();
		return () => clearTimeout(timer);
	}
};
