import { RecordAtDesk } from '@kok/crash/src/at-desk.ts';
import { type Client, createClient } from '@kok/crash/src/client.ts';
import { type Stage, setStage } from '@kok/crash/src/stage.ts';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type RunningApi, startApi } from './api-processes.ts';
import { killChildren } from './child-processes.ts';
import { memoryOf } from './memory.ts';
import { ask } from './processes.ts';
import { medianOf, timed } from './timing.ts';
import { askLoop, startIdle, watchingLoop } from './watched-loop.ts';

/**
 * How long an editor waits for a preview of what was typed, and for the list of the pages that publishing it would change,
 * with the built site and an API as `npm start` runs it. The first answers start the process that makes them. Fails where
 * an answer takes longer than five seconds, or where the API's loop stands for more than 50 ms beyond that of an idle process.
 */
const { values } = parseArgs({
	options: { members: { type: 'string', default: '430' }, rounds: { type: 'string', default: '10' } }
});
const mostWaited = 5_000;
const mostStanding = 50;

const Listed = z.object({ records: z.array(z.object({ id: z.string() })) });
const Opened = z.object({ addresses: z.record(z.string(), z.record(z.string(), z.string())) });
const Predicted = z.object({ pages: z.array(z.object({ path: z.string() })) });

interface Desk {
	stage: Stage;
	client: Client;
	api: RunningApi;
}

interface Demand {
	id: string;
	values: object;
}

const stage = await setStage('sqlite', '');
await ask('found.ts', [stage.place.dataDir, values.members]);
const api = await startApi(stage.place, { more: watchingLoop, settings: { WRITES_PER_MINUTE: '1000000' } });
const idle = await startIdle();
const client = createClient(api.port);
try {
	const desk = { stage, client, api };
	const demand = await findDemand(desk);
	for (const child of [api.child, idle.child]) await askLoop(child);
	const first = await timed(async () => preview(desk, demand));
	const firstChanges = await timed(async () => predict(desk, demand));
	const [previews, changes]: [number[], number[]] = [[], []];
	for (let round = 0; round < Number(values.rounds); round += 1) {
		previews.push((await timed(async () => preview(desk, demand))).milliseconds);
		changes.push((await timed(async () => predict(desk, demand))).milliseconds);
	}
	const [watched, beside] = [await askLoop(api.child), await askLoop(idle.child)];
	const stood = Math.max(0, watched.stoodMilliseconds - beside.stoodMilliseconds);

	say(`${values.members} members, ${firstChanges.result} pages change`);
	say(`  preview        first ${whole(first.milliseconds)} ms, then p50 ${whole(medianOf(previews))} ms`);
	const most = Math.max(...changes);
	say(`  which change   first ${whole(firstChanges.milliseconds)} ms, then p50 ${whole(medianOf(changes))} ms`);
	say(`                 ${whole(most)} ms at most (at most ${mostWaited})`);
	killChildren(api);
	await setTimeout(500);
	const alone = await timed(async () => predict(desk, demand));
	say(`                 ${whole(alone.milliseconds)} ms where nobody opened a preview before (at most ${mostWaited})`);
	say(`  API's loop     stood ${whole(stood)} ms at most beyond an idle process (at most ${mostStanding})`);
	say(
		`                 worked ${whole(watched.workedMilliseconds)} ms of processor time at most from one turn to the next`
	);
	say(`  memory         API ${whole(memoryOf(api.pid))} MB`);
	const waited = Math.max(first.milliseconds, firstChanges.milliseconds, most, alone.milliseconds);
	if (waited > mostWaited || stood > mostStanding) process.exitCode = 1;
} finally {
	client.close();
	await idle.stop();
	await api.stop();
	await stage.clear();
}

/** A published demand. */
async function findDemand({ stage: { people }, client: asked }: Desk): Promise<Demand> {
	const token = people[0].secret;
	const path = '/api/records?type=demand&state=published&limit=100';
	for (const { id } of Listed.parse((await asked.send({ method: 'GET', path, token }))?.body).records) {
		const answer = await asked.send({ method: 'GET', path: `/api/records/${id}`, token });
		const { withdrawn, parts } = RecordAtDesk.parse(answer?.body);
		if (!withdrawn && parts.de?.published) return { id, values: parts.de.published.values };
	}
	throw new Error('No demand is published');
}

/** Opens a preview of words that nobody saved, and reads the page of the demand in it, as the console does. */
async function preview(desk: Desk, demand: Demand): Promise<void> {
	const { body, mark } = typed(demand);
	const opened = Opened.parse(await post(desk, { path: '/api/previews', body }));
	const address = opened.addresses[demand.id]?.['de'];
	const headers = { authorization: `Bearer ${desk.stage.people[0].secret}` };
	const page = await fetch(`http://127.0.0.1:${desk.api.port}${address}`, { headers });
	if (!(await page.text()).includes(mark)) throw new Error('The preview does not show what was typed');
}

/** Returns how many pages change. */
async function predict(desk: Desk, demand: Demand): Promise<number> {
	const { pages } = Predicted.parse(await post(desk, { path: '/api/publications/changes', body: typed(demand).body }));
	if (pages.length === 0) throw new Error('No page is said to change');
	return pages.length;
}

function typed({ id, values: before }: Demand): { body: object; mark: string } {
	const mark = `Satz ${randomUUID()}`;
	return { body: { parts: [{ record: id, part: 'de', values: { ...before, title: mark } }] }, mark };
}

async function post(desk: Desk, { path, body }: { path: string; body: object }): Promise<unknown> {
	const token = desk.stage.people[0].secret;
	const answer = await desk.client.send({ method: 'POST', path, token, body });
	if (answer === undefined || answer.status >= 300) throw new Error(`${path} was answered ${JSON.stringify(answer)}`);
	return answer.body;
}

function whole(figure: number): string {
	return String(Math.round(figure));
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
