import { isBehind, listDemands } from '@kok/domain/release/reading';
import { demandsOf } from '#lib/demand-line.ts';
import { openRecord, recordAlternates, wordingOf } from '#lib/records.ts';
import { platformOf } from '#lib/platform.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale, slug } = event.params;
	const record = openRecord(content, { type: 'goal', locale, slug });
	const { values, translatedFrom } = wordingOf(record, locale);

	return {
		kind: record.facts.values.kind,
		title: values.title,
		text: values.text,
		demands: demandsOf(record.id, listDemands(content), locale),
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
