import type { MediaPermission } from '@kok/domain/media-permission';
import { type Locale, contentLanguages } from '@kok/domain/words';
import type { Kysely, Transaction } from 'kysely';
import * as z from 'zod';
import type { Database } from '../schema.ts';

/** Who says something about a file: the office, or a member by its id. Neither reads what the other wrote. */
export type Side = 'office' | (string & {});

/** What one side says about a file. */
export interface FileDescription {
	name?: string | undefined;
	/** What is to be seen, by language. It is offered where the file is put into a text. */
	alternative: Partial<Record<Locale, string>>;
	/** Who made it. */
	credit?: string | undefined;
	permission?: MediaPermission | undefined;
	/** Somebody looked, and nobody can be recognised who needs protection. */
	showsNobody: boolean;
	/** Somebody looked, and nothing gives away a place. */
	showsNoPlace: boolean;
}

export interface StoredDescription extends FileDescription {
	hash: string;
	side: Side;
	/** Counted from 1. */
	revision: number;
	by: string;
	at: string;
}

const columns = [
	'hash',
	'side',
	'revision',
	'name',
	'alternative',
	'credit',
	'allowed_by',
	'allowed_until',
	'withdrawn_on',
	'shows_nobody',
	'shows_no_place',
	'described_by',
	'described_at'
] as const;

/** What is said about files, by all or by some sides. */
export async function listDescriptions(db: Kysely<Database>, sides?: readonly Side[]): Promise<StoredDescription[]> {
	if (sides?.length === 0) return [];
	const all = db.selectFrom('file_description').select(columns).orderBy('hash').orderBy('side');
	const rows = await (sides ? all.where('side', 'in', sides) : all).execute();
	return rows.map(descriptionOf);
}

/** What a side says about a file. */
export async function findDescription(
	db: Kysely<Database>,
	{ hash, side }: { hash: string; side: Side }
): Promise<StoredDescription | undefined> {
	const row = await db
		.selectFrom('file_description')
		.select(columns)
		.where('hash', '=', hash)
		.where('side', '=', side)
		.executeTakeFirst();
	return row && descriptionOf(row);
}

/** Keeps what a side says about a file in the place of what it said before. */
export async function putDescription(trx: Transaction<Database>, description: StoredDescription): Promise<void> {
	const { hash, side, permission } = description;
	const said = {
		revision: description.revision,
		name: description.name ?? null,
		alternative: JSON.stringify(description.alternative),
		credit: description.credit ?? null,
		allowed_by: permission?.by ?? null,
		allowed_until: permission?.until ?? null,
		withdrawn_on: permission?.withdrawnOn ?? null,
		shows_nobody: Number(description.showsNobody),
		shows_no_place: Number(description.showsNoPlace),
		described_by: description.by,
		described_at: description.at
	};
	await trx
		.insertInto('file_description')
		.values({ hash, side, ...said })
		.onConflict((conflict) => conflict.columns(['hash', 'side']).doUpdateSet(said))
		.execute();
}

/** The files of which some side has withdrawn the permission: nothing public names them. */
export async function listWithheldFiles(db: Kysely<Database>): Promise<Set<string>> {
	const rows = await db
		.selectFrom('file_description')
		.select('hash')
		.distinct()
		.where('withdrawn_on', 'is not', null)
		.execute();
	return new Set(rows.map(({ hash }) => hash));
}

/** Forgets what was said about some files. */
export async function forgetDescriptions(trx: Transaction<Database>, hashes: readonly string[]): Promise<void> {
	if (hashes.length > 0) await trx.deleteFrom('file_description').where('hash', 'in', hashes).execute();
}

/** Forgets what a side said, about one file or about all. */
export async function forgetSide(trx: Transaction<Database>, side: Side, hash?: string): Promise<void> {
	const saidBy = trx.deleteFrom('file_description').where('side', '=', side);
	await (hash === undefined ? saidBy : saidBy.where('hash', '=', hash)).execute();
}

type Row = Pick<Database['file_description'], (typeof columns)[number]>;

const Alternative = z.partialRecord(z.enum(contentLanguages), z.string());

function descriptionOf(row: Row): StoredDescription {
	const { hash, side, revision, name, credit, allowed_by, allowed_until, withdrawn_on } = row;
	return {
		...{ hash, side, revision, by: row.described_by, at: row.described_at },
		alternative: Alternative.parse(JSON.parse(row.alternative)),
		showsNobody: row.shows_nobody === 1,
		showsNoPlace: row.shows_no_place === 1,
		...(name !== null && { name }),
		...(credit !== null && { credit }),
		...(allowed_by !== null && {
			permission: {
				by: allowed_by,
				...(allowed_until !== null && { until: allowed_until }),
				...(withdrawn_on !== null && { withdrawnOn: withdrawn_on })
			}
		})
	};
}
