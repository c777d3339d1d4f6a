import type { Words } from '@kok/domain/words';
import type { BodyKey } from '../politics/body-words.ts';

/** A section of an invented law, as it read first and as it reads after the reform. */
export interface SectionWords {
	number: string;
	heading: Words;
	before: Words;
	after: Words;
	/** What the reform changed, in one sentence. */
	change: Words;
}

/** What one field of law is about: the law, its reform, and what is left to do. */
export interface Subject {
	/** Themes of demands that it answers, by their place among the themes. */
	themes: readonly number[];
	ministry: BodyKey;
	abbreviation: string;
	/** In German it ends in `gesetz`. */
	law: Words;
	about: Words;
	/** Title of the law that reformed it, and what that one is about. */
	reform: Words;
	reformed: Words;
	sections: readonly SectionWords[];
	reached: { title: Words; text: Words };
	open: { title: Words; text: Words };
}
