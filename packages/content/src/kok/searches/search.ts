import type { RecordId } from '@kok/domain/fields/reference';
import type { Locale } from '@kok/domain/words';

/** What someone types into the search, and the records of which one must stand among the first found. */
export interface Search {
	/** The language of the site on which it is typed. */
	locale: Locale;
	query: string;
	/** What makes it hard. */
	about:
		| 'words'
		| 'stems'
		| 'umlauts'
		| 'compounds'
		| 'misspelling'
		| 'member'
		| 'body'
		| 'topic'
		| 'other-language'
		| 'citation'
		| 'synonym'
		| 'page'
		| 'sentence'
		| 'value'
		| 'place';
	/** Any of these is what was looked for: a record, `page:` and the name of a page without one, `list:` and a type. */
	expected: readonly [RecordId, ...RecordId[]];
}
