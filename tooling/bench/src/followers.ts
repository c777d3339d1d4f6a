import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { startSite } from './processes.ts';
import { tell } from './tell-child.ts';
import { medianOf } from './timing.ts';
import { untilServed } from './until-served.ts';

/** How soon sites that follow over HTTP show a new release: one that follows another site, one a server of files. */
const { values } = parseArgs({
	options: { members: { type: 'string', default: '43' }, releases: { type: 'string', default: '20' } }
});
const releases = Number(values.releases);
const mostMilliseconds = 2_000;

const dataDir = await mkdtemp(join(tmpdir(), 'kok-followers-'));
const press = fork(join(import.meta.dirname, 'press.ts'), [dataDir, values.members, new Date().toISOString()]);
const files = createServer((request, response) => {
	const path = normalize((request.url ?? '').replace('/data/', '/'));
	readFile(join(dataDir, 'releases', path)).then(
		(bytes) => response.end(bytes),
		() => response.writeHead(404).end()
	);
}).listen(0, '127.0.0.1');
try {
	await once(press, 'message');
	await tell(press, { seal: releases + 1, marked: 'demands' });
	await tell(press, { publish: 1 });
	process.exitCode = await measure();
} finally {
	press.disconnect();
	files.closeAllConnections();
	files.close();
	await rm(dataDir, { recursive: true });
}

async function measure(): Promise<number> {
	const bound = files.address();
	if (bound === null || typeof bound === 'string') throw new Error('The files have no port');
	const key = { RELEASE_KEY: join(dataDir, 'keys', 'release.pub') };
	const first = await startSite(dataDir);
	const sources = { 'another site': first.port, 'a server of files': bound.port };
	const followers = await Promise.all(
		Object.entries(sources).map(async ([name, port]) => ({
			name,
			site: await startSite(join(dataDir, name), { RELEASE_SOURCE: `http://127.0.0.1:${port}`, ...key }),
			times: new Array<number>()
		}))
	);
	for (let number = 2; number <= releases + 1; number += 1) {
		await tell(press, { publish: number });
		await Promise.all(followers.map(async ({ site, times }) => times.push(await untilServed(site, number))));
	}
	for (const { name, times } of followers) {
		const [median, longest] = [medianOf(times), Math.max(...times)].map(Math.round);
		process.stdout.write(`following ${name}: shown after ${median} ms (median), ${longest} ms at most\n`);
	}
	await Promise.all([first, ...followers.map(({ site }) => site)].map(async ({ stop }) => stop()));
	return followers.every(({ times }) => Math.max(...times) <= mostMilliseconds) ? 0 : 1;
}
