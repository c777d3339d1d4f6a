import type { Languages } from '@kok/domain/languages';
import type { OpenedRecord } from '#lib/api/opened-record.ts';
import type { AskedParts } from '#lib/publishing/asked-parts.ts';
import { type ChangingPart, changingParts } from '#lib/publishing/changing-parts.ts';
import { newNumbers } from './new-numbers.ts';
import { writersOf } from './writers.ts';

/** Texts that are shown to be read together, and those of which each is read on a page of its own. */
export interface GivenTexts {
	shown: ChangingPart[];
	/** The reader wrote in it, so another person approves it. */
	own: ChangingPart[];
	/** It was given as an editorial correction: whoever reads it is asked whether the sense stays. */
	corrections: ChangingPart[];
	/** As many as are read on a page stand before it. */
	later: number;
}

/** So many texts are shown together. More would be passed over. */
const mostShown = 60;

/** Of the texts that are asked for those that wait for a reader, in the order in which records were named. */
export function sortGiven(
	records: readonly OpenedRecord[],
	{ asked, languages, reader }: { asked: readonly AskedParts[]; languages: Languages; reader: string }
): GivenTexts {
	const given = changingParts(records, { asked, languages }).filter(({ draft }) => draft.stage === 'in_review');
	const own = given.filter(({ draft }) => writersOf(draft).includes(reader));
	const ofOthers = given.filter((text) => !own.includes(text));
	const corrections = ofOthers.filter(({ draft }) => draft.correction);
	const shown = ofOthers.filter((text) => !corrections.includes(text));
	return { shown: shown.slice(0, mostShown), own, corrections, later: Math.max(0, shown.length - mostShown) };
}

/** Whether a text goes along only where its reader says so: a note at it is open, or somebody is to be called about a number. */
export function wantsMore({ fields, before, after }: ChangingPart, openNotes: number): boolean {
	return openNotes > 0 || newNumbers(fields, { before, after }).length > 0;
}
