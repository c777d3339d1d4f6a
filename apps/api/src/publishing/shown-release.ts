import { type SignedEnvelope, hashBytes, hashText } from '@kok/release/envelope';
import { checkEnvelope } from '@kok/release/envelope-check';
import { listContents, readContentText, readEnvelopeBytes } from '@kok/release/folder';
import type { Kysely } from 'kysely';
import { isInLog } from '../db/stores/event-store.ts';
import { lastRelease, listSealedAmong } from '../db/stores/release-store.ts';
import type { Database } from '../db/schema.ts';
import { wasTakenBack } from '../db/stores/succession-store.ts';
import { type SealingKey, ownKeys } from '../keys/sealing-key.ts';

/**
 * What a release folder shows. `none` also where this database sealed whatever is there, so that it may be put in order
 * without asking. `unreadable`: something is there, or was, and nobody can tell from which database; `trace` tells it
 * from another such thing.
 */
export type Shown =
	{ status: 'none' } | { status: 'release'; envelope: SignedEnvelope } | { status: 'unreadable'; trace: string };

const none: Shown = { status: 'none' };

/** What a release folder shows to those who hold these keys, and this database. */
export async function findShown(
	db: Kysely<Database>,
	folder: string,
	sealing: Pick<SealingKey, 'pair' | 'succession'>
): Promise<Shown> {
	const bytes = await readEnvelopeBytes(folder).catch((error: unknown) => troubleOf(error));
	if (bytes === undefined) return orNone(await isOwnRest(db, folder), 'no envelope');
	if (typeof bytes === 'string') return orNone(await isOwn(db, folder, ''), bytes);

	const text = bytes.toString();
	const check = checkEnvelope(text, ownKeys(sealing));
	if (check.genuine) return { status: 'release', envelope: check.envelope };
	// The key that a recovery overruled may be a thief's, whose release must not stop ours.
	if (check.code === 'foreign-key' && (await wasTakenBack(db))) return none;
	return orNone(await isOwn(db, folder, text), bytes);
}

function orNone(isOurs: boolean, trace: Buffer | string): Shown {
	if (isOurs) return none;
	return { status: 'unreadable', trace: typeof trace === 'string' ? hashText(trace) : hashBytes(trace) };
}

/** Why nothing could be read. */
function troubleOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : 'no file';
}

/**
 * A damaged envelope is of this database if the content that it sealed last lies there whole, no other database's does,
 * and nothing that can still be read of the envelope says otherwise: a content is on disk before its envelope.
 */
async function isOwn(db: Kysely<Database>, folder: string, text: string): Promise<boolean> {
	const last = await lastRelease(db);
	if (!last || !(await isOwnRest(db, folder))) return false;
	const content = await readContentText(folder, last.content).catch(() => undefined);
	if (!content || hashBytes(content) !== last.content) return false;

	const number = /"number":(\d+)[,}]/.exec(text)?.[1];
	const chainHead = /"chainHead":"([0-9a-f]{64})"/.exec(text)?.[1];
	return Number(number ?? 0) <= last.number && (chainHead === undefined || (await isInLog(db, chainHead)));
}

/** Whether this database sealed every content that lies in the folder, as in one that is empty. */
async function isOwnRest(db: Kysely<Database>, folder: string): Promise<boolean> {
	const contents = await listContents(folder);
	const sealed = new Set(await listSealedAmong(db, contents));
	return contents.every((content) => sealed.has(content));
}
