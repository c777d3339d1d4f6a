import type { Databases } from '@kok/api/src/db/databases.ts';
import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import { type Client, createClient } from '@kok/crash/src/client.ts';
import { type Stage, setStage } from '@kok/crash/src/stage.ts';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Place, startApi } from './api-processes.ts';
import { type Bare, openBarePostgres, openBareSqlite } from './bare-inserts.ts';
import { carryOver } from './carry-over.ts';
import { ask } from './processes.ts';
import { openEditor } from './save-speed.ts';
import { percentileOf, timed } from './timing.ts';

/**
 * `pnpm bench:editors`: how long a save takes while fifty people write in a large network, on each database, beside as many
 * writers of bare durable commits on the same disk: once at the rhythm of people, and once as fast as it goes. Ends with 1
 * where the slowest hundredth of the saves takes more than five times what it takes the bare writers.
 */
const { values } = parseArgs({
	options: {
		members: { type: 'string', default: '4300' },
		editors: { type: 'string', default: '50' },
		on: { type: 'string', default: 'sqlite,postgres' }
	}
});
const kinds = (['sqlite', 'postgres'] as const).filter((kind) => values.on.split(',').includes(kind));
const editors = Number(values.editors);
const mostTimes = 5;
const rounds = 5;
const savesInRound = 5;
/** The console keeps a draft on the server once nobody has typed for this long. */
const restMilliseconds = 800;

const rhythms = { 'at the rhythm of people': restMilliseconds, 'as fast as it goes': 0 } as const;

const postgres = await startPostgres();
const room = await mkdtemp(join(tmpdir(), 'kok-bench-editors-'));
const founded = await setStage('sqlite', postgres.url);
try {
	await ask('found.ts', [founded.place.dataDir, values.members]);
	for (const kind of kinds) await measure(kind, founded);
} finally {
	await founded.clear();
	await rm(room, { recursive: true, force: true });
	await postgres.stop();
}

async function measure(kind: Databases['kind'], { place: first, people }: Stage): Promise<void> {
	const place = kind === 'sqlite' ? first : await carryOver(first, { postgresUrl: postgres.url, room });
	const bare = await openBare(place);
	const api = await startApi(place, { settings: { WRITES_PER_MINUTE: '1000000' } });
	const client = renewedClient(api.port);
	const token = people[0].secret;
	const saves = await Promise.all(
		Array.from({ length: editors }, async (_, index) => openEditor(client, { token, number: 9_000 + index }))
	);
	// What a server does once at its start, and the first run of each statement, are nobody's every day.
	await write(saves, restMilliseconds);
	say(`\n${kind}, ${editors} who write, ${values.members} members   p50 ms   p99 ms   bare p50   bare p99   p99 ratio`);
	for (const [rhythm, rest] of Object.entries(rhythms)) {
		const [ours, theirs]: [number[], number[]] = [[], []];
		for (let round = 0; round < rounds; round += 1) {
			await client.renew(token);
			ours.push(...(await write(saves, rest)));
			theirs.push(
				...(await write(
					Array.from(saves, () => bare.insert),
					rest
				))
			);
		}
		tell(rhythm, { ours, theirs });
	}
	client.close();
	await api.stop();
	await bare.close();
}

async function openBare({ databaseUrl }: Place): Promise<Bare> {
	if (databaseUrl !== undefined) return openBarePostgres(databaseUrl, { writers: editors });
	const folder = join(room, 'bare');
	await mkdir(folder);
	return oneAfterAnother(openBareSqlite(folder));
}

/** The API closes a connection on which nothing comes, and while the bare writers write nothing does. */
function renewedClient(port: number): Client & { renew: (token: string) => Promise<void> } {
	let client = createClient(port);
	return {
		// As a browser does where a connection was being closed as it wrote.
		send: async (request) => (await client.send(request)) ?? client.send(request),
		close: () => client.close(),
		renew: async (token) => {
			client.close();
			client = createClient(port);
			const opening = { method: 'GET', path: '/healthz', token } as const;
			await Promise.all(Array.from({ length: editors }, async () => client.send(opening)));
		}
	};
}

/** SQLite lets one write at a time, so the others wait for their turn; what they wait belongs to their commit. */
function oneAfterAnother({ insert, close }: Bare): Bare {
	let last: Promise<void> = Promise.resolve();
	return {
		close,
		insert: async () => {
			last = last.then(async () => setImmediate()).then(insert);
			return last;
		}
	};
}

/** What each save took, in milliseconds. Nobody begins at the same moment as another. */
async function write(all: readonly (() => Promise<void>)[], rest: number): Promise<number[]> {
	const taken: number[] = [];
	await Promise.all(
		all.map(async (save, index) => {
			await setTimeout((index * rest) / all.length);
			for (let count = 0; count < savesInRound; count += 1) {
				taken.push((await timed(save)).milliseconds);
				await setTimeout(rest);
			}
		})
	);
	return taken;
}

function tell(rhythm: string, { ours, theirs }: Record<'ours' | 'theirs', readonly number[]>): void {
	const figures = [ours, theirs].flatMap((each) => [percentileOf(each, 0.5), percentileOf(each, 0.99)]);
	const ratio = percentileOf(ours, 0.99) / percentileOf(theirs, 0.99);
	say(`  ${rhythm.padEnd(42)}${[...figures, ratio].map((figure) => figure.toFixed(1).padStart(9)).join('')}`);
	if (!(ratio <= mostTimes)) process.exitCode = 1;
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
