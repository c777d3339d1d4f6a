import type Sqlite from 'better-sqlite3';

/** A longer statement contains a list of values. The next list has another length, so keeping the statement gains nothing. */
const longest = 2_000;
/** A statement takes a few kilobytes beside its text. */
const mostOfThem = 200;

/** What reads or writes rows. All else changes the schema or the connection, and is rare. */
const ordinary = /^(?:select|insert|update|delete|begin|commit|rollback)\b/;

/**
 * Prepares the statements of a connection, and keeps those that were used last: preparing one takes longer than running
 * it. When another connection changes the schema, SQLite prepares a kept statement anew by itself. When this connection
 * changes it, all kept statements are forgotten.
 */
export function keepStatements(connection: Sqlite.Database): (text: string) => Sqlite.Statement {
	const kept = new Map<string, Sqlite.Statement>();

	return function prepare(text) {
		const known = kept.get(text);
		// One that is still being stepped through would lose its place.
		if (known?.busy) return connection.prepare(text);
		kept.delete(text);
		const statement = known ?? connection.prepare(text);
		if (!ordinary.test(text)) kept.clear();
		else if (text.length <= longest) kept.set(text, statement);
		if (kept.size > mostOfThem) forgetOldest(kept);
		return statement;
	};
}

/** A map is walked in the order in which its entries were added. */
function forgetOldest(kept: Map<string, unknown>): void {
	const [oldest] = kept.keys();
	if (oldest !== undefined) kept.delete(oldest);
}
