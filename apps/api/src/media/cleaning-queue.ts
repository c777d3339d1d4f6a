/** Works on a few things at once, lets some more wait, and turns away the rest. */
export interface CleaningQueue {
	/** What the work gives, or `busy` where too many are waiting already. */
	take: <Out>(work: () => Promise<Out>) => Promise<Out | 'busy'>;
}

/** Each file at work may take a gigabyte and a processor, so there are few. */
export function cleaningQueue({ atOnce, waiting }: { atOnce: number; waiting: number }): CleaningQueue {
	let working = 0;
	const line: (() => void)[] = [];

	async function turn(): Promise<void> {
		if (working >= atOnce) await new Promise<void>((resolve) => line.push(resolve));
		else working += 1;
	}

	/** Whoever leaves hands over the place, so that nobody slips in between. */
	function leave(): void {
		const next = line.shift();
		if (next) next();
		else working -= 1;
	}

	return {
		take: async (work) => {
			if (line.length >= waiting) return 'busy';
			await turn();
			try {
				return await work();
			} finally {
				leave();
			}
		}
	};
}
