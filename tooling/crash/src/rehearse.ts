import type { Databases } from '@kok/api/src/db/databases.ts';
import type { ChainHead } from '@kok/api/src/db/stores/event-store.ts';
import { setTimeout } from 'node:timers/promises';
import { type ApiProcess, startApi } from './api-process.ts';
import { createClient } from './client.ts';
import { examine } from './examine.ts';
import { foundSmallNetwork } from './found.ts';
import { createLedger } from './ledger.ts';
import { openOffice } from './office.ts';
import { type Death, planDeaths } from './plan.ts';
import { seededRandom } from './random.ts';
import { type Report, createReport } from './report.ts';
import { openBeside } from './serve-api.ts';
import { waitUntilSettled } from './settled.ts';
import { type Stage, setStage } from './stage.ts';
import { watchReleases } from './watch.ts';
import { type Newsroom, type Writer, keepWriting } from './writer.ts';

/** Longer than the lease of the reconciler: a server that died no longer stands in the way of the next. */
const secondsBetweenStarts = 4;
const settlingMilliseconds = 5_000;
/** After which a point that was never passed is given up. */
const patienceMilliseconds = 6_000;
const writers = 4;

/** All that lasts from one round to the next. */
interface Rehearsal {
	stage: Stage;
	room: Newsroom;
	writers: Writer[];
	report: Report;
	seen: ChainHead;
	/** Unanswered requests up to the last examination. */
	unanswered: number;
	starts: number;
}

/** Lets a server die in many ways on the same data, and each time compares what it holds with what it acknowledged. */
export async function rehearse(
	kind: Databases['kind'],
	{ rounds, seed, postgresUrl }: { rounds: number; seed: number; postgresUrl: string }
): Promise<Report> {
	const start = performance.now();
	const stage = await setStage(kind, postgresUrl);
	const random = seededRandom(seed);
	const rehearsal = openRehearsal(stage, { kind, random });
	const { report } = rehearsal;
	const watch = await watchReleases(stage.releases, stage.publicKey);
	try {
		await found(rehearsal);
		for (const death of planDeaths(rounds, random)) await rehearseDeath(rehearsal, death);
		await endWell(rehearsal);
	} finally {
		await watch.stop();
		await stage.clear();
	}
	const { counts } = rehearsal.room.ledger;
	return {
		...report,
		...counts,
		rounds,
		torn: watch.watched.torn,
		watched: watch.watched,
		seconds: (performance.now() - start) / 1_000
	};
}

function openRehearsal(
	stage: Stage,
	{ kind, random }: { kind: Databases['kind']; random: Newsroom['random'] }
): Rehearsal {
	const rehearsal: Rehearsal = {
		stage,
		room: {
			ledger: createLedger(),
			random,
			people: stage.people,
			numbers: new Map(),
			now: () => new Date(Date.now() + secondsAhead(rehearsal) * 1_000).toISOString(),
			shared: []
		},
		writers: [],
		report: createReport(kind),
		seen: stage.head,
		unanswered: 0,
		starts: 0
	};
	return rehearsal;
}

function secondsAhead({ starts }: Rehearsal): number {
	return starts * secondsBetweenStarts;
}

function startNext(rehearsal: Rehearsal, death?: Death): ApiProcess {
	rehearsal.starts += 1;
	const options = { ...rehearsal.stage.place, secondsAhead: secondsAhead(rehearsal) };
	return startApi(options, death?.by === 'point' && death.while === 'starting' ? death.order : undefined);
}

/** The network itself, published by the rules, before anything dies. */
async function found(rehearsal: Rehearsal): Promise<void> {
	const api = startNext(rehearsal);
	const client = createClient((await api.port) ?? 0);
	await foundSmallNetwork(rehearsal.room, openOffice(client, rehearsal.room.ledger, rehearsal.stage.people[0]));
	await examineAll(rehearsal, client);
	client.close();
	await api.kill();
}

async function rehearseDeath(rehearsal: Rehearsal, death: Death): Promise<void> {
	const api = startNext(rehearsal, death);
	if (death.while === 'starting') return dieStarting(rehearsal, api, death);

	const port = await api.port;
	if (port === undefined) throw new Error('The server did not start');
	const client = createClient(port);
	await examineAll(rehearsal, client);
	await dieWorking(rehearsal, { api, client, death });
	client.close();
}

async function dieStarting({ report }: Rehearsal, api: ApiProcess, death: Death): Promise<void> {
	await untilDead(report, { api, death });
}

async function dieWorking(
	rehearsal: Rehearsal,
	{ api, client, death }: { api: ApiProcess; client: ReturnType<typeof createClient>; death: Death }
): Promise<void> {
	const { room, report, stage } = rehearsal;
	const over = new AbortController();
	// Writers keep their records from one server to the next.
	rehearsal.writers = Array.from({ length: writers }, (_, index) => ({
		office: openOffice(client, room.ledger, stage.people[index % 2 === 0 ? 0 : 1]),
		own: rehearsal.writers[index]?.own ?? []
	}));
	if (death.by === 'point') api.order(death.order);
	const working = rehearsal.writers.map(async (writer) => keepWriting(room, writer, { until: over.signal }));
	await untilDead(report, { api, death });
	over.abort();
	await Promise.all(working);
}

async function untilDead(report: Report, { api, death }: { api: ApiProcess; death: Death }): Promise<void> {
	const patience = death.by === 'point' ? patienceMilliseconds : death.afterMilliseconds;
	const ended = new AbortController();
	await Promise.race([api.died, setTimeout(patience, undefined, { signal: ended.signal }).catch(() => undefined)]);
	ended.abort();
	if (death.by === 'chance') report.byChance += 1;
	else if (api.isAlive()) report.missed += 1;
	else report.points.set(death.order.point, (report.points.get(death.order.point) ?? 0) + 1);
	await api.kill();
}

/** Everything acknowledged is there, and the folder comes to equal the database. */
async function examineAll(rehearsal: Rehearsal, client: ReturnType<typeof createClient>): Promise<void> {
	const { stage, room, report, seen } = rehearsal;
	const { releases: folder, publicKey, people } = stage;
	const databases = openBeside(stage.place);
	try {
		const settled = await waitUntilSettled(databases, { folder, publicKey, atMost: settlingMilliseconds });
		if ('unsettled' in settled) report.unsettled.push(settled.unsettled);
		else report.slowestSettling = Math.max(report.slowestSettling, settled.after);

		const unanswered = room.ledger.counts.unanswered - rehearsal.unanswered;
		const found = await examine({ databases, client, person: people[0], ledger: room.ledger, seen, unanswered });
		report.lost.push(...found.lost);
		report.doneUnanswered += found.doneUnanswered;
		rehearsal.seen = found.seen;
		rehearsal.unanswered = room.ledger.counts.unanswered;
	} finally {
		await databases.close();
	}
}

/** After the last death: once more up, and once more everything, of every record there ever was. */
async function endWell(rehearsal: Rehearsal): Promise<void> {
	const api = startNext(rehearsal);
	const client = createClient((await api.port) ?? 0);
	for (const record of rehearsal.room.ledger.records.keys()) rehearsal.room.ledger.touched.add(record);
	await examineAll(rehearsal, client);
	client.close();
	await api.kill();
}
