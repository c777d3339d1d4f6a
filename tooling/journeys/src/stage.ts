import { removeFolder } from '@kok/api/src/testing/remove-folder.ts';
import { freePort } from '@kok/api/src/testing/process.ts';
import { execFileSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run, untilHealthy } from './processes.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The stage of the journeys: the network that is founded first. */
export default async function stage(): Promise<() => Promise<void>> {
	return raise();
}

/** The real API and the real site over a data folder of their own; workers find them in the environment. */
export async function raise(args: string[] = []): Promise<() => Promise<void>> {
	const data = await mkdtemp(join(tmpdir(), 'kok-journeys-'));
	const [apiPort, sitePort] = [String(await freePort()), String(await freePort())];
	const environment = { DATA_DIR: data, API_PORT: apiPort, SITE_PORT: sitePort };
	const servers = [run('api', environment, args), run('site', environment)];
	process.env['JOURNEY_SITE'] = `http://localhost:${sitePort}`;
	process.env['JOURNEY_API'] = `http://localhost:${apiPort}`;
	await untilHealthy(process.env['JOURNEY_API']);
	await untilHealthy(process.env['JOURNEY_SITE']);
	for (const name of ['WRITER', 'READER'])
		process.env[`JOURNEY_${name}`] = kok(environment, ['token', 'create', '--role', 'office', '--name', name]);
	process.env['JOURNEY_START'] = kok(environment, ['start-link']);
	process.env['JOURNEY_DATA'] = data;

	return async () => {
		await Promise.all(servers.map(async ({ stop }) => stop()));
		await removeFolder(data);
	};
}

/** The access of somebody who acts for a member, as a token. */
export function delegateFor(member: string): string {
	const args = ['token', 'create', '--role', 'delegate', '--member', member, '--name', 'DELEGATE'];
	return kok({ DATA_DIR: staged('DATA') }, args);
}

/** What a command prints. */
function kok(environment: Record<string, string>, args: string[]): string {
	const printed = execFileSync(process.execPath, ['apps/api/src/kok.ts', ...args], {
		cwd: root,
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'pipe', 'ignore']
	});
	return printed.toString().trim();
}

/** Where the stage stands, for the journeys. */
export function staged(name: 'SITE' | 'API' | 'WRITER' | 'READER' | 'START' | 'DATA'): string {
	const value = process.env[`JOURNEY_${name}`];
	if (value === undefined) throw new Error('The stage is not set: run the journeys with Playwright');
	return value;
}
