import { type Json, canonicalJson } from '@kok/domain/canonical';
import { type AnyValues, type ContentType, type Fields, versionOf } from '@kok/domain/content-type';
import { filesOf } from '@kok/domain/media-files';
import type { PartName, SnapshotHash } from '@kok/domain/rules/part';
import { hashText } from '@kok/release/envelope';
import type { Kysely, OnConflictBuilder, Selectable, Transaction } from 'kysely';
import { sentOnce } from '../compiled-once.ts';
import { inPortions } from '../in-portions.ts';
import { noteUses } from './media-store.ts';
import type { Database } from '../schema.ts';

type PartKind = Database['snapshot']['part'];

/** Which fields a part of a type holds. */
export function fieldsOf(type: ContentType, part: PartName): Fields {
	return type[kindOf(part)];
}

/** A wording is one kind of part, whatever its language. */
function kindOf(part: PartName): PartKind {
	return part === 'facts' || part === 'inside' ? part : 'wording';
}

/** A complete set of values as it is stored, under the hash that names it. */
export interface Snapshot {
	hash: SnapshotHash;
	type: string;
	part: PartKind;
	fields_version: number;
	body: string;
}

/** What values are once they are stored; nothing is written. */
export function snapshotOf(type: ContentType, { part, values }: { part: PartName; values: AnyValues }): Snapshot {
	const row = { type: type.name, part: kindOf(part), fields_version: versionOf(type) };
	const body = canonicalJson(asJson(values));
	return { hash: nameOf({ ...row, body }), ...row, body };
}

/** Whether a stored text is still the one that its hash names. */
export function isUnaltered({ hash, ...row }: Snapshot): boolean {
	return nameOf(row) === hash;
}

/** A text under the hash that names it. */
export function renamed({ hash: _, ...row }: Snapshot): Snapshot {
	return { ...row, hash: nameOf(row) };
}

/** SHA-256 of the canonical JSON of a stored text, spelled out here: it is made for every text of every release. */
function nameOf({ type, part, fields_version, body }: Omit<Snapshot, 'hash'>): SnapshotHash {
	const head = `{"body":${JSON.stringify(body)},"fields_version":${fields_version},"part":"${part}","type":`;
	return hashText(`${head}${JSON.stringify(type)}}`);
}

/** A text that was erased and that someone writes once more, in another record, is there again. */
export function writtenAnew(conflict: OnConflictBuilder<Database, 'snapshot'>) {
	return conflict
		.column('hash')
		.doUpdateSet((expression) => ({ body: expression.ref('excluded.body') }))
		.where('snapshot.body', 'is', null);
}

/** Which of some texts were erased. */
export async function findErased(db: Kysely<Database>, hashes: readonly SnapshotHash[]): Promise<Set<SnapshotHash>> {
	if (hashes.length === 0) return new Set();
	const rows = await db
		.selectFrom('snapshot')
		.select('hash')
		.where('hash', 'in', hashes)
		.where('body', 'is', null)
		.execute();
	return new Set(rows.map(({ hash }) => hash));
}

/** Erases the bodies of texts, and which files they named; their hashes stay. */
export async function eraseBodies(trx: Transaction<Database>, hashes: readonly SnapshotHash[]): Promise<void> {
	await inPortions(hashes, async (some) => {
		await trx.updateTable('snapshot').set({ body: null }).where('hash', 'in', some).execute();
		await trx.deleteFrom('media_use').where('snapshot', 'in', some).execute();
		return [];
	});
}

/** Stores a complete set of values under its hash; the same values again are the same snapshot. */
export async function storeSnapshot(
	trx: Transaction<Database>,
	{ type, part, values }: { type: ContentType; part: PartName; values: AnyValues }
): Promise<SnapshotHash> {
	const snapshot = snapshotOf(type, { part, values });
	await storeText(trx, { type, part, values, snapshot });
	return snapshot.hash;
}

/** The same of values whose snapshot was made before. */
export async function storeText(
	trx: Transaction<Database>,
	{ type, part, values, snapshot }: { type: ContentType; part: PartName; values: AnyValues; snapshot: Snapshot }
): Promise<void> {
	await insertSnapshot(trx, { ...snapshot });
	const files = filesOf(fieldsOf(type, part), values);
	await noteUses(trx, { snapshot: snapshot.hash, hashes: files.map(({ file }) => file) });
}

const insertSnapshot = sentOnce(
	['hash', 'type', 'part', 'fields_version', 'body'],
	(db, row: Selectable<Database['snapshot']>) => db.insertInto('snapshot').values(row).onConflict(writtenAnew)
);

/** The values of snapshots by hash, raised to today's fields; an erased one is missing. */
export async function readSnapshots(
	db: Kysely<Database>,
	{ type, hashes }: { type: ContentType; hashes: readonly (SnapshotHash | undefined | null)[] }
): Promise<Map<SnapshotHash, AnyValues>> {
	const wanted = [...new Set(hashes.flatMap((hash) => (hash ? [hash] : [])))];
	if (wanted.length === 0) return new Map();
	const rows = await db
		.selectFrom('snapshot')
		.select(['hash', 'part', 'fields_version', 'body'])
		.where('hash', 'in', wanted)
		.execute();
	return new Map(
		rows.flatMap((row) => (row.body === null ? [] : [[row.hash, raise(type, { ...row, body: row.body })]]))
	);
}

/** Reads a stored body as today's fields have it. */
export function raise(
	type: ContentType,
	{ part, fields_version, body }: { part: PartKind; fields_version: number; body: string }
): AnyValues {
	const stored = valuesIn(body);
	const missing = (type.raises ?? []).slice(fields_version - 1);
	return missing.reduce((values, step) => step(part, values), stored);
}

/** A body was written by `storeSnapshot`, from values that passed their schema; parsing them again would double every read. */
function valuesIn(body: string): AnyValues {
	return JSON.parse(body) as AnyValues;
}

/** Values come through a field's schema, and every kind's values are JSON. */
function asJson(values: AnyValues): Json {
	return values as Json;
}
