import type { Kysely } from 'kysely';
import { type NamedText, listTextsOfEvents } from '../stores/event-store.ts';
import { isPartName } from '../stores/part-store.ts';
import type { Database } from '../schema.ts';
import { isUnaltered } from '../stores/snapshot-store.ts';

/** A stored text that is no longer what its hash names, and where it stands or stood. */
export interface AlteredText {
	hash: string;
	places: Pick<NamedText, 'record' | 'part'>[];
	/** Whether a part has it now, as its draft or as what is published. */
	isCurrent: boolean;
}

const portion = 100;

/** Hashes every stored text again, also those of drafts, of the inside and of the past. */
export async function listAlteredTexts(db: Kysely<Database>): Promise<{ altered: AlteredText[]; texts: number }> {
	const altered: string[] = [];
	let texts = 0;
	for (let after = ''; ;) {
		const rows = await db
			.selectFrom('snapshot')
			.select(['hash', 'type', 'part', 'fields_version', 'body'])
			.where('hash', '>', after)
			.orderBy('hash')
			.limit(portion)
			.execute();
		for (const { body, ...row } of rows) {
			if (body === null) continue;
			texts += 1;
			if (!isUnaltered({ ...row, body })) altered.push(row.hash);
		}
		after = rows.at(-1)?.hash ?? '';
		if (rows.length < portion) break;
	}
	return { altered: altered.length === 0 ? [] : await withPlaces(db, altered), texts };
}

async function withPlaces(db: Kysely<Database>, hashes: readonly string[]): Promise<AlteredText[]> {
	const parts = await db
		.selectFrom('part')
		.select(['record', 'name', 'published', 'draft'])
		.where((expression) => expression.or([expression('published', 'in', hashes), expression('draft', 'in', hashes)]))
		.execute();
	const current = parts.flatMap(({ record, name, published, draft }) =>
		[published, draft].flatMap((snapshot) =>
			snapshot === null || !isPartName(name) ? [] : [{ record, part: name, snapshot }]
		)
	);
	const all = [...current, ...(await listTextsOfEvents(db))];
	return hashes.map((hash) => {
		const named = all.filter(({ snapshot }) => snapshot === hash);
		const places = new Map(named.map(({ record, part }) => [`${record} ${part}`, { record, part }]));
		return { hash, places: [...places.values()], isCurrent: current.some(({ snapshot }) => snapshot === hash) };
	});
}

/** Names an altered text for the one who looks for it. */
export function placeOf({ hash, places }: AlteredText): string {
	const named = places.map(({ record, part }) => `record ${record}, part ${part}`);
	return named.length > 0 ? named.join('; ') : `the text ${hash}, which stands in no record`;
}
