/** A limited number of places for work that takes memory; a few wait for one, the rest is turned away. */
export interface Places {
	/** Waits for a place. Returns a function that gives it back, or why there is none. */
	enter: (holder: string) => Promise<(() => void) | NoPlace>;
}

/** `holder-full`: whoever asks has enough already. `full`: everyone together has. */
export type NoPlace = 'holder-full' | 'full';

export interface PlaceLimits {
	atOnce: number;
	/** So that nobody who is slow holds every place. */
	eachAtOnce: number;
	waiting: number;
	eachWaiting: number;
	/** Milliseconds after which whoever waits is turned away. */
	patience?: number;
}

export function createPlaces(limits: PlaceLimits): Places {
	const working: string[] = [];
	const line: { holder: string; begin: () => void }[] = [];

	function mayBegin(holder: string): boolean {
		return working.length < limits.atOnce && countOf(holder, working) < limits.eachAtOnce;
	}

	function leave(holder: string): void {
		working.splice(working.indexOf(holder), 1);
		const next = line.findIndex((one) => mayBegin(one.holder));
		if (next < 0) return;
		// The place is taken at once, so that nobody slips in between.
		for (const { holder: name, begin } of line.splice(next, 1)) {
			working.push(name);
			begin();
		}
	}

	async function waitTurn(holder: string): Promise<NoPlace | undefined> {
		const names = line.map((one) => one.holder);
		if (countOf(holder, names) >= limits.eachWaiting) return 'holder-full';
		if (names.length >= limits.waiting) return 'full';
		return inLine(holder);
	}

	async function inLine(holder: string): Promise<NoPlace | undefined> {
		const { promise, resolve } = Promise.withResolvers<NoPlace | undefined>();
		const one = { holder, begin: () => resolve(undefined) };
		line.push(one);
		const giveUp = () => {
			line.splice(line.indexOf(one), 1);
			resolve('full');
		};
		const timer = limits.patience === undefined ? undefined : setTimeout(giveUp, limits.patience);
		return promise.finally(() => clearTimeout(timer));
	}

	return {
		enter: async (holder) => {
			if (mayBegin(holder)) working.push(holder);
			else {
				const none = await waitTurn(holder);
				if (none) return none;
			}
			return () => leave(holder);
		}
	};
}

function countOf(holder: string, names: readonly string[]): number {
	return names.filter((name) => name === holder).length;
}
