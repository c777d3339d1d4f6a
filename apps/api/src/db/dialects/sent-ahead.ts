import type { Compilable, CompiledQuery, DatabaseConnection, QueryResult, Transaction } from 'kysely';
import type { Database } from '../schema.ts';

const mark = Symbol('sent ahead');

/** Marks a statement of a transaction whose answer nobody reads. SQLite runs it as any other. */
export function ahead<Row>(query: CompiledQuery<Row>): CompiledQuery<Row> {
	return Object.assign({ ...query }, { [mark]: true });
}

/**
 * Runs a statement whose answer nobody reads. PostgreSQL is sent it together with what follows, so that it costs no way to
 * the server and back. What it fails by is thrown by the next statement of the transaction that is waited for, or by its end.
 */
export async function sendAhead(trx: Transaction<Database>, statement: Compilable): Promise<void> {
	await trx.executeQuery(ahead(statement.compile()));
}

/** What each connection was sent and has not answered yet. */
const unanswered = new WeakMap<DatabaseConnection, Promise<unknown>[]>();

type Options = Parameters<DatabaseConnection['executeQuery']>[1];

/** Lets a connection send marked statements ahead. The pool must have been told to pipeline. */
export function letSendAhead(connection: DatabaseConnection): void {
	if (unanswered.has(connection)) return;
	unanswered.set(connection, []);
	const execute = connection.executeQuery.bind(connection);
	async function executeQuery<Row>(query: CompiledQuery, options?: Options): Promise<QueryResult<Row>> {
		const answer = execute<Row>(query, options);
		const before = unanswered.get(connection) ?? [];
		if (mark in query) {
			before.push(answer);
			// It is looked at by whoever waits next.
			answer.catch(() => undefined);
			return { rows: [] };
		}
		unanswered.set(connection, []);
		// After the first that fails, PostgreSQL refuses all others, and says only that it does.
		const failed = (await Promise.allSettled([...before, answer])).find(({ status }) => status === 'rejected');
		if (failed?.status === 'rejected') throw failed.reason;
		return answer;
	}
	Object.assign(connection, { executeQuery });
}

/** The same connection, through which everything is sent ahead. */
export function aheadOn(connection: DatabaseConnection): DatabaseConnection {
	return Object.create(connection, {
		executeQuery: { value: async (query: CompiledQuery) => connection.executeQuery(ahead(query)) }
	}) as DatabaseConnection;
}

/** Forgets what failed, before a transaction is taken back for it. */
export function forgetAhead(connection: DatabaseConnection): void {
	unanswered.set(connection, []);
}
