import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { largestMemoryOf, memoryOf } from './memory.ts';
import { type RunningSite, startSite } from './processes.ts';
import { tell } from './tell-child.ts';
import { untilServed } from './until-served.ts';

const pauseMilliseconds = 1_000;

const Report = z.object({
	requests: z.int(),
	failed: z.int(),
	mixed: z.int(),
	unmarked: z.int(),
	releases: z.int(),
	median: z.number(),
	p99: z.number(),
	longest: z.number()
});

export interface Switching {
	members: number;
	switches: number;
	/** `all` changes every record with every release, which is the worst that can come; `demands` only those. */
	marked: 'all' | 'demands';
}

/** What visitors met while a site went from release to release, and what it took. */
export interface Switched {
	pages: number;
	report: z.infer<typeof Report>;
	/** Milliseconds from the written release to the served one, of each switch. */
	untilShown: number[];
	/** Megabytes before the first switch. */
	memory: number;
	largestMemory: number;
}

/** Lets a site go over from release to release under load, and counts what failed and what showed two at once. */
export async function measureSwitches({ members, switches, marked }: Switching): Promise<Switched> {
	const dataDir = await mkdtemp(join(tmpdir(), 'kok-switches-'));
	const press = fork(join(import.meta.dirname, 'press.ts'), [dataDir, String(members), new Date().toISOString()]);
	try {
		await once(press, 'message');
		await tell(press, { seal: switches + 1, marked });
		await tell(press, { publish: 1 });
		const site = await startSite(dataDir);
		try {
			return await switchUnderLoad(site, { press, switches });
		} finally {
			await site.stop();
		}
	} finally {
		press.disconnect();
		await rm(dataDir, { recursive: true });
	}
}

async function switchUnderLoad(
	site: RunningSite,
	{ press, switches }: { press: ChildProcess; switches: number }
): Promise<Switched> {
	const visitors = fork(join(import.meta.dirname, 'visitors.ts'), [String(site.port)]);
	const [{ pages }] = z
		.tuple([z.object({ pages: z.int() })])
		.rest(z.unknown())
		.parse(await once(visitors, 'message'));
	const memory = memoryOf(site.pid);
	const untilShown: number[] = [];
	for (let number = 2; number <= switches + 1; number += 1) {
		await tell(press, { publish: number });
		untilShown.push(await untilServed(site, number));
		await setTimeout(pauseMilliseconds);
	}
	visitors.send('enough');
	const report = Report.parse((await once(visitors, 'message'))[0]);
	return { pages, report, untilShown, memory, largestMemory: largestMemoryOf(site.pid) };
}
