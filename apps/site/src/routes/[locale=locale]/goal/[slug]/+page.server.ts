import { isBehind } from '@kok/domain/release/reading';
import { demandLines } from '#lib/demand-line.ts';
import { demandsFor } from '#lib/goal-line.ts';
import { openRecord, recordAlternates, wordingOf } from '#lib/records.ts';
import { platformOf } from '#lib/platform.ts';
import { usedIn } from '#lib/used-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release } = platformOf(event);
	const { content } = release;
	const { locale, slug } = event.params;
	const record = openRecord(content, { type: 'goal', locale, slug });
	const { values, translatedFrom } = wordingOf(record, locale);

	return {
		kind: record.facts.values.kind,
		title: values.title,
		text: values.text,
		demands: demandLines(release, { demands: demandsFor(content, record.id), locale }),
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
