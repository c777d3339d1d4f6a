import { uncorrectedRecords } from '@kok/domain/release/uncorrected';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import { type Locale, writtenIn } from '@kok/domain/words';
import { findById } from '../records/find-record.ts';
import { type RecordLink, linkTo } from '../records/record-link.ts';
import { recordsNaming } from '../records/references.ts';
import { wordsIn, writeCount } from '../words/words.ts';
import { uncorrectedLinks } from './act-links.ts';
import { type Happening, inOrder, writeWhen } from '../politics/happening.ts';
import { introductionHappenings, missingAnswer } from '../politics/introductions.ts';

type Provision = PublicRecord<'provision'>;

/** A provision as one line of a list. */
export interface ProvisionLine {
	link: RecordLink;
	heading: string | undefined;
	/** How many demands it concerns, in words; nothing where none is on record. */
	demands: string | undefined;
}

/** Provisions with words in a language, in the order in which they stand in their act. */
export function provisionLines(content: Content, provisions: readonly Provision[], locale: Locale): ProvisionLine[] {
	return provisions
		.filter(({ wording }) => wording[locale])
		.toSorted((a, b) => a.facts.values.order - b.facts.values.order)
		.map((provision) => {
			const citations = uncorrectedLinks(content, provision.id).flatMap(({ facts }) => facts.values.clauses);
			const demands = new Set(citations.map(({ demand }) => demand)).size;
			return {
				link: linkTo('provision', provision, locale),
				heading: provision.wording[locale]?.values.heading,
				demands: demands > 0 ? writeCount('demand', demands, locale) : undefined
			};
		});
}

/** What a provision has said since when, and by which act it came to say so. */
export function historyOf(content: Content, provision: Provision, locale: Locale): Happening[] {
	const words = wordsIn(locale).law;
	const line = provision.facts.values.history.map(({ id, since, by }): Happening => {
		const act = findById(content, { type: 'legal_act', id: by });
		const { what, wording, lang } = toldIn(provision, id, locale);
		return {
			id: `${provision.id}-${id}`,
			date: since,
			when: writeWhen(since, locale),
			mark: 'fact',
			what: '',
			line: what === undefined ? undefined : { text: what, lang },
			quote: wording === undefined ? undefined : { text: wording, lang },
			links: act ? [{ word: words.by, to: linkTo('legal_act', act, locale) }] : [],
			demands: [],
			sources: []
		};
	});
	return inOrder(line);
}

function toldIn({ wording }: Provision, id: string, wanted: Locale) {
	for (const locale of [wanted, ...writtenIn(wording)]) {
		const told = wording[locale]?.values.history?.[id];
		if (told) return { ...told, lang: locale === wanted ? undefined : locale };
	}
	return { what: undefined, wording: undefined, lang: undefined };
}

/** So many of the latest introductions say how things stand. */
const shownIntroductions = 3;

/** What was last put forward on the clauses that a provision concerns, to whom, and what came back. */
export function lastPutForward(
	content: Content,
	{ id }: Provision,
	{ day, locale }: { day: string; locale: Locale }
): Happening[] {
	const citations = uncorrectedLinks(content, id).flatMap(({ facts }) => facts.values.clauses);
	const introductions = uncorrectedRecords(content.records.introduction)
		.filter(({ facts }) => facts.values.clauses.some((cited) => citations.some((other) => meet(cited, other))))
		.toSorted((a, b) => (a.facts.values.on ?? '').localeCompare(b.facts.values.on ?? ''))
		.slice(-shownIntroductions);
	return [
		...inOrder(introductionHappenings(content, introductions, { day, locale, on: id })),
		...missingAnswer(content, introductions, locale)
	];
}

type Cited = PublicRecord<'introduction'>['facts']['values']['clauses'][number];

/** Whether two citations have a clause in common; one without clauses means the whole demand. */
function meet(a: Cited, b: Cited): boolean {
	if (a.demand !== b.demand) return false;
	return !a.clauses || !b.clauses || a.clauses.some((id) => b.clauses?.includes(id));
}

/** The provisions of an act. */
export function provisionsOf(content: Content, act: string): Provision[] {
	return recordsNaming(content, { type: 'provision', id: act }).filter(({ facts }) => facts.values.act === act);
}
