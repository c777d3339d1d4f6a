/** How long readers waited for the next release after a server died, in milliseconds. */
export interface Waits {
	median: number;
	longest: number;
}

/** Both instants are counted from one beginning. A death after which nothing was left to publish is not counted. */
export function waitsAfter(deaths: readonly number[], releases: readonly number[]): Waits | undefined {
	const waits = deaths
		.flatMap((death) => {
			const next = releases.find((release) => release > death);
			return next === undefined ? [] : [next - death];
		})
		.sort((a, b) => a - b);
	const [median, longest] = [waits[Math.floor(waits.length / 2)], waits.at(-1)];
	return median === undefined || longest === undefined ? undefined : { median, longest };
}
