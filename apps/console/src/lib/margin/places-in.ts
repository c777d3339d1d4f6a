import type { AnyValues, Fields } from '@kok/domain/content-type';
import { itemsById } from '@kok/domain/items-in';
import type { NotePlace } from './threads.ts';

/** The places in some fields of a text: each field, and each item of one that is a list. */
export function placesIn(fields: Fields, texts: readonly AnyValues[]): NotePlace[] {
	return Object.entries(fields).flatMap(([name, { items }]) => {
		const inside = items ? texts.flatMap((values) => [...itemsById(values[name]).keys()]) : [];
		return [{ field: name }, ...inside.map((item) => ({ field: name, item }))];
	});
}
