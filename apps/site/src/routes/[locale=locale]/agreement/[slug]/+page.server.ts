import { isBehind } from '@kok/domain/release/reading';
import { writeDate } from '#lib/writing/dates.ts';
import { platformOf } from '#lib/release/platform.ts';
import { linkTo } from '#lib/records/record-link.ts';
import { linksTo } from '#lib/records/record-links.ts';
import { openRecord, recordAlternates, wordingOf } from '#lib/records/records.ts';
import { recordsNaming } from '#lib/records/references.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale, slug } = event.params;
	const record = openRecord(content, { type: 'agreement', locale, slug });
	const { values, translatedFrom } = wordingOf(record, locale);
	const { body, on, document, corrects, sources } = record.facts.values;
	const corrections = recordsNaming(content, { type: 'agreement', id: record.id });

	return {
		title: values.title,
		summary: values.summary,
		date: writeDate(on, locale),
		bodies: linksTo(content, body, { type: 'body', locale }),
		document,
		corrects: linksTo(content, corrects, { type: 'agreement', locale }),
		correctedBy: corrections.map((correction) => linkTo('agreement', correction, locale)),
		sources,
		translatedFrom: translatedFrom?.locale,
		isBehind: isBehind(record, locale),
		page: {
			title: values.title,
			alternates: recordAlternates('agreement', record),
			section: 'agreement'
		}
	};
};
