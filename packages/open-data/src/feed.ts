import { networkOf, wordingIn } from '@kok/domain/release/reading';
import type { Content } from '@kok/domain/release/content';
import { type Locale, locales } from '@kok/domain/words';
import { Feed } from 'feed';
import { type FeedEntry, type FeedTools, feedEntries } from './feed-entries.ts';
import { uuidOf } from './uuid.ts';

/** How many entries a feed holds: whoever asks once a month misses none, and it stays short. */
export const longestFeed = 200;

export interface FeedOptions extends FeedTools {
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
	const network = networkOf(content);
	const { abbreviation } = network.facts.values;
	const entries = feedEntries(content, tools).slice(0, longestFeed);
	const feed = new Feed({
		id: idIn(locale, network.id),
		title: words.feed[locale].title(abbreviation),
		description: words.feed[locale].subtitle,
		updated: new Date(entries[0]?.updated ?? network.facts.since),
		link: origin + page,
		feed: origin + self,
		author: { name: wordingIn(network, locale).values.name },
		generator: false
	});
	for (const entry of entries) feed.addItem(itemOf(entry, { origin, locale }));
	// The library knows no language of a feed.
	return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `);
}

/** Titles and summaries are plain text, and the library writes HTML. */
function itemOf(
	{ id, title, summary, address, published, updated }: FeedEntry,
	{ origin, locale }: { origin: string; locale: Locale }
) {
	return {
		id: idIn(locale, id),
		title: asHtml(title),
		link: origin + address,
		date: new Date(updated),
		published: new Date(published),
		...(summary !== undefined && { description: asHtml(summary) })
	};
}

/**
 * A reader takes two entries with one id for the same one. The feed of the first language keeps the ids that all feeds
 * had before; in another language an id is made of the record's and the language.
 */
function idIn(locale: Locale, id: string): string {
	return `urn:uuid:${locale === locales[0] ? id : uuidOf(id, 'feed', locale)}`;
}

function asHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
