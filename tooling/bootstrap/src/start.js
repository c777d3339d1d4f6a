import { join } from 'node:path';
import { findPinnedNode } from './layout.js';
import { readPorts, refuseTakenPorts } from './ports.js';
import { prepare } from './prepare.js';
import { serviceEnvironment } from './settings.js';
import { readSiteProcess } from './site-process.js';
import { supervise } from './supervise.js';

/**
 * @param {import('./command.js').Context} context
 * @param {string[]} args Handed to the API.
 * @returns {Promise<number>}
 */
export async function start(context, args) {
	const ports = readPorts(context.env);
	await refuseTakenPorts(ports);
	await prepare(context, { build: true, last: 'Starting the API and the site' });

	const node = (await findPinnedNode(context.root)) ?? process.execPath;
	const env = serviceEnvironment(context, { ports, demo: args.includes('--demo') });
	const common = { command: node, cwd: context.root, env, isReady: (/** @type {number} */ status) => status === 200 };
	const api = join('apps', 'api', 'src', 'main.ts');
	const site = join('apps', 'site', 'server', 'main.ts');
	const { options, environment } = await readSiteProcess(context.root);

	return supervise(
		[
			{
				...common,
				name: 'Site',
				args: [...options, site],
				env: { ...environment, ...env },
				...addresses(ports.SITE_PORT)
			},
			{ ...common, name: 'API and console', args: [api, ...args], ...addresses(ports.API_PORT) }
		],
		context
	);
}

/** @param {number} port */
function addresses(port) {
	return { address: `http://localhost:${port}`, health: `http://127.0.0.1:${port}/healthz` };
}
