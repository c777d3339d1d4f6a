import Sqlite from 'better-sqlite3';

/**
 * Holds a file for one process alone, or for several that share it: the one kind keeps the other out. What is held is a
 * transaction on the file: the operating system frees it when the process ends, however it ends. Undefined while another
 * process holds it.
 */
export function holdFile(
	path: string,
	{ isShared = false }: { isShared?: boolean } = {}
): { release: () => void } | undefined {
	const lock = new Sqlite(path, { timeout: 0 });
	try {
		lock.exec(isShared ? 'begin; select 1 from sqlite_schema' : 'begin exclusive');
	} catch {
		lock.close();
		return undefined;
	}
	return { release: () => lock.close() };
}
