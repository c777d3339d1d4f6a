import type { Axis } from '@kok/domain/rules/realisation';
import type { InterfaceLanguage, Words } from '@kok/domain/words';

/** What is said in words to people who take the data: codes in both languages, and the sentences of the feeds. */
export interface DataWords {
	/** What a code means, by the field that holds it, such as `service.targetGroups`; nothing where it says so itself. */
	code: (field: string, code: string) => Words | undefined;
	feed: Readonly<Record<InterfaceLanguage, FeedWords>>;
}

/** The sentences of a feed in one language. */
export interface FeedWords {
	title: (network: string) => string;
	/** Who speaks where the network has not adopted the site. */
	demonstrationOf: (network: string) => string;
	subtitle: string;
	demand: (number: number, title: string) => string;
	documented: string;
	agreed: (body: string) => string;
	/** Demands by their numbers, in a sentence. */
	demands: (numbers: readonly number[]) => string;
	introduced: (what: { demands: string; form: string; body: string }) => string;
	/** Whose view an assessment gives; that of a network which has not adopted the site is read from its documents. */
	views: Readonly<Record<Axis | 'readFromDocuments', string>>;
	/** That a document says of where a demand stands, without giving it a state. */
	placed: (what: { number: number; document: string }) => string;
	assessed: (what: { number: number; axis: string; state: string }) => string;
	statement: (what: { kind: string; title: string }) => string;
	/** Where a date is known: "5. November 2025: ...". */
	dated: (date: string, what: string) => string;
}
