import { hashText } from '@kok/release/envelope';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Database } from '../schema.ts';

export type Step = Selectable<Database['sign_in_step']>;

/** Keeps a step, and removes those that nobody finished in time. */
export async function insertStep(db: Kysely<Database>, { step, at }: { step: Step; at: string }): Promise<void> {
	await db.deleteFrom('sign_in_step').where('expires_at', '<=', at).execute();
	await db.insertInto('sign_in_step').values(step).execute();
}

/** A step that is still good. */
export async function findStep(
	db: Kysely<Database>,
	{ secret, kind, at }: { secret: string; kind: Step['kind']; at: string }
): Promise<Step | undefined> {
	return db
		.selectFrom('sign_in_step')
		.select(['hash', 'kind', 'account', 'invitation', 'challenge', 'expires_at'])
		.where('hash', '=', hashText(secret))
		.where('kind', '=', kind)
		.where('expires_at', '>', at)
		.executeTakeFirst();
}

/** The secrets of apps that are kept until somebody comes in with them, by the hash of their step. */
export async function listEntrySecrets(
	db: Kysely<Database>
): Promise<{ hash: string; account: string | null; challenge: string }[]> {
	return db
		.selectFrom('sign_in_step')
		.select(['hash', 'account', 'challenge'])
		.where('kind', '=', 'entry')
		.where('challenge', 'is not', null)
		.$narrowType<{ challenge: string }>()
		.execute();
}

/** Puts the same secret in another form. */
export async function lockEntrySecret(trx: Transaction<Database>, hash: string, challenge: string): Promise<void> {
	await trx.updateTable('sign_in_step').set({ challenge }).where('hash', '=', hash).execute();
}

/** Takes away every step into an invitation: once somebody has come in, no secret that others were shown is kept. */
export async function forgetStepsInto(db: Kysely<Database>, invitation: string): Promise<void> {
	await db.deleteFrom('sign_in_step').where('invitation', '=', invitation).execute();
}

/** Takes a step away. False where it is gone already: each is good once. */
export async function takeStep(db: Kysely<Database>, hash: string): Promise<boolean> {
	const { numDeletedRows } = await db.deleteFrom('sign_in_step').where('hash', '=', hash).executeTakeFirstOrThrow();
	return numDeletedRows > 0n;
}
