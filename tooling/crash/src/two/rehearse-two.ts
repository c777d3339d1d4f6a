import type { Databases } from '@kok/api/src/db/databases.ts';
import { type ChainHead, type LoggedEvent, eachEvent } from '@kok/api/src/db/stores/event-store.ts';
import { setTimeout } from 'node:timers/promises';
import { type ApiProcess, startApi } from '../api-process.ts';
import { examine } from '../examine.ts';
import { foundSmallNetwork } from '../found.ts';
import { type Ledger, createLedger } from '../ledger.ts';
import { openOffice } from '../office.ts';
import { type Random, seededRandom } from '../random.ts';
import { openBeside } from '../serve-api.ts';
import { waitUntilSettled } from '../settled.ts';
import { type Stage, setStage } from '../stage.ts';
import { type Watched, watchReleases } from '../watch.ts';
import { type Newsroom, keepWriting } from '../writer.ts';
import { type BalancedClient, createBalancedClient } from './balanced-client.ts';
import { type Schedules, judgeSchedules } from './judge-schedules.ts';
import { type Waits, waitsAfter } from './waits.ts';

const writers = 4;
const settlingMilliseconds = 15_000;
/** A scheduled draft waits so long at most, so that a death often falls between the order and the hour. */
const longestScheduleMilliseconds = 5_000;

/** What a rehearsal with two servers came to. */
export interface TwoReport extends Pick<Ledger['counts'], 'acknowledged' | 'refused' | 'unanswered' | 'unexpected'> {
	seconds: number;
	deaths: number;
	/** How long it took until a release followed a death; nothing where none did. */
	waits: Waits | undefined;
	doneUnanswered: number;
	schedules: Schedules;
	watched: Watched;
	/** Milliseconds until the folder equalled the database, or why it did not. */
	settled: number | string;
	lost: string[];
}

/** Two servers on one PostgreSQL and one data folder, below load; one of them dies every few seconds and is started again. */
export async function rehearseTwo({
	seconds,
	seed,
	postgresUrl
}: {
	seconds: number;
	seed: number;
	postgresUrl: string;
}): Promise<TwoReport> {
	const stage = await setStage('postgres', postgresUrl);
	const watch = await watchReleases(stage.releases, stage.publicKey);
	const client = createBalancedClient();
	const random = seededRandom(seed);
	const room = openNewsroom(stage, random);
	const servers = [await startServer(stage, client), await startServer(stage, client)];
	try {
		await foundSmallNetwork(room, openOffice(client, room.ledger, stage.people[0]));
		const diedAt = await workAndDie({ stage, room, client, servers, random, seconds });
		const [deaths, waits] = [diedAt.length, waitsAfter(diedAt, watch.watched.seenAt)];
		const found = await examineAtEnd({ stage, room, client });
		const { acknowledged, refused, unanswered, unexpected } = room.ledger.counts;
		return { seconds, deaths, waits, acknowledged, refused, unanswered, unexpected, ...found, watched: watch.watched };
	} finally {
		client.close();
		for (const { api } of servers) await api.kill();
		await watch.stop();
		await stage.clear();
	}
}

interface Server {
	api: ApiProcess;
	port: number;
}

async function startServer({ place }: Stage, client: BalancedClient): Promise<Server> {
	const api = startApi(place);
	const port = await api.port;
	if (port === undefined) throw new Error('A server did not start beside the other');
	client.join(port);
	return { api, port };
}

function openNewsroom({ people }: Stage, random: Random): Newsroom {
	// The writers schedule a moment after this.
	const now = () => new Date(Date.now() + random.between(0, longestScheduleMilliseconds)).toISOString();
	return { ledger: createLedger(), random, people, numbers: new Map(), now, shared: [] };
}

interface Rehearsal {
	stage: Stage;
	room: Newsroom;
	client: BalancedClient;
	servers: Server[];
	random: Random;
	seconds: number;
}

/** Keeps writers at work for so many seconds while one server after the other dies; returns when each did. */
async function workAndDie({ stage, room, client, servers, random, seconds }: Rehearsal): Promise<number[]> {
	const over = new AbortController();
	const working = Array.from({ length: writers }, async (_, index) => {
		const office = openOffice(client, room.ledger, stage.people[index % 2 === 0 ? 0 : 1]);
		const writer = { office, own: [] };
		// It ends when a server dies on it, and goes on with the other.
		while (!over.signal.aborted) await keepWriting(room, writer, { until: over.signal });
	});

	const end = performance.now() + seconds * 1_000;
	const deaths: number[] = [];
	for (;;) {
		const pause = random.between(3_000, 5_000);
		await setTimeout(Math.min(pause, Math.max(0, end - performance.now())));
		if (performance.now() >= end) break;
		const dying = servers[deaths.length % servers.length];
		if (!dying) break;
		client.leave(dying.port);
		await dying.api.kill();
		deaths.push(performance.now());
		servers[(deaths.length - 1) % servers.length] = await startServer(stage, client);
	}
	over.abort();
	await Promise.all(working);
	return deaths;
}

async function examineAtEnd({
	stage,
	room,
	client
}: Pick<Rehearsal, 'stage' | 'room' | 'client'>): Promise<
	Pick<TwoReport, 'lost' | 'doneUnanswered' | 'settled' | 'schedules'>
> {
	const { ledger } = room;
	const databases = openBeside(stage.place);
	try {
		// Whatever has an hour goes out before anything is compared.
		await setTimeout(longestScheduleMilliseconds + 1_000);
		const { releases: folder, publicKey, people, head } = stage;
		const settled = await waitUntilSettled(databases, { folder, publicKey, atMost: settlingMilliseconds });
		for (const record of ledger.records.keys()) ledger.touched.add(record);
		const { unanswered } = ledger.counts;
		const found = await examine({ databases, client, person: people[0], ledger, seen: head, unanswered });
		return {
			lost: found.lost,
			doneUnanswered: found.doneUnanswered,
			settled: 'after' in settled ? settled.after : settled.unsettled,
			schedules: await judge(databases, head)
		};
	} finally {
		await databases.close();
	}
}

async function judge({ read }: Databases, head: ChainHead): Promise<Schedules> {
	const events: LoggedEvent[] = [];
	for await (const event of eachEvent(read)) if (event.seq > head.seq) events.push(event);
	return judgeSchedules(events, new Date().toISOString());
}
