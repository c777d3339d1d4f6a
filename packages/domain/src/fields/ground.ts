import * as z from 'zod';
import { ReducedDate } from '../calendar.ts';
import { type Audience, type Traits, field } from './field.ts';
import { oneLineUpTo, storedLineUpTo } from './one-line.ts';
import { EnteredSource, Source } from './sources.ts';

const Document = Source.omit({ covers: true });

/** Since when the network has said so, as far as its documents tell; `null` means looked for and not found. */
const Since = z.strictObject({ date: ReducedDate, precision: z.enum(['on', 'at_latest']) }).nullable();

const Documented = z.strictObject({ kind: z.literal('documented'), document: Document, since: Since });
const Imported = z.strictObject({
	kind: z.literal('imported'),
	body: storedLineUpTo(200),
	agreedOn: ReducedDate,
	document: Document
});

/**
 * Why a demand may be public. `imported`: it was agreed elsewhere, by a body, on a date, in a source.
 * `documented`: the network has said so in a document of its own; the text here is a summary and no
 * agreement is on record. A third ground, an agreement certified here, is never typed in.
 */
export const Ground = z.discriminatedUnion('kind', [Documented, Imported]);
export type Ground = z.infer<typeof Ground>;

const EnteredDocument = EnteredSource.omit({ covers: true });
/** A ground as someone enters it. */
export const EnteredGround = z.discriminatedUnion('kind', [
	Documented.extend({ document: EnteredDocument }),
	Imported.extend({ body: oneLineUpTo(200), document: EnteredDocument })
]);

/** On what ground a demand is public. */
export function ground<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	// A ground names its own document, so it needs no entry among the sources.
	return field({ kind: 'ground', value: Ground, entry: EnteredGround, shown: Ground }, { ...traits, setting: true });
}
