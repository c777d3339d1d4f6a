import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Database } from '../db/schema.ts';

/** The steps by which SQLite answers each statement of a question. */
export async function plansOf(file: string, ask: (db: Kysely<Database>) => Promise<unknown>): Promise<string[]> {
	const connection = new Sqlite(file, { readonly: true });
	const plans: string[] = [];
	const watched = new Kysely<Database>({
		dialect: new SqliteDialect({ database: connection }),
		log: ({ query }) => {
			const steps = connection.prepare(`explain query plan ${query.sql}`).all(...query.parameters);
			plans.push(...steps.map((step) => detailOf(step)));
		}
	});
	await ask(watched);
	await watched.destroy();
	return plans;
}

function detailOf(step: unknown): string {
	return typeof step === 'object' && step !== null && 'detail' in step ? String(step.detail) : '';
}
