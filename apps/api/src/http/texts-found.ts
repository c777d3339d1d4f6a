import type { AnyValues, Fields } from '@kok/domain/content-type';
import { typeNamed } from '@kok/domain/content-types';
import type { Field } from '@kok/domain/fields/field';
import { mapItems } from '@kok/domain/items-in';
import { type PartName, partNames } from '@kok/domain/rules/part';
import { fold } from '@kok/search/words/fold';
import { type Word, wordsOf } from '@kok/search/words/words-of';
import { fieldsOf } from '../db/stores/snapshot-store.ts';
import { foldedWords } from '../heads/title-words.ts';
import type { RecordShown } from './representation.ts';

/** Where in a record words stand, and some of the text around the first of them. */
export interface Place {
	part: PartName;
	excerpt: string;
}

/** Characters that are shown before and after a word that was found. */
const around = 70;

/**
 * The first place of a record, as it is shown to someone, in which a word of `q` stands; none unless all of them begin a word
 * somewhere in the record. Of a part that has a draft the draft is read. What members alone see is not looked through: the lines
 * of colleagues are among it, and each look at those is noted.
 */
export function placeIn(record: RecordShown, q: string): Place | undefined {
	const type = typeNamed(record.type);
	const texts = partNames.flatMap((part) => {
		if (part === 'inside') return [];
		const shown = record.parts[part];
		const values = shown?.draft?.values ?? shown?.published?.values;
		return values ? textsIn(fieldsOf(type, part), values).map((text) => ({ part, text, words: wordsOf(text) })) : [];
	});
	const wanted = foldedWords(q);
	const begins = ({ text }: Word) => wanted.filter((word) => fold(text).startsWith(word));
	const found = texts.flatMap(({ words, ...place }) =>
		words.flatMap((word) => begins(word).map((by) => ({ ...place, by, at: word.at })))
	);
	const [first] = found;
	if (!first || new Set(found.map(({ by }) => by)).size < new Set(wanted).size) return undefined;
	return { part: first.part, excerpt: excerptOf(first) };
}

/** What people wrote in some fields: no codes, ids or settings. */
function textsIn(fields: Fields, values: AnyValues): string[] {
	return Object.entries(fields).flatMap(([name, field]) =>
		values[name] === undefined ? [] : textsOf(field, values[name])
	);
}

function textsOf({ kind, items }: Field, value: unknown): string[] {
	if (items) {
		const texts: string[] = [];
		mapItems(value, (item) => {
			texts.push(...textsIn(items, item));
			return item;
		});
		return texts;
	}
	if (kind === 'sources') return namedIn(value, ['title', 'publisher']);
	if (kind === 'retelling' && Array.isArray(value))
		return value.flatMap((one: AnyValues) => [...namedIn([one], ['heading']), ...namedIn(one['sentences'], ['text'])]);
	return typeof value === 'string' && written.has(kind) ? [value] : [];
}

const written: ReadonlySet<Field['kind']> = new Set(['line', 'text', 'phone', 'email', 'link', 'retelling']);

function namedIn(list: unknown, names: readonly string[]): string[] {
	if (!Array.isArray(list)) return [];
	return list.flatMap((one: AnyValues) => names.flatMap((name) => (typeof one[name] === 'string' ? [one[name]] : [])));
}

/** Begins and ends with a whole word. */
function excerptOf({ text, at }: { text: string; at: number }): string {
	const from = at <= around ? 0 : text.indexOf(' ', at - around) + 1;
	const until = at + around >= text.length ? text.length : text.lastIndexOf(' ', at + around);
	const shown = text.slice(from > at ? at : from, until <= at ? text.length : until).trim();
	return `${from > 0 ? '… ' : ''}${shown.replaceAll(/\s+/g, ' ')}${until < text.length ? ' …' : ''}`;
}
