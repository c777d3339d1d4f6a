import type { ContentType } from '@kok/domain/content-type';
import type { RefusalCode } from '@kok/domain/refusals';
import { lacksWords } from '@kok/domain/rules/missing-words';
import { type Part, type PartName, type SnapshotHash, partNames } from '@kok/domain/rules/part';
import { isLocale } from '@kok/domain/words';
import type { OpenRecord } from '../db/stores/open-records.ts';

/**
 * Whether a draft, once published, would leave a picture without its alternative text or a document without its title,
 * in a language that is public. A wording is held against the facts that are public, or will be first; facts against
 * each public wording as its draft has it, where it has one, so that both can be published in either order.
 */
export function findMissingWords(
	type: ContentType,
	{ part, draft, record: { parts, textOf } }: { part: PartName; draft: SnapshotHash; record: OpenRecord }
): RefusalCode | undefined {
	if (part === 'inside' || !Object.values(type.wording).some(({ complete }) => complete)) return undefined;
	const stateOf = (name: PartName) => parts.get(name)?.state ?? {};
	const publicWordings = partNames.filter((name) => isLocale(name) && stateOf(name).published);
	const pairs = isLocale(part)
		? [{ facts: publicOrFirst(stateOf('facts')), words: draft }]
		: publicWordings.map((name) => ({ facts: draft, words: newest(stateOf(name)) }));

	const isLacking = pairs.some(({ facts, words }) =>
		lacksWords(type, { facts: textOf(facts) ?? {}, words: textOf(words) ?? {} })
	);
	return isLacking ? 'item-without-words' : undefined;
}

function publicOrFirst({ published, draft }: Part): string | undefined {
	return (published ?? draft)?.snapshot;
}

function newest({ published, draft }: Part): string | undefined {
	return (draft ?? published)?.snapshot;
}
