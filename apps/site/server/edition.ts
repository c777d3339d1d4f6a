import type { Release } from '@kok/release/verify';
import { type ReadyAnswer, readyAnswer } from './answer.ts';
import { pageShelf } from './page-shelf.ts';
import { releaseAnswers } from './release-answers.ts';
import type { Renderer } from './renderer.ts';
import { searchAnswer } from './search-answer.ts';
import type { PagePlatform } from '#lib/platform.ts';

/** One release as it is served, with one sign: fresh or old. Whoever was given it sees no other. */
export interface Edition {
	release: Release;
	/** The day on which it is served although it is old; `undefined` where it is fresh. */
	oldOn: string | undefined;
	/** At once, where the page is kept. */
	answer: (path: string) => ReadyAnswer | Promise<ReadyAnswer>;
	/** What is found in it, at the path of the search. Never kept. */
	search: (path: string, query: string) => Promise<ReadyAnswer>;
	/** The paths asked for in the last turns, the last ones first. */
	recentPaths: () => string[];
	/** Begins another turn. */
	turn: () => void;
}

export interface EditionOptions {
	renderer: Renderer;
	origin: string;
	operator: string | undefined;
	/** For the host that serves nothing but help. */
	isHelpOnly: boolean;
	report: (error: unknown) => void;
	limitBytes: number;
}

export function openEdition(
	{ release, oldOn }: Pick<Edition, 'release' | 'oldOn'>,
	{ renderer, origin, operator, isHelpOnly, report, limitBytes }: EditionOptions
): Edition {
	const shelf = pageShelf({ limitBytes });
	const who = operator === undefined ? {} : { operator };
	const old = oldOn === undefined ? { isOld: false } : { isOld: true, now: `${oldOn}T12:00:00.000Z` };
	const platform: PagePlatform = { release, origin, ...old, isHelpOnly, report, ...who };
	const answers = releaseAnswers(release, { platform, renderer });

	return {
		release,
		oldOn,
		recentPaths: shelf.recent,
		turn: shelf.turn,
		search: async (path, query) =>
			readyAnswer(answers.frame(await searchAnswer({ path, query }, { renderer, platform }))),
		answer: (path) => {
			const file = answers.fileAt(path);
			return file ? readyAnswer(file) : shelf.take(path, async () => readyAnswer(await answers.make(path)));
		}
	};
}
