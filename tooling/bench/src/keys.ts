import { readEnvelope, writeRelease } from '@kok/release/folder';
import { createKeyPair, keyIdOf, loadOrCreateKeys, readPrivateKey, readPublicKey } from '@kok/release/keys';
import { sealRelease } from '@kok/release/seal';
import { folderSource } from '@kok/release/source';
import { stateSuccession } from '@kok/release/statement';
import { verifyRelease } from '@kok/release/verify';
import { copyFile, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runKok, startApi } from './api-processes.ts';
import { askEndlessly } from './endless-asking.ts';
import { type RunningSite, startSite } from './processes.ts';

/** Whether visitors notice a change of key: rotation, loss and theft, with a site beside the API and one that follows it. */
const place = await mkdtemp(join(tmpdir(), 'kok-keys-'));
const dataDir = join(place, 'data');
const keys = join(dataDir, 'keys');
const releases = join(dataDir, 'releases');
const stick = join(place, 'recovery.pem');
const mostSeconds = 60;
const outcomes = { passed: 0, failed: 0 };

const api = await startApi({ dataDir });
await runKok({ dataDir }, 'key', 'recovery', 'create', stick);
const pins = { RELEASE_KEY: join(place, 'release.pub'), RECOVERY_KEY: join(place, 'recovery.pub') };
await copyFile(join(keys, 'release.pub'), pins.RELEASE_KEY);
await copyFile(join(keys, 'recovery.pub'), pins.RECOVERY_KEY);
const beside = await startSite(dataDir);
const afar = await startSite(join(place, 'afar'), { RELEASE_SOURCE: `http://127.0.0.1:${beside.port}`, ...pins });
const sites = [beside, afar];
try {
	await measure('rotation', async () => void (await runKok({ dataDir }, 'key', 'rotate')));
	await measure('loss', async () => {
		await rm(join(keys, 'release.key'));
		await runKok({ dataDir }, 'key', 'recover', stick);
	});
	const thief = await steal();
	await untilKey(thief);
	await measure('theft', async () => void (await runKok({ dataDir }, 'key', 'recover', stick)));
	await startUnderForeignKeys();
} finally {
	for (const { stop } of [afar, beside]) await stop();
	await api.stop();
	await rm(place, { recursive: true });
}
process.stdout.write(`${outcomes.passed} passed, ${outcomes.failed} failed\n`);
process.exitCode = outcomes.failed === 0 ? 0 : 1;

async function measure(name: string, change: () => Promise<void>): Promise<void> {
	const visitors = sites.map(({ port }) => askEndlessly(port));
	await setTimeout(500);
	const start = performance.now();
	await change();
	const seconds = await untilKey(await ownKey(), start);
	await setTimeout(500);
	const asked = await Promise.all(visitors.map(async ({ enough }) => enough()));
	const requests = asked.reduce((sum, each) => sum + each.requests, 0);
	const unavailable = asked.reduce((sum, each) => sum + each.unavailable, 0);
	const otherwise = asked.reduce((sum, each) => sum + each.otherwise, 0);
	const isGood = seconds <= mostSeconds && unavailable === 0 && otherwise === 0 && requests > 0;
	outcomes[isGood ? 'passed' : 'failed'] += 1;
	process.stdout.write(
		`${name}: ${requests} requests, ${unavailable} × 503, ${otherwise} other failures; both sites serve the new key ${seconds.toFixed(1)} s after the command began\n`
	);
}

/** Both key files are those of another network, and the site beside them is started anew. */
async function startUnderForeignKeys(): Promise<void> {
	await rename(keys, `${keys}-aside`);
	await loadOrCreateKeys(keys);
	await beside.stop();
	const again = await startSite(dataDir);
	const visitors = askEndlessly(again.port);
	await setTimeout(1_000);
	const { requests, unavailable, otherwise } = await visitors.enough();
	const health = await (await fetch(`http://127.0.0.1:${again.port}/healthz`)).text();
	await again.stop();
	const isSaid = health.includes('"code":"foreign-key"');
	const isGood = isSaid && requests > 0 && unavailable === 0 && otherwise === 0;
	outcomes[isGood ? 'passed' : 'failed'] += 1;
	process.stdout.write(
		`both key files replaced, site started anew: ${requests} requests, ${unavailable} × 503, ${otherwise} other failures; /healthz ${isSaid ? 'says' : 'does not say'} foreign-key\n`
	);
}

/** Copies the key, and makes the folder show a release of the thief's own, with a number that no other can exceed. */
async function steal(): Promise<string> {
	const stolen = readPrivateKey(await readFile(join(keys, 'release.key'), 'utf8'));
	const own = readPublicKey(await readFile(join(keys, 'release.pub'), 'utf8'));
	const verification = await verifyRelease(folderSource(releases), { publicKey: own });
	if (!verification.verified) throw new Error(verification.fault.words.en);
	const { content, media } = verification.release;
	const thief = createKeyPair();
	const at = new Date().toISOString();
	const unsealed = { content, number: Number.MAX_SAFE_INTEGER, at, previous: undefined, chainHead: '' };
	const succession = [...verification.release.succession, stateSuccession({ at, successor: thief.publicKey }, stolen)];
	await writeRelease(releases, { ...sealRelease(unsealed, thief.privateKey), media, succession });
	return keyIdOf(thief.publicKey);
}

async function ownKey(): Promise<string> {
	const envelope = await readEnvelope(releases);
	if (!envelope) throw new Error('There is no release');
	return envelope.key;
}

/** Seconds until both sites serve a release of this key. */
async function untilKey(key: string, start = performance.now()): Promise<number> {
	for (;;) {
		const seconds = (performance.now() - start) / 1_000;
		const served = await Promise.all(sites.map(keyOf));
		if (served.every((each) => each === key) || seconds > mostSeconds) return seconds;
		await setTimeout(20);
	}
}

async function keyOf({ port }: RunningSite): Promise<string | undefined> {
	const answer = await fetch(`http://127.0.0.1:${port}/data/envelope.json`);
	return /"key":"([0-9a-f]{64})"/.exec(await answer.text())?.[1];
}
