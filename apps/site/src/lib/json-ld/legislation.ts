import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import type { LegalForceStatus, Legislation } from 'schema-dts';
import { isYetToCome } from '../release/date-order.ts';
import { findById } from '../records/find-record.ts';
import { linkTo } from '../records/record-link.ts';
import { wordingOf } from '../records/records.ts';
import { wordsIn } from '../words/words.ts';
import { type JsonLd, present } from './json-ld.ts';

type Act = PublicRecord<'legal_act'>;

interface Where {
	origin: string;
	day: string;
	locale: Locale;
}

/** A legal act by its official identifiers, as the European Legislation Identifier's ontology has it in schema.org. */
export function legislation(content: Content, act: Act, { origin, day, locale }: Where): JsonLd {
	const { kind, identifiers, on, inForceOn, text, amends = [], replaces = [] } = act.facts.values;
	const { title, shortTitle, summary } = wordingOf(act, locale).values;
	const official = [...identifiers.flatMap(({ url }) => url ?? []), ...(text === undefined ? [] : [text])];
	const thing: Legislation = {
		...named(act, { origin, locale }),
		name: title,
		legislationType: wordsIn(locale).law.kinds[kind],
		legislationIdentifier: identifiers.map(({ value }) => value),
		legislationChanges: amends.flatMap((id) => actById(content, id, { origin, locale })),
		...present({
			alternateName: shortTitle,
			description: summary,
			legislationDate: on,
			legislationLegalForce: inForceOn === undefined ? undefined : forceOn(inForceOn, day),
			sameAs: official.length > 0 ? [...new Set(official)] : undefined
		}),
		...(replaces.length > 0 && {
			legislationRepeals: replaces.flatMap((id) => actById(content, id, { origin, locale }))
		})
	};
	return { '@context': 'https://schema.org', ...thing };
}

/** A section or an article, as a part of its act. */
export function provisionLegislation(
	content: Content,
	provision: PublicRecord<'provision'>,
	{ origin, locale }: Omit<Where, 'day'>
): JsonLd {
	const { act, text } = provision.facts.values;
	const { citation, heading, summary } = wordingOf(provision, locale).values;
	const [whole] = act === undefined ? [] : actById(content, act, { origin, locale });
	const address = origin + linkTo('provision', provision, locale).address;
	const thing: Legislation = {
		'@type': 'Legislation',
		'@id': address,
		url: address,
		name: citation,
		legislationIdentifier: citation,
		...present({ alternateName: heading, description: summary, sameAs: text, isPartOf: whole })
	};
	return { '@context': 'https://schema.org', ...thing };
}

function forceOn(inForceOn: string, day: string): LegalForceStatus {
	return isYetToCome(inForceOn, day) ? 'https://schema.org/NotInForce' : 'https://schema.org/InForce';
}

function actById(content: Content, id: string, where: Omit<Where, 'day'>): Legislation[] {
	const act = findById(content, { type: 'legal_act', id });
	return act ? [named(act, where)] : [];
}

function named(act: Act, { origin, locale }: Omit<Where, 'day'>): Legislation {
	const { title, address } = linkTo('legal_act', act, locale);
	return { '@type': 'Legislation', '@id': origin + address, url: origin + address, name: title };
}
