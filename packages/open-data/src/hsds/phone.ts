import { uuidOf } from '../uuid.ts';

/** HSDS: phone. */
export interface Phone {
	id: string;
	number: string;
	type: 'voice';
	description?: string;
}

/** The number in a field of a record, as an entry in a list; none where the field is empty. */
export function phoneOf(
	number: string | undefined,
	{ record, field, description }: { record: string; field: string; description?: string }
): Phone[] {
	if (number === undefined) return [];
	return [{ id: uuidOf(record, field), number, type: 'voice', ...(description !== undefined && { description }) }];
}
