import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findPinnedNode } from './layout.js';
import { findHindranceOfConsole, findHindrances, readPorts, refuseFor } from './ports.js';
import { prepare } from './prepare.js';
import { readServiceProcess } from './service-process.js';
import { apiAlone, consoleAlone, siteAlone } from './services.js';
import { serviceEnvironment } from './settings.js';
import { supervise } from './supervise.js';

/**
 * @param {import('./command.js').Context} context
 * @param {string[]} args Handed to the API.
 * @returns {Promise<number>}
 */
export async function dev(context, args) {
	const ports = readPorts(context.env);
	const found = [...Object.values(await findHindrances(ports)), await findHindranceOfConsole(ports)];
	const hindrances = found.filter((hindrance) => hindrance !== undefined);
	if (hindrances.length > 0) refuseFor(hindrances);
	await prepare(context, { build: false, last: 'Starting the API, the site and the console, all with hot reload' });

	const node = (await findPinnedNode(context.root)) ?? process.execPath;
	const env = serviceEnvironment(context, { ports, demo: args.includes('--demo') });
	const apiProcess = await readServiceProcess(context.root, 'api');
	const api = `http://localhost:${ports.API_PORT}`;

	return supervise(
		[
			{
				name: 'Site',
				alone: () => siteAlone(env),
				...developed({ app: 'site', port: ports.SITE_PORT, root: context.root }),
				command: node,
				env
			},
			{
				name: 'Console',
				alone: () => consoleAlone,
				...developed({ app: 'console', port: ports.CONSOLE_PORT, root: context.root }),
				command: node,
				env
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
 * @param {{ app: 'site' | 'console', port: string, root: string }} which
 */
function developed({ app, port, root }) {
	const cwd = join(root, 'apps', app);
	const address = `http://localhost:${port}`;
	return {
		args: [join(cwd, 'node_modules', 'vite', 'bin', 'vite.js'), 'dev', '--port', port, '--strictPort'],
		cwd,
		address,
		// Vite listens on whatever localhost is first, and has no /healthz: any answer will do.
		health: address,
		isReady: () => true
	};
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
