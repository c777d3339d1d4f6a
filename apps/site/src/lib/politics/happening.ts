import type { Source } from '@kok/domain/fields/sources';
import type { Locale } from '@kok/domain/words';
import { writeDate } from '../writing/dates.ts';
import type { RecordLink } from '../records/record-link.ts';
import type { Said } from '../records/said-in.ts';
import { wordsIn } from '../words/words.ts';
import type { CitedDemand } from '../demands/cited-demands.ts';

/** Something on a dated line. */
export interface Happening {
	/** Its anchor on the page. */
	id: string;
	/** As exact as it is known; the line is in this order. */
	date: string | undefined;
	when: string;
	/** What became so; what was asked; what was answered; what someone said of it; what has not come; what is to come. */
	mark: 'fact' | 'asked' | 'answered' | 'said' | 'missing' | 'ahead';
	what: string;
	/** How a picture tells it, and on which side; the picture finds words itself where it is not given. */
	brief?: { side: 'above' | 'below'; text: string };
	/** The act of which it is a stage. */
	act?: string | undefined;
	/** The page that the happening is told on, where it has one. */
	page?: RecordLink | undefined;
	/** One line of plain words. */
	line?: Said | undefined;
	/** Paragraphs of text. */
	said?: Said | undefined;
	/** What was in force, word for word. */
	quote?: Said | undefined;
	/** To whom, with what, on what: each with the word before it. */
	links: { word: string; to: RecordLink }[];
	demands: CitedDemand[];
	/** A few plain words more: where it was printed, when an answer is or was due. */
	remark?: string | undefined;
	sources: readonly Source[];
}

/** From the oldest to the latest. An entry without a date comes first, because it may be the oldest. */
export function inOrder(happenings: readonly Happening[]): Happening[] {
	return happenings.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}

/** A date on the line, or that there is none. */
export function writeWhen(date: string | undefined, locale: Locale): string {
	return date === undefined ? wordsIn(locale).politics.undated : writeDate(date, locale);
}
