import { createServer } from 'node:net';
import { Refusal, wrongSetting } from './refusal.js';

const portDefaults = { SITE_PORT: 3000, API_PORT: 4000 };

/** @typedef {Record<keyof typeof portDefaults, number>} Ports */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Ports}
 */
export function readPorts(env) {
	const names = /** @type {const} */ (['SITE_PORT', 'API_PORT']);
	const wrong = names.flatMap((variable) => sentenceIfWrong(variable, env[variable]));
	if (wrong.length > 0) throw new Refusal(wrong.join('\n'), wrongSetting);

	const ports = { SITE_PORT: readPort('SITE_PORT', env), API_PORT: readPort('API_PORT', env) };
	if (ports.SITE_PORT === ports.API_PORT) {
		throw new Refusal(`SITE_PORT and API_PORT are both ${ports.API_PORT}: give each its own.`, wrongSetting);
	}
	return ports;
}

/** @param {Ports} ports */
export async function refuseTakenPorts(ports) {
	for (const [variable, port] of Object.entries(ports)) {
		// Asked for both, because macOS lets a second server listen on all addresses beside one on 127.0.0.1.
		const problem = (await tryToListen(port)) ?? (await tryToListen(port, '127.0.0.1'));

		if (problem === 'EADDRINUSE') {
			throw new Refusal(`Port ${port} is taken by another program: end that one or set ${variable} to a free port.`);
		}
		if (problem === 'EACCES') {
			throw new Refusal(`Port ${port} may only be used by root: set ${variable} to a port above 1023.`);
		}
	}
}

/**
 * @param {keyof typeof portDefaults} variable
 * @param {NodeJS.ProcessEnv} env
 */
function readPort(variable, env) {
	return env[variable] ? Number(env[variable]) : portDefaults[variable];
}

/**
 * @param {keyof typeof portDefaults} variable
 * @param {string | undefined} text
 * @returns {string[]}
 */
function sentenceIfWrong(variable, text) {
	const isPort = !text || (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535);
	return isPort ? [] : [`${variable} must be a whole number from 1 to 65535, but is "${text}".`];
}

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<string | undefined>} The code of what went wrong.
 */
async function tryToListen(port, host) {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
		server.listen({ port, host }, () => server.close(() => resolve(undefined)));
	});
}
