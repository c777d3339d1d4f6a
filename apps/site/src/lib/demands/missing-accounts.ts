import type { Content, PublicRecord } from '@kok/domain/release/content';
import { axes } from '@kok/domain/rules/realisation';
import type { Locale } from '@kok/domain/words';
import { writeList } from '../writing/dates.ts';
import { linksTo } from '../records/record-links.ts';
import { recordsNaming } from '../records/references.ts';
import { uncorrectedNaming } from '../records/uncorrected.ts';
import { wordsIn } from '../words/words.ts';
import type { View } from './assessments.ts';

type Demand = PublicRecord<'demand'>;

/** What is not on record of where a demand stands, in whole sentences: who said nothing of it, and where else to look. */
export function missingAccounts(
	content: Content,
	demand: Demand,
	{ views, locale }: { views: readonly View[]; locale: Locale }
): string[] {
	const words = wordsIn(locale).politics;
	const isSilent = (axis: View['axis']) => !views.some((view) => view.axis === axis);
	const silence = isSilent('officials') ? (noAnswerOf(content, demand, locale) ?? []) : [];
	if (views.length === 0) return [words.nothingSaid, ...elsewhere(content, demand, locale), ...silence];
	const others = axes.filter((axis) => axis !== 'officials' && isSilent(axis)).map((axis) => words.notSaidBy[axis]);
	return [...silence, ...(others.length > 0 ? [words.notSaid(writeList(others, locale))] : [])];
}

/** Where a page that nobody's account stands on tells of the demand all the same. */
function elsewhere(content: Content, { id }: Demand, locale: Locale): string[] {
	const { lawIsBeside, eventsAreBelow } = wordsIn(locale).politics;
	const hasLaw = uncorrectedNaming(content, { type: 'demand_act_link', id }).length > 0;
	const hasEvents = recordsNaming(content, { type: 'milestone', id }).length > 0;
	return [...(hasLaw ? [lawIsBeside] : []), ...(hasEvents ? [eventsAreBelow] : [])];
}

/** That those who are to act have not answered, as far as is known; nothing where somebody did. */
function noAnswerOf(content: Content, { id, facts }: Demand, locale: Locale): string[] | undefined {
	const isAnswered = uncorrectedNaming(content, { type: 'introduction', id }).some(
		(introduction) => uncorrectedNaming(content, { type: 'reaction', id: introduction.id }).length > 0
	);
	if (isAnswered) return undefined;
	const words = wordsIn(locale).politics;
	const names = linksTo(content, facts.values.addressees ?? [], { type: 'body', locale }).map(({ title }) => title);
	return names.length > 0
		? [words.noAnswerOf(writeList(names, locale), names.length === 1)]
		: [words.notSaid(words.notSaidBy.officials)];
}
