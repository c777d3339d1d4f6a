import type { Databases } from '../db/databases.ts';
import type { MakerPlace } from './maker-place.ts';

/** Opens the database of a place. Only the driver that is needed is loaded: the first release waits for it. */
export async function openDatabase(database: MakerPlace['database']): Promise<Databases> {
	if ('file' in database) {
		const { openSqlite } = await import('../db/dialects/sqlite.ts');
		// An empty file in the place of a lost database would hide that it is lost.
		return openSqlite(database.file, { mustExist: true });
	}
	const { openPostgres } = await import('../db/dialects/postgres.ts');
	return openPostgres(database.url, { onIdleError: ({ message }) => process.stderr.write(`${message}\n`) });
}
