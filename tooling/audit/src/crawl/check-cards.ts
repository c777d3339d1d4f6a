import { ask } from './ask.ts';
import type { Fault } from './crawl-site.ts';
import { faultsOfMarkup } from './validate.ts';
import type { Walked } from './walk.ts';

/** A card is a page for the pages of others. Its style, its guards and its words are held by `embed.test.ts` of the site. */
export const cardFolder = '/embed/';

/** Every card to which a page leads: it is there, it leaves nothing, and its markup is right. */
export async function checkCards({ home, pages }: Walked): Promise<Fault[]> {
	const linked = [...pages.values()].flatMap(({ links }) => links.map(({ path }) => path));
	const cards = new Set(linked.filter((path) => path.startsWith(cardFolder)));
	const faults: Fault[] = [];
	for (const path of cards) {
		const { status, headers, text } = await ask(home.origin + path);
		const found = [
			...(status === 200 ? [] : [`answers ${status}, not 200`]),
			...(headers['set-cookie'] === undefined ? [] : ['sets a cookie']),
			...faultsOfMarkup(text)
		];
		faults.push(...found.map((fault) => ({ path, fault })));
	}
	return faults;
}
