import { runKok } from '@kok/bench/src/api-processes.ts';
import { textAt } from '@kok/bench/src/visible.ts';
import { openBeside } from '@kok/crash/src/serve-api.ts';
import { typeNames } from '@kok/domain/content-types';
import { sql } from 'kysely';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Network } from '../network.ts';
import { type Found, findInBytes, findInFolder } from './find-in-files.ts';

type Planted = ReadonlyMap<string, string>;

/** A place where something may be left: what it is, which canaries stand there, and in which files. */
export interface Place {
	name: string;
	found: ReadonlySet<string>;
	files: readonly string[];
}

const databaseFiles = ['kok.sqlite', 'kok.sqlite-wal', 'kok.sqlite-shm'];

/** Looks for canaries wherever a network leaves its texts. */
export async function lookAround(network: Network, planted: Planted): Promise<Place[]> {
	const { api, site, place } = network;
	const inFolder = await findInFolder(place.dataDir, planted);
	const own = (isOf: (file: string) => boolean) => new Map([...inFolder].filter(([file]) => isOf(file)));
	const database =
		place.databaseUrl === undefined
			? databaseFiles.map((name) =>
					placeOf(
						name,
						own((file) => file === name)
					)
				)
			: [placeOf('relation files below base', await findInRelations(network, planted))];
	const inTexts = (name: string, text: string): Place => ({ name, found: findInBytes(text, planted), files: [] });
	return [
		...database,
		placeOf(
			'all else in DATA_DIR',
			own((file) => !databaseFiles.includes(file))
		),
		inTexts('kok export', await readArchive(network)),
		inTexts('CSV of the API', await readTables(network)),
		inTexts('open data of the site', await readOpenData(network)),
		inTexts('log of the API', api.said()),
		inTexts('log of the site', site.said())
	];
}

function placeOf(name: string, inFiles: Found): Place {
	return { name, found: new Set([...inFiles.values()].flatMap((words) => [...words])), files: [...inFiles.keys()] };
}

/** The server's own tables too: its planner keeps values that stand in ours. */
async function findInRelations({ place }: Network, planted: Planted): Promise<Found> {
	const databases = openBeside(place);
	try {
		await sql`checkpoint`.execute(databases.write);
		const { rows } = await sql<{ folder: string }>`
			select current_setting('data_directory') || '/base/' || oid as folder
			from pg_database where datname = current_database()`.execute(databases.write);
		return await findInFolder(rows[0]?.folder ?? '', planted);
	} finally {
		await databases.close();
	}
}

async function readArchive({ place }: Network): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'kok-archive-'));
	try {
		await runKok(place, 'export', join(folder, 'archive.json'));
		return await readFile(join(folder, 'archive.json'), 'utf8');
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function readTables({ api, writer }: Network): Promise<string> {
	const headers = { authorization: `Bearer ${writer}`, connection: 'close' };
	const answers = typeNames.map(async (type) => {
		const answer = await fetch(`http://127.0.0.1:${api.port}/api/exports/${type}.csv`, { headers });
		if (!answer.ok) throw new Error(`The table of ${type} was answered ${answer.status}`);
		return answer.text();
	});
	return (await Promise.all(answers)).join('\n');
}

async function readOpenData({ site }: Network): Promise<string> {
	const paths = ['/data/release.json', ...typeNames.map((type) => `/data/${type}.csv`), '/sitemap.xml', '/de/feed.xml'];
	return (await Promise.all(paths.map(async (path) => textAt(`http://127.0.0.1:${site.port}${path}`)))).join('\n');
}
