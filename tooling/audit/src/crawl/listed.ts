import { type Content, parseContent } from '@kok/domain/release/content';
import { helpAddress, helpLanguages } from '@kok/site/src/lib/addresses/help-address.ts';
import { listPages } from '@kok/site/src/lib/addresses/site-map.ts';
import { ask } from './ask.ts';
import { kindOf } from '@kok/journeys/src/routes.ts';

/** Answers that no page has to link to. */
const files = ['/robots.txt', '/favicon.svg', '/data/release.json', '/data/envelope.json', '/data/key.pub'];

/** The release that a site serves, as it shows it to everyone. */
export async function contentAt(origin: string): Promise<Content> {
	const { status, text } = await ask(`${origin}/data/release.json`);
	if (status !== 200) throw new Error(`${origin} shows no release`);
	return parseContent(JSON.parse(text));
}

/** The addresses of all pages that a release has, as the site itself lists them, and the pages of help. */
export function listAddresses(content: Content): { pages: string[]; files: string[] } {
	const help = helpLanguages.map((language) => helpAddress(language)).filter((path) => kindOf(path) !== undefined);
	const pages = listPages(content).flatMap((page) => Object.values(page));
	const { adopted } = content.records.network[0]?.facts.values ?? {};
	return { pages: [...pages, ...help], files: [...files, ...(adopted ? ['/sitemap.xml'] : [])] };
}
