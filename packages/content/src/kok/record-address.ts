import type { ContentType } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { slugOf } from '@kok/slugs/slug';
import type { Entry } from '../history.ts';

/** The address that a record gets by its title when a network is founded, for links in texts. */
export function addressOf(entry: Entry, locale: 'de' | 'en'): string {
	const { address, onePage, title = '' }: ContentType = contentTypes[entry.type];
	if (!address) throw new Error(`${entry.type} has no page`);
	const words: Record<string, unknown> = { ...entry.wording[locale] };
	return `/${locale}/${address[locale]}${onePage ? '#' : '/'}${slugOf(String(words[title]), locale)}`;
}
