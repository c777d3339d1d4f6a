import type { Clock } from '@kok/release/clock';

/** After so many milliseconds, or at an instant. */
export type Moment = number | string;

/** Rings once; setting it anew forgets what was set before. */
export interface Alarm {
	set: (moment: Moment) => void;
	cancel: () => void;
}

/** The clock may be set while a longer wait is under way. */
const longestWaitMilliseconds = 60_000;

export function createAlarm(clock: Clock, ring: () => void): Alarm {
	let cancel: () => void = () => undefined;

	function waitFor(instant: string): void {
		const since = clock.now();
		const left = Math.max(Date.parse(instant) - Date.parse(since), 0);
		cancel = clock.wait(Math.min(left, longestWaitMilliseconds), () => {
			const now = clock.now();
			// Set back, the clock may have another instant before it than the one that was asked for.
			if (now >= instant || now < since) ring();
			else waitFor(instant);
		});
	}

	return {
		set: (moment) => {
			cancel();
			if (typeof moment === 'string') waitFor(moment);
			else cancel = clock.wait(moment, ring);
		},
		cancel: () => cancel()
	};
}
