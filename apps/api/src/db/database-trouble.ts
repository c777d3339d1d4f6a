/** Why a database cannot be worked with, as a code of the conditions. */
export type DatabaseTrouble = 'database-unreachable' | 'database-damaged' | 'database-read-only' | 'database-busy';

const unreachable = /^(ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|08...$|57P0[123]$|53300$)/;
/** Errors for which the driver gives no code, by their words. */
const lostConnection =
	/^Connection terminated|timeout exceeded when trying to connect|not queryable|connection error|Driver has already been destroyed/;
const troubles: readonly [pattern: RegExp, trouble: DatabaseTrouble][] = [
	[/^SQLITE_(CORRUPT|NOTADB|IOERR_(READ|SHORT_READ))|^XX00[12]$/, 'database-damaged'],
	[/^SQLITE_(READONLY|CANTOPEN|PERM)|^(EROFS|EACCES)$|^25006$/, 'database-read-only'],
	// PostgreSQL ends one of two that wait for each other (40P01), or whose order it cannot keep (40001).
	[/^SQLITE_(BUSY|LOCKED)|^DATABASE_BUSY$|^55P03$|^40P01$|^40001$/, 'database-busy']
];

/** What is the matter with the database, where an error comes from that and not from a mistake of ours. */
export function databaseTroubleOf(error: unknown): DatabaseTrouble | undefined {
	if (error instanceof AggregateError) return error.errors.map(databaseTroubleOf).find((found) => found !== undefined);
	if (!(error instanceof Error)) return undefined;
	const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
	if (unreachable.test(code) || lostConnection.test(error.message)) return 'database-unreachable';
	return troubles.find(([pattern]) => pattern.test(code))?.[1] ?? databaseTroubleOf(error.cause);
}
