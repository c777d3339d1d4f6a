import type { Databases } from '@kok/api/src/db/databases.ts';
import { learnSizes } from '@kok/api/src/db/learn-sizes.ts';
import { createTemplate } from '@kok/api/src/testing/postgres-databases.ts';
import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import { type World, openWorld } from '@kok/api/src/testing/world.ts';
import { parseArgs } from 'node:util';
import { questions } from './log-questions.ts';
import { percentileOf } from './timing.ts';
import { idOf, writeLog } from './written-log.ts';

/**
 * `pnpm bench:log`: how long what is asked of the log takes, through the API and beside the reading of one record, in logs of
 * two lengths on both databases.
 */
const { values } = parseArgs({
	options: {
		events: { type: 'string', default: '8000,108000' },
		on: { type: 'string', default: 'sqlite,postgres' }
	}
});
const databases = (['sqlite', 'postgres'] as const).filter((kind) => values.on.split(',').includes(kind));
const lengths = values.events.split(',').map(Number);
const asks = 400;

const postgres = await startPostgres();
await createTemplate(postgres.url);
try {
	for (const kind of databases) {
		for (const length of lengths) await measure(kind, length);
	}
} finally {
	await postgres.stop();
}

async function measure(kind: Databases['kind'], length: number): Promise<void> {
	const world = await openWorld(kind, postgres.url);
	try {
		await writeLog(world, length);
		await learnSizes(world.database.databases);
		const token = await world.token('office');
		say(`\n${kind}, ${length} events${' '.repeat(18)} p50        p99        processor p99   one record p99`);
		for (const [question, pathOf] of Object.entries(questions)) {
			const { own, processor, yardstick } = await timesOf(async (turn) => ({
				yardstick: await timed(world, token, `/api/records/${idOf(turn * 31)}`),
				own: await timed(world, token, pathOf(turn))
			}));
			say(
				`  ${question.padEnd(36)} ${ms(own, 0.5)}  ${ms(own, 0.99)}  ${ms(processor, 0.99)}       ${ms(yardstick, 0.99)}`
			);
		}
	} finally {
		await world.close();
	}
}

interface Taken {
	milliseconds: number;
	/** Of this process alone: on SQLite all of it, and on a busy machine what it would take on a quiet one. */
	processor: number;
}

async function timed(world: World, token: string, path: string): Promise<Taken> {
	const [start, used] = [performance.now(), process.cpuUsage()];
	await ask(world, token, path);
	const { user, system } = process.cpuUsage(used);
	return { milliseconds: performance.now() - start, processor: (user + system) / 1_000 };
}

async function ask(world: World, token: string, path: string): Promise<void> {
	const { status } = await world.send({ path, token });
	if (status !== 200) throw new Error(`${path} was answered ${status}`);
}

/** Each question beside the reading of one record, turn by turn, so that both meet the same machine. */
async function timesOf(run: (turn: number) => Promise<{ own: Taken; yardstick: Taken }>) {
	for (let turn = 0; turn < 20; turn += 1) await run(turn);
	const all: { own: Taken; yardstick: Taken }[] = [];
	for (let turn = 0; turn < asks; turn += 1) all.push(await run(turn));
	return {
		own: all.map(({ own }) => own.milliseconds),
		processor: all.map(({ own }) => own.processor),
		yardstick: all.map(({ yardstick }) => yardstick.milliseconds)
	};
}

function ms(numbers: readonly number[], part: number): string {
	return `${percentileOf(numbers, part).toFixed(2)} ms`;
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
