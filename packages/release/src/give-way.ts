import { setImmediate } from 'node:timers/promises';

/** How long one may go on while others wait, in milliseconds. */
const longestTurn = 25;

/** Lets everything else that waits have its turn, when this one has gone on for long enough. */
export function givingWay(): () => Promise<void> | undefined {
	let since = performance.now();
	return () => {
		if (performance.now() - since < longestTurn) return undefined;
		return setImmediate().then(() => void (since = performance.now()));
	};
}
