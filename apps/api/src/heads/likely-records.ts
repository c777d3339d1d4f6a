import { fold } from '@kok/search/words/fold';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { foldedWords } from './title-words.ts';

/** Signs that the folding of some words takes out, and of others leaves. */
const gendered = /[*:·]/g;

/**
 * Of some records, at most a thousand, those in whose drafts or public texts every word of `q` may stand: each that holds
 * it is among them, and a few more. The stored texts are looked through as they are, which takes a tenth of reading them.
 */
export async function likelyRecords(
	db: Kysely<Database>,
	{ records, q }: { records: readonly string[]; q: string }
): Promise<Set<string>> {
	const wanted = foldedWords(q).map((word) => word.replaceAll(gendered, ''));
	const rows = await db
		.selectFrom('part')
		.leftJoin('snapshot as draft', 'draft.hash', 'part.draft')
		.leftJoin('snapshot as public', 'public.hash', 'part.published')
		.select(['part.record', 'draft.body as drafted', 'public.body as published'])
		.where('part.record', 'in', records)
		.execute();
	const texts = Map.groupBy(rows, ({ record }) => record);
	const isLikely = (record: string) => {
		const bodies = texts.get(record)?.map(({ drafted, published }) => `${drafted ?? ''} ${published ?? ''}`) ?? [];
		const folded = fold(bodies.join(' ')).replaceAll(gendered, '');
		return wanted.every((word) => folded.includes(word));
	};
	return new Set(records.filter(isLikely));
}
