import { networkOf } from '@kok/domain/release/reading';
import type { Release } from '@kok/release/verify';
import { type Answer, type ReadyAnswer, readyAnswer } from './answer.ts';
import { textBody } from './body.ts';
import { dataAnswers } from './data-answers.ts';
import { mediaAnswers } from './media-answers.ts';
import { pageShelf } from './page-shelf.ts';
import type { Renderer } from './renderer.ts';
import { searchAnswer } from './search-answer.ts';
import { dataFilesOf } from '#lib/open-data/site-data.ts';
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
	/** The pinned key in PEM, shown to whoever wants to verify. */
	publicKey: string;
	report: (error: unknown) => void;
	limitBytes: number;
}

/** A page may be kept anywhere, but is asked for anew each time: what protects someone is gone at once. */
const revalidated = 'public, max-age=0, must-revalidate';

export function openEdition(
	{ release, oldOn }: Pick<Edition, 'release' | 'oldOn'>,
	{ renderer, origin, operator, isHelpOnly, publicKey, report, limitBytes }: EditionOptions
): Edition {
	const shelf = pageShelf({ limitBytes });
	const who = operator === undefined ? {} : { operator };
	const old = oldOn === undefined ? { isOld: false } : { isOld: true, now: `${oldOn}T12:00:00.000Z` };
	const platform: PagePlatform = { release, origin, ...old, isHelpOnly, report, ...who };
	const { adopted } = networkOf(release.content).facts.values;
	const robots = adopted && !isHelpOnly ? {} : { 'x-robots-tag': 'noindex' };

	const fileAt = mediaAnswers(release);
	const dataAt = dataAnswers(dataFilesOf({ release, origin, publicKey }));

	async function make(path: string): Promise<ReadyAnswer> {
		return ready((await dataAt(path)) ?? (await pageAt(path, { renderer, platform })));
	}

	function ready(answer: Answer): ReadyAnswer {
		return readyAnswer({ ...answer, headers: { ...answer.headers, ...robots } });
	}

	return {
		release,
		oldOn,
		recentPaths: shelf.recent,
		turn: shelf.turn,
		search: async (path, query) => ready(await searchAnswer({ path, query }, { renderer, platform })),
		answer: (path) => {
			const file = fileAt(path);
			return file ? ready(file) : shelf.take(path, () => make(path));
		}
	};
}

async function pageAt(
	path: string,
	{ renderer, platform }: { renderer: Renderer; platform: PagePlatform }
): Promise<Answer> {
	const response = await renderer.render(path, { platform });
	const { status, headers } = response;
	const text = await response.text();

	const cacheControl = headers.get('cache-control') === 'no-store' || status >= 500 ? 'no-store' : revalidated;
	const location = headers.get('location');
	return {
		status,
		headers: {
			'cache-control': cacheControl,
			...(location === null ? {} : { location }),
			...(text !== '' && { 'content-type': headers.get('content-type') ?? 'text/plain; charset=utf-8' })
		},
		...(text !== '' && { body: await textBody(text, status === 200 ? 'kept' : 'once') })
	};
}
