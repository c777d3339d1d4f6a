import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';

type Place = Pick<Config, 'dataDir' | 'databaseUrl'>;

/**
 * Why a command has nothing to work with in this folder. It would otherwise make an empty network with a key of its
 * own, and report success.
 */
export async function nothingFoundedIn({ dataDir, databaseUrl }: Place): Promise<string | undefined> {
	if (!(await stat(dataDir).catch(() => undefined))) return `There is no data folder ${dataDir}; ${whatToDo}`;
	const signs = databaseUrl === undefined ? ['kok.sqlite'] : ['keys', 'media', 'releases'];
	if (await isAnyIn(dataDir, signs)) return undefined;
	return databaseUrl === undefined
		? `The folder ${dataDir} holds no database (kok.sqlite); ${whatToDo}`
		: `The folder ${dataDir} holds neither keys nor media nor releases; ${whatToDo}`;
}

/** Why a command has nothing to work with in a database that is there. */
export function withoutTables(place: Place): string {
	return place.databaseUrl === undefined
		? `${join(place.dataDir, 'kok.sqlite')} is empty; ${whatToDo}`
		: `The database that DATABASE_URL names is empty; set DATABASE_URL to the server’s database, or restore a backup; on a new server run npm start first.`;
}

/** Where a command has looked for records, for the sentence that it found none. */
export function nameOf({ dataDir, databaseUrl }: Place): string {
	return databaseUrl === undefined ? `the data folder ${dataDir}` : 'the PostgreSQL database that DATABASE_URL names';
}

const whatToDo = 'set DATA_DIR to the folder of the server, or restore a backup; on a new server run npm start first.';

async function isAnyIn(folder: string, names: readonly string[]): Promise<boolean> {
	const found = await Promise.all(names.map(async (name) => stat(join(folder, name)).catch(() => undefined)));
	return found.some((each) => each !== undefined);
}
