import { removeFolder } from '@kok/api/src/testing/remove-folder.ts';
import { freePort } from '@kok/api/src/testing/process.ts';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { run, untilHealthy } from './processes.ts';
import { expect, test } from './visiting.ts';

interface Health {
	status: string;
	reason?: unknown;
	number?: number;
}

async function healthOf(site: string): Promise<Health> {
	return JSON.parse(await (await fetch(`${site}/healthz`)).text());
}

async function until(site: string, holds: (health: Health) => boolean): Promise<Health> {
	for (let tries = 0; tries < 100; tries += 1) {
		const health = await healthOf(site);
		if (holds(health)) return health;
		await setTimeout(100);
	}
	throw new Error(`The site stays as it is: ${JSON.stringify(await healthOf(site))}`);
}

test('the site serves the last good release with the API killed and its envelope damaged, and follows again', async () => {
	const data = await mkdtemp(join(tmpdir(), 'kok-outage-'));
	const [apiPort, sitePort] = [String(await freePort()), String(await freePort())];
	const environment = { DATA_DIR: data, API_PORT: apiPort, SITE_PORT: sitePort };
	const site = `http://localhost:${sitePort}`;
	const first = run('api', environment);
	const follower = run('site', environment);
	await untilHealthy(site);

	await first.stop('SIGKILL');
	const envelope = join(data, 'releases', 'envelope.json');
	await writeFile(envelope, (await readFile(envelope, 'utf8')).replace(/"signature":"..../, '"signature":"0000'));
	const damaged = await until(site, ({ status }) => status === 'degraded');
	expect(damaged.reason).toBeTruthy();
	expect((await fetch(`${site}/de/`)).status).toBe(200);

	const second = run('api', environment);
	const healed = await until(site, ({ status }) => status === 'ok');
	expect(healed.number).toBeGreaterThanOrEqual(damaged.number ?? 0);

	await Promise.all([second.stop(), follower.stop()]);
	await removeFolder(data);
});
