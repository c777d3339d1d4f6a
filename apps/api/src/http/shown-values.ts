import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { outlookOn, viewOf, type AnyValues, type ContentType } from '@kok/domain/content-type';
import type { Outlook } from '@kok/domain/fields/field';
import { isSeenWhole } from '@kok/domain/office-part';
import type { PartName, SnapshotHash } from '@kok/domain/rules/part';
import { hashText } from '@kok/release/envelope';
import * as z from 'zod';
import type { Knows } from '../access/known-records.ts';
import type { Close, Sight } from '../access/sight.ts';
import { withoutLines } from '../colleagues/lines.ts';
import { fieldsOf } from '../db/stores/snapshot-store.ts';

/** Values as someone may see them; stored ones are no such values, `showValues` alone makes them. */
export const ShownValues = z.looseObject({}).brand<'ShownValues'>();
export type ShownValues = z.infer<typeof ShownValues>;

interface Stored {
	type: ContentType;
	part: PartName;
	values: AnyValues;
}

/** What decides beside the values: the words of items follow the record's facts, references what the reader knows. */
interface FromOutside {
	sight: Exclude<Sight, Close>;
	facts: AnyValues;
	knows: Knows;
}

/** Whoever edits a record sees what it names, whether that is public or not. */
export function showValues(stored: Stored, sight: Close): ShownValues {
	return shownBy(stored, outlookOn(stored.type, { by: sight, isPublic: () => true }));
}

/**
 * What colleagues see, or the public. The lines of a member are told to nobody here: its colleagues read them in a list of
 * their own, while they are confirmed, and each look at it is noted; see `readColleagues`.
 */
export function showFromOutside({ values, ...stored }: Stored, { sight, facts, knows }: FromOutside): ShownValues {
	const told = { ...stored, values: stored.part === 'inside' ? withoutLines(values) : values };
	return shownBy(told, outlookOn(stored.type, { by: sight, isPublic: knows, values: facts }));
}

function shownBy({ type, part, values }: Stored, outlook: Outlook): ShownValues {
	return asShown(viewOf(fieldsOf(type, part), values, outlook));
}

/**
 * The name under which a snapshot is known to someone. Its hash would let them test guesses about fields that they do
 * not see. Where there are such fields the name is made of what they see, so two snapshots that look the same to them
 * have one name.
 */
export function nameOfSnapshot(stored: Stored & { hash: SnapshotHash }, sight: Close): SnapshotHash {
	const { type, part, hash } = stored;
	if (sight === 'office' || isSeenWhole(fieldsOf(type, part))) return hash;
	return hashText(canonicalJson({ type: type.name, part, seen: jsonOf(showValues(stored, sight)) }));
}

/** Called with a view alone; the mark is there for the compiler only. */
function asShown(view: AnyValues): ShownValues {
	return view as ShownValues;
}
