import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal, wrongSetting } from './refusal.js';

const portDefaults = { SITE_PORT: '3000', API_PORT: '4000', CONSOLE_PORT: '4001' };
const pauseMilliseconds = 1000;

/**
 * As the operator set them, right or wrong.
 *
 * @typedef {Record<keyof typeof portDefaults, string>} Ports
 */

/**
 * Why a service cannot have its port.
 *
 * @typedef {object} Hindrance
 * @property {string} sentence
 * @property {(ending: AbortSignal) => Promise<void>} [passed] Resolves when the port is free. A wrong setting has none,
 *   because it stays wrong.
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Ports}
 */
export function readPorts(env) {
	return {
		SITE_PORT: env.SITE_PORT || portDefaults.SITE_PORT,
		API_PORT: env.API_PORT || portDefaults.API_PORT,
		CONSOLE_PORT: env.CONSOLE_PORT || portDefaults.CONSOLE_PORT
	};
}

/**
 * @param {Ports} ports
 * @returns {Promise<{ site: Hindrance | undefined, api: Hindrance | undefined }>}
 */
export async function findHindrances(ports) {
	return { site: await findHindrance('SITE_PORT', ports), api: await findHindrance('API_PORT', ports) };
}

/**
 * For development alone: otherwise the API serves the console.
 *
 * @param {Ports} ports
 */
export async function findHindranceOfConsole(ports) {
	return findHindrance('CONSOLE_PORT', ports);
}

/**
 * A taken port may be free at the next start, so only wrong settings alone end with the code of a wrong setting.
 *
 * @param {Hindrance[]} hindrances
 * @returns {never}
 */
export function refuseFor(hindrances) {
	const areWrong = hindrances.every(({ passed }) => passed === undefined);
	throw new Refusal(hindrances.map(({ sentence }) => sentence).join('\n'), areWrong ? wrongSetting : undefined);
}

/**
 * @param {keyof Ports} variable
 * @param {Ports} ports
 * @returns {Promise<Hindrance | undefined>}
 */
async function findHindrance(variable, ports) {
	const wrong = sentenceIfWrong(variable, ports);
	if (wrong !== undefined) return { sentence: wrong };

	const port = Number(ports[variable]);
	const closed = await sentenceIfClosed(variable, port);
	if (closed === undefined) return undefined;
	return {
		sentence: closed,
		async passed(ending) {
			while (!ending.aborted && (await sentenceIfClosed(variable, port)) !== undefined) {
				await sleep(pauseMilliseconds, undefined, { signal: ending }).catch(() => {});
			}
		}
	};
}

/**
 * @param {keyof Ports} variable
 * @param {Ports} ports
 * @returns {string | undefined}
 */
function sentenceIfWrong(variable, ports) {
	const text = ports[variable];
	if (!/^\d+$/.test(text) || Number(text) < 1 || Number(text) > 65_535) {
		return `${variable} must be a whole number from 1 to 65535, but is "${text}".`;
	}
	// The site keeps a port that both were given, because people look for help there.
	if (variable === 'API_PORT' && Number(text) === Number(ports.SITE_PORT)) {
		return `SITE_PORT and API_PORT are both ${text}: give each its own.`;
	}
	return undefined;
}

/**
 * @param {keyof Ports} variable
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
async function sentenceIfClosed(variable, port) {
	// Asked for both, because macOS lets a second server listen on all addresses beside one on 127.0.0.1.
	const problem = (await tryToListen(port)) ?? (await tryToListen(port, '127.0.0.1'));

	if (problem === 'EADDRINUSE') {
		return `Port ${port} is taken by another program: end that one or set ${variable} to a free port.`;
	}
	if (problem === 'EACCES') {
		return `Port ${port} may only be used by root: set ${variable} to a port above 1023.`;
	}
	return undefined;
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
