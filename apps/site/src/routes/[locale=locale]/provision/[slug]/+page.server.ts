import { isBehind } from '@kok/domain/release/reading';
import { findById } from '#lib/records/find-record.ts';
import { provisionLegislation } from '#lib/json-ld/legislation.ts';
import { platformOf } from '#lib/release/platform.ts';
import { actLinksOf } from '#lib/law/act-links.ts';
import { officialTextOf } from '#lib/law/identifiers.ts';
import { historyOf, lastPutForward } from '#lib/law/provisions.ts';
import { synopsisOf } from '#lib/synopsis/synopsis.ts';
import { linkTo } from '#lib/records/record-link.ts';
import { openRecord, recordAlternates, wordingOf } from '#lib/records/records.ts';
import { dayOf } from '#lib/release/release-day.ts';
import { usedIn } from '#lib/records/used-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release, origin = event.url.origin } = platformOf(event);
	const { content } = release;
	const { locale, slug } = event.params;
	const record = openRecord(content, { type: 'provision', locale, slug });
	const { id } = record;
	const { values, translatedFrom } = wordingOf(record, locale);
	const { act, text, sources } = record.facts.values;
	const whole = findById(content, { type: 'legal_act', id: act });

	return {
		id,
		citation: values.citation,
		heading: values.heading,
		summary: values.summary,
		act: whole && linkTo('legal_act', whole, locale),
		officialText: text,
		officialAct: whole && officialTextOf(whole, locale),
		synopsis: synopsisOf(content, record, { day: dayOf(release), locale }),
		history: historyOf(content, record, locale),
		links: actLinksOf(content, { id, locale }),
		lastPut: lastPutForward(content, record, { day: dayOf(release), locale }),
		used: usedIn(content, { id, locale }),
		sources,
		translatedFrom: translatedFrom?.locale,
		isBehind: isBehind(record, locale),
		page: {
			title: values.citation,
			...(values.heading !== undefined && { description: values.heading }),
			alternates: recordAlternates('provision', record),
			section: 'provision',
			about: provisionLegislation(content, record, { origin, locale })
		}
	};
};
