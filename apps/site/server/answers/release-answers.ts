import { typeNamed } from '@kok/domain/content-types';
import { networkOf } from '@kok/domain/release/reading';
import type { Release } from '@kok/release/verify';
import { type Answer, embedGuards } from './answer.ts';
import { type Effort, type Sizes, bodyOfSize, commonSizes, textBody } from './body.ts';
import { dataAnswers } from './data-answers.ts';
import { mediaAnswers } from './media-answers.ts';
import type { Renderer } from '../rendering/renderer.ts';
import { isEmbedPath } from '#lib/embed/embed-address.ts';
import { isHelpPath } from '#lib/addresses/help-address.ts';
import { listHelpPaths } from '#lib/addresses/site-map.ts';
import { dataFilesOf } from '#lib/open-data/site-data.ts';
import type { PagePlatform } from '#lib/release/platform.ts';

/** What stands in a release, by its path: the same whether it is served or written into files. */
export interface ReleaseAnswers {
	/** A picture or a document, which is at hand. */
	fileAt: (path: string) => Answer | undefined;
	/** A file of the open data or a page, made anew each time; 404 where nothing is. */
	make: (path: string) => Promise<Answer>;
	/** What a query asks of the open data; nothing at a path that reads none. Made anew each time. */
	ask: (path: string, query: string) => Promise<Answer | undefined>;
	/** The paths of all files of the open data. */
	listData: () => string[];
	/** Adds what holds for every answer of this release. */
	frame: (answer: Answer) => Answer;
}

/**
 * A page may be kept anywhere, but is asked for anew each time: what protects someone is gone at once (decision 11).
 */
const revalidated = 'public, max-age=0, must-revalidate';

export function releaseAnswers(
	release: Release,
	{ platform, renderer }: { platform: PagePlatform; renderer: Renderer }
): ReleaseAnswers {
	const { adopted } = networkOf(release.content).facts.values;
	const robots = adopted && !platform.isHelpOnly ? {} : { 'x-robots-tag': 'noindex' };
	const data = dataFilesOf({ release, origin: platform.origin ?? '' });
	const [answers, fileAt] = [dataAnswers(data), mediaAnswers(release)];

	const help: ReadonlySet<string> = new Set(listHelpPaths(release.content));
	let helpSizes: Promise<Sizes> | undefined;
	/** All help pages have one size in each form: whoever sees how much is sent does not see which language is read. */
	const sizesAt = async (path: string) => {
		if (!help.has(path)) return undefined;
		helpSizes ??= sizesOf([...help], { platform, renderer });
		return helpSizes;
	};

	function frame(answer: Answer): Answer {
		return { ...answer, headers: { ...answer.headers, ...robots } };
	}

	return {
		frame,
		listData: data.list,
		fileAt: (path) => {
			const file = fileAt(path);
			return file && frame(file);
		},
		ask: async (path, query) => {
			const asked = await answers.asked(path, query);
			return asked && frame(asked);
		},
		make: async (path) =>
			frame((await answers.at(path)) ?? (await pageAt(path, { renderer, platform, sizes: await sizesAt(path) })))
	};
}

async function sizesOf(
	paths: readonly string[],
	{ platform, renderer }: { platform: PagePlatform; renderer: Renderer }
): Promise<Sizes> {
	const texts: string[] = [];
	// One after the other, so that a visitor of another page waits for one of them at most.
	for (const path of paths) texts.push(await (await renderer.render(path, { platform })).text());
	return commonSizes(texts);
}

const homePath = /^\/[\w-]+\/$/;

/** The page of all figures, with their drawings. */
const longestPath = new RegExp(`^/[\\w-]+/(?:${Object.values(typeNamed('figure').address ?? {}).join('|')})$`);

function effortFor(path: string, status: number): Effort {
	if (status !== 200) return 'once';
	if (homePath.test(path)) return 'first';
	return longestPath.test(path) ? 'longest' : 'kept';
}

/** An address of help where no page is. */
const nowhere = '/i/-';

/** What SvelteKit offers beside each page for a script. Pages of help have none, and their data would have another size in each language. */
function isDataOfHelp(path: string): boolean {
	return isHelpPath(path) && path.endsWith('__data.json');
}

async function pageAt(
	path: string,
	{ renderer, platform, sizes }: { renderer: Renderer; platform: PagePlatform; sizes: Sizes | undefined }
): Promise<Answer> {
	const response = await renderer.render(isDataOfHelp(path) ? nowhere : path, { platform });
	const { status, headers } = response;
	const text = await response.text();

	const isKeptByNobody = headers.get('cache-control') === 'no-store' || status >= 500 || isHelpPath(path);
	const cacheControl = isKeptByNobody ? 'no-store' : revalidated;
	const location = headers.get('location');
	return {
		status,
		headers: {
			'cache-control': cacheControl,
			...(isEmbedPath(path) && status === 200 && embedGuards),
			...(location === null ? {} : { location }),
			...(text !== '' && { 'content-type': headers.get('content-type') ?? 'text/plain; charset=utf-8' })
		},
		...(text !== '' && {
			body: await (sizes ? bodyOfSize(text, sizes) : textBody(text, effortFor(path, status)))
		})
	};
}
