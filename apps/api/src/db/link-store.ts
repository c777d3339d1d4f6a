import type { Link } from '@kok/domain/links';
import type { Kysely, Transaction } from 'kysely';
import type { PartKey } from './part-store.ts';
import type { Database } from './schema.ts';

/** Those links whose target does not exist or is of another type. */
export async function brokenLinks(db: Kysely<Database>, links: readonly Link[]): Promise<Link[]> {
	if (links.length === 0) return [];
	const targets = [...new Set(links.map(({ target }) => target))];
	const rows = await db.selectFrom('record').select(['id', 'type']).where('id', 'in', targets).execute();
	const types = new Map(rows.map(({ id, type }) => [id, type]));
	return links.filter(({ target, type }) => types.get(target) !== type);
}

/** Replaces the links of a part in one state; without links it has none. */
export async function writeLinks(
	trx: Transaction<Database>,
	{ key, state, links }: { key: PartKey; state: 'draft' | 'published'; links: readonly Link[] }
): Promise<void> {
	await trx
		.deleteFrom('link')
		.where('record', '=', key.record)
		.where('part', '=', key.part)
		.where('state', '=', state)
		.execute();
	if (links.length === 0) return;
	const rows = links.map(({ field, target }) => ({ record: key.record, part: key.part, state, field, target }));
	await trx.insertInto('link').values(rows).execute();
}
