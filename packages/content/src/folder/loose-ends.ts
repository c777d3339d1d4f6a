import type { AnyValues, ContentType, Fields } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { idsOf } from '@kok/domain/fields/items';
import type { WrittenRecord } from '../history.ts';
import { isValues } from './names.ts';

/**
 * What fits its fields and yet names nothing: an area that the network does not have, words for an item that is not in
 * the list, an item without words in any language.
 */
export function findLooseEnds(
	{ type, facts, wording }: WrittenRecord,
	{ place, network }: { place: string; network: WrittenRecord | undefined }
): string[] {
	const declared: ContentType = contentTypes[type];
	const areas = idsOf(network?.facts['areas']);
	const lost = areasIn(declared.facts, facts)
		.filter((code) => !areas.includes(code))
		.map(
			(code) =>
				`${place}, facts: the network has no area “${code}”. These stand in network.json, facts › areas: ${areas.join(', ')}.`
		);
	return [...new Set(lost), ...findWordsOfItems(declared, { place, facts, wording })];
}

/** Codes of areas, wherever a field may name one. */
function areasIn(fields: Fields, values: AnyValues): string[] {
	return Object.entries(fields).flatMap(([name, { kind, items }]) => {
		const value = values[name];
		if (kind === 'areas' && Array.isArray(value)) return value.map(String);
		if (kind === 'place' && isValues(value)) return typeof value['area'] === 'string' ? [value['area']] : [];
		if (kind === 'items' && items && Array.isArray(value)) {
			return value.filter(isValues).flatMap((item) => areasIn(items, item));
		}
		return [];
	});
}

function findWordsOfItems(
	{ wording: fields }: ContentType,
	{ place, facts, wording }: { place: string } & Pick<WrittenRecord, 'facts' | 'wording'>
): string[] {
	return Object.entries(fields).flatMap(([name, { list }]) => {
		if (list === undefined) return [];
		const ids = idsOf(facts[list]);
		const said = Object.entries(wording).map(([locale, words]) => ({
			locale,
			ids: Object.keys({ ...(words[name] ?? {}) })
		}));
		const strange = said.flatMap(({ locale, ids: named }) =>
			named
				.filter((id) => !ids.includes(id))
				.map(
					(id) =>
						`${place}, ${locale} › ${name} › ${id}: “facts › ${list}” has no item with the id “${id}”. Write the id as it stands there.`
				)
		);
		const silent = ids
			.filter((id) => !said.some((one) => one.ids.includes(id)))
			.map(
				(id) => `${place}, facts › ${list}: the item “${id}” has no words. Write them under “${name}” in each language.`
			);
		// Places and stations of which a record gives nothing but where they are may go without words.
		return [...strange, ...(fields[name]?.required ? silent : [])];
	});
}
