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
const hour = 3_600_000;

export function keepEditions({ clock, ...options }: EditionOptions & { clock: Clock }): Editions {
	const askedAt = new Map<string, number>();
	const now = () => Date.parse(clock.now());
	let current: Edition | undefined;

	function open(release: Release): Edition {
		return openEdition({ release, isOld: isOld(release, now()) }, options);
	}

	function recentPaths(): string[] {
		for (const [path, at] of askedAt) if (at < now() - lately) askedAt.delete(path);
		return [...askedAt.keys()];
	}

	return {
		current: () => {
			if (current && current.isOld !== isOld(current.release, now())) current = open(current.release);
			return current;
		},
		take: async (release) => {
			const next = open(release);
			// One after the other: what is served meanwhile comes first.
			for (const path of recentPaths()) await next.answer(path);
			current = next;
		},
		asked: (path) => void askedAt.set(path, now())
	};
}

/** Whether no newer release has come for longer than the network allows. */
function isOld({ content, envelope }: Release, now: number): boolean {
	const { oldAfterDays } = networkOf(content).facts.values;
	return now - Date.parse(envelope.at) > oldAfterDays * 24 * hour;
}
