import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findPinnedNode } from './layout.js';
import { findHindrances, readPorts, refuseFor } from './ports.js';
import { prepare } from './prepare.js';
import { readServiceProcess } from './service-process.js';
import { apiAlone, siteAlone } from './services.js';
import { serviceEnvironment } from './settings.js';
import { supervise } from './supervise.js';

/**
 * @param {import('./command.js').Context} context
 * @param {string[]} args Handed to the API.
 * @returns {Promise<number>}
 */
export async function dev(context, args) {
	const ports = readPorts(context.env);
	const hindrances = Object.values(await findHindrances(ports)).filter((hindrance) => hindrance !== undefined);
	if (hindrances.length > 0) refuseFor(hindrances);
	await prepare(context, { build: false, last: 'Starting the API and the site, both with hot reload' });

	const node = (await findPinnedNode(context.root)) ?? process.execPath;
	const env = serviceEnvironment(context, { ports, demo: args.includes('--demo') });
	const apiProcess = await readServiceProcess(context.root, 'api');
	const siteFolder = join(context.root, 'apps', 'site');
	const vite = join(siteFolder, 'node_modules', 'vite', 'bin', 'vite.js');
	const site = `http://localhost:${ports.SITE_PORT}`;
	const api = `http://localhost:${ports.API_PORT}`;

	return supervise(
		[
			{
				name: 'Site',
				alone: () => siteAlone(env),
				command: node,
				args: [vite, 'dev', '--port', ports.SITE_PORT, '--strictPort'],
				cwd: siteFolder,
				env,
				address: site,
				// Vite listens on whatever localhost is first, and has no /healthz: any answer will do.
				health: site,
				isReady: () => true
			},
			{
				name: 'API',
				alone: () => apiAlone,
				command: node,
				args: [...apiProcess.options, join('apps', 'api', 'src', 'main.ts'), ...args],
				cwd: context.root,
				// With what was compiled before, the API is back in half the time after an edit.
				env: { ...apiProcess.environment, ...env },
				address: api,
				health: `http://127.0.0.1:${ports.API_PORT}/healthz`,
				isReady: (status) => status === 200,
				sources: await sourcesOfApi(context.root)
			}
		],
		context
	);
}

/**
 * Its own code and that of the packages.
 *
 * @param {string} root
 */
async function sourcesOfApi(root) {
	const packages = await readdir(join(root, 'packages'));
	return [join(root, 'apps', 'api', 'src'), ...packages.map((name) => join(root, 'packages', name, 'src'))];
}
