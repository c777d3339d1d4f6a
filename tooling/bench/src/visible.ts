import { RecordAtDesk } from '@kok/crash/src/at-desk.ts';
import type { Client, Request } from '@kok/crash/src/client.ts';
import type { Stage } from '@kok/crash/src/stage.ts';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { writeRelease } from '@kok/release/folder';
import { SignedEnvelope } from '@kok/release/envelope';
import { medianOf, timed } from './timing.ts';

/** Milliseconds from the answer of a publication to the first page that shows it, and of writing such a release. */
export interface Visibility {
	visible: number;
	/** Yardstick: the same release into a folder, synced. */
	write: number;
}

const rounds = 5;

const Page = z.object({ records: z.array(z.object({ id: z.string() })) });

export async function measureVisibility(
	stage: Stage,
	{ client, sitePort }: { client: Client; sitePort: number }
): Promise<Visibility> {
	const { publish, untilShown } = await openDesk(stage, { client, sitePort });
	const found: { visible: number[]; write: number[] } = { visible: [], write: [] };
	for (let round = 0; round < rounds; round += 1) {
		const mark = await publish();
		found.visible.push((await timed(async () => untilShown(mark))).milliseconds);
		found.write.push(await timeOfWriting(stage));
	}
	return { visible: medianOf(found.visible), write: medianOf(found.write) };
}

/** Publishes one demand again and again, each time with other words, and looks for them on its page. */
export interface PublishingDesk {
	/** Everything up to the last step, which is returned: the publication itself. Its answer is the mark of the new words. */
	prepare: () => Promise<() => Promise<string>>;
	publish: () => Promise<string>;
	untilShown: (mark: string) => Promise<void>;
}

export async function openDesk(
	stage: Stage,
	{ client, sitePort }: { client: Client; sitePort: number }
): Promise<PublishingDesk> {
	const demand = await findDemand(stage, client);
	const address = await addressOf(sitePort, demand.slug);
	let revision = demand.revision;
	const prepare = async () => {
		const mark = `Satz ${randomUUID()}`;
		const steps = stepsOf(stage, demand, mark);
		const last = steps.pop();
		const take = async (step: Step | undefined) => {
			if (step) revision = await send(client, step, revision);
		};
		for (const step of steps) await take(step);
		return async () => {
			await take(last);
			return mark;
		};
	};
	return { prepare, publish: async () => (await prepare())(), untilShown: async (mark) => untilOn(address, mark) };
}

interface Demand {
	id: string;
	slug: string;
	revision: number;
	values: object;
}

/** A published demand that nobody is working on. */
async function findDemand({ people }: Stage, client: Client): Promise<Demand> {
	const token = people[0].secret;
	const path = '/api/records?type=demand&state=published&limit=100';
	for (const listed of Page.parse((await client.send({ method: 'GET', path, token }))?.body).records) {
		const answer = await client.send({ method: 'GET', path: `/api/records/${listed.id}`, token });
		const { id, slugs, withdrawn, parts } = RecordAtDesk.parse(answer?.body);
		const slug = slugs['de']?.at(-1);
		if (withdrawn || slug === undefined || !parts.de?.published || parts.de.draft) continue;
		return { id, slug, revision: parts.de.revision, values: parts.de.published.values };
	}
	throw new Error('No demand is published');
}

/** The German page of a record, as a stranger would find it. */
export async function addressOf(sitePort: number, slug: string): Promise<string> {
	const base = `http://127.0.0.1:${sitePort}`;
	const map = await textAt(`${base}/sitemap.xml`);
	const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname);
	const path = listed.find((pathname) => pathname.startsWith('/de/') && pathname.endsWith(`/${slug}`));
	if (path === undefined) throw new Error(`No page of ${slug} is listed`);
	return base + path;
}

type Step = Pick<Request, 'method' | 'path' | 'token' | 'body'>;

function stepsOf({ people }: Stage, demand: Demand, mark: string): Step[] {
	const [writer, reader] = people;
	const path = `/api/records/${demand.id}/parts/de`;
	const values = { ...demand.values, summary: mark };
	return [
		{ method: 'PUT', path, token: writer.secret, body: { values } },
		{ method: 'POST', path: `${path}/review`, token: writer.secret },
		{ method: 'POST', path: `${path}/approval`, token: reader.secret },
		{ method: 'POST', path: `${path}/publication`, token: writer.secret, body: {} }
	];
}

/** Returns the revision that comes of it. */
async function send(client: Client, step: Step, revision: number): Promise<number> {
	const answer = await client.send({ ...step, read: revision });
	if (answer?.status !== 200) throw new Error(`${step.path} was answered ${JSON.stringify(answer)}`);
	return revision + 1;
}

async function untilOn(address: string, mark: string): Promise<void> {
	for (let tries = 0; tries < 12_000; tries += 1) {
		const page = await textAt(address);
		if (page.includes(mark)) return;
		await setTimeout(5);
	}
	throw new Error(`${address} does not show what was published`);
}

/** Over a connection of its own: a kept one that the site closes in a long pause would fail the next request. */
export async function textAt(address: string): Promise<string> {
	return (await fetch(address, { headers: { connection: 'close' } })).text();
}

/** Of the release in the folder into another one, synced. */
export async function timeOfWriting({ releases, place }: Stage): Promise<number> {
	const envelope = SignedEnvelope.parse(JSON.parse(readFileSync(join(releases, 'envelope.json'), 'utf8')));
	const contentText = readFileSync(join(releases, 'content', `${envelope.content}.json`), 'utf8');
	const folder = await mkdtemp(join(place.dataDir, 'written-'));
	const written = await timed(async () => writeRelease(folder, { contentText, named: [], envelope }));
	await rm(folder, { recursive: true });
	return written.milliseconds;
}
