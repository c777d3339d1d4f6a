import type { ForeseenText } from './foreseen-text.ts';

/** Previews that were asked for, in memory: what somebody typed for one is written nowhere. */
export interface Previews {
	/** Keeps the texts of a preview for whoever asked for it. */
	keep: (preview: Kept) => void;
	/** The texts of a preview; nothing for anyone but the caller for whom it was kept, or once its time is over. */
	find: (id: string, asked: { caller: string; at: string }) => readonly ForeseenText[] | undefined;
}

interface Kept {
	id: string;
	caller: string;
	texts: readonly ForeseenText[];
	/** When its time is over. */
	until: string;
}

/** How long a preview can be read after it was asked for. */
export const previewMinutes = 30;

/** So many of one caller are kept, and so many of all; then the oldest goes. */
const limits = { each: 10, all: 200 };

export function createPreviews(): Previews {
	const kept = new Map<string, Kept>();

	function forget(previews: readonly Kept[], most: number): void {
		for (const { id } of previews.slice(0, Math.max(0, previews.length - most))) kept.delete(id);
	}

	return {
		keep: (preview) => {
			kept.set(preview.id, preview);
			// Also where nobody asks for it any more.
			setTimeout(() => kept.delete(preview.id), previewMinutes * 60_000).unref();
			forget(
				[...kept.values()].filter(({ caller }) => caller === preview.caller),
				limits.each
			);
			forget([...kept.values()], limits.all);
		},
		find: (id, { caller, at }) => {
			const preview = kept.get(id);
			if (preview && preview.until <= at) kept.delete(id);
			return preview?.caller === caller && preview.until > at ? preview.texts : undefined;
		}
	};
}
