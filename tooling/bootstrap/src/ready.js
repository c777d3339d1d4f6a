import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { inSentence, secondsSince } from './say.js';

const pauseMilliseconds = 150;
const answerMilliseconds = 2000;

/**
 * @param {{ service: import('./supervise.js').Service, gone: AbortSignal }[]} services Each with what tells that it ended.
 * @param {{ voice: import('./say.js').Voice, ending: AbortSignal, startedAt: number }} circumstances
 */
export async function sayWhenReady(services, { voice, ending, startedAt }) {
	await Promise.all(services.map(async ({ service, gone }) => waitForAnswer(service, gone)));
	const running = services.filter(({ gone }) => !gone.aborted).map(({ service }) => service);
	if (ending.aborted || running.length === 0) return;

	const missing = services.filter(({ gone }) => gone.aborted).map(({ service }) => `the ${inSentence(service.name)}`);
	const without = missing.length > 0 ? `, without ${missing.join(' and ')}` : '';
	voice.line(`Ready after ${secondsSince(startedAt)}${without}.`);
	for (const { name, address } of running) voice.line(`    ${name}: ${address}`);
	voice.line(`Ctrl-C stops ${running.length > 1 ? 'both' : 'it'}.`);
}

/**
 * @param {import('./supervise.js').Service} service
 * @param {AbortSignal} gone
 */
async function waitForAnswer({ health, isReady }, gone) {
	while (!gone.aborted) {
		const status = await askStatus(health, gone);
		if (status !== undefined && isReady(status)) return;
		await sleep(pauseMilliseconds, undefined, { signal: gone }).catch(() => {});
	}
}

/**
 * @param {string} url
 * @param {AbortSignal} gone
 * @returns {Promise<number | undefined>}
 */
async function askStatus(url, gone) {
	// A wrong host makes no address; the service itself says so and refuses to run.
	if (!URL.canParse(url)) return undefined;
	return new Promise((resolve) => {
		const request = get(url, { signal: gone, agent: false, timeout: answerMilliseconds }, (response) => {
			response.resume();
			resolve(response.statusCode);
		});
		request.on('timeout', () => request.destroy());
		request.on('error', () => resolve(undefined));
	});
}
