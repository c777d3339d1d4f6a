import type { Locale } from '@kok/domain/words';

/** Where browsers are told how to search here in a language. */
export function openSearchAddress(locale: Locale): string {
	return `/opensearch.${locale}.xml`;
}
