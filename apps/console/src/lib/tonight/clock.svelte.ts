const longestMilliseconds = 60_000;

/** The time by the server's clock, so that what has ended is gone on a page that stays open. */
export class Clock {
	now = $state(Date.now());

	/** Goes on until the returned function is called; `behind` is by how much this device's clock is behind. */
	run(behind: number, ends: readonly string[]): () => void {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const look = () => {
			// Whoever runs it from an effect must not come to depend on the time that it sets.
			const now = Date.now() + behind;
			this.now = now;
			const waits = ends.map((end) => Date.parse(end) - now).filter((wait) => wait > 0);
			timer = setTimeout(look, Math.min(longestMilliseconds, ...waits));
		};
		look();
		return () => clearTimeout(timer);
	}
}
