import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Counts a try, and says how many there were in this span and when it ends. Several processes count together. */
export async function countAttempt(
	db: Kysely<Database>,
	{ key, at, until }: { key: string; at: string; until: string }
): Promise<{ count: number; until: string }> {
	return db
		.insertInto('attempt')
		.values({ key, count: 1, until })
		.onConflict((conflict) =>
			conflict.column('key').doUpdateSet((expression) => ({
				count: expression
					.case()
					.when('attempt.until', '>', at)
					.then(expression('attempt.count', '+', 1))
					.else(1)
					.end(),
				until: expression.case().when('attempt.until', '>', at).then(expression.ref('attempt.until')).else(until).end()
			}))
		)
		.returning(['count', 'until'])
		.executeTakeFirstOrThrow();
}

/** Begins to count anew. */
export async function forgetAttempts(db: Kysely<Database>, key: string): Promise<void> {
	await db.deleteFrom('attempt').where('key', '=', key).execute();
}

/** Removes what is counted no more. */
export async function sweepAttempts(db: Kysely<Database>, at: string): Promise<void> {
	await db.deleteFrom('attempt').where('until', '<=', at).execute();
}
