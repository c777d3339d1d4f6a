/** A task of which never two run at once. */
export interface SingleFlight {
	/** Runs the task, or once more after the run that is on; resolves when all that was asked for is done. */
	request: () => Promise<void>;
}

/** However often it is asked for during a run, one more run follows: that one sees everything asked for before. */
export function singleFlight(task: () => Promise<void>): SingleFlight {
	let running: Promise<void> | undefined;
	let isWanted = false;

	async function run(): Promise<void> {
		try {
			while (isWanted) {
				isWanted = false;
				await task();
			}
		} finally {
			running = undefined;
		}
	}

	return {
		request: () => {
			isWanted = true;
			running ??= run();
			return running;
		}
	};
}
