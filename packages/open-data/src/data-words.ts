import type { Locale, Words } from '@kok/domain/words';

/** What is said in words to people who take the data: codes in both languages, and the sentences of the feeds. */
export interface DataWords {
	/** What a code means, by the field that holds it, such as `service.targetGroups`; nothing where it says so itself. */
	code: (field: string, code: string) => Words | undefined;
	feed: Readonly<Record<Locale, FeedWords>>;
}

/** The sentences of a feed in one language. */
export interface FeedWords {
	title: (network: string) => string;
	subtitle: string;
	author: (network: string) => string;
	demand: (number: number, title: string) => string;
	documented: string;
	agreed: (body: string, date: string) => string;
	introduced: (what: { demands: string; form: string; body: string }) => string;
	assessed: (what: { number: number; state: string; axis: string }) => string;
	date: (date: string) => string;
	demands: (numbers: readonly number[]) => string;
}
