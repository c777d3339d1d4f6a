import type { TypeName } from '../content-types.ts';
import { type Locale, locales } from '../words.ts';
import type { Content, PublicRecord, PublicWording } from './content.ts';

/** The network of a release; throws when it holds none, which no sealed release does. */
export function networkOf({ records }: Content): PublicRecord<'network'> {
	const [network] = records.network;
	if (!network) throw new Error('A release without a network');
	return network;
}

/** The demands of a release, by number. */
export function listDemands({ records }: Content): PublicRecord<'demand'>[] {
	return records.demand.toSorted((a, b) => a.facts.values.number - b.facts.values.number);
}

/** The goals of a release, in the network's order. */
export function listGoals({ records }: Content): PublicRecord<'goal'>[] {
	return records.goal.toSorted((a, b) => a.facts.values.order - b.facts.values.order);
}

/** A record's wording in the wanted language, else in the other. Every public record has one. */
export function wordingIn<Name extends TypeName>(
	record: PublicRecord<Name>,
	wanted: Locale
): PublicWording<WordingFields<Name>> & { locale: Locale } {
	for (const locale of [wanted, ...locales]) {
		const wording = record.wording[locale];
		if (wording) return { ...wording, locale };
	}
	throw new Error(`Record ${record.id} has no words`);
}

type WordingFields<Name extends TypeName> =
	NonNullable<PublicRecord<Name>['wording'][Locale]> extends PublicWording<infer F> ? F : never;

/** Whether a wording was translated from a state of the other language that is no longer current. */
export function isBehind({ wording }: { wording: Wordings }, locale: Locale): boolean {
	const origin = wording[locale]?.translatedFrom;
	return origin !== undefined && wording[origin.locale]?.hash !== origin.hash;
}

type Wordings = { readonly [L in Locale]?: Pick<PublicWording, 'hash' | 'translatedFrom'> };
