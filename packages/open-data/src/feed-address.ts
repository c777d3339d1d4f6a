import type { Locale } from '@kok/domain/words';

/** The address of the feed in a language. */
export function feedAddress(locale: Locale): string {
	return `/${locale}/feed.xml`;
}
