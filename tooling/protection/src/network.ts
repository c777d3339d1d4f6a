import { type Place, type RunningApi, startApi } from '@kok/bench/src/api-processes.ts';
import { Founded } from '@kok/bench/src/founded.ts';
import { type RunningSite, ask, startSite } from '@kok/bench/src/processes.ts';
import { RecordAtDesk } from '@kok/crash/src/at-desk.ts';
import { type Answer, type Client, type Request, createClient } from '@kok/crash/src/client.ts';
import { type Stage, setStage } from '@kok/crash/src/stage.ts';
import * as z from 'zod';

/** A network at work: the real API and the real site over one data folder, and two people of the office. */
export interface Network extends AsyncDisposable {
	place: Place;
	/** The token of someone who writes, and of someone who reads it. */
	writer: string;
	reader: string;
	api: RunningApi;
	site: RunningSite;
	client: Client;
}

/** Invents a network of a size in an empty database. */
export async function foundStage({
	kind,
	members,
	postgresUrl = ''
}: {
	kind: 'sqlite' | 'postgres';
	members: number;
	postgresUrl?: string;
}): Promise<Stage> {
	const stage = await setStage(kind, postgresUrl);
	const { dataDir, databaseUrl } = stage.place;
	Founded.parse(await ask('found.ts', [dataDir, String(members), ...(databaseUrl === undefined ? [] : [databaseUrl])]));
	return stage;
}

/** Starts the processes over the data of a stage, or over a copy of it. */
export async function open({ people }: Stage, place: Place): Promise<Network> {
	const settings = { LOG_LEVEL: 'debug', WRITES_PER_MINUTE: '1000000' };
	const api = await startApi(place, { settings });
	const site = await startSite(place.dataDir);
	const client = createClient(api.port);
	const [writer, reader] = people;
	return {
		place,
		writer: writer.secret,
		reader: reader.secret,
		api,
		site,
		client,
		[Symbol.asyncDispose]: async () => {
			client.close();
			await site.stop();
			await api.stop();
		}
	};
}

/** Sends a command that must be accepted. */
export async function order(
	{ client, writer }: Network,
	request: Omit<Request, 'token'> & { token?: string }
): Promise<Answer> {
	const answer = await client.send({ token: writer, ...request });
	if (!answer || answer.status >= 300)
		throw new Error(`${request.method} ${request.path} was answered ${JSON.stringify(answer)}`);
	return answer;
}

/** Brings a file, and returns the value by which a field names it. */
export async function bring({ api, writer }: Network, body: Buffer, mediaType: string): Promise<{ file: string }> {
	const answer = await fetch(`http://127.0.0.1:${api.port}/api/media`, {
		method: 'POST',
		headers: { authorization: `Bearer ${writer}`, 'content-type': mediaType },
		body: Uint8Array.from(body)
	});
	return z.looseObject({ file: z.string() }).parse(await answer.json());
}

export async function readRecord(network: Network, id: string): Promise<RecordAtDesk> {
	return RecordAtDesk.parse((await order(network, { method: 'GET', path: `/api/records/${id}` })).body);
}

const Page = z.object({ records: z.array(z.object({ id: z.string() })) });

/** Records of a type that the public reads, at most a hundred. */
export async function listPublic(network: Network, type: string): Promise<RecordAtDesk[]> {
	const path = `/api/records?type=${type}&state=published&limit=100`;
	const { records } = Page.parse((await order(network, { method: 'GET', path })).body);
	const read: RecordAtDesk[] = [];
	for (const { id } of records) read.push(await readRecord(network, id));
	return read.filter(({ withdrawn, parts }) => !withdrawn && parts.de?.published);
}

/** As they were read, for a command that is about the whole record. */
export function revisionsOf({ parts }: RecordAtDesk): Record<string, number> {
	return Object.fromEntries(Object.values(parts).map(({ part, revision }) => [part, revision]));
}

/** Publishes the drafts of records as one, each read by a second person before. */
export async function publish(network: Network, ids: readonly string[]): Promise<void> {
	const set: { record: string; part: string; revision: number }[] = [];
	for (const record of ids) {
		for (const { part, revision, draft } of Object.values((await readRecord(network, record)).parts)) {
			if (!draft) continue;
			const path = `/api/records/${record}/parts/${part}`;
			await order(network, { method: 'POST', path: `${path}/review`, read: revision });
			await order(network, { method: 'POST', path: `${path}/approval`, read: revision + 1, token: network.reader });
			set.push({ record, part, revision: revision + 2 });
		}
	}
	await order(network, { method: 'POST', path: '/api/publications', body: { parts: set } });
}
