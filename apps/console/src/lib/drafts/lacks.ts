import { type AnyValues, type ContentType, type Fields, entrySchema } from '@kok/domain/content-type';
import type { PartName } from '@kok/domain/rules/part';
import { uncoveredFacts } from '@kok/domain/rules/hindrance';
import { needOf } from '#lib/fields/need-of.ts';
import { withLists } from './with-lists.ts';

/** What a text still lacks, as names of fields: to become a draft at all, and sources to be published. */
export interface Lacks {
	draft: readonly string[];
	sources: readonly string[];
}

/** What the values of a part lack. Of sources nothing is said before the values fit their fields. */
export function lacksOf(
	type: Pick<ContentType, 'facts'>,
	{ part, fields, values }: { part: PartName; fields: Fields; values: AnyValues }
): Lacks {
	const draft = Object.entries(fields).flatMap(([name, field]) =>
		needOf(field) === 'draft' && values[name] === undefined ? [name] : []
	);
	const full = entrySchema(fields).safeParse(withLists(fields, values));
	return { draft, sources: part === 'facts' && full.success ? uncoveredFacts(type, full.data) : [] };
}
