import type { ReadyAnswer } from './answer.ts';

/** Pages that are made once and then kept, up to a size; the one not asked for since the earliest turn goes first. */
export interface PageShelf {
	/** The page at a path: at once where it is kept. Whoever asks while it is being made waits for the same one. */
	take: (path: string, make: () => Promise<ReadyAnswer>) => ReadyAnswer | Promise<ReadyAnswer>;
	/** The paths of the pages that were asked for in this turn or the one before, the last ones first. */
	recent: () => string[];
	/** Begins another turn. */
	turn: () => void;
	/** How many bytes are kept. */
	size: () => number;
}

interface Kept {
	page: ReadyAnswer;
	/** In which it was asked for last. */
	turn: number;
}

/** Only pages that exist are kept, so that requests for others cannot fill the memory. */
export function pageShelf({ limitBytes }: { limitBytes: number }): PageShelf {
	const pages = new Map<string, Kept>();
	const making = new Map<string, Promise<ReadyAnswer>>();
	let size = 0;
	let turn = 0;

	function keep(path: string, page: ReadyAnswer): void {
		pages.set(path, { page, turn });
		size += page.size;
		for (const [oldest, { page }] of pages) {
			if (size <= limitBytes) return;
			pages.delete(oldest);
			size -= page.size;
		}
	}

	/** The end of the map is where the youngest stand; once in a turn is often enough. */
	function renew(path: string, kept: Kept): void {
		pages.delete(path);
		pages.set(path, kept);
		kept.turn = turn;
	}

	async function fill(path: string, make: () => Promise<ReadyAnswer>): Promise<ReadyAnswer> {
		try {
			const page = await make();
			if (page.status === 200 && isPlain(path)) keep(path, page);
			return page;
		} finally {
			making.delete(path);
		}
	}

	return {
		size: () => size,
		turn: () => void (turn += 1),
		recent: () => [...pages].flatMap(([path, kept]) => (kept.turn >= turn - 1 ? [path] : [])).reverse(),
		take: (path, make) => {
			const kept = pages.get(path);
			if (kept) {
				if (kept.turn !== turn) renew(path, kept);
				return kept.page;
			}
			const page = making.get(path) ?? fill(path, make);
			making.set(path, page);
			return page;
		}
	};
}

/** An address can be spelt in many ways with `%` and dots; only the one that links use is kept. */
function isPlain(path: string): boolean {
	return /^[\w./-]*$/.test(path) && !/\/[./]/.test(path);
}
