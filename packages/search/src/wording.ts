import type { AnyRecord } from '@kok/domain/release/any-record';
import type { AnyValues } from '@kok/domain/content-type';
import { type TypeName, typeNamed } from '@kok/domain/content-types';
import type { Field } from '@kok/domain/fields/field';
import type { Locale } from '@kok/domain/words';
import type { Document } from './index/documents.ts';
import { isValues, itemsOf, localeOf } from './any-record.ts';

/**
 * What a passage is for its record: the less of it there is, the more a word in it says. What others call it, and the
 * value of a figure, are looked for and not read out.
 */
export type Part = 'title' | 'name' | 'called' | 'value' | 'summary' | 'text' | 'fact';

/** Something that is read on a record's page. */
export interface Passage {
	part: Part;
	text: string;
	/** The place of the item whose words these are, from 1: a clause of a demand. */
	item?: number;
}

/** A record, and the language in which it is looked for. */
export interface Sought {
	type: TypeName;
	record: AnyRecord;
	locale: Locale;
}

const names: readonly string[] = ['shortTitle', 'shortName', 'heading'];

/** The texts of a record in a language, in the order of their fields. */
export function wordingOf({ type, record, locale }: Sought): Passage[] {
	const { title, wording } = typeNamed(type);
	const words = record.wording[locale]?.values ?? {};
	return Object.entries(wording).flatMap(([name, field]) => {
		// The names of areas are found with whoever works there.
		if (name === 'areas') return [];
		if (name === 'alsoKnownAs') return calledSo(words[name]);
		const part = name === title ? 'title' : partOf(name, field);
		return passagesIn(field, { value: words[name], part, facts: record.facts.values });
	});
}

/** Each of the words that others use, without the marks in which a word stands that the network itself does not say. */
export function calledSo(words: unknown): Passage[] {
	if (typeof words !== 'string') return [];
	return words.split(',').map((one): Passage => ({ part: 'called', text: one.replaceAll(/[„“”«»]/g, '').trim() }));
}

function partOf(name: string, { kind }: Field): Part {
	if (names.includes(name)) return 'name';
	return kind === 'line' || name === 'summary' || name === 'clauses' ? 'summary' : 'text';
}

function passagesIn(
	{ kind, list = '' }: Field,
	{ value, part, facts }: { value: unknown; part: Part; facts: AnyValues }
): Passage[] {
	if (typeof value === 'string') return [{ part, text: withoutTargets(value) }];
	if (kind !== 'item-words' || !isValues(value)) return [];
	const ids = itemsOf(facts[list]).map(({ id }) => id);
	return Object.entries(value).flatMap(([id, words]) =>
		Object.values(isValues(words) ? words : {}).flatMap((text): Passage[] =>
			typeof text === 'string' ? [{ part, text, item: ids.indexOf(id) + 1 }] : []
		)
	);
}

/** Where a link of a text leads is not read: its address holds words that the text does not. */
function withoutTargets(text: string): string {
	return text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** The texts of a record and of what is told on its page, in the language that each has. */
export function textsOf({ type, record, told }: Document, wanted: Locale): Passage[] {
	const own = wordingOf({ type, record, locale: localeOf(record, wanted) });
	const others = told.flatMap((one) => wordingOf({ ...one, locale: localeOf(one.record, wanted) }));
	return [...own, ...others.map(({ text }): Passage => ({ part: 'text', text }))];
}
