import type { Answer } from './answer.ts';
import { sizeOf } from './body.ts';

/** Pages that are made once and then kept, up to a size; the one asked for longest ago goes first. */
export interface PageShelf {
	/** The page at a path; whoever asks while it is being made waits for the same one. */
	take: (path: string, make: () => Promise<Answer>) => Promise<Answer>;
	/** How many bytes are kept. */
	size: () => number;
}

/** Only what exists is kept: who asks for pages that do not exist fills nothing. */
export function pageShelf({ limitBytes }: { limitBytes: number }): PageShelf {
	const pages = new Map<string, Promise<Answer>>();
	const sizes = new Map<string, number>();
	let size = 0;

	function drop(path: string): void {
		pages.delete(path);
		size -= sizes.get(path) ?? 0;
		sizes.delete(path);
	}

	function keep(path: string, { body }: Answer): void {
		const bytes = body ? sizeOf(body) : 0;
		sizes.set(path, bytes);
		size += bytes;
		for (const oldest of pages.keys()) {
			if (size <= limitBytes) break;
			if (sizes.has(oldest)) drop(oldest);
		}
	}

	return {
		size: () => size,
		take: (path, make) => {
			const kept = pages.get(path);
			if (kept) {
				pages.delete(path);
				pages.set(path, kept);
				return kept;
			}
			const page = make().then(
				(answer) => {
					if (answer.status === 200 && isPlain(path)) keep(path, answer);
					else pages.delete(path);
					return answer;
				},
				(cause: unknown) => {
					pages.delete(path);
					throw cause;
				}
			);
			pages.set(path, page);
			return page;
		}
	};
}

/** An address can be spelt in many ways with `%`; only the one that links use is kept. */
function isPlain(path: string): boolean {
	return /^[\w./-]*$/.test(path);
}
