import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { secondsSince } from './say.js';

const pauseMilliseconds = 150;
const answerMilliseconds = 2000;

/**
 * @param {import('./supervise.js').Service[]} services
 * @param {{ voice: import('./say.js').Voice, ending: AbortSignal, startedAt: number }} circumstances
 */
export async function sayWhenReady(services, { voice, ending, startedAt }) {
	await Promise.all(services.map(async (service) => waitForAnswer(service, ending)));
	if (ending.aborted) return;

	voice.line(`Ready after ${secondsSince(startedAt)}.`);
	for (const { name, address } of services) voice.line(`    ${name}: ${address}`);
	voice.line('Ctrl-C stops both.');
}

/**
 * @param {import('./supervise.js').Service} service
 * @param {AbortSignal} ending
 */
async function waitForAnswer({ health, isReady }, ending) {
	while (!ending.aborted) {
		const status = await askStatus(health, ending);
		if (status !== undefined && isReady(status)) return;
		await sleep(pauseMilliseconds, undefined, { signal: ending }).catch(() => {});
	}
}

/**
 * @param {string} url
 * @param {AbortSignal} ending
 * @returns {Promise<number | undefined>}
 */
async function askStatus(url, ending) {
	return new Promise((resolve) => {
		const request = get(url, { signal: ending, agent: false, timeout: answerMilliseconds }, (response) => {
			response.resume();
			resolve(response.statusCode);
		});
		request.on('timeout', () => request.destroy());
		request.on('error', () => resolve(undefined));
	});
}
