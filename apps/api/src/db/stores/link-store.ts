import type { Link } from '@kok/domain/links';
import type { Kysely, Transaction } from 'kysely';
import { sendAhead } from '../dialects/sent-ahead.ts';
import type { PartKey } from './part-store.ts';
import type { Database } from '../schema.ts';

/** Those links whose target does not exist or is of another type. */
export async function brokenLinks(db: Kysely<Database>, links: readonly Link[]): Promise<Link[]> {
	if (links.length === 0) return [];
	const targets = [...new Set(links.map(({ target }) => target))];
	const rows = await db.selectFrom('record').select(['id', 'type']).where('id', 'in', targets).execute();
	const types = new Map(rows.map(({ id, type }) => [id, type]));
	return links.filter(({ target, type }) => types.get(target) !== type);
}

/** Replaces the links of a part in the states that are given; without links it has none there. */
export async function writeLinks(
	trx: Transaction<Database>,
	{ record, part }: PartKey,
	given: { draft?: readonly Link[]; published?: readonly Link[] }
): Promise<void> {
	const states = (['draft', 'published'] as const).filter((state) => given[state]);
	if (states.length === 0) return;
	const former = trx
		.deleteFrom('link')
		.where('record', '=', record)
		.where('part', '=', part)
		.where('state', 'in', states);
	await sendAhead(trx, former);
	const rows = states.flatMap((state) =>
		(given[state] ?? []).map(({ field, target }) => ({ record, part, state, field, target }))
	);
	if (rows.length > 0) await sendAhead(trx, trx.insertInto('link').values(rows));
}

/** A link as it stands in the database, with the record at its other end. */
export interface StoredLink {
	/** The record at the other end. */
	record: string;
	type: string;
	/** Where the link stands in the record that names. */
	part: string;
	state: 'draft' | 'published';
	field: string;
	/** What became of the record at the other end. */
	standing: 'public' | 'draft' | 'withdrawn';
}

/** What a record names, in the order of its parts and fields. */
export async function linksFrom(db: Kysely<Database>, record: string): Promise<StoredLink[]> {
	const rows = await linksTo(db, 'link.target').where('link.record', '=', record).execute();
	return rows.map(storedLink);
}

/** Where a record is named, by whom and in what. */
export async function linksNaming(db: Kysely<Database>, record: string): Promise<StoredLink[]> {
	const rows = await linksTo(db, 'link.record').where('link.target', '=', record).execute();
	return rows.map(storedLink);
}

/** Ids of all that a record names in what is published of it. */
export async function namedBy(db: Kysely<Database>, record: string): Promise<string[]> {
	const rows = await db
		.selectFrom('link')
		.select('target')
		.distinct()
		.where('record', '=', record)
		.where('state', '=', 'published')
		.execute();
	return rows.map(({ target }) => target);
}

/** A link whose target was withdrawn: readers no longer see it, and whoever edits the record should know. */
export interface LostLink {
	record: string;
	type: string;
	part: string;
	state: 'draft' | 'published';
	field: string;
	target: string;
}

/** Lost links of records that are not withdrawn, at most `limit` of them. */
export async function listLostLinks(db: Kysely<Database>, limit: number): Promise<LostLink[]> {
	return db
		.selectFrom('link')
		.innerJoin('record', 'record.id', 'link.record')
		.innerJoin('record as target', 'target.id', 'link.target')
		.select(['link.record', 'record.type', 'link.part', 'link.state', 'link.field', 'link.target'])
		.where('target.withdrawn_at', 'is not', null)
		.where('record.withdrawn_at', 'is', null)
		.orderBy('link.record')
		.orderBy('link.part')
		.orderBy('link.state')
		.orderBy('link.field')
		.orderBy('link.target')
		.limit(limit)
		.execute();
}

function linksTo(db: Kysely<Database>, otherEnd: 'link.record' | 'link.target') {
	return db
		.selectFrom('link')
		.innerJoin('record', 'record.id', otherEnd)
		.leftJoin('part as facts', (join) =>
			join.onRef('facts.record', '=', 'record.id').on('facts.name', '=', 'facts').on('facts.published', 'is not', null)
		)
		.select([
			'record.id',
			'record.type',
			'record.withdrawn_at',
			'facts.published',
			'link.part',
			'link.state',
			'link.field'
		])
		.orderBy('link.part')
		.orderBy('link.field')
		.orderBy('record.id')
		.orderBy('link.state');
}

type Row = Awaited<ReturnType<ReturnType<typeof linksTo>['execute']>>[number];

function storedLink({ id, type, withdrawn_at, published, part, state, field }: Row): StoredLink {
	const standing = withdrawn_at !== null ? 'withdrawn' : published === null ? 'draft' : 'public';
	return { record: id, type, part, state, field, standing };
}
