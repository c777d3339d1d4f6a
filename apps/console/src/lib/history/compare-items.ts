import type { Field } from '@kok/domain/fields/field';
import type { Naming } from '#lib/fields/naming.ts';
import { type NumberedItem, numberItems } from '#lib/fields/numbered-items.ts';
import { writeItem } from '#lib/fields/write-value.ts';

/** The value of a field in one of two texts, with what stands beside it there. */
export interface Side {
	value: unknown;
	naming: Naming;
}

/** An item of one text or of both, whatever its place. */
export interface ComparedItem {
	id: string;
	/** As the later text counts; as the earlier one does where the later has it no more. */
	number: number;
	/** The number in the earlier text, where the item moved past another. */
	was?: number;
	/** Empty where the text does not have the item. */
	before: string;
	after: string;
}

/** Pairs the items of two texts by their ids: in the order of the later one, then what it has no more. */
export function compareItems(field: Field & { name: string }, before: Side, after: Side): ComparedItem[] {
	const earlier = numberItems(field, before.value, before.naming.items);
	const later = numberItems(field, after.value, after.naming.items);
	const gone = earlier.filter(({ id }) => later.every((one) => one.id !== id));
	const moved = movedFrom(earlier, later);
	return [...later, ...gone].map(({ id, number }) => {
		const [was, is] = [earlier, later].map((items) => items.find((one) => one.id === id));
		const from = moved.get(id);
		return {
			id,
			number,
			...(from !== undefined && { was: from }),
			before: was ? writeItem(field, was, before.naming) : '',
			after: is ? writeItem(field, is, after.naming) : ''
		};
	});
}

/** Earlier numbers of the items that stand in another order now; a number that changed because others came or went is no move. */
function movedFrom(earlier: readonly NumberedItem[], later: readonly NumberedItem[]): ReadonlyMap<string, number> {
	const [were, are] = [common(earlier, later), common(later, earlier)];
	return new Map(were.flatMap(({ id, number }, rank) => (are[rank]?.id === id ? [] : [[id, number] as const])));
}

function common(items: readonly NumberedItem[], others: readonly NumberedItem[]): NumberedItem[] {
	return items.filter(({ id, isListed }) => isListed && others.some((one) => one.isListed && one.id === id));
}
