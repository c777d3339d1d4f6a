import type { AnyValues } from '../content-type.ts';
import { type Locale, locales } from '../words.ts';

/** The language in which a record is worded and counted; the first of the network, where its facts name none. */
export function sourceLocaleOf({ sourceLocale }: AnyValues): Locale {
	return locales.find((locale) => locale === sourceLocale) ?? locales[0];
}
