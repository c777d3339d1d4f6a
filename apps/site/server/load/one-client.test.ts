import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openSite } from '../testing/open-site.ts';
import { asking, rawClient } from '../testing/raw-client.ts';
import { contentOf, demandRecord, networkRecord } from '../testing/records.ts';

const sockets = 30;
const requests = 100;
const mostMegabytes = 60;

test(`${sockets} clients that each ask ${requests} times for the plain release and read nothing take no memory`, async () => {
	const demands = Array.from({ length: 400 }, (_, index) => demandRecord(index + 1));
	await using site = await openSite({ content: contentOf([networkRecord(), ...demands]) });
	const { body } = await site.ask('/data/release.json');
	expect(body.length).toBeGreaterThan(200_000);

	const before = process.memoryUsage().rss;
	let largest = before;
	const asked = asking('/data/release.json').repeat(requests);
	const clients = await Promise.all(
		Array.from({ length: sockets }, async () => rawClient(site.site.server, asked, { reads: false }))
	);
	for (let round = 0; round < 40; round += 1) {
		await setTimeout(50);
		largest = Math.max(largest, process.memoryUsage().rss);
	}
	expect((await site.ask('/i/de')).status).toBe(200);
	for (const client of clients) client[Symbol.dispose]();
	expect((largest - before) / 1024 / 1024).toBeLessThan(mostMegabytes);
});
