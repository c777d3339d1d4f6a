import type { Locale } from '@kok/domain/words';

/** One thing that changed: a word for what happened, a few more, and the pages that tell of it. */
export interface ChangeLine {
	id: string;
	/** A date as exact as it is known. */
	on: string;
	word: string;
	/** By whom, to whom, as what. */
	rest: string | undefined;
	links: { title: string; address: string; lang: Locale | undefined }[];
}
