import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { outlookOn, viewOf, type AnyValues, type ContentType } from '@kok/domain/content-type';
import { isSeenWhole } from '@kok/domain/office-part';
import type { PartName, SnapshotHash } from '@kok/domain/rules/part';
import { hashText } from '@kok/release/envelope';
import * as z from 'zod';
import type { Sight } from '../access/sight.ts';
import { fieldsOf } from '../db/snapshot-store.ts';

/** Values as someone may see them; stored ones are no such values, `showValues` alone makes them. */
export const ShownValues = z.looseObject({}).brand<'ShownValues'>();
export type ShownValues = z.infer<typeof ShownValues>;

interface Stored {
	type: ContentType;
	part: PartName;
	values: AnyValues;
	/** The record's facts, by which colleagues see words of items. */
	facts?: AnyValues;
}

export function showValues({ type, part, values, facts }: Stored, sight: Sight): ShownValues {
	// To colleagues a reference is only an id; whether they may read its target is asked when they do.
	const outlook = outlookOn(type, { by: sight, isPublic: () => true, ...(facts && { values: facts }) });
	return asShown(viewOf(fieldsOf(type, part), values, outlook));
}

/**
 * The name under which a snapshot is known to someone. Its hash would let guesses be tried of fields they do not see, so
 * where there are such fields it is named by what they see of it: two that look the same to them have one name.
 */
export function nameOfSnapshot(stored: Stored & { hash: SnapshotHash }, sight: 'office' | 'own'): SnapshotHash {
	const { type, part, hash } = stored;
	if (sight === 'office' || isSeenWhole(fieldsOf(type, part))) return hash;
	return hashText(canonicalJson({ type: type.name, part, seen: jsonOf(showValues(stored, sight)) }));
}

/** Called with a view alone; the mark is there for the compiler only. */
function asShown(view: AnyValues): ShownValues {
	return view as ShownValues;
}
