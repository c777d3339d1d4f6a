import { SignedStatement } from '@kok/release/statement';
import type { Kysely, Transaction } from 'kysely';
import { lastRelease } from './release-store.ts';
import type { Database } from '../schema.ts';

/** The id of the only key that may seal; none before the first release. */
export async function acceptedKey(db: Kysely<Database>): Promise<string | undefined> {
	const newest = await db.selectFrom('succession').select('key').orderBy('turn', 'desc').limit(1).executeTakeFirst();
	return newest?.key ?? (await lastRelease(db))?.key;
}

/**
 * The statements that lead to it, in turn. They begin after the last key that nothing vouches for, because no follower
 * gets past that one.
 */
export async function listStatements(db: Kysely<Database>): Promise<SignedStatement[]> {
	const rows = await db.selectFrom('succession').select('statement').orderBy('turn').execute();
	const since = rows.slice(rows.findLastIndex(({ statement }) => statement === null) + 1);
	return since.flatMap(({ statement }) => (statement === null ? [] : SignedStatement.parse(JSON.parse(statement))));
}

/** The ids of all keys that ever took the place of another. */
export async function listSuccessors(db: Kysely<Database>): Promise<string[]> {
	const rows = await db.selectFrom('succession').select('key').orderBy('turn').execute();
	return rows.map(({ key }) => key);
}

/** Whether a key was ever overruled by a recovery, or replaced by one that nothing vouches for. */
export async function wasTakenBack(db: Kysely<Database>): Promise<boolean> {
	const rows = await db.selectFrom('succession').select('statement').execute();
	return rows.some(
		({ statement }) => statement === null || SignedStatement.parse(JSON.parse(statement)).kind === 'recovery'
	);
}

/** Makes a key the only one that may seal; without a statement nothing vouches for it. */
export async function appendSuccessor(
	trx: Transaction<Database>,
	{ at, key, statement }: { at: string; key: string; statement: SignedStatement | undefined }
): Promise<void> {
	const newest = await trx.selectFrom('succession').select('turn').orderBy('turn', 'desc').limit(1).executeTakeFirst();
	await trx
		.insertInto('succession')
		.values({ turn: (newest?.turn ?? 0) + 1, at, key, statement: statement ? JSON.stringify(statement) : null })
		.execute();
}
