import { type Illustrated, illustrate } from '@kok/pictures/illustrate';
import { pictureFolder } from '@kok/pictures/picture-folder';
import type { Content } from '@kok/domain/release/content';
import { spellContent } from '@kok/release/spell-content';
import { drawApart } from './draw-apart.ts';

/** A release with its pictures; without them where drawing failed, or where there was no time to wait for it. */
export interface Illustration extends Illustrated {
	/** They are still being drawn, for a release after this one. */
	isLate: boolean;
	/** Drawing them failed. */
	isNotDrawn: boolean;
}

export type Illustrator = (content: Content, enough: AbortSignal) => Promise<Illustration>;

/** A release that is being illustrated, perhaps after whoever asked for it went on without its pictures. */
interface Drawing {
	content: Content;
	illustrated: Promise<Illustration>;
	/** Ends it at once. */
	end: () => void;
}

/**
 * Illustrates releases from a folder of drawn pictures. A release goes out without them rather than not at all, when
 * drawing fails; and rather than late, when `enough` says that nobody waits any longer. Then they are drawn on for the
 * next release, unless that one is another: what only the one before would have shown may have been erased since.
 */
export function illustratorOf(folder: string, onFailure: (error: unknown) => void, draw = drawApart): Illustrator {
	const portfolio = pictureFolder(folder);
	let last: Drawing | undefined;

	return async (content, enough) => {
		if (content.records.network.length === 0) return without(content);
		const drawing = last && isSame(last.content, content) ? last : begin(content);
		const late = whenAborted(enough).then(() => ({ ...without(content), isLate: true }));
		const illustration = await Promise.race([drawing.illustrated, late]);
		// A failure is told once, however late; whoever asks again wants the pictures drawn again.
		if (illustration.isNotDrawn && last === drawing) last = undefined;
		return illustration;
	};

	function begin(content: Content): Drawing {
		const ending = new AbortController();
		const before = last;
		before?.end();
		// One after the other: the last one leaves in the folder only what its own release shows.
		const illustrated = Promise.resolve(before?.illustrated)
			.then(async () => drawn(content, ending.signal))
			.then((illustration) => {
				if (!illustration.isNotDrawn && last === drawing) last = undefined;
				return illustration;
			});
		const drawing = { content, illustrated, end: () => ending.abort() };
		last = drawing;
		return drawing;
	}

	async function drawn(content: Content, signal: AbortSignal): Promise<Illustration> {
		try {
			const illustrated = await illustrate(content, {
				portfolio,
				draw: async (cards) => {
					signal.throwIfAborted();
					await draw(folder, cards, signal);
				}
			});
			return { ...illustrated, isLate: false, isNotDrawn: false };
		} catch (error) {
			if (!signal.aborted) onFailure(error);
			return { ...without(content), isNotDrawn: true };
		}
	}
}

function isSame(one: Content, other: Content): boolean {
	return one === other || spellContent(one).hash === spellContent(other).hash;
}

function without(content: Content): Illustration {
	return { content, files: new Map(), isLate: false, isNotDrawn: false };
}

async function whenAborted(signal: AbortSignal): Promise<void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	if (signal.aborted) resolve();
	signal.addEventListener('abort', () => resolve(), { once: true });
	return promise;
}
