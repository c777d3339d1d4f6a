import Sqlite from 'better-sqlite3';
import { type CompiledQuery, Kysely, PostgresDialect, SqliteDialect, type SqliteQueryCompiler } from 'kysely';
import pg from 'pg';
import { PlannedOnceCompiler } from '../db/dialects/patient-sqlite.ts';
import type { Database } from '../db/schema.ts';

/** Compiles statements as a server does. */
class CompilingDialect extends SqliteDialect {
	override createQueryCompiler(): SqliteQueryCompiler {
		return new PlannedOnceCompiler();
	}
}

/** The steps by which SQLite answers each statement of a question. */
export async function plansOf(file: string, ask: (db: Kysely<Database>) => Promise<unknown>): Promise<string[]> {
	const connection = new Sqlite(file, { readonly: true });
	const plans: string[] = [];
	const watched = new Kysely<Database>({
		dialect: new CompilingDialect({ database: connection }),
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

/** How PostgreSQL answered a statement: its steps as lines, and how many pages of 8 KB it looked at. */
interface PostgresPlan {
	steps: string[];
	pages: number;
}

/** The same of PostgreSQL, which is asked twice: once for the answer and once for how it came about. */
export async function postgresPlansOf(
	address: string,
	ask: (db: Kysely<Database>) => Promise<unknown>
): Promise<PostgresPlan[]> {
	const pool = new pg.Pool({ connectionString: address });
	const asked: CompiledQuery[] = [];
	const watched = new Kysely<Database>({
		dialect: new PostgresDialect({ pool }),
		log: ({ query }) => void asked.push(query)
	});
	await ask(watched);
	const plans: PostgresPlan[] = [];
	for (const { sql, parameters } of asked) {
		const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers) ${sql}`, [...parameters]);
		plans.push(planIn(rows.map((row) => row['QUERY PLAN'])));
	}
	await watched.destroy();
	return plans;
}

/** The first step counts the pages of those below it. */
function planIn(lines: readonly string[]): PostgresPlan {
	const buffers = lines.find((line) => line.includes('Buffers:')) ?? '';
	const pages = [...buffers.matchAll(/(?:hit|read)=(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
	return { steps: lines.filter((line) => !line.includes('Buffers:')), pages };
}
