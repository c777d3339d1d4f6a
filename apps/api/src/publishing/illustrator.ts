import { type DrawnCard, type Illustrated, illustrate } from '@kok/pictures/illustrate';
import { pictureFolder } from '@kok/pictures/picture-folder';
import type { Content } from '@kok/domain/release/content';
import { drawApart } from './draw-apart.ts';

/** A release with its pictures; without them where drawing failed, or where there was no time to wait for it. */
export interface Illustration extends Illustrated {
	/** They are still being drawn, for a release after this one. */
	isLate: boolean;
}

export type Illustrator = (content: Content, hurry: AbortSignal) => Promise<Illustration>;

/**
 * Illustrates releases from a folder of drawn pictures. A release goes out without them rather than not at all, when
 * drawing fails; and rather than late, when `hurry` says that someone's protection waits.
 */
export function illustratorOf(folder: string, onFailure: (error: unknown) => void): Illustrator {
	const portfolio = pictureFolder(folder);
	const draw = async (cards: readonly DrawnCard[]) => drawApart(folder, cards);
	let drawing: Promise<unknown> = Promise.resolve();

	return async (content, hurry) => {
		if (content.records.network.length === 0) return without(content);
		// One after the other: the last one leaves in the folder only what its own release shows.
		const drawn = drawing.then(async () => {
			try {
				return { ...(await illustrate(content, { portfolio, draw })), isLate: false };
			} catch (error) {
				onFailure(error);
				return without(content);
			}
		});
		drawing = drawn;
		return Promise.race([drawn, whenAborted(hurry).then(() => ({ ...without(content), isLate: true }))]);
	};
}

function without(content: Content): Illustration {
	return { content, files: new Map(), isLate: false };
}

async function whenAborted(signal: AbortSignal): Promise<void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	if (signal.aborted) resolve();
	signal.addEventListener('abort', () => resolve(), { once: true });
	return promise;
}
