import { interfaceIn, languagesOf, networkOf, wordingIn } from '@kok/domain/release/reading';
import type { Content } from '@kok/domain/release/content';
import { Feed } from 'feed';
import { type FeedEntry, type FeedTools, feedEntries } from './feed-entries.ts';
import { uuidOf } from './uuid.ts';

/** How many entries a feed holds: whoever asks once a month misses none, and it stays short. */
export const longestFeed = 200;

export interface FeedOptions extends Omit<FeedTools, 'spoken'> {
	origin: string;
	/** Its own address, and that of the page it stands for. */
	self: string;
	page: string;
}

/**
 * What became public lately, as Atom (RFC 4287): demands on record, what was put to whom, how it was judged, statements. An
 * entry keeps its id for good, and is as old as what the public reads of it: the same content gives the same feed.
 */
export function feedOf(content: Content, { origin, self, page, ...tools }: FeedOptions): string {
	const { locale, words } = tools;
	const [main] = languagesOf(content);
	const spoken = interfaceIn(content, locale);
	// A reader takes two entries with one id for the same one, so the ids of the other languages are made from the main one's.
	const idIn = (id: string) => `urn:uuid:${locale === main ? id : uuidOf(id, 'feed', locale)}`;
	const network = networkOf(content);
	const { abbreviation, adopted } = network.facts.values;
	const said = words.feed[spoken];
	const demonstration = adopted ? undefined : said.demonstrationOf(abbreviation);
	const entries = feedEntries(content, { ...tools, spoken }).slice(0, longestFeed);
	const feed = new Feed({
		id: idIn(network.id),
		title: said.title(demonstration ?? abbreviation),
		description: said.subtitle,
		updated: new Date(entries[0]?.updated ?? network.facts.since),
		link: origin + page,
		feed: origin + self,
		// A feed is read away from the page that says whose words these are.
		author: { name: demonstration ?? wordingIn(network, locale).values.name },
		generator: false
	});
	for (const entry of entries) feed.addItem({ ...itemOf(entry, origin), id: idIn(entry.id) });
	// The library knows no language of a feed.
	return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `);
}

/** Titles and summaries are plain text, and the library writes HTML. */
function itemOf({ title, summary, address, published, updated }: FeedEntry, origin: string) {
	return {
		title: asHtml(title),
		link: origin + address,
		date: new Date(updated),
		published: new Date(published),
		...(summary !== undefined && { description: asHtml(summary) })
	};
}

function asHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
