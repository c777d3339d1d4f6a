import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { shownDemands } from '../demands/register.ts';
import { type RecordLink, linkTo } from '../records/record-link.ts';
import { recordsNaming } from '../records/references.ts';
import { writeWhen } from './happening.ts';

/** A demand by its number. */
export interface JointDemand {
	number: number;
	link: RecordLink;
}

/** A statement or publication as one dated line. */
export interface StatementLine {
	when: string;
	link: RecordLink;
}

/** The demands that are named in what was published together with a body, by number. */
export function jointDemands(content: Content, { id, locale }: { id: string; locale: Locale }): JointDemand[] {
	const cited = new Set(
		recordsNaming(content, { type: 'statement', id })
			.filter(({ facts }) => facts.values.together?.includes(id))
			.flatMap(({ facts }) => facts.values.citations.map(({ demand }) => demand))
	);
	return shownDemands(content, locale)
		.filter((demand) => cited.has(demand.id))
		.map((demand) => ({ number: demand.facts.values.number, link: linkTo('demand', demand, locale) }))
		.toSorted((a, b) => a.number - b.number);
}

/** What was published to a body or together with it, the latest first. */
export function statementLines(
	content: Content,
	{ id, as, locale }: { id: string; as: 'to' | 'together'; locale: Locale }
): StatementLine[] {
	return recordsNaming(content, { type: 'statement', id })
		.filter(({ facts }) => facts.values[as]?.includes(id))
		.toSorted((a, b) => (b.facts.values.on ?? '').localeCompare(a.facts.values.on ?? ''))
		.map((statement) => ({
			when: writeWhen(statement.facts.values.on, locale),
			link: linkTo('statement', statement, locale)
		}));
}
