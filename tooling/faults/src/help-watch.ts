import { setTimeout } from 'node:timers/promises';
import type { Stage } from './stage.ts';

const pauseMilliseconds = 40;

/** What readers of the help page met. */
export interface Readers {
	answers: number;
	failed: number;
	slowestMilliseconds: number;
}

/** Asks for the help page for as long as a fault lasts. It counts from the first answer on. */
export function watchHelp(stage: Pick<Stage, 'askHelp'>): { end: () => Promise<Readers> } {
	const readers: Readers = { answers: 0, failed: 0, slowestMilliseconds: 0 };
	let isOver = false;
	const asking = (async () => {
		while (!isOver) {
			await setTimeout(pauseMilliseconds);
			const { status, milliseconds } = await stage.askHelp();
			if (readers.answers === 0 && status !== 200) continue;
			readers.answers += 1;
			if (status !== 200) readers.failed += 1;
			readers.slowestMilliseconds = Math.max(readers.slowestMilliseconds, Math.round(milliseconds));
		}
	})();
	return {
		end: async () => {
			isOver = true;
			await asking;
			return readers;
		}
	};
}
