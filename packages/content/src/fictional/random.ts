/** Chance that can be repeated: the same seed gives the same numbers on every machine. */
export interface Random {
	/** A whole number from 0 up to, and without, `end`. */
	below(end: number): number;
	/** A whole number from `low` to `high`, both included. */
	between(low: number, high: number): number;
	pick<Item>(list: readonly Item[]): Item;
	shuffle<Item>(list: readonly Item[]): Item[];
	/** An id of the shape of a random UUID (version 4). */
	uuid(): string;
}

/** Mulberry32: small, quick, and good enough for texts that are made up anyway. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;

	function draw(): number {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return (mixed ^ (mixed >>> 14)) >>> 0;
	}

	function below(end: number): number {
		return Math.floor((draw() / 2 ** 32) * end);
	}

	return {
		below,
		between: (low, high) => low + below(high - low + 1),
		pick: (list) => at(list, below(list.length)),
		shuffle: (list) => shuffle(list, below),
		uuid: () => uuidOf([draw(), draw(), draw(), draw()])
	};
}

/** The item at an index that wraps around: a short list serves any number. */
export function at<Item>(list: readonly Item[], index: number): Item {
	const item = list[index % list.length];
	if (item === undefined) throw new RangeError('Nothing to choose from');
	return item;
}

function shuffle<Item>(list: readonly Item[], below: (end: number) => number): Item[] {
	const drawn = [...list];
	return list.map(() => {
		const index = below(drawn.length);
		const item = at(drawn, index);
		drawn[index] = at(drawn, drawn.length - 1);
		drawn.pop();
		return item;
	});
}

function uuidOf(numbers: readonly number[]): string {
	const digits = numbers.map((number) => number.toString(16).padStart(8, '0')).join('');
	const variant = '89ab'.charAt(Number.parseInt(digits.charAt(16), 16) % 4);
	const groups = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`];
	return [...groups, `${variant}${digits.slice(17, 20)}`, digits.slice(20)].join('-');
}
