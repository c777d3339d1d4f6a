import type { Content } from '@kok/domain/release/content';
import { listDemands, networkOf, wordingIn } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { summarisedDocument } from '../demands/ground.ts';
import { chartsOf } from '../figures/charts/charts.ts';
import { type Headline, headlineOf } from '../figures/charts/headline.ts';
import { figureRows } from '../figures/figures.ts';
import { writeDate } from '../writing/dates.ts';

/** A sentence that may be used: the network's own, once it is released; else a summary, which says so. */
export interface UsableSentence {
	text: string;
	/** Who released it, and when; none for a summary. */
	released: { by: string; on: string } | undefined;
	/** The document that is summed up. */
	document: string | undefined;
}

export function usableSentence(content: Content, locale: Locale): UsableSentence | undefined {
	const network = networkOf(content);
	const { pressReleasedBy: by, pressReleasedOn: on } = network.facts.values;
	const text = network.wording[locale]?.values.pressSentence;
	if (text !== undefined && by !== undefined && on !== undefined) {
		return { text, released: { by, on: writeDate(on, locale) }, document: undefined };
	}
	const demand = listDemands(content).find(({ wording }) => wording[locale]);
	const summary = demand?.wording[locale]?.values.summary;
	if (!demand || summary === undefined) return undefined;
	return { text: summary, released: undefined, document: summarisedDocument(demand.facts.values.ground, locale) };
}

/** The number that stands large: the latest of what the network counts, with the line that whoever prints it must say. */
export function bigNumber(content: Content, locale: Locale): (Headline & { quotable: string | undefined }) | undefined {
	const headline = headlineOf(chartsOf(content, locale).pair[0], locale);
	if (!headline) return undefined;
	const row = figureRows(content, locale).find(({ anchor }) => anchor === headline.anchor);
	return { ...headline, quotable: row?.quotable };
}

/** Who answers the press and when, and on which terms one may reprint, where the network says so. */
export function pressTerms(content: Content, locale: Locale) {
	const network = networkOf(content);
	const { pressHours, pressInterviews, reprintTerms } = wordingIn(network, locale).values;
	return { contact: network.facts.values.pressContact, hours: pressHours, interviews: pressInterviews, reprintTerms };
}
