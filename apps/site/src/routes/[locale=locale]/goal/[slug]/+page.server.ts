import type { Content, PublicRecord } from '@kok/domain/release/content';
import { isBehind } from '@kok/domain/release/reading';
import { writeDate } from '#lib/writing/dates.ts';
import { demandLines } from '#lib/demands/demand-line.ts';
import { demandsFor } from '#lib/demands/goal-line.ts';
import { linkTo } from '#lib/records/record-link.ts';
import { openRecord, recordAlternates, wordingOf } from '#lib/records/records.ts';
import { recordsNaming } from '#lib/records/references.ts';
import { platformOf } from '#lib/release/platform.ts';
import { usedIn } from '#lib/records/used-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release } = platformOf(event);
	const { content } = release;
	const { locale, slug } = event.params;
	const record = openRecord(content, { type: 'goal', locale, slug });
	const { values, translatedFrom } = wordingOf(record, locale);
	const demands = demandsFor(content, record.id);

	return {
		kind: record.facts.values.kind,
		title: values.title,
		text: values.text,
		demands: demandLines(release, { demands, locale }),
		reached: naming(content, 'milestone', demands)
			.toSorted((a, b) => b.facts.values.on.localeCompare(a.facts.values.on))
			.map((milestone) => ({
				when: writeDate(milestone.facts.values.on, locale),
				link: linkTo('milestone', milestone, locale)
			})),
		issues: naming(content, 'open_issue', demands)
			.toSorted((a, b) => a.facts.values.order - b.facts.values.order)
			.map((issue) => linkTo('open_issue', issue, locale)),
		used: usedIn(content, { id: record.id, locale, except: ['demand'] }),
		sources: record.facts.values.sources,
		translatedFrom: translatedFrom?.locale,
		isBehind: isBehind(record, locale),
		page: {
			title: values.title,
			alternates: recordAlternates('goal', record),
			section: 'goal'
		}
	};
};

/** The records of a type that name any of these demands, once each. */
function naming<Name extends 'milestone' | 'open_issue'>(
	content: Content,
	type: Name,
	demands: readonly PublicRecord<'demand'>[]
): PublicRecord<Name>[] {
	return [...new Set(demands.flatMap(({ id }) => recordsNaming(content, { type, id })))];
}
