const first = 500;
const longest = 30_000;
const stableAfter = 60_000;

/**
 * How long to wait before a service starts again: longer each time, unless it had lived for a while.
 *
 * @param {number} lastMilliseconds 0 when it has not been restarted yet.
 * @param {number} livedMilliseconds
 */
export function nextDelay(lastMilliseconds, livedMilliseconds) {
	if (livedMilliseconds >= stableAfter || lastMilliseconds === 0) return first;
	return Math.min(lastMilliseconds * 2, longest);
}
