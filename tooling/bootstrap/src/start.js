import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleOfApi, findPinnedNode } from './layout.js';
import { sentencesOnMisspelled } from './misspelled.js';
import { findHindrances, readPorts, refuseFor } from './ports.js';
import { prepare } from './prepare.js';
import { apiAlone, siteAlone } from './services.js';
import { readServiceProcess } from './service-process.js';
import { serviceEnvironment } from './settings.js';
import { readWords } from './start-help.js';
import { supervise } from './supervise.js';

/**
 * @param {import('./command.js').Context} context
 * @param {string[]} args Handed to the API.
 * @returns {Promise<number>}
 */
export async function start(context, args) {
	const help = readWords(args);
	if (help !== undefined) {
		context.voice.line(help.trimEnd());
		return 0;
	}
	const wanted = wantedServices(args);
	const ports = readPorts(context.env);
	const hindrances = await findHindrances(ports);
	const inTheWay = wanted.flatMap((name) => hindrances[name] ?? []);
	if (inTheWay.length === wanted.length) refuseFor(inTheWay);
	for (const sentence of sentencesOnMisspelled(context.env)) context.voice.line(sentence);
	await prepare(context, {
		build: true,
		last: `Starting ${wanted.includes('api') ? 'the API and the site' : 'the site'}`
	});

	const node = (await findPinnedNode(context.root)) ?? process.execPath;
	const env = serviceEnvironment(context, { ports, demo: args.includes('--demo') });
	const common = { command: node, cwd: context.root, env, isReady: (/** @type {number} */ status) => status === 200 };
	const api = join('apps', 'api', 'src', 'main.ts');
	const site = join('apps', 'site', 'server', 'main.ts');
	const processes = {
		site: await readServiceProcess(context.root, 'site'),
		api: await readServiceProcess(context.root, 'api')
	};
	const services = {
		site: {
			...common,
			name: 'Site',
			alone: () => siteAlone(env),
			hindrance: hindrances.site,
			args: [...processes.site.options, site],
			env: { ...processes.site.environment, ...env },
			...addresses(ports.SITE_PORT, env.SITE_HOST)
		},
		api: {
			...common,
			name: 'API',
			alone: () => apiAlone,
			hindrance: hindrances.api,
			args: [...processes.api.options, api, ...args],
			env: { ...processes.api.environment, ...env, NODE_OPTIONS: loadingFirst(join(context.root, bundleOfApi), env) },
			...addresses(ports.API_PORT, env.API_HOST)
		}
	};

	return supervise(
		wanted.map((name) => services[name]),
		context
	);
}

/**
 * A site that follows another server's releases runs alone.
 *
 * @param {string[]} args
 * @returns {('site' | 'api')[]}
 */
function wantedServices(args) {
	return args.includes('--site') ? ['site'] : ['site', 'api'];
}

/**
 * Options of Node for a process, and for those that it starts.
 *
 * @param {string} module
 * @param {NodeJS.ProcessEnv} env
 */
function loadingFirst(module, { NODE_OPTIONS }) {
	return [NODE_OPTIONS, `--import=${pathToFileURL(module).href}`].filter(Boolean).join(' ');
}

/**
 * @param {string} port
 * @param {string} [host] Address at which the service listens; all of them, or this machine's own, answer here.
 */
function addresses(port, host = '') {
	const isHere = ['', '0.0.0.0', '::'].includes(host);
	const asked = isHere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
	return { address: `http://${isHere ? 'localhost' : asked}:${port}`, health: `http://${asked}:${port}/healthz` };
}
