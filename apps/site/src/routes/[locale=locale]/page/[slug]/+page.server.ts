import type { PublicRecord } from '@kok/domain/release/content';
import { isBehind, networkOf, wordingIn } from '@kok/domain/release/reading';
import { type Locale, writtenIn } from '@kok/domain/words';
import { documentsOf, picturesOf } from '#lib/media/media.ts';
import { periodOf, writeSpan } from '#lib/writing/period.ts';
import { writePlace } from '#lib/writing/places.ts';
import { platformOf } from '#lib/release/platform.ts';
import { linksTo } from '#lib/records/record-links.ts';
import { openRecord, recordAlternates, wordingOf } from '#lib/records/records.ts';
import type { Said } from '#lib/records/said-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale, slug } = event.params;
	const record = openRecord(content, { type: 'page', locale, slug });
	const { values, translatedFrom } = wordingOf(record, locale);
	const { kind, website, bodies, goals, sources } = record.facts.values;
	const { areas } = wordingIn(networkOf(content), locale).values;

	return {
		kind,
		title: values.title,
		summary: values.summary,
		text: values.text,
		period: periodOf(record.facts.values, locale),
		website,
		bodies: linksTo(content, bodies, { type: 'body', locale }),
		goals: linksTo(content, goals, { type: 'goal', locale }),
		pictures: picturesOf(record, locale),
		documents: documentsOf(record, locale),
		stations: stationsOf(record, { areas, locale }),
		sources,
		translatedFrom: translatedFrom?.locale,
		isBehind: isBehind(record, locale),
		page: {
			title: values.title,
			...(values.summary !== undefined && { description: values.summary }),
			alternates: recordAlternates('page', record),
			section: 'page'
		}
	};
};

/** Where it was, from the first to the last; what took place there in the other language, where this one has no words. */
function stationsOf(
	record: PublicRecord<'page'>,
	{ areas, locale }: { areas: Readonly<Record<string, { name: string }>>; locale: Locale }
) {
	return record.facts.values.stations
		.toSorted((a, b) => a.from.localeCompare(b.from))
		.map(({ id, from, to, place }) => ({
			id,
			when: writeSpan({ from, to }, locale),
			place: place ? writePlace(place, { areas, locale }).join(', ') : undefined,
			said: stationText(record, id, locale)
		}));
}

function stationText({ wording }: PublicRecord<'page'>, id: string, wanted: Locale): Said | undefined {
	for (const locale of [wanted, ...writtenIn(wording)]) {
		const text = wording[locale]?.values.stations?.[id]?.text;
		if (text !== undefined) return { text, lang: locale === wanted ? undefined : locale };
	}
	return undefined;
}
