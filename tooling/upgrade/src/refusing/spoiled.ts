import type { Databases } from '@kok/api/src/db/databases.ts';
import { openPostgres } from '@kok/api/src/db/dialects/postgres.ts';
import { openSqlite } from '@kok/api/src/db/dialects/sqlite.ts';
import { sql } from 'kysely';
import { mkdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from '../network/open-network.ts';

/** Data that this version cannot open: how they came to be so, and words of the sentence that refuses them. */
export interface Spoiled {
	what: string;
	spoil: (place: Place) => Promise<void>;
	says: RegExp;
}

const later = '2099-01-01-of-a-later-version';

/** What can be wrong with a database of either kind. */
export const spoiledInside: readonly Spoiled[] = [
	{
		what: 'a database that a newer version has migrated',
		spoil: inDatabase(async (db) => {
			await sql`insert into kysely_migration (name, timestamp) values (${later}, '2099-01-01T00:00:00.000Z')`.execute(
				db
			);
		}),
		says: /newer version/
	},
	{
		what: 'a database of another program',
		spoil: inDatabase(async (db, kind) => {
			await dropEverything(db, kind);
			await sql`create table note (id integer primary key, body text)`.execute(db);
			await sql`insert into note (id, body) values (1, 'Milch')`.execute(db);
		}),
		says: /another program/
	},
	{
		what: 'a log of which one event was altered',
		spoil: inDatabase(async (db, kind) => {
			if (kind === 'sqlite') await sql`drop trigger event_no_update`.execute(db);
			else await sql`alter table event disable trigger user`.execute(db);
			await sql`update event set actor = 'forged' where seq = 7`.execute(db);
		}),
		says: /event 7/
	}
];

/** What can be wrong with the file of SQLite. */
export const spoiledFiles: readonly Spoiled[] = [
	{
		what: 'a file that is no database',
		spoil: async (place) => writeFile(fileOf(place), 'Einkaufsliste: Milch, Brot. '.repeat(400)),
		says: /kok\.sqlite/
	},
	{
		what: 'a file that was cut off in the middle',
		spoil: async (place) => {
			const { size } = await stat(fileOf(place));
			await truncate(fileOf(place), Math.floor(size / 2));
		},
		says: /kok\.sqlite/
	},
	{
		what: 'an empty file in a folder that has sealed releases',
		spoil: async (place) => truncate(fileOf(place), 0),
		says: /kok\.sqlite/
	},
	{
		what: 'a folder where the file should be',
		spoil: async (place) => {
			await rm(fileOf(place));
			await mkdir(fileOf(place));
		},
		says: /kok\.sqlite/
	},
	{
		what: 'a file where the data folder should be',
		spoil: async ({ dataDir }) => {
			await rm(dataDir, { recursive: true });
			await writeFile(dataDir, '');
		},
		says: /DATA_DIR|data folder/
	}
];

function fileOf({ dataDir }: Place): string {
	return join(dataDir, 'kok.sqlite');
}

function inDatabase(
	work: (db: Databases['write'], kind: Databases['kind']) => Promise<void>
): (place: Place) => Promise<void> {
	return async (place) => {
		const { databaseUrl } = place;
		const databases =
			databaseUrl === undefined
				? openSqlite(fileOf(place))
				: openPostgres(databaseUrl, { onIdleError: () => undefined });
		try {
			await work(databases.write, databases.kind);
		} finally {
			await databases.close();
		}
	};
}

async function dropEverything(db: Databases['write'], kind: Databases['kind']): Promise<void> {
	if (kind === 'postgres') {
		await sql`drop schema public cascade`.execute(db);
		await sql`create schema public`.execute(db);
		return;
	}
	await sql`pragma foreign_keys = off`.execute(db);
	for (const { name } of await db.introspection.getTables({ withInternalKyselyTables: true })) {
		await sql`drop table ${sql.table(name)}`.execute(db);
	}
}
