import { typeNames } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import { type MarkedClause, marksOn } from '@kok/domain/release/clause-marks';
import { countMarks } from '@kok/domain/rules/clause-mark';
import { type InterfaceLanguage, type Locale, writtenIn } from '@kok/domain/words';
import { writeDate } from './dates.ts';
import type { CardWords } from './words.ts';

/** The marks of all clauses, by the id of the demand. */
export interface LawOfDay {
	of: (demand: string) => MarkedClause[];
	/** The day that they hold for; none, where they hold on any later day as well. */
	only: string | undefined;
}

const lastDay = '9999-12-31';

/**
 * What the law says of the clauses when the content changed last: a card is drawn from the content alone. Where the law
 * is known to change on a later day, the card must say for which day it speaks.
 */
export function lawOf(content: Content): LawOfDay {
	const day = lastChangeOf(content);
	const marks = marksOn(content, day);
	const later = marksOn(content, lastDay);
	const isLasting = [...marks].every(([id, clauses]) =>
		clauses.every(({ mark, isDraft }, index) => {
			const then = later.get(id)?.[index];
			return then?.mark === mark && then.isDraft === isDraft;
		})
	);
	return { of: (demand) => marks.get(demand) ?? [], only: isLasting ? undefined : day };
}

/** The day on which something of the content was published last. */
export function lastChangeOf({ records }: Content): string {
	const all: readonly AnyRecord[] = typeNames.flatMap((name): readonly AnyRecord[] => records[name]);
	const instants = all.flatMap(({ facts, wording }) => [
		facts.since,
		...writtenIn(wording).flatMap((locale) => wording[locale]?.since ?? [])
	]);
	return instants.reduce((latest, one) => (one > latest ? one : latest), '').slice(0, 10);
}

interface AnyRecord {
	facts: { since: string };
	wording: { readonly [L in Locale]?: { since: string } };
}

/** "3 Sätze: das Recht widerspricht 2, geht bei 1 in diese Richtung". */
export function lawLine(
	marks: readonly MarkedClause[],
	{ words, only, language }: { words: CardWords; only: string | undefined; language: InterfaceLanguage }
): string {
	const said = countMarks(marks).flatMap(({ mark, isDraft, count }) => {
		if (mark === 'none') return [];
		return isDraft ? words.draftMarked(mark, count) : words.marked(mark, count);
	});
	if (said.length === 0) return words.nothingOfLaw;
	const line = words.law(marks.length, said);
	return only === undefined ? line : `${line} (${words.asOf(writeDate(only, language))})`;
}
