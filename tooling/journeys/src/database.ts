import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';

/** The database of one API of the journeys. */
export interface JourneyDatabase {
	/** How the API and its commands find it: empty for SQLite, whose file lies in the data folder. */
	environment: Readonly<Record<string, string>>;
	/** Changes rows as nothing but time would. */
	change: (statement: string) => Promise<void>;
}

/** A file in the data folder or, where JOURNEY_POSTGRES names a PostgreSQL server, an empty database there. */
export async function openDatabase(data: string): Promise<JourneyDatabase> {
	const server = process.env['JOURNEY_POSTGRES'];
	return server === undefined ? inFile(join(data, 'kok.sqlite')) : onServer(server);
}

function inFile(file: string): JourneyDatabase {
	return {
		environment: {},
		change: async (statement) => {
			const database = new DatabaseSync(file, { timeout: 5_000 });
			database.exec(statement);
			database.close();
			return Promise.resolve();
		}
	};
}

async function onServer(server: string): Promise<JourneyDatabase> {
	const name = `journey_${randomUUID().replaceAll('-', '')}`;
	await query(server, `create database ${name}`);
	const url = new URL(server);
	url.pathname = `/${name}`;
	return {
		environment: { DATABASE_URL: url.href },
		change: async (statement) => query(url.href, statement)
	};
}

async function query(url: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(statement);
	await client.end();
}
