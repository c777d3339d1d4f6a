import { typeNamed } from '@kok/domain/content-types';
import type { PartName } from '@kok/domain/rules/part';
import type { Schemas } from '#lib/api/client.ts';
import { fieldsOf } from '#lib/records/parts-of.ts';
import { addressOf, tabOf } from '#lib/records/tabs.ts';
import { spoken } from '#lib/words/words.ts';

type Place = Schemas['WebAddress']['places'][number];

/** A field that names an address, where one writes in it. */
export interface NamedPlace {
	record: string;
	part: PartName;
	label: string;
	href: string;
	/** Whether the public reads the address there, a draft names it, or both. */
	state: 'published' | 'draft' | 'both';
}

/** The fields that name an address, each once, whether the public reads it there or a draft has it. */
export function namedPlaces(places: readonly Place[], { isDelegate }: { isDelegate: boolean }): NamedPlace[] {
	const byField = Map.groupBy(places, ({ record, part, field }) => `${record} ${part} ${field}`);
	return [...byField.values()].flatMap((group) => {
		const [first] = group;
		if (!first) return [];
		const { record, part, field } = first;
		const label = fieldsOf(typeNamed(first.type), part)[field]?.label;
		return [
			{ record, part, label: label ? spoken(label) : field, href: hrefOf(first, isDelegate), state: stateOf(group) }
		];
	});
}

function stateOf(group: readonly Place[]): NamedPlace['state'] {
	const isPublic = group.some(({ state }) => state === 'published');
	if (!isPublic) return 'draft';
	return group.some(({ hasDraft }) => hasDraft) ? 'both' : 'published';
}

/** A delegate changes one field at a time; what the office decides about a record is not among them. */
function hrefOf({ record, type: name, part, field }: Place, isDelegate: boolean): string {
	const type = typeNamed(name);
	if (!isDelegate) return `${addressOf({ type, id: record }, part)}/schreiben#${field}`;
	const isKept = fieldsOf(type, part)[field]?.setting === false;
	return isKept ? `/eintrag/${record}/${tabOf(part)}/${field}` : `/eintrag/${record}`;
}
