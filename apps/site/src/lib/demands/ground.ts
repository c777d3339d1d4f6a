import type { Ground } from '@kok/domain/fields/ground';
import type { Locale } from '@kok/domain/words';
import { writeDate } from '../writing/dates.ts';
import { writeSourceDate } from '../writing/source-date.ts';
import { wordsIn } from '../words/words.ts';

/** On what ground a demand is public, in a word, as it stands before the date. */
export function groundInAWord(ground: Ground | undefined, locale: Locale): string {
	if (!ground) return '';
	const word = wordsIn(locale).demand.standing[ground.kind];
	if (ground.kind === 'imported') return word;
	return ground.since === null ? `${word};` : `${word},`;
}

/** "seit 26. Juli 2023", "spätestens seit 2013", "das Papier trägt kein Datum", "von ...". */
export function writeSince(ground: Ground | undefined, locale: Locale): string {
	const words = wordsIn(locale).demand;
	if (!ground) return '';
	if (ground.kind === 'imported') return words.agreed(ground.body, writeDate(ground.agreedOn, locale));
	if (ground.since === null) return words.sinceUnknown;
	const date = writeDate(ground.since.date, locale);
	return ground.since.precision === 'on' ? words.sinceOn(date) : words.sinceAtLatest(date);
}

/** The document of which the wording here is our summary; none where the wording itself was agreed. */
export function summarisedDocument(ground: Ground | undefined, locale: Locale): string | undefined {
	if (ground?.kind !== 'documented') return undefined;
	const { document } = ground;
	return `${document.title}, ${document.publisher}, ${writeSourceDate(document, locale)}`;
}
