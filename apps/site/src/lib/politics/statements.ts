import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { type RecordLink, linkTo } from '../records/record-link.ts';
import { recordsNaming } from '../records/references.ts';
import { writeWhen } from './happening.ts';

/** A statement or publication as one dated line. */
export interface StatementLine {
	when: string;
	link: RecordLink;
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
