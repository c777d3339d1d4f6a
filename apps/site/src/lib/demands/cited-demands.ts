import type { Citation } from '@kok/domain/fields/clauses';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { clausesOf } from './clauses.ts';
import { findById } from '../records/find-record.ts';
import { groundInAWord, writeSince } from './ground.ts';
import { type RecordLink, linkTo } from '../records/record-link.ts';
import type { Said } from '../records/said-in.ts';
import { type CitedWording, citedWording } from './cited-version.ts';

/** A demand that something concerns, as a whole or by some of its clauses. */
export interface CitedDemand extends CitedWording {
	demand: RecordLink;
	number: number;
	/** Since when it is on record, as far as that is known. */
	since: string;
	/** None, where the whole demand is meant. */
	clauses: { number: string; address: string; said: Said }[];
}

/** The demands that are cited, by number, with the clauses that are cited of each. */
export function citedDemands(
	content: Content,
	{ citations, locale }: { citations: readonly Citation[]; locale: Locale }
): CitedDemand[] {
	return citations
		.flatMap((citation) => {
			const record = findById(content, { type: 'demand', id: citation.demand });
			return record ? [citedDemand(record, citation, locale)] : [];
		})
		.toSorted((a, b) => a.number - b.number);
}

function citedDemand(record: PublicRecord<'demand'>, { clauses, version }: Citation, locale: Locale): CitedDemand {
	const demand = linkTo('demand', record, locale);
	const cited = clausesOf(record, locale).filter(({ id }) => clauses?.includes(id));
	const { ground } = record.facts.values;
	return {
		demand,
		number: record.facts.values.number,
		since: `${groundInAWord(ground, locale)} ${writeSince(ground, locale)}`.trim(),
		clauses: cited.map(({ number, anchor, said }) => ({ number, address: `${demand.address}#${anchor}`, said })),
		...citedWording(record, { hash: version, locale })
	};
}
