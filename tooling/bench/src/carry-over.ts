import { listTableNames } from '@kok/api/src/backup/copy-tables.ts';
import { fillTables } from '@kok/api/src/backup/fill-tables.ts';
import { openDatabases } from '@kok/api/src/data-folder.ts';
import { learnSizes } from '@kok/api/src/db/learn-sizes.ts';
import { listMigrations } from '@kok/api/src/db/migrate.ts';
import { createEmptyDatabase } from '@kok/api/src/testing/database.ts';
import Sqlite from 'better-sqlite3';
import { createWriteStream } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Place } from './api-processes.ts';

const ignored = { onIdleError: () => undefined };

/**
 * The same network on PostgreSQL, with its files: founding it there anew takes many times as long as all that is measured.
 * Rows are carried over as a backup carries them.
 */
export async function carryOver(
	{ dataDir }: Place,
	{ postgresUrl, room }: { postgresUrl: string; room: string }
): Promise<Place> {
	const [{ place: databaseUrl }, into] = [await createEmptyDatabase('postgres', postgresUrl), join(room, 'carried')];
	const tables = join(room, 'tables');
	await mkdir(tables);
	const [from, to] = [openDatabases({ dataDir }, ignored), openDatabases({ dataDir, databaseUrl }, ignored)];
	const [names, migrations] = [await listTableNames(from.read), await listMigrations(from.read)];
	const connection = new Sqlite(join(dataDir, 'kok.sqlite'), { readonly: true });
	const rows: Record<string, number> = {};
	for (const name of names) {
		const lines = Readable.from(linesOf(connection, name, (count) => (rows[name] = count)));
		await pipeline(lines, createWriteStream(join(tables, `${name}.jsonl`)));
	}
	connection.close();
	const manifest = { backup: 'kok', format: 1, kind: 'postgres', at: '', network: '', migrations, rows } as const;
	const chain = { seq: 0, hash: '' };
	const unlike = await to.write
		.transaction()
		.execute(async (trx) => fillTables(trx, { folder: tables, manifest: { ...manifest, chain } }));
	if (unlike) throw new Error(`Not carried over: ${unlike.unlike}`);
	await learnSizes(to);
	for (const databases of [from, to]) await databases.close();
	await cp(dataDir, into, { recursive: true, filter: (path) => !/kok\.sqlite|server\.lock|proof\.json/.test(path) });
	return { dataDir: into, databaseUrl };
}

function* linesOf(connection: Sqlite.Database, name: string, onEnd: (count: number) => void): Generator<string> {
	let count = 0;
	for (const row of connection.prepare(`select * from "${name}"`).iterate()) {
		count += 1;
		yield `${JSON.stringify(row)}\n`;
	}
	onEnd(count);
}
