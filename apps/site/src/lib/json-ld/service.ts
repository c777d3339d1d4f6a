import type { Hours } from '@kok/domain/fields/hours';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import { networkOf, wordingIn } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import type { OpeningHoursSpecification, Organization, Place, Service, ServiceChannel } from 'schema-dts';
import { findById } from '../records/find-record.ts';
import { linkTo } from '../records/record-link.ts';
import { wordingOf } from '../records/records.ts';
import { wordsIn } from '../words/words.ts';
import { type JsonLd, present } from './json-ld.ts';
import { postalAddress } from './organisation.ts';

type ServiceRecord = PublicRecord<'service'>;

/** What a member offers, for whom, where, and how it is reached. */
export function serviceThing(
	content: Content,
	record: ServiceRecord,
	{ origin, locale }: { origin: string; locale: Locale }
): JsonLd {
	const { targetGroups, nationwide, areas = [], member, hours } = record.facts.values;
	const { values } = wordingOf(record, locale);
	const { areas: names } = wordingIn(networkOf(content), locale).values;
	const words = wordsIn(locale).services;
	const thing: Service = {
		'@type': 'Service',
		name: values.name,
		url: origin + linkTo('service', record, locale).address,
		areaServed: [...(nationwide ? [words.nationwide] : []), ...areas.map((code) => names[code]?.name ?? code)],
		audience: targetGroups.map((group) => ({ '@type': 'Audience', audienceType: words.groups[group] })),
		availableChannel: channelsOf(record, names),
		...present({
			description: values.summary,
			provider: providerOf(content, member, { origin, locale }),
			hoursAvailable: hours === undefined ? undefined : openingHours(hours)
		})
	};
	return { '@context': 'https://schema.org', ...thing };
}

function providerOf(
	content: Content,
	id: string | undefined,
	{ origin, locale }: { origin: string; locale: Locale }
): Organization | undefined {
	const member = findById(content, { type: 'member', id });
	if (!member) return undefined;
	const { title, address } = linkTo('member', member, locale);
	return { '@type': 'Organization', name: title, url: origin + address };
}

/** One for each way it can be reached. A place stands there only as far as it is public. */
function channelsOf({ facts }: ServiceRecord, areas: Readonly<Record<string, { name: string }>>): ServiceChannel[] {
	const { phone, email, website, languages, channels, places } = facts.values;
	const speaking = { '@type': 'ServiceChannel' as const, availableLanguage: [...languages] };
	const visits = channels.includes('visit') ? places.flatMap(({ place }) => (place ? [place] : [])) : [];
	return [
		...(phone === undefined
			? []
			: [{ ...speaking, servicePhone: { '@type': 'ContactPoint' as const, telephone: phone } }]),
		...(email === undefined ? [] : [{ ...speaking, servicePhone: { '@type': 'ContactPoint' as const, email } }]),
		...(website === undefined ? [] : [{ ...speaking, serviceUrl: website }]),
		...visits.map((place) => {
			const serviceLocation: Place = { '@type': 'Place', address: postalAddress(place, areas) };
			return { ...speaking, serviceLocation };
		})
	];
}

const days = {
	MO: 'https://schema.org/Monday',
	TU: 'https://schema.org/Tuesday',
	WE: 'https://schema.org/Wednesday',
	TH: 'https://schema.org/Thursday',
	FR: 'https://schema.org/Friday',
	SA: 'https://schema.org/Saturday',
	SU: 'https://schema.org/Sunday'
} as const;

function openingHours(hours: Hours): OpeningHoursSpecification[] {
	// Midnight to one minute before it is how schema.org says day and night.
	if (hours === 'always') return [span(Object.values(days), { from: '00:00', to: '23:59' })];
	return hours.map(({ days: on, from, to }) =>
		span(
			on.map((day) => days[day]),
			{ from, to: to === '24:00' ? '23:59' : to }
		)
	);
}

function span(
	dayOfWeek: (typeof days)[keyof typeof days][],
	{ from, to }: { from: string; to: string }
): OpeningHoursSpecification {
	return { '@type': 'OpeningHoursSpecification', dayOfWeek, opens: from, closes: to };
}
