import type { Kysely, Transaction } from 'kysely';
import { inPortions } from '../in-portions.ts';
import type { Database } from '../schema.ts';
import { forgetDescriptions, forgetSide } from './file-description-store.ts';

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

/** Who brought a kept file first, as events name who acts. */
export async function findBringer(db: Kysely<Database>, hash: string): Promise<string> {
	const row = await db.selectFrom('media').select('added_by').where('hash', '=', hash).executeTakeFirstOrThrow();
	return row.added_by;
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

	const named = await usesOfToday(db)
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
	await forgetFiles(trx, hashes);
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
	await forgetSide(trx, member);
	const candidates = [...new Set([...brought, ...named].map(({ hash }) => hash))];
	if (candidates.length === 0) return [];
	const rows = await trx
		.selectFrom('media')
		.select('hash')
		.where('hash', 'in', candidates)
		.where('hash', 'not in', trx.selectFrom('media_use').select('hash'))
		.where('hash', 'not in', trx.selectFrom('media_member').select('hash'))
		.execute();
	const forgotten = rows.map(({ hash }) => hash).sort();
	await forgetFiles(trx, forgotten);
	return forgotten;
}

/** Forgets files that no text names, with all that was said about them and for whom they were brought. */
export async function forgetFiles(trx: Transaction<Database>, hashes: readonly string[]): Promise<void> {
	if (hashes.length === 0) return;
	await forgetDescriptions(trx, hashes);
	await trx.deleteFrom('media_member').where('hash', 'in', hashes).execute();
	await trx.deleteFrom('media').where('hash', 'in', hashes).execute();
}

/** Forgets that a file was brought for a member. */
export async function forgetMember(trx: Transaction<Database>, hash: string, member: string): Promise<void> {
	await trx.deleteFrom('media_member').where('hash', '=', hash).where('member', '=', member).execute();
	await forgetSide(trx, member, hash);
}

/** Whether any text names a file: one of today, or one of the past. */
export async function isEverNamed(db: Kysely<Database>, hash: string): Promise<boolean> {
	const use = await db.selectFrom('media_use').select('hash').where('hash', '=', hash).executeTakeFirst();
	return use !== undefined;
}

/** A kept file as a list has it. */
export interface ListedFile extends StoredFile {
	addedBy: string;
	addedAt: string;
}

/** All kept files, the newest first. */
export async function listFiles(db: Kysely<Database>): Promise<ListedFile[]> {
	const rows = await db
		.selectFrom('media')
		.select([...columns, 'added_by', 'added_at'])
		.orderBy('added_at', 'desc')
		.orderBy('hash')
		.execute();
	return rows.map(({ added_by, added_at, ...row }) => ({ ...fileOf(row), addedBy: added_by, addedAt: added_at }));
}

/** The files that were brought for some members. */
export async function listBroughtFor(db: Kysely<Database>, members: readonly string[]): Promise<Set<string>> {
	if (members.length === 0) return new Set();
	const rows = await db.selectFrom('media_member').select('hash').distinct().where('member', 'in', members).execute();
	return new Set(rows.map(({ hash }) => hash));
}

/** A record that names a file in what is written in it now. */
export interface FileUse {
	hash: string;
	record: string;
	type: string;
	/** `withdrawn`: the record is no longer on the site. */
	state: 'public' | 'draft' | 'withdrawn';
}

/** The texts of today, drafted or public, that name files. */
function usesOfToday(db: Kysely<Database>) {
	return db
		.selectFrom('media_use')
		.innerJoin('part', (join) =>
			join.on((on) =>
				on.or([
					on('part.draft', '=', on.ref('media_use.snapshot')),
					on('part.published', '=', on.ref('media_use.snapshot'))
				])
			)
		);
}

/** Which records name files now, each once for a file. */
export async function listUses(db: Kysely<Database>): Promise<FileUse[]> {
	const rows = await usesOfToday(db)
		.innerJoin('record', 'record.id', 'part.record')
		.select([
			'media_use.hash',
			'media_use.snapshot',
			'part.record',
			'part.published',
			'record.type',
			'record.withdrawn_at'
		])
		.orderBy('media_use.hash')
		.orderBy('part.record')
		.execute();
	const uses = new Map<string, FileUse>();
	for (const { hash, snapshot, record, published, type, withdrawn_at } of rows) {
		const known = uses.get(`${hash} ${record}`);
		const state = withdrawn_at !== null ? 'withdrawn' : published === snapshot ? 'public' : 'draft';
		if (!known || state === 'public') uses.set(`${hash} ${record}`, { hash, record, type, state });
	}
	return [...uses.values()];
}

/** The files that some text names or named. */
export async function listNamed(db: Kysely<Database>): Promise<Set<string>> {
	const rows = await db.selectFrom('media_use').select('hash').distinct().execute();
	return new Set(rows.map(({ hash }) => hash));
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
