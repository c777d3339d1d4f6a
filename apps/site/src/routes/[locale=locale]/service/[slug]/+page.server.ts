import type { PublicRecord } from '@kok/domain/release/content';
import { isBehind, networkOf, wordingIn } from '@kok/domain/release/reading';
import { type Locale, writtenIn } from '@kok/domain/words';
import { writeDate, writeList } from '#lib/writing/dates.ts';
import { writeHours } from '#lib/writing/hours.ts';
import { inOwnWords } from '#lib/writing/languages.ts';
import { phoneOf } from '#lib/contact/phone.ts';
import { writePlace } from '#lib/writing/places.ts';
import { serviceThing } from '#lib/json-ld/service.ts';
import { platformOf } from '#lib/release/platform.ts';
import { linksTo } from '#lib/records/record-links.ts';
import { openRecord, recordAlternates, wordingOf } from '#lib/records/records.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

type Service = PublicRecord<'service'>;
type Areas = Readonly<Record<string, { name: string }>>;

export const load: PageServerLoad = (event) => {
	const { release, origin = event.url.origin } = platformOf(event);
	const { content } = release;
	const { locale, slug } = event.params;
	const record = openRecord(content, { type: 'service', locale, slug });
	const { values, translatedFrom } = wordingOf(record, locale);
	const { facts } = record;
	const { areas } = wordingIn(networkOf(content), locale).values;
	const { phone, outOfHours, email, website, hours, languages, interpretedLanguages, member } = facts.values;

	// A device that others use keeps no copy of this page.
	event.setHeaders({ 'cache-control': 'no-store' });
	return {
		name: values.name,
		summary: values.summary,
		text: values.text,
		where: whereOf(facts.values, { areas, locale }),
		phone: phoneOf({ phone }),
		outOfHours: phoneOf({ phone: outOfHours }),
		email,
		website,
		hours: hours === undefined ? undefined : writeHours(hours, locale),
		languages: inOwnWords(languages),
		interpreted: inOwnWords(interpretedLanguages),
		facts: factsOf(facts.values, locale),
		canVisit: facts.values.channels.includes('visit'),
		places: placesOf(record, { areas, locale }),
		members: linksTo(content, member, { type: 'member', locale }),
		checked: lastChecked(facts.values, locale),
		sources: facts.values.sources,
		translatedFrom: translatedFrom?.locale,
		isBehind: isBehind(record, locale),
		page: {
			title: values.name,
			alternates: recordAlternates('service', record),
			section: 'service',
			about: serviceThing(content, record, { origin, locale })
		}
	};
};

interface Where {
	areas: Areas;
	locale: Locale;
}

function whereOf({ nationwide, areas: codes = [] }: Service['facts']['values'], { areas, locale }: Where): string {
	const named = codes.map((code) => areas[code]?.name ?? code);
	return [...(nationwide ? [wordsIn(locale).services.nationwide] : []), ...named].join(', ');
}

/** For whom it is, on what, by which ways: each a word and a phrase. */
function factsOf(facts: Service['facts']['values'], locale: Locale): { label: string; text: string }[] {
	const words = wordsIn(locale).services;
	const { targetGroups, forms = [], channels, children, accommodation } = facts;
	const lists = [
		{ label: words.forWhom, parts: targetGroups.map((group) => words.groups[group]) },
		{ label: words.about, parts: forms.map((form) => words.forms[form]) },
		{ label: words.ways, parts: channels.map((channel) => words.channels[channel]) }
	];
	return [
		...lists
			.filter(({ parts }) => parts.length > 0)
			.map(({ label, parts }) => ({ label, text: writeList(parts, locale) })),
		...(children === undefined
			? []
			: [{ label: words.children, text: children ? words.withChildren : words.withoutChildren }]),
		...(accommodation === undefined
			? []
			: [{ label: words.accommodation, text: accommodation ? words.withAccommodation : words.withoutAccommodation }])
	];
}

/** The places that may be known, with their names in this language or else in the other. */
function placesOf({ facts, wording }: Service, { areas, locale }: Where) {
	return facts.values.places.flatMap(({ id, place }) => {
		if (!place) return [];
		const named = [locale, ...writtenIn(wording)].find((one) => wording[one]?.values.places?.[id]);
		return [
			{ id, name: named && wording[named]?.values.places?.[id]?.name, lines: writePlace(place, { areas, locale }) }
		];
	});
}

/** When one of its sources was last looked at. */
function lastChecked({ sources }: Service['facts']['values'], locale: Locale): string | undefined {
	const last = sources
		.flatMap(({ retrieved }) => retrieved ?? [])
		.sort()
		.at(-1);
	return last === undefined ? undefined : wordsIn(locale).services.checked(writeDate(last, locale));
}
