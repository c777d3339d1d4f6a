import Sqlite from 'better-sqlite3';
import { copyFile, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stage } from './stage.ts';

const endings = ['', '-wal', '-shm'];

export function databaseIn({ dataDir }: Pick<Stage, 'dataDir'>): string {
	return join(dataDir, 'kok.sqlite');
}

function backupOf(stage: Pick<Stage, 'dataDir'>): string {
	return `${stage.dataDir}.backup`;
}

export function inDatabase(stage: Pick<Stage, 'dataDir'>, statements: string): void {
	const database = new Sqlite(databaseIn(stage));
	database.exec(statements);
	database.close();
}

/** Records that are public, but for the network and what its help pages are made of. */
export function listPublicRecords(stage: Pick<Stage, 'dataDir'>): string[] {
	const database = new Sqlite(databaseIn(stage), { readonly: true });
	const rows = database
		.prepare(
			`select distinct id from record join part on part.record = record.id
			where published is not null and withdrawn_at is null and type in ('member', 'demand', 'statement') order by id`
		)
		.all();
	database.close();
	return rows.map((row) => String((row as { id: unknown }).id));
}

/** As `sqlite3 kok.sqlite ".backup COPY"` does beside a running server. */
export async function backUp(stage: Pick<Stage, 'dataDir'>, to = backupOf(stage)): Promise<void> {
	const database = new Sqlite(databaseIn(stage), { readonly: true });
	await database.backup(to);
	database.close();
}

export async function lose(stage: Pick<Stage, 'dataDir'>): Promise<void> {
	for (const ending of endings) await rm(`${databaseIn(stage)}${ending}`, { force: true });
}

/** Stops the API, puts a copy in the place of its database, and starts it. */
export async function putBack(stage: Stage, from = backupOf(stage)): Promise<void> {
	await stage.stopApi();
	await lose(stage);
	await copyFile(from, databaseIn(stage));
	await stage.startApi();
}

/** Bytes of the second half of the file, as a failing disk leaves them. */
export async function overwrite(stage: Pick<Stage, 'dataDir'>): Promise<void> {
	await using handle = await open(databaseIn(stage), 'r+');
	const { size } = await handle.stat();
	const from = Math.floor(size / 8_192) * 4_096;
	const noise = Buffer.alloc(4_096, 0x5a);
	for (let at = from; at < size; at += 4 * noise.length) await handle.write(noise, 0, noise.length, at);
	await handle.sync();
}
