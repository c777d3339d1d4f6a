import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../schema.ts';

/** An earlier content that the public reads until it is unpinned. */
export interface Pin {
	content: string;
	/** Number of the release that was chosen. */
	release: number;
	at: string;
	by: string;
	/** The note that says why. */
	note: string | undefined;
}

/** There is one, or none. */
const only = 1;

export async function findPin(db: Kysely<Database>): Promise<Pin | undefined> {
	const row = await db
		.selectFrom('pin')
		.select(['content', 'release', 'pinned_at', 'pinned_by', 'note'])
		.where('id', '=', only)
		.executeTakeFirst();
	if (!row) return undefined;
	const { content, release, pinned_at: at, pinned_by: by, note } = row;
	return { content, release, at, by, note: note ?? undefined };
}

export async function isPinned(db: Kysely<Database>): Promise<boolean> {
	return (await db.selectFrom('pin').select('id').where('id', '=', only).executeTakeFirst()) !== undefined;
}

/** Pins a content in place of one that is pinned. */
export async function writePin(trx: Transaction<Database>, { content, release, at, by, note }: Pin): Promise<void> {
	await deletePin(trx);
	await trx
		.insertInto('pin')
		.values({ id: only, content, release, pinned_at: at, pinned_by: by, note: note ?? null })
		.execute();
}

/** Pins what is left of a content after someone was protected. */
export async function movePin(trx: Transaction<Database>, { from, to }: { from: string; to: string }): Promise<void> {
	await trx.updateTable('pin').set({ content: to }).where('content', '=', from).execute();
}

export async function deletePin(trx: Transaction<Database>): Promise<void> {
	await trx.deleteFrom('pin').where('id', '=', only).execute();
}
