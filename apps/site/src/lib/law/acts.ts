import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { isYetToCome } from '../release/date-order.ts';
import { writeDate } from '../writing/dates.ts';
import { findById } from '../records/find-record.ts';
import { type RecordLink, linkTo } from '../records/record-link.ts';
import { recordsNaming } from '../records/references.ts';
import { wordsIn } from '../words/words.ts';
import { uncorrectedLinks } from './act-links.ts';

type Act = PublicRecord<'legal_act'>;

/** What an act is called: as its heading, in full where the heading is not that, and for short where it is. */
interface ActNames {
	name: string;
	fullName: string | undefined;
	shortName: string | undefined;
}

/** A legal act as one line of a list. */
export interface ActLine extends ActNames {
	id: string;
	level: Act['facts']['values']['level'];
	kind: Act['facts']['values']['kind'];
	/** The year it is of, hung beside it. */
	year: string;
	address: string;
	inForce: string | undefined;
	/** How many demands it concerns. */
	demands: number;
}

/** The acts that have words in a language, the latest first. */
export function actLines(content: Content, { day, locale }: { day: string; locale: Locale }): ActLine[] {
	return content.records.legal_act
		.filter(({ wording }) => wording[locale])
		.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)))
		.map((act) => actLine(content, act, { day, locale }));
}

function actLine(content: Content, act: Act, { day, locale }: { day: string; locale: Locale }): ActLine {
	const { kind, level, inForceOn } = act.facts.values;
	const { title, address } = linkTo('legal_act', act, locale);
	const citations = uncorrectedLinks(content, act.id).flatMap(({ facts }) => facts.values.clauses);
	return {
		id: act.id,
		level,
		kind,
		year: dateOf(act).slice(0, 4),
		...actNames({ title, shortTitle: act.wording[locale]?.values.shortTitle }),
		address,
		inForce: writeInForce(inForceOn, { day, locale }),
		demands: new Set(citations.map(({ demand }) => demand)).size
	};
}

/** A longer title is no heading; then the act goes by its short one. */
const longestHeading = 100;

/** The names of an act. The short one is left out where it only says the same once more. */
export function actNames({ title, shortTitle }: { title: string; shortTitle?: string | undefined }): ActNames {
	if (shortTitle === undefined || title.startsWith(shortTitle)) {
		return { name: title, fullName: undefined, shortName: undefined };
	}
	return title.length > longestHeading
		? { name: shortTitle, fullName: title, shortName: undefined }
		: { name: title, fullName: undefined, shortName: shortTitle };
}

/** "seit 1. August 2015", or "ab" for what is still to come. */
export function writeInForce(
	date: string | undefined,
	{ day, locale }: { day: string; locale: Locale }
): string | undefined {
	if (date === undefined) return undefined;
	const words = wordsIn(locale).law;
	const written = writeDate(date, locale);
	return isYetToCome(date, day) ? words.inForceFrom(written) : words.inForceSince(written);
}

/** Acts before and after one another: whom it came from, transposes, changes or replaces, and who does that to it. */
export function actContext(
	content: Content,
	{ id, facts }: Act,
	locale: Locale
): { word: string; acts: RecordLink[] }[] {
	const words = wordsIn(locale).law;
	const others = recordsNaming(content, { type: 'legal_act', id });
	const naming = (field: 'amends' | 'replaces' | 'transposes' | 'cameFrom', areBills?: boolean) =>
		others.filter((other) => other.facts.values[field]?.includes(id) && (areBills ?? isBill(other)) === isBill(other));
	const named = (ids: readonly string[] = []) =>
		ids.flatMap((one) => findById(content, { type: 'legal_act', id: one }) ?? []);
	const own = isBill({ facts });
	return [
		{ word: words.cameFrom, acts: named(facts.values.cameFrom) },
		{ word: words.became, acts: naming('cameFrom') },
		{ word: own ? words.wouldTranspose : words.transposes, acts: named(facts.values.transposes) },
		{ word: words.transposedBy, acts: naming('transposes', false) },
		{ word: words.wouldBeTransposedBy, acts: naming('transposes', true) },
		{ word: own ? words.wouldAmend : words.amends, acts: named(facts.values.amends) },
		{ word: words.amendedBy, acts: naming('amends', false) },
		{ word: words.wouldBeAmendedBy, acts: naming('amends', true) },
		{ word: own ? words.wouldReplace : words.replaces, acts: named(facts.values.replaces) },
		{ word: words.replacedBy, acts: naming('replaces', false) },
		{ word: words.wouldBeReplacedBy, acts: naming('replaces', true) }
	].flatMap(({ word, acts }) =>
		acts.length > 0 ? [{ word, acts: acts.map((act) => linkTo('legal_act', act, locale)) }] : []
	);
}

/** A bill has changed nothing yet, whatever it names. */
function isBill({ facts }: Pick<Act, 'facts'>): boolean {
	return facts.values.kind === 'bill';
}

/** The date by which an act is ordered. */
function dateOf({ facts }: Act): string {
	const { on, inForceOn, stages } = facts.values;
	return on ?? inForceOn ?? stages.at(-1)?.on ?? '';
}
