import { hsdsFolder } from '@kok/open-data/hsds/hsds-files';
import type { Release } from '@kok/release/verify';
import { type ReadyAnswer, readyAnswer } from '../answers/answer.ts';
import type { MakingLine } from '../load/making-line.ts';
import { pageShelf } from '../answers/page-shelf.ts';
import { releaseAnswers } from '../answers/release-answers.ts';
import type { Renderer } from '../rendering/renderer.ts';
import { searchAnswer } from '../answers/search-answer.ts';
import { isHelpPath } from '#lib/addresses/help-address.ts';
import type { PagePlatform } from '#lib/release/platform.ts';
import { listHelpPaths } from '#lib/addresses/site-map.ts';

/** One release as it is served, with one sign: fresh or old. Whoever was given it sees no other. */
export interface Edition {
	release: Release;
	/** The day on which it is served although it is old; `undefined` where it is fresh. */
	oldOn: string | undefined;
	/** At once, where the page is kept; in its turn, where it must be made. */
	answer: (path: string) => ReadyAnswer | Promise<ReadyAnswer>;
	/** Makes a page before anyone asks for it, past all who wait. */
	prepare: (path: string) => Promise<void>;
	/** What is found in it, at the path of the search. Never kept. */
	search: (path: string, query: string) => Promise<ReadyAnswer>;
	/** At a path of the open data that reads queries, what this one asks for; elsewhere as without it. Never kept. */
	ask: (path: string, query: string) => ReadyAnswer | Promise<ReadyAnswer>;
	/** The paths asked for in the last turns, the last ones first. */
	recentPaths: () => string[];
	/** Begins another turn. */
	turn: () => void;
}

export interface EditionOptions {
	renderer: Renderer;
	origin: string;
	/** Where links to help lead; the same host where there is no other. */
	helpOrigin?: string | undefined;
	operator: string | undefined;
	securityContact?: string | undefined;
	/** For the host that serves nothing but help. */
	isHelpOnly: boolean;
	report: (error: unknown) => void;
	limitBytes: number;
	/** The lines in which answers wait to be made. Data take long, so they have a line apart from pages. */
	lines: Readonly<Record<'pages' | 'data', MakingLine>>;
	/** Says that too much is being asked for. */
	busy: () => ReadyAnswer;
}

export function openEdition(
	{ release, oldOn, isReplaced }: Pick<Edition, 'release' | 'oldOn'> & { isReplaced: () => boolean },
	{
		renderer,
		origin,
		helpOrigin,
		operator,
		securityContact,
		isHelpOnly,
		report,
		limitBytes,
		lines,
		busy
	}: EditionOptions
): Edition {
	const shelf = pageShelf({ limitBytes });
	const who = {
		...(operator !== undefined && { operator }),
		...(securityContact !== undefined && { securityContact }),
		...(helpOrigin !== undefined && { helpOrigin })
	};
	const old = oldOn === undefined ? { isOld: false } : { isOld: true, now: `${oldOn}T12:00:00.000Z` };
	const platform: PagePlatform = { release, isReplaced, origin, ...old, isHelpOnly, report, ...who };
	const answers = releaseAnswers(release, { platform, renderer });

	const make = async (path: string) => readyAnswer(await answers.make(path));
	const lineOf = (path: string) => lines[path.startsWith('/data/') ? 'data' : 'pages'];
	let help: ReadonlySet<string> | undefined;
	const isHelp = (path: string) => isHelpPath(path) && (help ??= new Set(listHelpPaths(release.content))).has(path);

	function answer(path: string): ReadyAnswer | Promise<ReadyAnswer> {
		const file = answers.fileAt(path);
		return file
			? readyAnswer(file)
			: shelf.take(path, async () => lineOf(path).enter(async () => make(path), { isHelp: isHelp(path) }) ?? busy());
	}

	async function askData(path: string, query: string): Promise<ReadyAnswer> {
		const ask = async () => {
			const asked = await answers.ask(path, query);
			return asked && readyAnswer(asked);
		};
		return (await (lines.data.enter(ask) ?? busy())) ?? answer(path);
	}

	return {
		release,
		oldOn,
		recentPaths: shelf.recent,
		turn: shelf.turn,
		search: async (path, query) => {
			const find = async () => readyAnswer(answers.frame(await searchAnswer({ path, query }, { renderer, platform })));
			return lines.pages.enter(find) ?? busy();
		},
		prepare: async (path) => void (await shelf.take(path, async () => make(path))),
		answer,
		ask: (path, query) => (path.startsWith(hsdsFolder) && query !== '' ? askData(path, query) : answer(path))
	};
}
