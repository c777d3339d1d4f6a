import type { TypeName } from '../content-types.ts';
import { type Languages, languagesIn, lenderIn, usualLanguages } from '../languages.ts';
import { type InterfaceLanguage, type Locale, isInterfaceLanguage, writtenIn } from '../words.ts';
import type { Content, PublicRecord, PublicWording } from './content.ts';

/** The network of a release; throws when it holds none, which no sealed release does. */
export function networkOf({ records }: Content): PublicRecord<'network'> {
	const [network] = records.network;
	if (!network) throw new Error('A release without a network');
	return network;
}

/** The languages in which the network of a release writes, the main one first. */
export function languagesOf(content: Content): Languages {
	return languagesIn(networkOf(content).facts.values);
}

/** The language of the interface words beside texts in a language: that one, else the one from which the network borrows. */
export function interfaceIn(content: Content, locale: Locale): InterfaceLanguage {
	return isInterfaceLanguage(locale) ? locale : lenderIn(networkOf(content).facts.values);
}

/** The demands of a release, by number. */
export function listDemands({ records }: Content): PublicRecord<'demand'>[] {
	return records.demand.toSorted((a, b) => a.facts.values.number - b.facts.values.number);
}

/** The goals of a release, in the network's order. */
export function listGoals({ records }: Content): PublicRecord<'goal'>[] {
	return records.goal.toSorted((a, b) => a.facts.values.order - b.facts.values.order);
}

/** A record's wording in the wanted language, else in another. Every public record has one. */
export function wordingIn<Name extends TypeName>(
	record: PublicRecord<Name>,
	wanted: Locale
): PublicWording<WordingFields<Name>> & { locale: Locale } {
	for (const locale of [wanted, ...writtenIn(record.wording)]) {
		const wording = record.wording[locale];
		if (wording) return { ...wording, locale };
	}
	throw new Error(`Record ${record.id} has no words`);
}

/** A record's wording in the first of its languages, in the network's order. */
export function firstWording<Name extends TypeName>(record: PublicRecord<Name>) {
	return wordingIn(record, writtenIn(record.wording)[0] ?? usualLanguages[0]);
}

type WordingFields<Name extends TypeName> =
	NonNullable<PublicRecord<Name>['wording'][Locale]> extends PublicWording<infer F> ? F : never;

/** Whether a wording was translated from a state of another language that is no longer current. */
export function isBehind({ wording }: { wording: Wordings }, locale: Locale): boolean {
	const origin = wording[locale]?.translatedFrom;
	return origin !== undefined && wording[origin.locale]?.hash !== origin.hash;
}

type Wordings = { readonly [L in Locale]?: Pick<PublicWording, 'hash' | 'translatedFrom'> };
