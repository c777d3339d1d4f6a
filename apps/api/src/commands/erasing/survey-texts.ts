import type { PartName, SnapshotHash } from '@kok/domain/rules/part';
import type { Kysely } from 'kysely';
import { type NamedText, listTextsOfEvents } from '../../db/stores/event-store.ts';
import { isPartName } from '../../db/stores/part-store.ts';
import type { Database } from '../../db/schema.ts';

/** Texts to erase: by part those of the record, and those that nobody names any more. */
export interface Survey {
	own: ReadonlyMap<PartName, ReadonlySet<SnapshotHash>>;
	/** Texts that refused saves left behind. No record and no event names them. */
	stray: readonly SnapshotHash[];
	/** Texts of the record that another record has as well, word for word; they stay. */
	shared: readonly SnapshotHash[];
}

/** Looks through the whole history for the texts of a record and for who else has them. */
export async function surveyTexts(db: Kysely<Database>, record: string): Promise<Survey> {
	const own = new Map<PartName, Set<SnapshotHash>>();
	const others = new Set<SnapshotHash>();
	for (const named of [...(await listTextsOfEvents(db)), ...(await currentTexts(db))]) {
		if (named.record !== record) others.add(named.snapshot);
		else own.set(named.part, (own.get(named.part) ?? new Set()).add(named.snapshot));
	}
	const all = new Set([...own.values()].flatMap((hashes) => [...hashes]));
	const left = new Map(
		[...own].map(([part, hashes]) => [part, new Set([...hashes].filter((hash) => !others.has(hash)))])
	);
	const stored = await db.selectFrom('snapshot').select('hash').where('body', 'is not', null).execute();
	return {
		own: left,
		shared: [...all].filter((hash) => others.has(hash)),
		stray: stored.flatMap(({ hash }) => (all.has(hash) || others.has(hash) ? [] : [hash]))
	};
}

/** Texts that parts and their published past name. */
async function currentTexts(db: Kysely<Database>): Promise<NamedText[]> {
	const parts = await db
		.selectFrom('part')
		.select(['record', 'name', 'published', 'published_origin', 'draft', 'draft_origin'])
		.execute();
	const past = await db.selectFrom('publication').select(['record', 'part', 'snapshot']).execute();
	const named = parts.flatMap(({ record, name, ...hashes }) =>
		Object.values(hashes).map((snapshot) => ({ record, part: name, snapshot }))
	);
	return [...named, ...past].flatMap(({ record, part, snapshot }) =>
		snapshot !== null && isPartName(part) ? [{ record, part, snapshot }] : []
	);
}
