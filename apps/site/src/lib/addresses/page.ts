import { languagesOf } from '@kok/domain/release/reading';
import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import type { JsonLd } from '../json-ld/json-ld.ts';
import { type Destination, addressOf } from './address.ts';

/** What the frame of a page must know of it. */
export interface Page {
	title: string;
	description?: string;
	/** Its own address in each language in which it exists. */
	alternates: Partial<Record<Locale, string>>;
	/** The entry of the menu under which it stands. */
	section?: string;
	/** What it is about, for programs. */
	about?: JsonLd;
	/** How it is told where a link to it is shared, where its title alone would say too little. */
	shared?: { title: string; description?: string };
	/** The picture that stands beside links to it, where it has one of its own. */
	picture?: SharedPicture | undefined;
	/** Since when what it shows is public, and since when in this wording: a day or an instant. */
	published?: string | undefined;
	modified?: string | undefined;
}

/** A picture beside links to a page: SHA-256 of its file, and its words for whoever does not see it. */
export interface SharedPicture {
	file: string;
	alternative: string;
}

/** The addresses of a page that exists in every language in which a network writes. */
export function alternatesOf(content: Content, destination: Destination): Page['alternates'] {
	const entries = languagesOf(content).map((locale) => [locale, addressOf(destination, locale)] as const);
	return Object.fromEntries(entries);
}
