import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** By which fact the records of a type name their owner. */
export interface OwnerLink {
	type: string;
	field: string;
}

/** The members to which a record belongs, by its public facts and by those of a draft. */
export async function findOwners(db: Kysely<Database>, record: string, by: readonly OwnerLink[]): Promise<string[]> {
	const rows = await ownerLinks(db, by).where('link.record', '=', record).execute();
	return rows.map(({ target }) => target);
}

/** The records that belong to some members, each with all its owners. */
export async function listOwnedBy(
	db: Kysely<Database>,
	members: readonly string[],
	by: readonly OwnerLink[]
): Promise<{ record: string; owners: string[] }[]> {
	if (members.length === 0) return [];
	const named = db.selectFrom('link').select('record').where('target', 'in', members).where('part', '=', 'facts');
	const rows = await ownerLinks(db, by).where('link.record', 'in', named).orderBy('link.record').execute();
	const byRecord = Map.groupBy(rows, ({ record }) => record);
	return [...byRecord].map(([record, links]) => ({ record, owners: links.map(({ target }) => target) }));
}

function ownerLinks(db: Kysely<Database>, by: readonly OwnerLink[]) {
	return db
		.selectFrom('link')
		.innerJoin('record', 'record.id', 'link.record')
		.select(['link.record', 'link.target'])
		.where('link.part', '=', 'facts')
		.where((is) =>
			is.or(by.map(({ type, field }) => is.and([is('record.type', '=', type), is('link.field', '=', field)])))
		);
}
