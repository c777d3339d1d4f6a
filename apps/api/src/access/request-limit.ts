/**
 * Counts the requests of each sender, so many within a span of time that begins with the first of them. Returns for how many
 * seconds a sender has to wait, 0 where there is no need to.
 */
export function createRequestLimit({ most, seconds }: { most: number; seconds: number }): (sender: string) => number {
	const counted = new Map<string, { requests: number; until: number }>();

	return function secondsToWait(sender) {
		const now = performance.now();
		forgetEnded(counted, now);
		const span = counted.get(sender) ?? { requests: 0, until: now + seconds * 1_000 };
		span.requests += 1;
		counted.set(sender, span);
		return span.requests > most ? Math.ceil((span.until - now) / 1_000) : 0;
	};
}

/** All spans are of one length, and a map is walked in the order in which its entries were added: the first of them ends first. */
function forgetEnded(counted: Map<string, { until: number }>, now: number): void {
	for (const [sender, { until }] of counted) {
		if (until > now) return;
		counted.delete(sender);
	}
}
