import { isBehind } from '@kok/domain/release/reading';
import type { PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { writeDate } from '#lib/writing/dates.ts';
import { findById } from '#lib/records/find-record.ts';
import { legislation } from '#lib/json-ld/legislation.ts';
import { platformOf } from '#lib/release/platform.ts';
import { actContext, actNames, writeInForce } from '#lib/law/acts.ts';
import { deadlineHappenings } from '#lib/law/deadlines.ts';
import { actLinksOf } from '#lib/law/act-links.ts';
import { inOrder } from '#lib/politics/happening.ts';
import { identifierRows } from '#lib/law/identifiers.ts';
import { introductionHappenings } from '#lib/politics/introductions.ts';
import { provisionLines, provisionsOf } from '#lib/law/provisions.ts';
import { wayHappenings } from '#lib/law/stages.ts';
import { linkTo } from '#lib/records/record-link.ts';
import { levelName } from '#lib/law/levels.ts';
import { openRecord, recordAlternates, wordingOf } from '#lib/records/records.ts';
import { recordsNaming } from '#lib/records/references.ts';
import { dayOf } from '#lib/release/release-day.ts';
import { usedIn } from '#lib/records/used-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release, origin = event.url.origin } = platformOf(event);
	const { content } = release;
	const { locale, slug } = event.params;
	const record = openRecord(content, { type: 'legal_act', locale, slug });
	const { id } = record;
	const { values, translatedFrom } = wordingOf(record, locale);
	const issuer = findById(content, { type: 'body', id: record.facts.values.issuedBy });
	const introductions = recordsNaming(content, { type: 'introduction', id });

	return {
		id,
		...officialsOf(record, { day: dayOf(release), names: Object.values(actNames(values)), locale }),
		level: levelName(content, { level: record.facts.values.level, locale }),
		...actNames(values),
		summary: values.summary,
		text: values.text,
		issuedBy: issuer && linkTo('body', issuer, locale),
		stages: inOrder(wayHappenings(content, record, locale)),
		deadlines: inOrder(deadlineHappenings(content, record, { day: dayOf(release), locale })),
		context: actContext(content, record, locale),
		provisions: provisionLines(content, provisionsOf(content, id), locale),
		links: actLinksOf(content, { id, locale }),
		saidOnIt: inOrder(introductionHappenings(content, introductions, { day: dayOf(release), locale, on: id })),
		used: usedIn(content, { id, locale, except: ['legal_act', 'provision'] }),
		sources: record.facts.values.sources,
		translatedFrom: translatedFrom?.locale,
		isBehind: isBehind(record, locale),
		page: {
			title: actNames(values).name,
			...(values.summary !== undefined && { description: values.summary }),
			alternates: recordAlternates('legal_act', record),
			section: 'legal_act',
			about: legislation(content, record, { origin, day: dayOf(release), locale })
		}
	};
};

/** What the act is officially: its kind, its dates, its identifiers but for those by which it is named anyway. */
function officialsOf(
	{ facts }: PublicRecord<'legal_act'>,
	{ day, names, locale }: { day: string; names: readonly (string | undefined)[]; locale: Locale }
) {
	const { kind, identifiers, on, inForceOn, transposeBy, text } = facts.values;
	const write = (date: string | undefined) => (date === undefined ? undefined : writeDate(date, locale));
	return {
		kind,
		identifiers: identifierRows(
			identifiers.filter(({ value, url }) => url !== undefined || !names.includes(value)),
			locale
		),
		on: write(on),
		inForce: writeInForce(inForceOn, { day, locale }),
		transposeBy: write(transposeBy),
		officialText: text
	};
}
