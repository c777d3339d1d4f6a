/** Chance that comes out the same for the same seed. */
export interface Random {
	/** From 0 up to, but not including, 1. */
	next: () => number;
	/** A whole number from `from` to `to`, both included. */
	between: (from: number, to: number) => number;
	/** One of several; undefined where there are none. */
	pick: <Item>(items: readonly Item[]) => Item | undefined;
}

/** Mulberry32: small, fast, and good enough to spread deaths over a run. */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;

	function next(): number {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	return {
		next,
		between: (from, to) => from + Math.floor(next() * (to - from + 1)),
		pick: (items) => items[Math.floor(next() * items.length)]
	};
}
