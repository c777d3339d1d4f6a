import { hashText } from '@kok/release/envelope';
import { type Kysely, type Selectable, type Transaction, sql } from 'kysely';
import type { Mandate, Role } from '../../access/actor.ts';
import { compiledOnce } from '../compiled-once.ts';
import type { Database } from '../schema.ts';
import type { PublicFacts } from './facts-store.ts';
import { factsTold, mandateCircumstances } from './mandate-circumstances.ts';
import { mandateIn } from './mandate-store.ts';

export type Session = Omit<Selectable<Database['session']>, 'hash'>;

const columns = [
	...(['id', 'account', 'created_at', 'confirmed_at'] as const),
	...(['expires_at', 'own_device', 'device', 'ended_at'] as const)
] as const;

/** A session with its account and every mandate that this account ever held. */
export interface SessionCaller {
	session: Session;
	account: { id: string; role: Role; endedAt: string | null };
	mandates: Mandate[];
	/** What is public of the memberships of those for whom it acts or acted, and of the network. */
	circumstances: PublicFacts[];
}

/** Whether a session lets nobody in any more. */
export function isSessionOver({ session, account }: Pick<SessionCaller, 'session' | 'account'>, at: string): boolean {
	return session.ended_at !== null || session.expires_at <= at || account.endedAt !== null;
}

export async function insertSession(trx: Transaction<Database>, session: Session, hash: string): Promise<void> {
	await trx
		.insertInto('session')
		.values({ ...session, hash })
		.execute();
}

/** The session that a cookie names, in one statement: each request of a person begins with it. */
export async function findSessionBySecret(db: Kysely<Database>, secret: string): Promise<SessionCaller | undefined> {
	return callerIn((await readCaller(db, { hash: hashText(secret) })).rows);
}

const readCaller = compiledOnce(['hash'], (db, { hash }: { hash: string }) =>
	callers(db).where('session.hash', '=', hash)
);

/** The same of several sessions, by their ids. */
export async function findSessions(db: Kysely<Database>, ids: readonly string[]): Promise<Map<string, SessionCaller>> {
	if (ids.length === 0) return new Map();
	const bySession = Map.groupBy(await callers(db).where('session.id', 'in', ids).execute(), ({ id }) => id);
	return new Map(
		[...bySession].flatMap(([id, rows]) => [callerIn(rows)].flatMap((found) => (found ? [[id, found]] : [])))
	);
}

function callers(db: Kysely<Database>) {
	return db
		.selectFrom('session')
		.innerJoin('account', 'account.id', 'session.account')
		.leftJoin('mandate', (join) => join.on('mandate.holder', '=', sql<string>`'account:' || account.id`))
		.leftJoin('record', 'record.id', 'mandate.acts_for')
		.leftJoin('leaving', 'leaving.member', 'mandate.acts_for')
		.select(columns.map((column) => `session.${column}` as const))
		.select(['account.role', 'account.ended_at as account_ended_at'])
		.select(['mandate.id as mandate', 'mandate.acts_for', 'mandate.begins_at', 'mandate.ends_at', 'record.type'])
		.select('leaving.ends_at as leaves_at')
		.select([...mandateCircumstances])
		.orderBy('mandate.begins_at')
		.orderBy('mandate.id');
}

function callerIn(rows: Awaited<ReturnType<ReturnType<typeof callers>['execute']>>): SessionCaller | undefined {
	const [first] = rows;
	if (!first) return undefined;
	const { id, account, created_at, confirmed_at, expires_at, own_device, device, ended_at } = first;
	return {
		session: { id, account, created_at, confirmed_at, expires_at, own_device, device, ended_at },
		account: { id: account, role: first.role, endedAt: first.account_ended_at },
		mandates: rows.flatMap((row) => mandateIn(row) ?? []),
		circumstances: rows.flatMap(({ memberships, network }) => [memberships, network].flatMap(factsTold))
	};
}

/** Sessions of an account that still let it in, the newest first. */
export async function listSessions(db: Kysely<Database>, account: string, at: string): Promise<Session[]> {
	return db
		.selectFrom('session')
		.select(columns)
		.where('account', '=', account)
		.where('ended_at', 'is', null)
		.where('expires_at', '>', at)
		.orderBy('created_at', 'desc')
		.orderBy('id')
		.execute();
}

/** Ends one session of an account. False where it has none of this id that is not over. */
export async function endSession(
	trx: Kysely<Database>,
	{ id, account, at }: { id: string; account: string; at: string }
): Promise<boolean> {
	const { numUpdatedRows } = await trx
		.updateTable('session')
		.set({ ended_at: at })
		.where('id', '=', id)
		.where('account', '=', account)
		.where('ended_at', 'is', null)
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

/** Ends every session of an account. */
export async function endSessionsOf(trx: Transaction<Database>, account: string, at: string): Promise<void> {
	await trx
		.updateTable('session')
		.set({ ended_at: at })
		.where('account', '=', account)
		.where('ended_at', 'is', null)
		.execute();
}

/** Ends every session of an account but one. */
export async function endOtherSessionsOf(
	trx: Transaction<Database>,
	{ account, keep, at }: { account: string; keep: string; at: string }
): Promise<void> {
	await trx
		.updateTable('session')
		.set({ ended_at: at })
		.where('account', '=', account)
		.where('id', '!=', keep)
		.where('ended_at', 'is', null)
		.execute();
}

/** Lets a session go on until an instant, unless it has ended or goes on for longer. */
export async function prolongSession(
	db: Kysely<Database>,
	{ id, until, at }: { id: string; until: string; at: string }
): Promise<void> {
	await db
		.updateTable('session')
		.set({ expires_at: until })
		.where('id', '=', id)
		.where('ended_at', 'is', null)
		.where('expires_at', '>', at)
		.where('expires_at', '<', until)
		.execute();
}

/** Notes a second factor, under a new secret: the one before lets nobody in any more. */
export async function renewSession(
	trx: Transaction<Database>,
	{ id, hash, at }: { id: string; hash: string; at: string }
): Promise<void> {
	await trx.updateTable('session').set({ hash, confirmed_at: at }).where('id', '=', id).execute();
}
