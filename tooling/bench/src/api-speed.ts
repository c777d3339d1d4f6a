import type { Databases } from '@kok/api/src/db/databases.ts';
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
import { medianOf, percentileOf, timed } from './timing.ts';

/** How many a second, beside a yardstick of the same minutes. */
export interface Speed {
	perSecond: number;
	/** `node:http` with the same bytes, or inserts of one commit each. */
	bare: number;
	/** Processor time of one, in milliseconds: a busy machine leaves it as it is. */
	processorMilliseconds: number;
}

/** Reads and saves of the API as `npm start` runs it, over the fictional network of 43 members. */
export interface ApiSpeed {
	/** Megabytes, once it has published. */
	memory: number;
	memoryAfter: number;
	readOne: Speed;
	listOf25: Speed;
	saves: Speed & { p99: number };
}

const rounds = 5;
const seconds = 1;
const readers = '16';
const editors = 4;
const savesInRound = 240;

const Counted = z.object({ answersPerSecond: z.number() });
const Listening = z.object({ port: z.int() });
const Page = z.object({ records: z.array(z.object({ id: z.string() })) });

export async function measureApi(kind: Databases['kind'], postgresUrl: string): Promise<ApiSpeed> {
	const stage = await setStage(kind, postgresUrl);
	const { dataDir, databaseUrl } = stage.place;
	await ask('found.ts', [dataDir, '43', ...(databaseUrl === undefined ? [] : [databaseUrl])]);
	const api = await startApi(stage.place, { settings: { WRITES_PER_MINUTE: '1000000' } });
	try {
		const memory = memoryOf(api.pid);
		const reads = await measureReads(stage, api);
		const saves = await measureSaves(stage, api);
		return { memory, ...reads, saves, memoryAfter: memoryOf(api.pid) };
	} finally {
		await api.stop();
		await stage.clear();
	}
}

async function measureReads({ people }: Stage, api: RunningApi): Promise<Pick<ApiSpeed, 'readOne' | 'listOf25'>> {
	const token = people[0].secret;
	const client = createClient(api.port);
	const list = await client.send({ method: 'GET', path: '/api/records?type=demand&limit=1', token });
	client.close();
	const [record] = Page.parse(list?.body).records;
	const readOne = await measureRead(`/api/records/${record?.id ?? ''}`, { api, token });
	return { readOne, listOf25: await measureRead('/api/records?limit=25', { api, token }) };
}

async function measureRead(path: string, { api, token }: { api: RunningApi; token: string }): Promise<Speed> {
	const answer = await fetchOnce(api.port, path, { more: { authorization: `Bearer ${token}` } });
	const bare = await keep('bare-server.ts', { headers: answer.headers, body: answer.body.toString('base64') });
	const { port: barePort } = Listening.parse(bare.answer);
	const load = async (port: number) => {
		const counted = await ask('load.ts', [String(port), path, String(seconds), readers, 'packed', token]);
		return Counted.parse(counted).answersPerSecond;
	};
	const found = emptyRounds();
	// Both have compiled what they run often before it counts.
	for (const port of [api.port, barePort]) await load(port);
	for (let round = 0; round < rounds; round += 1) {
		const before = processorTimeOf(api.pid);
		const speed = await load(api.port);
		found.ours.push(speed);
		found.processor.push((processorTimeOf(api.pid) - before) / (speed * seconds));
		found.bare.push(await load(barePort));
	}
	bare.stop();
	return speedOf(found);
}

async function measureSaves(stage: Stage, api: RunningApi): Promise<ApiSpeed['saves']> {
	const { dataDir, databaseUrl } = stage.place;
	const bare = databaseUrl === undefined ? openBareSqlite(dataDir) : await openBarePostgres(databaseUrl);
	const client = createClient(api.port);
	const token = stage.people[0].secret;
	const found = emptyRounds();
	const each: number[] = [];
	const all = await Promise.all(
		Array.from({ length: editors }, async (_, index) => openEditor(client, { token, number: 900 + index }))
	);
	const saveOften = async (save: () => Promise<void>) => {
		for (let time = 0; time < savesInRound / editors; time += 1) each.push((await timed(save)).milliseconds);
	};
	const perSecond = (milliseconds: number) => (savesInRound * 1_000) / milliseconds;
	for (let round = 0; round < rounds; round += 1) {
		const before = processorTimeOf(api.pid);
		const saves = await timed(async () => Promise.all(all.map(saveOften)));
		found.ours.push(perSecond(saves.milliseconds));
		found.processor.push((processorTimeOf(api.pid) - before) / savesInRound);
		const inserts = await timed(async () => {
			for (let time = 0; time < savesInRound; time += 1) await bare.insert();
		});
		found.bare.push(perSecond(inserts.milliseconds));
	}
	await bare.close();
	client.close();
	return { ...speedOf(found), p99: percentileOf(each, 0.99) };
}

interface Rounds {
	ours: number[];
	bare: number[];
	processor: number[];
}

function emptyRounds(): Rounds {
	return { ours: [], bare: [], processor: [] };
}

function speedOf({ ours, bare, processor }: Rounds): Speed {
	return { perSecond: medianOf(ours), bare: medianOf(bare), processorMilliseconds: medianOf(processor) };
}
