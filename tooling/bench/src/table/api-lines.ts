import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import { type ApiSpeed, type Speed, measureApi } from '../api-speed.ts';
import type { Line, Yardstick } from './line.ts';

/** What was asked of each database, and its yardsticks in the minutes in which that was measured. */
const asked = {
	sqlite: { readOne: 6_000, listOf25: 1_300, saves: 1_200, p99: 10, http: 73_000, inserts: 7_800 },
	postgres: { readOne: 4_000, listOf25: undefined, saves: 1_000, p99: 15, http: 73_000, inserts: undefined }
} as const;

const mostMegabytes = 150;

/** Reads, saves and memory of the API on both databases. */
export async function measureApiLines(): Promise<Line[]> {
	const postgres = await startPostgres();
	try {
		const sqlite = linesOf('sqlite', await measureApi('sqlite', postgres.url));
		return [...sqlite, ...linesOf('postgres', await measureApi('postgres', postgres.url))];
	} finally {
		await postgres.stop();
	}
}

function linesOf(kind: keyof typeof asked, speed: ApiSpeed): Line[] {
	const { readOne, listOf25, saves, p99, http, inserts } = asked[kind];
	const on = (name: string) => (kind === 'sqlite' ? name : `${name}, PostgreSQL`);
	const perSecond = (
		name: string,
		{ perSecond: now }: Speed,
		goal: Pick<Line, 'yardstick'> & { least: number }
	): Line => {
		const { least, yardstick } = goal;
		return { name: on(name), unit: 'a second', now, goal: { least }, ...(yardstick && { yardstick }) };
	};
	const memory = (name: string, now: number): Line => {
		return { name: on(name), unit: 'MB', now, goal: { most: mostMegabytes } };
	};
	const committed = yardstickOf('bare inserts', speed.saves.bare, inserts);
	const listed =
		listOf25 === undefined ? [] : [{ least: listOf25, yardstick: yardstickOf('node:http', speed.listOf25.bare) }];
	return [
		perSecond('read one record', speed.readOne, {
			least: readOne,
			yardstick: yardstickOf('node:http', speed.readOne.bare, http)
		}),
		...listed.map((goal) => perSecond('list of 25', speed.listOf25, goal)),
		perSecond('durable saves, 4 at once', speed.saves, { least: saves, yardstick: committed }),
		{ name: on('the same, p99'), unit: 'ms', now: speed.saves.p99, goal: { most: p99 }, yardstick: committed },
		memory('API, settled', speed.memory),
		memory('API, after the load', speed.memoryAfter)
	];
}

function yardstickOf(name: string, now: number, recorded?: number): Yardstick {
	return recorded === undefined ? { name, now } : { name, now, recorded };
}
