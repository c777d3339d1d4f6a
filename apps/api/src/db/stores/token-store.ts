import { hashText } from '@kok/release/envelope';
import type { Kysely, Transaction } from 'kysely';
import type { Role } from '../../access/actor.ts';
import type { Database } from '../schema.ts';

/** A token as it may be shown: never the secret, which nobody stores. */
export interface StoredToken {
	id: string;
	name: string;
	role: Role;
	member?: string;
	createdAt: string;
	expiresAt: string;
	lastUsedOn?: string;
	revokedAt?: string;
}

const columns = ['id', 'name', 'role', 'member', 'created_at', 'expires_at', 'last_used_on', 'revoked_at'] as const;

export async function insertToken(trx: Transaction<Database>, token: StoredToken, secret: string): Promise<void> {
	await trx
		.insertInto('token')
		.values({
			id: token.id,
			name: token.name,
			role: token.role,
			member: token.member ?? null,
			hash: hashText(secret),
			created_at: token.createdAt,
			expires_at: token.expiresAt
		})
		.execute();
}

export async function findTokenBySecret(db: Kysely<Database>, secret: string): Promise<StoredToken | undefined> {
	const row = await db.selectFrom('token').select(columns).where('hash', '=', hashText(secret)).executeTakeFirst();
	return row && tokenOf(row);
}

export async function findToken(db: Kysely<Database>, id: string): Promise<StoredToken | undefined> {
	const row = await db.selectFrom('token').select(columns).where('id', '=', id).executeTakeFirst();
	return row && tokenOf(row);
}

export async function listTokens(db: Kysely<Database>): Promise<StoredToken[]> {
	const rows = await db.selectFrom('token').select(columns).orderBy('created_at').orderBy('id').execute();
	return rows.map(tokenOf);
}

export async function revokeToken(trx: Transaction<Database>, id: string, at: string): Promise<void> {
	await trx.updateTable('token').set({ revoked_at: at }).where('id', '=', id).execute();
}

/**
 * Ends every token that acts for a member and removes the name of the token, which may contain the member's. Returns
 * how many.
 */
export async function endTokensOf(trx: Transaction<Database>, member: string, at: string): Promise<number> {
	const { numUpdatedRows } = await trx
		.updateTable('token')
		.set((expression) => ({ name: '–', revoked_at: expression.fn.coalesce('revoked_at', expression.val(at)) }))
		.where('member', '=', member)
		.executeTakeFirstOrThrow();
	return Number(numUpdatedRows);
}

/** Remembers the day of the last use; a finer mark would cost a write for every read. */
export async function markUsed(db: Kysely<Database>, id: string, day: string): Promise<void> {
	await db.updateTable('token').set({ last_used_on: day }).where('id', '=', id).execute();
}

interface Row {
	id: string;
	name: string;
	role: Role;
	member: string | null;
	created_at: string;
	expires_at: string;
	last_used_on: string | null;
	revoked_at: string | null;
}

function tokenOf(row: Row): StoredToken {
	return {
		id: row.id,
		name: row.name,
		role: row.role,
		...(row.member !== null && { member: row.member }),
		createdAt: row.created_at,
		expiresAt: row.expires_at,
		...(row.last_used_on !== null && { lastUsedOn: row.last_used_on }),
		...(row.revoked_at !== null && { revokedAt: row.revoked_at })
	};
}
