import { type IncomingMessage, get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { percentileOf } from '../timing.ts';

// A process of its own: someone who asks for the help page every few milliseconds, over a new connection each time, and
// asks a bare server for the same bytes in between. What the machine is busy with meets both alike.
const [site = '0', bare = '0', path = '/'] = process.argv.slice(2);
const pauseMilliseconds = 20;
const patienceMilliseconds = 10_000;
const times: { site: number[]; bare: number[] } = { site: [], bare: [] };
let isOver = false;
let failed = 0;

process.once('message', () => (isOver = true));
const length = (await ask(bare)).length;
process.send?.('ready');
while (!isOver) {
	times.site.push(await timed(site));
	times.bare.push(await timed(bare));
	await setTimeout(pauseMilliseconds);
}
process.send?.({ asked: times.site.length, failed, site: percentiles(times.site), bare: percentiles(times.bare) });
process.disconnect?.();

async function timed(port: string): Promise<number> {
	const start = performance.now();
	const page = await ask(port).catch(() => undefined);
	if (page?.length !== length) failed += 1;
	return performance.now() - start;
}

async function ask(port: string): Promise<Buffer> {
	const headers = { 'accept-encoding': 'gzip, br' };
	const answer = await new Promise<IncomingMessage>((resolve, reject) => {
		const asked = { host: '127.0.0.1', port, path, agent: false, headers, timeout: patienceMilliseconds };
		const request = get(asked, resolve).on('error', reject);
		request.on('timeout', () => request.destroy());
	});
	return buffer(answer);
}

function percentiles(all: readonly number[]): { p50: number; p99: number } {
	return { p50: percentileOf(all, 0.5), p99: percentileOf(all, 0.99) };
}
