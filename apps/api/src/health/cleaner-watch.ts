import type { Clock } from '@kok/release/clock';
import { cleanApart } from '../media/clean-apart.ts';

/** Whether a picture can be made harmless at the moment, and when that was tried. */
export interface CleanerTry {
	works: boolean;
	triedAt: string;
}

const restMilliseconds = 600_000;
/** A picture of one dot, which every decoder of PNG opens. */
const dot = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
	'base64'
);

/** Tries to open a picture as one that somebody brings. A try starts a process, so it is made when somebody asks, and seldom. */
export function watchCleaner(clock: Clock, clean = cleanApart): () => Promise<CleanerTry> {
	let tried: { at: number; outcome: Promise<CleanerTry> } | undefined;
	return async () => {
		if (!tried || performance.now() - tried.at > restMilliseconds) {
			tried = { at: performance.now(), outcome: tryOnce(clean, clock.now()) };
		}
		const outcome = await tried.outcome;
		// What was mended is seen at the next question.
		if (!outcome.works) tried = undefined;
		return outcome;
	};
}

async function tryOnce(clean: typeof cleanApart, triedAt: string): Promise<CleanerTry> {
	try {
		return { works: !('refusal' in (await clean(dot, 'image/png'))), triedAt };
	} catch {
		// It gave back what is no picture.
		return { works: false, triedAt };
	}
}
