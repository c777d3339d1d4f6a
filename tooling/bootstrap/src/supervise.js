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
 * @property {string} alone What it does without the others, for whoever reads that one of them refused to run.
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
 * Keeps the services running until someone asks to stop (0). One that refuses to run ends alone, because the help pages
 * must not go dark over a fault of the API; when all refused there is nothing left to do (78).
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

	const kept = services.map((service) => ({ service, gone: new AbortController() }));
	void sayWhenReady(
		kept.map(({ service, gone }) => ({ service, gone: AbortSignal.any([ending, gone.signal]) })),
		{ voice, ending, startedAt }
	);
	const endings = await Promise.all(
		kept.map(async ({ service, gone }) => {
			const how = await keepRunning(service, { voice, ending });
			gone.abort();
			if (how === 'refused' && !ending.aborted) sayRefused(service, { voice, others: kept });
			return how;
		})
	);
	return endings.every((how) => how === 'refused') ? refused : 0;
}

/**
 * @param {Service} service
 * @param {{ voice: import('./say.js').Voice, others: { service: Service, gone: AbortController }[] }} circumstances
 */
function sayRefused({ name }, { voice, others }) {
	const running = others.filter(({ gone }) => !gone.signal.aborted).map(({ service }) => service.alone);
	const next = 'When the cause is mended, end this and start again.';
	if (running.length > 0)
		voice.line(`The ${inSentence(name)} refused to run; it said why above. ${running.join(' ')} ${next}`);
}

/** @param {string} name */
function inSentence(name) {
	return name === name.toUpperCase() ? name : name.toLowerCase();
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
