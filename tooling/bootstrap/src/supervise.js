import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { nextDelay } from './back-off.js';
import { sayWhenReady } from './ready.js';
import { inSentence } from './say.js';
import { spawnGroup } from './spawn-group.js';
import { watchSources } from './watch-sources.js';

/**
 * What a service owes us: it ends on SIGTERM, it ends when its standard input ends (that is how it learns that the
 * supervisor was killed), and it exits with 78 when it refused to run and has said why.
 *
 * @typedef {object} Service
 * @property {string} name
 * @property {() => string} alone What it does without the others, for whoever reads that one of them refused to run.
 * @property {import('./ports.js').Hindrance} [hindrance] Why it cannot be started yet, or at all.
 * @property {string} command
 * @property {string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {string} address
 * @property {string} health
 * @property {(status: number) => boolean} isReady
 * @property {string[]} [sources] Folders of its code: when something changes there, it is started again.
 */

/** EX_CONFIG of sysexits.h. */
const refused = 78;
const graceSeconds = 4;
const next = 'When the cause is mended, end this and start again.';

/** @typedef {{ service: Service, gone: AbortController }} Kept */

/**
 * Keeps the services running until someone asks to stop (0). One that refuses to run ends alone, and one that is kept
 * from its port waits alone, because the help pages must not go dark over a fault of the API; when all refused there is
 * nothing left to do (78).
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
	for (const { service, gone } of kept) if (service.hindrance) gone.abort();
	void sayWhenReady(
		kept.map(({ service, gone }) => ({ service, gone: AbortSignal.any([ending, gone.signal]) })),
		{ voice, ending, startedAt }
	);
	const endings = await Promise.all(kept.map(async (one) => keep(one, { voice, ending, all: kept })));
	return endings.every((how) => how === 'refused') ? refused : 0;
}

/**
 * @param {Kept} one
 * @param {{ voice: import('./say.js').Voice, ending: AbortSignal, all: Kept[] }} circumstances
 * @returns {Promise<'refused' | 'stopped'>}
 */
async function keep(one, { voice, ending, all }) {
	const { service } = one;
	if (service.hindrance) {
		sayHindered(service, service.hindrance, { voice, running: aloneOf(all) });
		if (!service.hindrance.passed) return 'refused';
		await service.hindrance.passed(ending);
		if (ending.aborted) return 'stopped';
		voice.line(`Its port is free now: starting the ${inSentence(service.name)} at ${service.address} ...`);
		one.gone = new AbortController();
	}

	for (;;) {
		const how = await keepRunning(service, { voice, ending });
		one.gone.abort();
		if (how !== 'refused' || ending.aborted) return how;
		sayRefused(service, { voice, running: aloneOf(all) });
		if (!service.sources) return how;
		await untilChanged(service.sources, ending);
		if (ending.aborted) return 'stopped';
		voice.line(`The code of the ${inSentence(service.name)} changed; starting it again.`);
		one.gone = new AbortController();
	}
}

/**
 * @param {Service} service
 * @param {{ voice: import('./say.js').Voice, running: string }} circumstances
 */
function sayRefused({ name, sources }, { voice, running }) {
	const then = sources ? 'It is started again when its code changes.' : next;
	if (running === '' && !sources) return;
	const sentences = [`The ${inSentence(name)} refused to run; it said why above.`, running, then];
	voice.line(sentences.filter((sentence) => sentence !== '').join(' '));
}

/**
 * @param {string[]} sources
 * @param {AbortSignal} ending
 */
async function untilChanged(sources, ending) {
	const changed = new AbortController();
	const unwatch = watchSources(sources, () => changed.abort());
	const over = AbortSignal.any([ending, changed.signal]);
	if (!over.aborted) await once(over, 'abort');
	unwatch();
}

/**
 * @param {Service} service
 * @param {import('./ports.js').Hindrance} hindrance
 * @param {{ voice: import('./say.js').Voice, running: string }} circumstances
 */
function sayHindered({ name }, { sentence, passed }, { voice, running }) {
	const what = passed
		? `The ${inSentence(name)} starts by itself when the port is free. ${running}`
		: `The ${inSentence(name)} is not started. ${running} ${next}`;
	voice.line(`${sentence} ${what}`);
}

/**
 * What the running services do without the others.
 *
 * @param {Kept[]} all
 */
function aloneOf(all) {
	return all
		.filter(({ gone }) => !gone.signal.aborted)
		.map(({ service }) => service.alone())
		.join(' ');
}

/**
 * @param {Service} service
 * @param {{ voice: import('./say.js').Voice, ending: AbortSignal }} circumstances
 * @returns {Promise<'refused' | 'stopped'>}
 */
async function keepRunning(service, { voice, ending }) {
	let delay = 0;
	let change = new AbortController();
	const unwatch = service.sources ? watchSources(service.sources, () => change.abort()) : () => {};
	ending.addEventListener('abort', unwatch);

	while (!ending.aborted) {
		const since = performance.now();
		change = new AbortController();
		const untilThen = AbortSignal.any([ending, change.signal]);
		const { code, signal, error } = await runOnce(service, untilThen);
		if (code === refused && !change.signal.aborted) {
			unwatch();
			return 'refused';
		}
		if (ending.aborted) break;
		if (change.signal.aborted) {
			voice.line(`The code of the ${inSentence(service.name)} changed; starting it again.`);
			delay = 0;
			continue;
		}

		delay = nextDelay(delay, performance.now() - since);
		const how = error?.message ?? (signal ? `by ${signal}` : `with code ${code}`);
		voice.line(`${service.name} ended unexpectedly (${how}); starting it again in ${delay / 1000} s.`);
		await sleep(delay, undefined, { signal: untilThen }).catch(() => {});
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
