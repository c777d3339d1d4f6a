import type { AnyValues, ContentType } from '@kok/domain/content-type';
import type { RefusalCode } from '@kok/domain/refusals';
import { lacksWords } from '@kok/domain/rules/missing-words';
import { type Part, partNames } from '@kok/domain/rules/part';
import type { Kysely } from 'kysely';
import { type PartKey, findParts, isLocale } from '../db/part-store.ts';
import type { Database } from '../db/schema.ts';
import { readSnapshots } from '../db/snapshot-store.ts';

/**
 * Whether a draft, once published, would leave a picture without its alternative text or a document without its title,
 * in a language that is public. A wording is held against the facts that are public, or will be first; facts against
 * each public wording as its draft has it, where it has one, so that both can be published in either order.
 */
export async function findMissingWords(
	db: Kysely<Database>,
	type: ContentType,
	{ key, draft }: { key: PartKey; draft: string }
): Promise<RefusalCode | undefined> {
	if (key.part === 'inside' || !Object.values(type.wording).some(({ complete }) => complete)) return undefined;
	const parts = (await findParts(db, [key.record])).get(key.record);
	const stateOf = (name: PartKey['part']) => parts?.get(name)?.state ?? {};
	const publicWordings = partNames.filter((name) => isLocale(name) && stateOf(name).published);
	const pairs = isLocale(key.part)
		? [{ facts: publicOrFirst(stateOf('facts')), words: draft }]
		: publicWordings.map((name) => ({ facts: draft, words: newest(stateOf(name)) }));

	const values = await readSnapshots(db, { type, hashes: pairs.flatMap(({ facts, words }) => [facts, words]) });
	const valuesOf = (snapshot: string | undefined): AnyValues => values.get(snapshot ?? '') ?? {};
	const isLacking = pairs.some(({ facts, words }) =>
		lacksWords(type, { facts: valuesOf(facts), words: valuesOf(words) })
	);
	return isLacking ? 'item-without-words' : undefined;
}

function publicOrFirst({ published, draft }: Part): string | undefined {
	return (published ?? draft)?.snapshot;
}

function newest({ published, draft }: Part): string | undefined {
	return (draft ?? published)?.snapshot;
}
