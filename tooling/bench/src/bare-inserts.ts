import Sqlite from 'better-sqlite3';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';

/** The yardstick of a save: one row of the size of a draft, in a commit of its own that is on disk when it returns. */
export interface Bare {
	insert: () => Promise<void>;
	close: () => Promise<void>;
}

/** On the same file system, with the pragmas of the API. */
export function openBareSqlite(folder: string): Bare {
	const connection = new Sqlite(join(folder, 'bare.sqlite'));
	connection.pragma('journal_mode = WAL');
	connection.pragma('synchronous = FULL');
	connection.exec('create table row (id text primary key, body text not null)');
	const insert = connection.prepare('insert into row (id, body) values (?, ?)');
	return {
		insert: async () => void insert.run(randomUUID(), bodyOf()),
		close: async () => void connection.close()
	};
}

/** On the same server, with as many connections as there are writers: none of them waits for one while it is measured. */
export async function openBarePostgres(url: string, { writers = 1 } = {}): Promise<Bare> {
	const pool = new pg.Pool({ connectionString: url, options: '-c synchronous_commit=on', min: writers, max: writers });
	pool.on('error', () => undefined);
	await pool.query('create table bare (id text primary key, body text not null)');
	const connections = await Promise.all(Array.from({ length: writers }, async () => pool.connect()));
	for (const connection of connections) connection.release();
	return {
		insert: async () =>
			void (await pool.query('insert into bare (id, body) values ($1, $2)', [randomUUID(), bodyOf()])),
		close: async () => pool.end()
	};
}

function bodyOf(): string {
	return JSON.stringify({ summary: `Satz ${randomUUID()}`, clauses: 'x'.repeat(100) });
}
