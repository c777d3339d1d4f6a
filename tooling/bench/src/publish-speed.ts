import { createClient } from '@kok/crash/src/client.ts';
import { type Stage, setStage } from '@kok/crash/src/stage.ts';
import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { hashText } from '@kok/release/envelope';
import { readContentText, readEnvelope } from '@kok/release/folder';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type RunningApi, startApi } from './api-processes.ts';
import { childrenOf, killChildren } from './child-processes.ts';
import { largestMemoryOf, memoryOf } from './memory.ts';
import { ask, startSite } from './processes.ts';
import { startReaders } from './readers.ts';
import { medianOf, percentileOf, timed } from './timing.ts';
import { type PublishingDesk, openDesk, timeOfWriting } from './visible.ts';
import { askLoop, startIdle, watchingLoop } from './watched-loop.ts';

/**
 * What publishing costs those who read at the desk meanwhile, and how soon the site shows it, with the programs that
 * `npm start` runs. Fails where a bound is passed.
 */
const { values } = parseArgs({
	options: { members: { type: 'string', default: '430,4300' }, rounds: { type: 'string', default: '20' } }
});
const mostStanding = 50;
const mostSettledMegabytes = 150;
/** Each holds for networks of up to so many members. */
const mostVisible = [
	{ members: 430, milliseconds: 800 },
	{ members: 4_300, milliseconds: 6_000 }
];
/** By then the process that makes releases has ended. */
const restMilliseconds = 33_000;
/** Publications for which that process has to be started. */
const coldRounds = 3;

interface Round {
	visible: number;
	/** How long the API's loop stood beyond that of an idle process. */
	stood: number;
	/** How much processor time it took without a turn. */
	worked: number;
	/** Of the same release: spelled, hashed and written. */
	yardstick: number;
}

interface Scene {
	stage: Stage;
	api: RunningApi;
	desk: PublishingDesk;
	idle: Awaited<ReturnType<typeof startIdle>>['child'];
}

for (const members of values.members.split(',').map(Number)) await measure(members);

async function measure(members: number): Promise<void> {
	const stage = await setStage('sqlite', '');
	await ask('found.ts', [stage.place.dataDir, String(members)]);
	const api = await startApi(stage.place, { more: watchingLoop, settings: { WRITES_PER_MINUTE: '1000000' } });
	const site = await startSite(stage.place.dataDir);
	const idle = await startIdle();
	const client = createClient(api.port);
	try {
		const desk = await openDesk(stage, { client, sitePort: site.port });
		const scene = { stage, api, desk, idle: idle.child };
		const before = await untilSettled(api);
		const readers = startReaders({ port: api.port, token: stage.people[0].secret });
		const cold = await publishOften(scene, coldRounds, () => killChildren(api));
		const warm = await publishOften(scene, Number(values.rounds));
		const read = await readers.enough();
		const made = { api: memoryOf(api.pid), maker: Math.max(0, ...childrenOf(api).map(largestMemoryOf)) };
		const after = await untilSettled(api);
		print({ members, cold, warm, read, memory: { before, made, after } });
	} finally {
		client.close();
		await idle.stop();
		await site.stop();
		await api.stop();
		await stage.clear();
	}
}

async function untilSettled({ pid }: RunningApi): Promise<number> {
	await setTimeout(restMilliseconds);
	return memoryOf(pid);
}

async function publishOften(scene: Scene, rounds: number, first = () => {}): Promise<Round[]> {
	const found: Round[] = [];
	for (let round = 0; round < rounds; round += 1) {
		first();
		found.push(await publishOnce(scene));
	}
	return found;
}

async function publishOnce({ stage, api, desk, idle }: Scene): Promise<Round> {
	const publish = await desk.prepare();
	for (const child of [api.child, idle]) await askLoop(child);
	const mark = await publish();
	const { milliseconds } = await timed(async () => desk.untilShown(mark));
	// What follows the release, such as the sweeping of files, is part of publishing.
	await setTimeout(100);
	const [watched, beside] = [await askLoop(api.child), await askLoop(idle)];
	const stood = Math.max(0, watched.stoodMilliseconds - beside.stoodMilliseconds);
	return { visible: milliseconds, stood, worked: watched.workedMilliseconds, yardstick: await yardstickOf(stage) };
}

async function yardstickOf(stage: Stage): Promise<number> {
	const content = (await readEnvelope(stage.releases))?.content ?? '';
	const read = jsonOf(JSON.parse(String(await readContentText(stage.releases, content))));
	const spelled = await timed(() => hashText(canonicalJson(read ?? {})));
	return spelled.milliseconds + (await timeOfWriting(stage));
}

interface Found {
	members: number;
	cold: Round[];
	warm: Round[];
	read: number[];
	memory: { before: number; made: { api: number; maker: number }; after: number };
}

function print({ members, cold, warm, read, memory }: Found): void {
	const bound = mostVisible.find((one) => members <= one.members)?.milliseconds ?? Infinity;
	const all = [...cold, ...warm];
	const visible = warm.map((round) => round.visible);
	const [stood, worked] = [Math.max(...all.map((one) => one.stood)), Math.max(...all.map((one) => one.worked))];
	const ratio = medianOf(warm.map((round) => round.visible / round.yardstick));
	say(`${members} members, ${warm.length} publications while others read`);
	say(
		`  visible        p50 ${whole(medianOf(visible))} ms, p95 ${whole(percentileOf(visible, 0.95))} ms (at most ${bound})`
	);
	say(`  to its measure ${ratio.toFixed(1)} times spelling, hashing and writing the same release`);
	say(`  after a rest   ${cold.map((round) => whole(round.visible)).join(', ')} ms, when the process is started first`);
	say(`  API's loop     stood ${whole(stood)} ms at most beyond an idle process (at most ${mostStanding})`);
	say(`                 worked ${whole(worked)} ms of processor time at most from one turn to the next`);
	say(
		`  reads          ${read.length}, p50 ${medianOf(read).toFixed(1)} ms, p99 ${whole(percentileOf(read, 0.99))} ms`
	);
	const { before, made, after } = memory;
	say(`  memory         API ${whole(before)} MB, ${whole(made.api)} while publishing, ${whole(after)} after a rest`);
	say(
		`                 (at most ${mostSettledMegabytes} settled), process that makes releases ${whole(made.maker)} MB`
	);
	const isGood = percentileOf(visible, 0.95) <= bound && stood <= mostStanding && !(after > mostSettledMegabytes);
	if (!isGood) process.exitCode = 1;
}

function whole(figure: number): string {
	return String(Math.round(figure));
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
