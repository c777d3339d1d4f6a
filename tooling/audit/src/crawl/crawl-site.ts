import { cardFolder, checkCards } from './check-cards.ts';
import { checkPage } from './check-page.ts';
import { checkTogether } from './check-together.ts';
import { contentAt, listAddresses } from './listed.ts';
import type { ReadPage } from './page.ts';
import { kindOf } from '@kok/journeys/src/routes.ts';
import { type Walked, walk } from './walk.ts';
import { type Weight, faultOfRequests, faultOfWeight, weigh, weighFonts } from './weight.ts';

/** Something wrong, and the page on which it is. */
export interface Fault {
	path: string;
	fault: string;
}

/** What a walk through a whole site found. */
export interface Crawled {
	walked: Walked;
	faults: Fault[];
	weights: Weight[];
	fontBytes: number;
	/** The heaviest page of every kind. */
	kinds: Map<string, ReadPage>;
	/** Pages that no link leads to. */
	unlinked: string[];
	seconds: number;
}

export interface CrawlOptions {
	hasHeaders: boolean;
	hasSearch: boolean;
}

/** Addresses at which nothing stands: what says so is held to all that a page is held to. */
const nowhere = ['/de/hier-ist-nichts', '/en/nothing-is-here'];

/** Walks through a whole site and holds every page to what is promised of it. */
export async function crawlSite(origin: string, { hasHeaders, hasSearch }: CrawlOptions): Promise<Crawled> {
	const start = performance.now();
	const { pages, files } = listAddresses(await contentAt(origin));
	const walked = await walk(origin, {
		// A server of files has one page for what is not there, in the first language.
		listed: [...pages, ...files, ...(hasHeaders ? nowhere : nowhere.slice(0, 1))],
		isLeftOut: (path) => path.startsWith(cardFolder) || (!hasSearch && /^\/\w+\/(suche|search)\b/.test(path))
	});
	const weights = [...walked.pages.values()].map((page) => weigh(page, walked.files));
	const fonts = await weighFonts(walked.files, walked.home);
	return {
		walked,
		weights,
		fontBytes: fonts.bytes,
		kinds: heaviestByKind(walked.pages, weights),
		unlinked: walked.unlinked.filter((path) => pages.includes(path) && walked.pages.has(path)),
		faults: [
			...[...walked.pages.values()].flatMap((page) => faultsOf(page, hasHeaders)),
			...weights.flatMap((weight) => faultOfWeight(weight).map((fault) => ({ path: weight.path, fault }))),
			...fonts.faults.map((fault) => ({ path: '/', fault })),
			...faultsOfFiles(walked),
			...checkTogether(walked.pages, walked.files),
			...(await checkCards(walked))
		],
		seconds: (performance.now() - start) / 1_000
	};
}

function faultsOf(page: ReadPage, hasHeaders: boolean): Fault[] {
	const status = nowhere.includes(page.path) ? 404 : 200;
	return [...checkPage(page, { hasHeaders, status }), ...faultOfRequests(page)].map((fault) => ({
		path: page.path,
		fault
	}));
}

function faultsOfFiles({ files }: Walked): Fault[] {
	return [...files].flatMap(([path, { status, headers }]) => [
		...(status === 200 ? [] : [{ path, fault: `answers ${status}` }]),
		...(headers['set-cookie'] === undefined ? [] : [{ path, fault: 'sets a cookie' }])
	]);
}

function heaviestByKind(pages: ReadonlyMap<string, ReadPage>, weights: readonly Weight[]): Map<string, ReadPage> {
	const kinds = new Map<string, ReadPage>();
	for (const { path } of weights.toSorted((a, b) => a.bytes - b.bytes)) {
		const page = pages.get(path);
		if (page) kinds.set(nowhere.includes(path) ? 'nowhere' : (kindOf(path) ?? 'unknown'), page);
	}
	return kinds;
}
