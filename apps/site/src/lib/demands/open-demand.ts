import type { Content, Demand } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { asNumber } from '../addresses/address.ts';
import { openRecord } from '../records/records.ts';

/** The demand whose number or slug stands in the address of one of its versions; throws where there is none to show. */
export function openDemand(content: Content, { locale, slug }: { locale: Locale; slug: string }): Demand {
	const number = asNumber(slug);
	const found = content.records.demand.find(({ facts }) => facts.values.number === number);
	return found?.wording[locale] ? found : openRecord(content, { type: 'demand', locale, slug });
}
