import type { Clock } from '@kok/release/clock';

/** How long it waits after each drawing in a row that failed; after one more nobody draws without a new reason. */
const pausesMilliseconds = [1, 2, 4, 8, 16, 32, 60].map((minutes) => minutes * 60_000);

/** What became of drawing the pictures of releases, one after the other. */
export interface Redrawing {
	/** Notes whether the pictures of a release could be drawn. Returns in how many milliseconds to draw them again. */
	note: (release: { isNotDrawn: boolean }) => number | undefined;
	/** Whether they failed so often that they are drawn only with the next change, at midnight or at the next start. */
	isGivenUp: () => boolean;
}

/** Drawing that fails is tried again with a growing pause. A release before the pause is over uses up none of the tries. */
export function redrawing(clock: Pick<Clock, 'now'>, onGivenUp: (tries: number) => void): Redrawing {
	let failures = 0;
	let next = 0;

	function noteFailure(now: number): number | undefined {
		if (failures > pausesMilliseconds.length) return undefined;
		if (failures === 0 || now >= next) {
			const pause = pausesMilliseconds[failures];
			failures += 1;
			if (pause === undefined) {
				onGivenUp(failures);
				return undefined;
			}
			next = now + pause;
		}
		return next - now;
	}

	return {
		note: ({ isNotDrawn }) => {
			if (isNotDrawn) return noteFailure(Date.parse(clock.now()));
			failures = 0;
			return undefined;
		},
		isGivenUp: () => failures > pausesMilliseconds.length
	};
}
