import { networkOf } from '@kok/domain/release/reading';
import type { Clock } from '@kok/release/clock';
import type { Release } from '@kok/release/verify';
import { type Edition, type EditionOptions, openEdition } from './edition.ts';

/** Holds the edition that is served, and puts the next in its place at one stroke. */
export interface Editions {
	/** The edition of this moment; a request asks once and keeps to it. */
	current: () => Edition | undefined;
	/** Prepares a release with the pages asked for lately, then serves it. */
	take: (release: Release) => Promise<void>;
	/** Notes that a page was asked for. */
	asked: (path: string) => void;
}

const lately = 60_000;
/** Preparing more pages than fit in this would keep a new release waiting; the rest are made when asked for. */
const longestPreparation = 200;
const hour = 3_600_000;

export function keepEditions({ clock, ...options }: EditionOptions & { clock: Clock }): Editions {
	const askedAt = new Map<string, number>();
	const now = () => Date.parse(clock.now());
	let current: Edition | undefined;

	function open(release: Release): Edition {
		return openEdition({ release, isOld: isOld(release, now()) }, options);
	}

	/** The last ones first: a path moves to the end when it is asked for again. */
	function recentPaths(): string[] {
		for (const [path, at] of askedAt) if (at < now() - lately) askedAt.delete(path);
		return [...askedAt.keys()].reverse();
	}

	async function prepare(next: Edition): Promise<void> {
		const end = performance.now() + longestPreparation;
		for (const path of recentPaths()) {
			if (performance.now() > end) return;
			// One after the other: what is served meanwhile comes first.
			await next.answer(path);
		}
	}

	return {
		current: () => {
			if (current && current.isOld !== isOld(current.release, now())) current = open(current.release);
			return current;
		},
		take: async (release) => {
			const next = open(release);
			await prepare(next);
			current = next;
		},
		asked: (path) => {
			askedAt.delete(path);
			askedAt.set(path, now());
		}
	};
}

/** Whether no newer release has come for longer than the network allows. */
function isOld({ content, envelope }: Release, now: number): boolean {
	const { oldAfterDays } = networkOf(content).facts.values;
	return now - Date.parse(envelope.at) > oldAfterDays * 24 * hour;
}
