import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { startApi } from '../api-processes.ts';
import { memoryOf } from '../memory.ts';
import { startSite } from '../processes.ts';
import { fetchOnce, measureSite } from '../site-speed.ts';
import { medianOf, timed } from '../timing.ts';
import type { Line } from './line.ts';

const starts = 5;

/** Starts, memory, speed and weight of the site with the first content. */
export async function measureSiteLines(): Promise<Line[]> {
	const dataDir = await mkdtemp(join(tmpdir(), 'kok-table-'));
	try {
		await foundFirstContent(dataDir);
		const api = await medianStart(async () => startApi({ dataDir }));
		const site = await medianStart(async () => startSite(dataDir));
		return [
			{ name: 'cold start of the API', unit: 's', now: api, goal: { most: 0.5 } },
			{ name: 'cold start of the site', unit: 's', now: site, goal: { most: 0.5 } },
			...(await measureServing(dataDir))
		];
	} finally {
		await rm(dataDir, { recursive: true });
	}
}

/** The site needs a release and the public key, which lies there before the first release does. */
async function foundFirstContent(dataDir: string): Promise<void> {
	const api = await startApi({ dataDir });
	const end = performance.now() + 30_000;
	while (!existsSync(join(dataDir, 'releases', 'envelope.json')) && performance.now() < end) await setTimeout(50);
	await api.stop();
}

/** Seconds from starting the process until it answers that it is well. */
async function medianStart(start: () => Promise<{ stop: () => Promise<void> }>): Promise<number> {
	const seconds: number[] = [];
	for (let time = 0; time < starts; time += 1) {
		const { result, milliseconds } = await timed(start);
		seconds.push(milliseconds / 1_000);
		await result.stop();
	}
	return medianOf(seconds);
}

async function measureServing(dataDir: string): Promise<Line[]> {
	const site = await startSite(dataDir);
	try {
		const memory = memoryOf(site.pid);
		const packed = await measureSite(site.port, '/de/', 'packed');
		const plain = await measureSite(site.port, '/de/', 'plain');
		const { zipped, brotli } = await weighHome(site.port);
		const yardstick = { name: 'packed ÷ node:http', now: packed.site / packed.bare };
		return [
			{ name: 'site with the first content', unit: 'MB', now: memory, goal: { most: 120 } },
			{
				name: 'home in its plain form ÷ node:http',
				unit: '',
				now: plain.site / plain.bare,
				goal: { least: 0.9 },
				yardstick
			},
			{ name: 'home, HTML and CSS, gzip', unit: 'KB', now: zipped, goal: { most: 14 } },
			{ name: 'home, HTML and CSS, brotli', unit: 'KB', now: brotli, goal: { most: 14 } }
		];
	} finally {
		await site.stop();
	}
}

/** Kilobytes of the German home page with its stylesheets, as a visitor gets them. */
async function weighHome(port: number): Promise<{ zipped: number; brotli: number }> {
	const page = (await fetchOnce(port, '/de/', { form: 'plain' })).body;
	const sheets = [...page.toString().matchAll(/<link[^>]+href="([^"]+\.css)"/g)].map(([, path = '']) => path);
	const addresses = sheets.map((path) => new URL(path, `http://127.0.0.1:${port}/de/`).pathname);
	const files = [page];
	for (const path of addresses) files.push((await fetchOnce(port, path, { form: 'plain' })).body);
	const sum = (all: readonly Buffer[]) => all.reduce((bytes, { length }) => bytes + length, 0) / 1_024;
	const [zip, crush] = [promisify(gzip), promisify(brotliCompress)];
	return {
		zipped: sum(await Promise.all(files.map(async (file) => zip(file, { level: 9 })))),
		brotli: sum(await Promise.all(files.map(async (file) => crush(file))))
	};
}
