import type { AnyValues, ContentType } from '@kok/domain/content-type';
import type { Field } from '@kok/domain/fields/field';
import { idsOf } from '@kok/domain/fields/items';
import { itemsById, valuesOf } from '@kok/domain/items-in';
import { writtenIn } from '@kok/domain/words';
import type { OpenedRecord } from '#lib/api/opened-record.ts';
import { valuesIn } from '#lib/api/values-in.ts';
import { language } from '#lib/words/words.ts';

/** What the parts of one record say about the items of each other's lists. */
export interface ItemsOfRecord {
	/** Ids of the items of a list in the facts, in their order; none where the facts do not have the list. */
	idsOf: (list: string) => readonly string[] | undefined;
	/** The first words of an item in a wording, in the reader's language where it is written in it. */
	wordsOf: (list: string, id: string) => string | undefined;
}

/** An item of a list, or its words in a language, under the number that its form shows. */
export interface NumberedItem {
	id: string;
	/** Counted from 1. Words that are missing leave their number out. */
	number: number;
	item: AnyValues;
	/** Words of an item that the facts do not have are not listed, and stand last. */
	isListed: boolean;
}

/** Takes the order from `facts`, and from the drafts of the wordings, else the public ones, how items are called. */
export function itemsIn(
	type: Pick<ContentType, 'wording'>,
	{ parts, facts }: Pick<OpenedRecord, 'parts'> & { facts: AnyValues }
): ItemsOfRecord {
	const locales = writtenIn(parts).toSorted((one, other) => Number(other === language) - Number(one === language));
	const namesOf = (list: string) => Object.keys(type.wording).filter((name) => type.wording[name]?.list === list);
	return {
		idsOf: (list) => (facts[list] === undefined ? undefined : idsOf(facts[list])),
		wordsOf: (list, id) =>
			locales
				.flatMap((locale) => namesOf(list).map((name) => valuesIn(parts[locale])[name]))
				.flatMap((words) => Object.values(valuesOf(valuesOf(words)[id])))
				.find((text) => typeof text === 'string')
	};
}

/** The items of a field in the order that the site shows. Words of items have none of their own: theirs is that of the list. */
export function numberItems({ kind, list = '' }: Field, value: unknown, items: ItemsOfRecord): NumberedItem[] {
	const given = itemsById(value);
	const listed = kind === 'item-words' ? items.idsOf(list) : undefined;
	const ids = [...new Set([...(listed ?? []), ...given.keys()])];
	return ids.flatMap((id, index) => {
		const item = given.get(id);
		return item ? [{ id, number: index + 1, item, isListed: listed?.includes(id) ?? true }] : [];
	});
}
