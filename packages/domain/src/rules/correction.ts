import { canonicalJson } from '../canonical.ts';
import type { AnyValues } from '../content-type.ts';
import type { RefusalCode } from '../refusals.ts';
import { idsIn } from '../release/publication.ts';
import { type VersionRule, wordedItems } from '../release/versions.ts';
import { isLocale } from '../words.ts';
import type { PartName } from './part.ts';

/** The facts of a record and its words in one language, as they stand at one time; none where there are none. */
export interface Told {
	facts: AnyValues | undefined;
	words: AnyValues | undefined;
}

/**
 * What stands against taking a text for an editorial correction of a version. `rule` says how versions of the record are
 * counted, `part` which part the text is of; `before` is what is public, `after` what would be. A correction changes words
 * in the source language, in one item at least, and leaves the items and their order as they are.
 */
export function hindranceToCorrection(
	rule: VersionRule | undefined,
	{ part, before, after }: { part: PartName; before: Told; after: Told }
): RefusalCode | undefined {
	if (!rule || !isLocale(part)) return 'correction-elsewhere';
	const { list, sourceOf } = rule;
	if ([before, after].some(({ facts }) => facts && sourceOf(facts) !== part)) return 'correction-elsewhere';
	if (!before.facts || !before.words) return 'correction-without-version';

	const itemsIn = ({ facts, words }: Told) => wordedItems(words?.[list], idsIn(facts?.[list]));
	const [stood, stands] = [itemsIn(before), itemsIn(after)];
	const idsOf = (items: typeof stood) => canonicalJson(items.map(({ id }) => id));
	if (idsOf(stood) !== idsOf(stands)) return 'correction-of-items';
	return canonicalJson(stood) === canonicalJson(stands) ? 'correction-of-nothing' : undefined;
}
