import type { Values } from '@kok/domain/content-type';
import type { ContentTypes, TypeName } from '@kok/domain/content-types';
import { type InterfaceLanguage, interfaceLanguages } from '@kok/domain/words';
import { type Life, type Stage, type Writing, beginDay, beginLife, leaveDraft, publish } from './life.ts';
import type { Random } from './random.ts';

export type FactsOf<Name extends TypeName> = Values<ContentTypes[Name]['facts']>;
export type WordsOf<Name extends TypeName> = Values<ContentTypes[Name]['wording']>;

/** What is entered for a record on one day. */
export interface Entered<Name extends TypeName> {
	type: Name;
	on: number;
	facts: FactsOf<Name>;
	/** None for a type without words. */
	wording?: (locale: InterfaceLanguage) => WordsOf<Name>;
	/** German alone, where nobody has translated it yet. */
	untranslated?: boolean;
}

/** A record that is written, read by another person and published within a day. */
export function publishRecord<Name extends TypeName>(random: Random, entered: Entered<Name>): Life {
	const life = beginLife(random, entered);
	publish(life, writingsOf(entered));
	return life;
}

/** The same record, written anew and published on a later day. */
export function publishAnew<Name extends TypeName>(life: Life, entered: Entered<Name>): void {
	beginDay(life, entered.on);
	publish(life, writingsOf(entered));
}

/** A record that is written and not public yet. */
export function keepBack<Name extends TypeName>(random: Random, entered: Entered<Name>, stage: Stage): Life {
	const life = beginLife(random, entered);
	for (const writing of writingsOf(entered)) leaveDraft(life, writing, stage);
	return life;
}

function writingsOf<Name extends TypeName>({ facts, wording, untranslated }: Entered<Name>): Writing[] {
	const written = untranslated ? (['de'] as const) : interfaceLanguages;
	const words = wording
		? written.map((locale) => ({ ...originOf(locale), part: locale, values: wording(locale) }))
		: [];
	return [{ part: 'facts', values: facts }, ...words];
}

function originOf(locale: InterfaceLanguage): { translatedFrom?: InterfaceLanguage } {
	return locale === 'en' ? { translatedFrom: 'de' } : {};
}
