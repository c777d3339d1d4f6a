import { setTimeout as sleep } from 'node:timers/promises';
import { nextDelay } from './back-off.js';
import { sayWhenReady } from './ready.js';
import { spawnGroup } from './spawn-group.js';

/**
 * What a service owes us: it ends on SIGTERM, it ends when its standard input ends (that is how it learns that the
 * supervisor was killed), and it exits with 78 when it refused to run and has said why.
 *
 * @typedef {object} Service
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {string} address
 * @property {string} health
 * @property {(status: number) => boolean} isReady
 */

/** EX_CONFIG of sysexits.h. */
const refused = 78;
const graceSeconds = 4;

/**
 * Keeps the services running until someone asks to stop (0) or one of them refuses to run (1).
 *
 * @param {Service[]} services
 * @param {import('./command.js').Context} context
 * @returns {Promise<number>}
 */
export async function supervise(services, { voice, stopping, startedAt }) {
	if (stopping.aborted) return 0;

	const end = new AbortController();
	const ending = end.signal;
	stopping.addEventListener('abort', () => {
		voice.line('Stopping ...');
		end.abort();
	});

	void sayWhenReady(services, { voice, ending, startedAt });
	const endings = await Promise.all(
		services.map(async (service) => {
			const refusal = await keepRunning(service, { voice, ending });
			end.abort();
			return refusal;
		})
	);
	return endings.includes('refused') ? 1 : 0;
}

/**
 * @param {Service} service
 * @param {{ voice: import('./say.js').Voice, ending: AbortSignal }} circumstances
 * @returns {Promise<'refused' | 'stopped'>}
 */
async function keepRunning(service, { voice, ending }) {
	let delay = 0;

	while (!ending.aborted) {
		const since = performance.now();
		const { code, signal, error } = await runOnce(service, ending);
		if (code === refused) return 'refused';
		if (ending.aborted) break;

		delay = nextDelay(delay, performance.now() - since);
		const how = error?.message ?? (signal ? `by ${signal}` : `with code ${code}`);
		voice.line(`${service.name} ended unexpectedly (${how}); starting it again in ${delay / 1000} s.`);
		await sleep(delay, undefined, { signal: ending }).catch(() => {});
	}
	return 'stopped';
}

/**
 * @param {Service} service
 * @param {AbortSignal} ending
 */
async function runOnce({ command, args, cwd, env }, ending) {
	const group = spawnGroup(command, args, { cwd, env, stdio: ['pipe', 'inherit', 'inherit'] });
	const stop = () => void group.end({ graceSeconds, wholeGroup: false });

	ending.addEventListener('abort', stop);
	const how = await group.ended;
	ending.removeEventListener('abort', stop);
	return how;
}
