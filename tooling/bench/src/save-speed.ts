import { demandDrafts } from '@kok/api/src/testing/drafts.ts';
import { startApi } from '@kok/crash/src/api-process.ts';
import { type Client, createClient } from '@kok/crash/src/client.ts';
import { demandValues } from '@kok/crash/src/drafts.ts';
import { setStage } from '@kok/crash/src/stage.ts';
import { randomUUID } from 'node:crypto';
import { type Bare, openBareSqlite, openBarePostgres } from './bare-inserts.ts';
import { medianOf, timed } from './timing.ts';

/** Saves a second through HTTP, one after another and several at once, and bare inserts of one commit each. */
export interface SaveSpeed {
	kind: 'sqlite' | 'postgres';
	saves: number;
	savesAtOnce: number;
	inserts: number;
}

const rounds = 5;
const savesInRound = 60;
const atOnce = 8;

export async function measureSaves(kind: SaveSpeed['kind'], postgresUrl: string): Promise<SaveSpeed> {
	const stage = await setStage(kind, postgresUrl);
	const api = startApi(stage.place);
	const client = createClient((await api.port) ?? 0);
	const bare =
		stage.place.databaseUrl === undefined
			? openBareSqlite(stage.place.dataDir)
			: await openBarePostgres(stage.place.databaseUrl);
	try {
		const editors = await Promise.all(
			Array.from({ length: atOnce }, async (_, index) =>
				openEditor(client, { token: stage.people[0].secret, number: index + 1 })
			)
		);
		return { kind, ...(await compare(editors, bare)) };
	} finally {
		await bare.close();
		client.close();
		await api.kill();
		await stage.clear();
	}
}

async function compare(editors: readonly (() => Promise<void>)[], bare: Bare): Promise<Omit<SaveSpeed, 'kind'>> {
	const speeds = { saves: [], savesAtOnce: [], inserts: [] } satisfies Omit<Record<keyof SaveSpeed, number[]>, 'kind'>;
	const found: Record<keyof typeof speeds, number[]> = speeds;
	const [first = nothing] = editors;
	for (let round = 0; round < rounds; round += 1) {
		found.saves.push(await perSecond(async () => repeat(first, savesInRound)));
		found.inserts.push(await perSecond(async () => repeat(bare.insert, savesInRound)));
		const share = Math.ceil(savesInRound / editors.length);
		found.savesAtOnce.push(
			await perSecond(async () => void (await Promise.all(editors.map(async (save) => repeat(save, share)))))
		);
	}
	return { saves: medianOf(found.saves), savesAtOnce: medianOf(found.savesAtOnce), inserts: medianOf(found.inserts) };
}

/** Someone who saves the same part again and again, each time with other values. */
export async function openEditor(
	client: Client,
	{ token, number }: { token: string; number: number }
): Promise<() => Promise<void>> {
	const path = `/api/records/${randomUUID()}`;
	await client.send({ method: 'PUT', path, token, read: 0, body: demandDrafts(number) });
	let read = 1;
	return async () => {
		const body = { values: demandValues('de', { number, mark: `Satz ${randomUUID()}` }) };
		const answer = await client.send({ method: 'PUT', path: `${path}/parts/de`, token, read, body });
		if (answer?.status !== 200) throw new Error(`A save was answered ${answer?.status}`);
		read += 1;
	};
}

async function perSecond(run: () => Promise<void>): Promise<number> {
	return (savesInRound * 1_000) / (await timed(run)).milliseconds;
}

async function repeat(run: () => Promise<void>, times: number): Promise<void> {
	for (let time = 0; time < times; time += 1) await run();
}

async function nothing(): Promise<void> {
	// There is always a first editor.
}
