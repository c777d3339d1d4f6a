import Sqlite from 'better-sqlite3';

/** A file that could not be locked, although no other process holds it. The message is for whoever operates the server. */
export class CannotHold extends Error {
	constructor(path: string, cause: unknown) {
		super(`${path} cannot be locked (${codeOf(cause)}); see that this user may write it and its folder.`, { cause });
	}
}

/**
 * Holds a file for one process alone, or for several that share it: the one kind keeps the other out. What is held is a
 * transaction on the file: the operating system frees it when the process ends, however it ends. Undefined while another
 * process holds it.
 */
export function holdFile(
	path: string,
	{ isShared = false }: { isShared?: boolean } = {}
): { release: () => void } | undefined {
	let lock: Sqlite.Database | undefined;
	try {
		lock = new Sqlite(path, { timeout: 0 });
		// Nothing is ever written into it. A journal on the disk would keep a server from starting where the disk is full.
		lock.pragma('journal_mode = memory');
		lock.exec(isShared ? 'begin; select 1 from sqlite_schema' : 'begin exclusive');
	} catch (error) {
		lock?.close();
		if (codeOf(error).startsWith('SQLITE_BUSY')) return undefined;
		throw new CannotHold(path, error);
	}
	const held = lock;
	return { release: () => held.close() };
}

function codeOf(error: unknown): string {
	return error instanceof Sqlite.SqliteError ? error.code : String(error);
}
