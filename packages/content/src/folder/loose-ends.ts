import type { ContentType } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { idsOf } from '@kok/domain/fields/items';
import { type KnownPlaces, type NamedPlace, knownPlacesOf, placeIssues, placesIn } from '@kok/domain/rules/places';
import type { WrittenRecord } from '../history.ts';
import { spellPath } from './place.ts';

/**
 * What fits its fields and yet names nothing: an area that the network does not have, a postcode of another form, words for
 * an item that is not in the list, an item without words in any language.
 */
export function findLooseEnds(
	{ type, facts, wording, inside = {} }: WrittenRecord,
	{ place, network }: { place: string; network: WrittenRecord | undefined }
): string[] {
	const declared: ContentType = contentTypes[type];
	const known = knownPlacesOf(network?.facts ?? {});
	const parts = [
		{ part: 'facts', fields: declared.facts, values: facts },
		{ part: 'inside', fields: declared.inside, values: inside },
		...Object.entries(wording).map(([part, values]) => ({ part, fields: declared.wording, values }))
	];
	const lost = parts.flatMap(({ part, fields, values }) =>
		placesIn(fields, values)
			.filter((named) => placeIssues([named], known).length > 0)
			.map((named) => sayUnknownPlace(named, { place: `${place}, ${part} › ${spellPath(named.path, values)}`, known }))
	);
	return [...lost, ...findWordsOfItems(declared, { place, facts, wording })];
}

function sayUnknownPlace({ names, code }: NamedPlace, { place, known }: { place: string; known: KnownPlaces }): string {
	if (names === 'area')
		return `${place}: the network has no area “${code}”. These stand in network.json, facts › areas: ${[...known.areas].join(', ') || 'none'}.`;
	return `${place}: “${code}” is no postcode as network.json gives them in facts › postcodeForms: ${known.postcodeForms.join(', ')}. N stands for a digit, A for a capital letter. Correct the one or the other.`;
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
			ids: Object.keys({ ...(words?.[name] ?? {}) })
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
