import { hashText } from '@kok/release/envelope';
import { type Kysely, type Transaction, sql } from 'kysely';
import type { Mandate, Role } from '../../access/actor.ts';
import { compiledOnce } from '../compiled-once.ts';
import type { Database } from '../schema.ts';
import type { PublicFacts } from './facts-store.ts';
import { factsTold, mandateCircumstances } from './mandate-circumstances.ts';
import { mandateIn } from './mandate-store.ts';

/** A token as it may be shown: never the secret, which nobody stores. */
export interface StoredToken {
	id: string;
	name: string;
	role: Role;
	createdAt: string;
	expiresAt: string;
	lastUsedOn?: string;
	revokedAt?: string;
}

/** Whether a token lets nobody in any more: it was revoked or has ended. */
export function isOver({ revokedAt, expiresAt }: StoredToken, at: string): boolean {
	return revokedAt !== undefined || expiresAt <= at;
}

const columns = ['id', 'name', 'role', 'created_at', 'expires_at', 'last_used_on', 'revoked_at'] as const;

/** Stores a token, with the account of the person who made it. */
export async function insertToken(
	trx: Transaction<Database>,
	token: StoredToken,
	{ secret, account }: { secret: string; account: string | null }
): Promise<void> {
	await trx
		.insertInto('token')
		.values({
			id: token.id,
			name: token.name,
			role: token.role,
			hash: hashText(secret),
			account,
			created_at: token.createdAt,
			expires_at: token.expiresAt
		})
		.execute();
}

/** A token with every mandate that it ever held, in one statement: each request begins with it. */
export async function findTokenBySecret(db: Kysely<Database>, secret: string): Promise<TokenCaller | undefined> {
	return callerIn((await readCaller(db, { hash: hashText(secret) })).rows);
}

const readCaller = compiledOnce(['hash'], (db, { hash }: { hash: string }) =>
	callers(db).where('token.hash', '=', hash)
);

/** The same of several tokens, by their ids, in one statement. */
export async function findCallers(db: Kysely<Database>, ids: readonly string[]): Promise<Map<string, TokenCaller>> {
	if (ids.length === 0) return new Map();
	const byToken = Map.groupBy(await callers(db).where('token.id', 'in', ids).execute(), ({ id }) => id);
	return new Map(
		[...byToken].flatMap(([id, rows]) => [callerIn(rows)].flatMap((found) => (found ? [[id, found]] : [])))
	);
}

/** A token with every mandate that it ever held. */
export interface TokenCaller {
	token: StoredToken;
	mandates: Mandate[];
	/** What is public of the memberships of those for whom it acts or acted, and of the network. */
	circumstances: PublicFacts[];
	/** The account of the person who made it; missing where it was made on the server. */
	madeBy?: string;
}

function callers(db: Kysely<Database>) {
	return db
		.selectFrom('token')
		.leftJoin('mandate', (join) => join.on('mandate.holder', '=', sql<string>`'token:' || token.id`))
		.leftJoin('record', 'record.id', 'mandate.acts_for')
		.leftJoin('leaving', 'leaving.member', 'mandate.acts_for')
		.select(columns.map((column) => `token.${column}` as const))
		.select([
			'token.account',
			'mandate.id as mandate',
			'mandate.acts_for',
			'mandate.begins_at',
			'mandate.ends_at',
			'record.type',
			'leaving.ends_at as leaves_at'
		])
		.select([...mandateCircumstances])
		.orderBy('mandate.begins_at')
		.orderBy('mandate.id');
}

function callerIn(rows: Awaited<ReturnType<ReturnType<typeof callers>['execute']>>): TokenCaller | undefined {
	const [first] = rows;
	if (!first) return undefined;
	const mandates = rows.flatMap((row) => mandateIn(row) ?? []);
	const circumstances = rows.flatMap(({ memberships, network }) => [memberships, network].flatMap(factsTold));
	return { token: tokenOf(first), mandates, circumstances, ...(first.account !== null && { madeBy: first.account }) };
}

export async function findToken(db: Kysely<Database>, id: string): Promise<StoredToken | undefined> {
	const row = await db.selectFrom('token').select(columns).where('id', '=', id).executeTakeFirst();
	return row && tokenOf(row);
}

/** By token, for each database. Whoever made one stays who they are, so each is asked for once. */
const makers = new WeakMap<object, Map<string, string | undefined>>();

/** The account of the person who made a token; none where it was made on the server. */
export async function findMaker(db: Kysely<Database>, id: string): Promise<string | undefined> {
	// A database and its transactions share it.
	const { adapter } = db.getExecutor();
	const known = makers.get(adapter) ?? new Map<string, string | undefined>();
	makers.set(adapter, known);
	if (known.has(id)) return known.get(id);
	const row = await db.selectFrom('token').select('account').where('id', '=', id).executeTakeFirst();
	if (!row) return undefined;
	known.set(id, row.account ?? undefined);
	return known.get(id);
}

export async function listTokens(db: Kysely<Database>): Promise<StoredToken[]> {
	const rows = await db.selectFrom('token').select(columns).orderBy('created_at').orderBy('id').execute();
	return rows.map(tokenOf);
}

/** Tokens that a person made and nobody has revoked. */
export async function listTokensMadeBy(db: Kysely<Database>, account: string): Promise<string[]> {
	const made = db.selectFrom('token').select('id').where('account', '=', account).where('revoked_at', 'is', null);
	return (await made.orderBy('created_at').orderBy('id').execute()).map(({ id }) => id);
}

export async function revokeToken(trx: Transaction<Database>, id: string, at: string): Promise<void> {
	await trx.updateTable('token').set({ revoked_at: at }).where('id', '=', id).execute();
}

/** Removes the names of some tokens, which may contain that of a member, and ends those that are of no use any more. */
export async function endTokens(
	trx: Transaction<Database>,
	{ ids, useless, at }: { ids: readonly string[]; useless: readonly string[]; at: string }
): Promise<void> {
	if (ids.length > 0) await trx.updateTable('token').set({ name: '–' }).where('id', 'in', ids).execute();
	if (useless.length === 0) return;
	await trx
		.updateTable('token')
		.set((expression) => ({ revoked_at: expression.fn.coalesce('revoked_at', expression.val(at)) }))
		.where('id', 'in', useless)
		.execute();
}

/** Remembers the day of the last use; a finer mark would cost a write for every read. */
export async function markUsed(db: Kysely<Database>, id: string, day: string): Promise<void> {
	await db.updateTable('token').set({ last_used_on: day }).where('id', '=', id).execute();
}

interface Row {
	id: string;
	name: string;
	role: Role;
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
		createdAt: row.created_at,
		expiresAt: row.expires_at,
		...(row.last_used_on !== null && { lastUsedOn: row.last_used_on }),
		...(row.revoked_at !== null && { revokedAt: row.revoked_at })
	};
}
