import { Agent, type IncomingMessage, get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { releasesOn } from './marks.ts';
import { percentileOf } from './timing.ts';

// A process of its own: visitors who go from page to page while releases come, until the parent has seen enough.
const [port = '0', visitors = '8', mostPages = '400'] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(visitors) });
const pauseMilliseconds = 10;

const latencies: number[] = [];
const seen = new Set<number>();
const report = { requests: 0, failed: 0, mixed: 0, unmarked: 0 };
let isOver = false;

process.once('message', () => (isOver = true));
// Whoever ends the parent early wants no visitors either.
process.once('disconnect', () => (isOver = true));
const pages = await crawl();
process.send?.({ pages: pages.length });
await Promise.all(Array.from({ length: Number(visitors) }, async (_, index) => visit(index)));
process.send?.({
	...report,
	releases: seen.size,
	median: percentileOf(latencies, 0.5),
	p99: percentileOf(latencies, 0.99),
	longest: percentileOf(latencies, 1)
});
process.disconnect?.();
agent.destroy();

async function visit(first: number): Promise<void> {
	for (let index = first; !isOver; index += 7) {
		const start = performance.now();
		const page = await ask(pages[index % pages.length] ?? '/').catch(() => undefined);
		latencies.push(performance.now() - start);
		judge(page);
		await setTimeout(pauseMilliseconds);
	}
}

function judge(page: { status: number; html: string } | undefined): void {
	report.requests += 1;
	if (page?.status !== 200) {
		report.failed += 1;
		return;
	}
	const releases = releasesOn(page.html);
	if (releases.size === 0) report.unmarked += 1;
	if (releases.size > 1) report.mixed += 1;
	for (const number of releases) seen.add(number);
}

/** Pages as a visitor finds them, by following links. */
async function crawl(): Promise<string[]> {
	const found = new Set(['/de/', '/en/']);
	const broken = new Set<string>();
	for (const path of found) {
		const { status, html } = await ask(path);
		// A link that leads nowhere is for the crawl to tell, and no failure of a switch.
		if (status !== 200) broken.add(path);
		for (const [, address = ''] of html.matchAll(/<a[^>]* href="(\/(?:de|en)\/[^"#?]*)/g)) {
			if (found.size < Number(mostPages)) found.add(address);
		}
	}
	return [...found].filter((path) => !broken.has(path));
}

async function ask(path: string): Promise<{ status: number; html: string }> {
	const answer = await new Promise<IncomingMessage>((resolve, reject) => {
		get({ host: '127.0.0.1', port, path, agent, headers: { 'accept-encoding': 'gzip' } }, resolve).on('error', reject);
	});
	const bytes = await buffer(answer);
	const html = (answer.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
	return { status: answer.statusCode ?? 0, html };
}
