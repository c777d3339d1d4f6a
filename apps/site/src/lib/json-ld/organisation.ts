import type { Content } from '@kok/domain/release/content';
import type { ShownPlace } from '@kok/domain/fields/place';
import { networkOf, wordingIn } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import type { NGO, PostalAddress } from 'schema-dts';
import { type JsonLd, present } from './json-ld.ts';

/** The network as an organisation. Its address is its own website, which this may not be. */
export function organisation(content: Content, locale: Locale): JsonLd {
	const network = networkOf(content);
	const { abbreviation, legalName, website, phone, email, office, workingSince } = network.facts.values;
	const { name, lead, areas } = wordingIn(network, locale).values;
	const thing: NGO = {
		'@type': 'NGO',
		name,
		alternateName: abbreviation,
		legalName,
		description: lead,
		...present({
			url: website,
			telephone: phone,
			email,
			foundingDate: workingSince,
			address: office && postalAddress(office, areas)
		})
	};
	return { '@context': 'https://schema.org', ...thing };
}

/** The network, where something else names it. */
export function organisationIn(content: Content, locale: Locale): NGO {
	const network = networkOf(content);
	const { website } = network.facts.values;
	return { '@type': 'NGO', name: wordingIn(network, locale).values.name, ...present({ url: website }) };
}

/** A place as an address, as far as it is public. */
export function postalAddress(
	{ area, locality, street, postcode, postBox }: ShownPlace,
	areas: Readonly<Record<string, { name: string }>>
): PostalAddress {
	return {
		'@type': 'PostalAddress',
		...present({
			streetAddress: street,
			postOfficeBoxNumber: postBox,
			postalCode: postcode,
			addressLocality: locality,
			addressRegion: area === undefined ? undefined : (areas[area]?.name ?? area)
		})
	};
}
