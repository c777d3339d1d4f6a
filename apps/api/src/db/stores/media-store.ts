import type { Kysely, Transaction } from 'kysely';
import { inPortions } from '../in-portions.ts';
import type { Database } from '../schema.ts';

/** A kept file, as it may be named by a text. */
export interface StoredFile {
	/** SHA-256 of its bytes, under which they lie beside the database. */
	hash: string;
	mediaType: Database['media']['media_type'];
	bytes: number;
	/** In pixels, of a picture. */
	width?: number;
	height?: number;
}

const columns = ['hash', 'media_type', 'bytes', 'width', 'height'] as const;

export async function findFile(db: Kysely<Database>, hash: string): Promise<StoredFile | undefined> {
	const row = await db.selectFrom('media').select(columns).where('hash', '=', hash).executeTakeFirst();
	return row && fileOf(row);
}

/** The kept files among those with the given hashes. */
export async function findFiles(db: Kysely<Database>, hashes: readonly string[]): Promise<Map<string, StoredFile>> {
	if (hashes.length === 0) return new Map();
	const rows = await db.selectFrom('media').select(columns).where('hash', 'in', hashes).execute();
	return new Map(rows.map((row) => [row.hash, fileOf(row)]));
}

/** The hashes of all kept files. */
export async function listFileHashes(db: Kysely<Database>): Promise<string[]> {
	const rows = await db.selectFrom('media').select('hash').orderBy('hash').execute();
	return rows.map(({ hash }) => hash);
}

/** Notes which files a snapshot names. Fails when one of them is not kept. */
export async function noteUses(
	trx: Transaction<Database>,
	{ snapshot, hashes }: { snapshot: string; hashes: readonly string[] }
): Promise<void> {
	if (hashes.length === 0) return;
	await trx
		.insertInto('media_use')
		.values([...new Set(hashes)].map((hash) => ({ hash, snapshot })))
		.onConflict((conflict) => conflict.columns(['hash', 'snapshot']).doNothing())
		.execute();
}

export async function insertFile(
	trx: Transaction<Database>,
	{ hash, mediaType, bytes, width, height, by, at }: StoredFile & { by: string; at: string }
): Promise<void> {
	const row = { hash, media_type: mediaType, bytes, width: width ?? null, height: height ?? null };
	await trx
		.insertInto('media')
		.values({ ...row, added_by: by, added_at: at })
		.execute();
}

/** Notes for which member a file was brought; false where that is known. */
export async function noteMember(trx: Transaction<Database>, hash: string, member: string): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await trx
		.insertInto('media_member')
		.values({ hash, member })
		.onConflict((conflict) => conflict.columns(['hash', 'member']).doNothing())
		.executeTakeFirstOrThrow();
	return numInsertedOrUpdatedRows === 1n;
}

/** Whether a file was brought for one of some records, or stands in what is written in one now. */
export async function isOfAny(db: Kysely<Database>, hash: string, records: readonly string[]): Promise<boolean> {
	if (records.length === 0) return false;
	const brought = await db
		.selectFrom('media_member')
		.select('hash')
		.where('hash', '=', hash)
		.where('member', 'in', records)
		.executeTakeFirst();
	if (brought) return true;

	const named = await db
		.selectFrom('media_use')
		.innerJoin('part', (join) =>
			join.on((on) =>
				on.or([
					on('part.draft', '=', on.ref('media_use.snapshot')),
					on('part.published', '=', on.ref('media_use.snapshot'))
				])
			)
		)
		.select('media_use.hash')
		.where('media_use.hash', '=', hash)
		.where('part.record', 'in', records)
		.executeTakeFirst();
	return named !== undefined;
}

/**
 * Forgets the files that were added before an instant and that no text names, be it a draft, published or of the past;
 * one that was erased names nothing. Returns their hashes.
 */
export async function forgetUnnamedFiles(trx: Transaction<Database>, before: string): Promise<string[]> {
	const erased = trx.selectFrom('snapshot').select('hash').where('body', 'is', null);
	await trx.deleteFrom('media_use').where('snapshot', 'in', erased).execute();

	const rows = await trx
		.selectFrom('media')
		.select('hash')
		.where('added_at', '<', before)
		.where('hash', 'not in', trx.selectFrom('media_use').select('hash'))
		.orderBy('hash')
		.execute();
	const hashes = rows.map(({ hash }) => hash);
	if (hashes.length === 0) return [];
	await trx.deleteFrom('media_member').where('hash', 'in', hashes).execute();
	await trx.deleteFrom('media').where('hash', 'in', hashes).execute();
	return hashes;
}

/**
 * Forgets the files that were brought for a member or that some texts name, where no other text names them and nobody
 * brought them for another member. Returns their hashes.
 */
export async function forgetFilesOf(
	trx: Transaction<Database>,
	{ member, snapshots }: { member: string; snapshots: readonly string[] }
): Promise<string[]> {
	const brought = await trx.selectFrom('media_member').select('hash').where('member', '=', member).execute();
	const named = await inPortions(snapshots, async (some) =>
		trx.selectFrom('media_use').select('hash').where('snapshot', 'in', some).execute()
	);
	await inPortions(snapshots, async (some) => {
		await trx.deleteFrom('media_use').where('snapshot', 'in', some).execute();
		return [];
	});
	await trx.deleteFrom('media_member').where('member', '=', member).execute();
	const candidates = [...new Set([...brought, ...named].map(({ hash }) => hash))];
	if (candidates.length === 0) return [];
	const rows = await trx
		.deleteFrom('media')
		.where('hash', 'in', candidates)
		.where('hash', 'not in', trx.selectFrom('media_use').select('hash'))
		.where('hash', 'not in', trx.selectFrom('media_member').select('hash'))
		.returning('hash')
		.execute();
	return rows.map(({ hash }) => hash).sort();
}

type Row = Pick<Database['media'], (typeof columns)[number]>;

function fileOf({ hash, media_type, bytes, width, height }: Row): StoredFile {
	return {
		hash,
		mediaType: media_type,
		bytes,
		...(width !== null && { width }),
		...(height !== null && { height })
	};
}
