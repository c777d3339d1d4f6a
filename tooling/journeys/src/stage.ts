import { removeFolder } from '@kok/api/src/testing/remove-folder.ts';
import { freePort } from '@kok/api/src/testing/process.ts';
import { untilPictured } from '@kok/api/src/testing/until-pictured.ts';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from './database.ts';
import { bundlePrograms, kok, run, untilHealthy } from './processes.ts';

/** The stage of the journeys: the network that is founded first. */
export default async function stage(): Promise<() => Promise<void>> {
	await bundlePrograms();
	return raise();
}

/** The real API and the real site over a data folder of their own; workers find them in the environment. */
export async function raise(args: string[] = []): Promise<() => Promise<void>> {
	const stage = await openStage(args);
	process.env['JOURNEY_SITE'] = stage.site;
	process.env['JOURNEY_API'] = stage.api;
	for (const name of people) process.env[`JOURNEY_${name}`] = stage.tokens[name];
	process.env['JOURNEY_START'] = stage.kok(['start-link']);
	process.env['JOURNEY_DATA'] = stage.data;
	process.env['JOURNEY_DATABASE'] = JSON.stringify(stage.database);
	return stage.strike;
}

const people = ['WRITER', 'READER'] as const;
export type Person = (typeof people)[number];

/** Both servers over a data folder of their own, and two people of the office. */
export interface Stage {
	api: string;
	site: string;
	/** The folder in which everything is kept. */
	data: string;
	/** What says where its database is. */
	database: Readonly<Record<string, string>>;
	tokens: Readonly<Record<Person, string>>;
	/** What a command prints. */
	kok: (args: string[]) => string;
	/** Kills the API, and has it run again. */
	killApi: () => Promise<{ start: () => Promise<void> }>;
	/** Ends both and removes the folder. */
	strike: () => Promise<void>;
}

/**
 * Founds a network of its own, for journeys that change what others read, or end a server; or goes on with the one that a
 * folder holds, which is removed with it.
 */
export async function openStage(args: string[] = [], founded?: string): Promise<Stage> {
	const data = founded ?? (await mkdtemp(join(tmpdir(), 'kok-journeys-')));
	const [apiPort, sitePort] = [String(await freePort()), String(await freePort())];
	const { environment: database } = await openDatabase(data);
	const environment = { DATA_DIR: data, API_PORT: apiPort, SITE_PORT: sitePort, ...database };
	const [api, site] = [`http://localhost:${apiPort}`, `http://localhost:${sitePort}`];
	const servers = { api: run('api', environment, args), site: run('site', environment) };
	await untilHealthy(api);
	await untilHealthy(site);
	await untilPictured(join(data, 'releases'));
	const token = (name: string) => kok(environment, ['token', 'create', '--role', 'office', '--name', name]);

	return {
		...{ api, site, data, database },
		tokens: { WRITER: token('WRITER'), READER: token('READER') },
		kok: (given) => kok(environment, given),
		killApi: async () => {
			await servers.api.stop('SIGKILL');
			return {
				start: async () => {
					servers.api = run('api', environment, args);
					await untilHealthy(api);
				}
			};
		},
		strike: async () => {
			await Promise.all(Object.values(servers).map(async ({ stop }) => stop()));
			await removeFolder(data);
		}
	};
}

/** The access of somebody who acts for a member, as a token. */
export function delegateFor(member: string): string {
	const args = ['token', 'create', '--role', 'delegate', '--member', member, '--name', 'DELEGATE'];
	const database = JSON.parse(staged('DATABASE')) as Stage['database'];
	return kok({ DATA_DIR: staged('DATA'), ...database }, args);
}

/** Where the stage stands, for the journeys. */
export function staged(name: 'SITE' | 'API' | 'WRITER' | 'READER' | 'START' | 'DATA' | 'DATABASE'): string {
	const value = process.env[`JOURNEY_${name}`];
	if (value === undefined) throw new Error('The stage is not set: run the journeys with Playwright');
	return value;
}
