import type { Databases } from '@kok/api/src/db/databases.ts';
import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import { type World, openWorld } from '@kok/api/src/testing/world.ts';
import { parseArgs } from 'node:util';
import { questions } from './log-questions.ts';
import { writeLog } from './written-log.ts';

/**
 * `pnpm bench:log`: how long what is asked of the log takes, through the API and beside a bare read of one event by its
 * key, in logs of two lengths on both databases.
 */
const { values } = parseArgs({ options: { events: { type: 'string', default: '8000,108000' } } });
const lengths = values.events.split(',').map(Number);
const asks = 400;

const postgres = await startPostgres();
try {
	for (const kind of ['sqlite', 'postgres'] as const) {
		for (const length of lengths) await measure(kind, length);
	}
} finally {
	await postgres.stop();
}

async function measure(kind: Databases['kind'], length: number): Promise<void> {
	const world = await openWorld(kind, postgres.url);
	try {
		await writeLog(world, length);
		const token = await world.token('office');
		const bare = await timesOf(async (turn) => readBare(world, 1 + ((turn * 7_919) % length)));
		say(`\n${kind}, ${length} events: bare read of an event p50 ${ms(bare, 0.5)}, p99 ${ms(bare, 0.99)}`);
		for (const [question, pathOf] of Object.entries(questions)) {
			const times = await timesOf(async (turn) => ask(world, token, pathOf(turn)));
			say(
				`  ${question.padEnd(36)} p50 ${ms(times, 0.5)}  p99 ${ms(times, 0.99)}  p99 ÷ bare p99 ${(share(times, 0.99) / share(bare, 0.99)).toFixed(1)}`
			);
		}
	} finally {
		await world.close();
	}
}

async function ask(world: World, token: string, path: string): Promise<void> {
	const { status } = await world.send({ path, token });
	if (status !== 200) throw new Error(`${path} was answered ${status}`);
}

async function readBare({ database }: World, seq: number): Promise<void> {
	await database.databases.read.selectFrom('event').select('hash').where('seq', '=', seq).executeTakeFirstOrThrow();
}

async function timesOf(run: (turn: number) => Promise<void>): Promise<number[]> {
	for (let turn = 0; turn < 20; turn += 1) await run(turn);
	const times: number[] = [];
	for (let turn = 0; turn < asks; turn += 1) {
		const start = performance.now();
		await run(turn);
		times.push(performance.now() - start);
	}
	return times.sort((one, other) => one - other);
}

function share(sorted: readonly number[], part: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function ms(sorted: readonly number[], part: number): string {
	return `${share(sorted, part).toFixed(2)} ms`;
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
