import type { Databases } from '@kok/api/src/db/databases.ts';
import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import { RecordAtDesk } from '@kok/crash/src/at-desk.ts';
import { createClient } from '@kok/crash/src/client.ts';
import { type Stage, setStage } from '@kok/crash/src/stage.ts';
import * as z from 'zod';
import { type RunningApi, startApi } from './api-processes.ts';
import { openBarePostgres, openBareSqlite } from './bare-inserts.ts';
import { memoryOf } from './memory.ts';
import { ask, keep } from './processes.ts';
import { processorTimeOf } from './processor-time.ts';
import { openEditor } from './save-speed.ts';
import { fetchOnce } from './site-speed.ts';
import { medianOf, timed } from './timing.ts';

/**
 * Reads and saves of the API as `npm start` runs it, over the fictional network of 43 members, on both databases. Beside each
 * speed stands its yardstick of the same minutes; the processor time is what a busy machine leaves as it is.
 */
const rounds = 5;
const seconds = 2;
const readers = '16';
const editors = 4;
const savesInRound = 240;

const Counted = z.object({ answersPerSecond: z.number() });
const Listening = z.object({ port: z.int() });
const Page = z.object({ records: z.array(RecordAtDesk) });

const postgres = await startPostgres();
try {
	for (const kind of ['sqlite', 'postgres'] as const) await measure(kind);
} finally {
	await postgres.stop();
}

async function measure(kind: Databases['kind']): Promise<void> {
	const stage = await setStage(kind, postgres.url);
	const { dataDir, databaseUrl } = stage.place;
	await ask('found.ts', [dataDir, '43', ...(databaseUrl === undefined ? [] : [databaseUrl])]);
	const api = await startApi(stage.place, { settings: { WRITES_PER_MINUTE: '1000000' } });
	try {
		process.stdout.write(`${kind}\n`);
		say('memory once it has published', `${Math.round(memoryOf(api.pid))} MB`);
		await measureReads(stage, api);
		await measureSaves(stage, api);
		say('memory after it all', `${Math.round(memoryOf(api.pid))} MB`);
	} finally {
		await api.stop();
		await stage.clear();
	}
}

async function measureReads({ people }: Stage, api: RunningApi): Promise<void> {
	const token = people[0].secret;
	const client = createClient(api.port);
	const list = await client.send({ method: 'GET', path: '/api/records?type=demand&limit=1', token });
	client.close();
	const [record] = Page.parse(list?.body).records;
	await measureRead(`/api/records/${record?.id ?? ''}`, { api, token });
	await measureRead('/api/records?limit=25', { api, token });
}

async function measureRead(path: string, { api, token }: { api: RunningApi; token: string }): Promise<void> {
	const answer = await fetchOnce(api.port, path, { more: { authorization: `Bearer ${token}` } });
	const bare = await keep('bare-server.ts', { headers: answer.headers, body: answer.body.toString('base64') });
	const { port: barePort } = Listening.parse(bare.answer);
	const load = async (port: number) => {
		const counted = await ask('load.ts', [String(port), path, String(seconds), readers, 'packed', token]);
		return Counted.parse(counted).answersPerSecond;
	};
	const found: Record<'api' | 'bare' | 'processor', number[]> = { api: [], bare: [], processor: [] };
	// Both have compiled what they run often before it counts.
	for (const port of [api.port, barePort]) await load(port);
	for (let round = 0; round < rounds; round += 1) {
		const before = processorTimeOf(api.pid);
		const speed = await load(api.port);
		found.api.push(speed);
		found.processor.push((processorTimeOf(api.pid) - before) / (speed * seconds));
		found.bare.push(await load(barePort));
	}
	bare.stop();
	const name = path.includes('?') ? 'list of 25' : 'read a record';
	report(name, { ours: found.api, bare: found.bare, processor: found.processor, of: 'node:http' });
}

async function measureSaves(stage: Stage, api: RunningApi): Promise<void> {
	const { dataDir, databaseUrl } = stage.place;
	const bare = databaseUrl === undefined ? openBareSqlite(dataDir) : await openBarePostgres(databaseUrl);
	const client = createClient(api.port);
	const token = stage.people[0].secret;
	const found: Record<'api' | 'bare' | 'processor' | 'each', number[]> = { api: [], bare: [], processor: [], each: [] };
	const all = await Promise.all(
		Array.from({ length: editors }, async (_, index) => openEditor(client, { token, number: 900 + index }))
	);
	const saveOften = async (save: () => Promise<void>) => {
		for (let time = 0; time < savesInRound / editors; time += 1) found.each.push((await timed(save)).milliseconds);
	};
	const perSecond = (milliseconds: number) => (savesInRound * 1_000) / milliseconds;
	for (let round = 0; round < rounds; round += 1) {
		const before = processorTimeOf(api.pid);
		const saves = await timed(async () => Promise.all(all.map(saveOften)));
		found.api.push(perSecond(saves.milliseconds));
		found.processor.push((processorTimeOf(api.pid) - before) / savesInRound);
		const inserts = await timed(async () => {
			for (let time = 0; time < savesInRound; time += 1) await bare.insert();
		});
		found.bare.push(perSecond(inserts.milliseconds));
	}
	await bare.close();
	client.close();
	report('save, 4 at once', { ours: found.api, bare: found.bare, processor: found.processor, of: 'bare inserts' });
	const sorted = found.each.toSorted((a, b) => a - b);
	say('', `p99 ${(sorted[Math.floor(sorted.length * 0.99)] ?? 0).toFixed(1)} ms`);
}

function report(
	name: string,
	{ ours, bare, processor, of }: { ours: number[]; bare: number[]; processor: number[]; of: string }
): void {
	const [speed, yardstick, milliseconds] = [medianOf(ours), medianOf(bare), medianOf(processor)];
	say(
		name,
		`${Math.round(speed)} a second, ${of} ${Math.round(yardstick)}, ratio ${(speed / yardstick).toFixed(3)}, processor ${milliseconds.toFixed(3)} ms each`
	);
}

function say(name: string, figures: string): void {
	process.stdout.write(`  ${name.padEnd(30)}${figures}\n`);
}
