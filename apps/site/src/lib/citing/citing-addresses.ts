import type { Locale } from '@kok/domain/words';

export const citingFolder = '/data/cite';

/** The addresses at which a work is cited in each form. */
export interface CitingAddresses {
	bibtex: string;
	csl: string;
}

export function citingAddresses(name: string, locale: Locale): CitingAddresses {
	return { bibtex: addressIn(name, locale, 'bib'), csl: addressIn(name, locale, 'json') };
}

/** Where the file of a work stands in one form. */
export function addressIn(name: string, locale: Locale, ending: 'bib' | 'json'): string {
	return `${citingFolder}/${locale}/${encodeURIComponent(name)}.${ending}`;
}
