/** Lets few things be made at one time, so that what is ready is sent meanwhile; the others wait for their turn. */
export interface MakingLine {
	/** Makes something in its turn; `undefined` at once where too many wait already. Help never waits behind others. */
	enter: <Made>(make: () => Promise<Made>, options?: { isHelp?: boolean }) => Promise<Made> | undefined;
}

/** A visitor is let in, is heard and is answered in as many turns of the event loop. */
const turnsBetween = 4;

export function makingLine({ atOnce, mostWaiting }: { atOnce: number; mostWaiting: number }): MakingLine {
	const [help, others]: [(() => void)[], (() => void)[]] = [[], []];
	let going = 0;

	async function run<Made>(make: () => Promise<Made>): Promise<Made> {
		going += 1;
		try {
			return await make();
		} finally {
			rest(turnsBetween);
		}
	}

	/** What has come in meanwhile is answered before the next is made. */
	function rest(turns: number): void {
		if (turns > 0) {
			setImmediate(rest, turns - 1);
			return;
		}
		going -= 1;
		const first = help.shift() ?? others.shift();
		first?.();
	}

	return {
		enter: (make, { isHelp = false } = {}) => {
			if (going < atOnce) return run(make);
			if (!isHelp && others.length >= mostWaiting) return undefined;
			return new Promise((resolve) => void (isHelp ? help : others).push(() => resolve(run(make))));
		}
	};
}
