import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { largestMemoryOf, memoryOf } from './memory.ts';
import { type RunningSite, startSite } from './processes.ts';
import { tell } from './tell-child.ts';
import { untilServed } from './until-served.ts';
import { medianOf } from './timing.ts';

/**
 * Whether a site goes over from release to release without a visitor noticing: so many switches under load, counting
 * what failed and what showed two releases at once, and how much memory it took.
 */
const { values } = parseArgs({
	options: {
		members: { type: 'string', default: '4300' },
		switches: { type: 'string', default: '20' },
		/** `all` changes every record with every release, which is the worst that can come; `demands` only those. */
		marked: { type: 'string', default: 'demands' }
	}
});
const switches = Number(values.switches);
const mostMegabytes = 350;
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

const dataDir = await mkdtemp(join(tmpdir(), 'kok-switches-'));
const press = fork(join(import.meta.dirname, 'press.ts'), [dataDir, values.members, new Date().toISOString()]);
try {
	await once(press, 'message');
	await tell(press, { seal: switches + 1, marked: values.marked });
	await tell(press, { publish: 1 });
	const site = await startSite(dataDir);
	try {
		process.exitCode = await measure(site);
	} finally {
		await site.stop();
	}
} finally {
	press.disconnect();
	await rm(dataDir, { recursive: true });
}

async function measure(site: RunningSite): Promise<number> {
	const visitors = fork(join(import.meta.dirname, 'visitors.ts'), [String(site.port)]);
	const [{ pages }] = z
		.tuple([z.object({ pages: z.int() })])
		.rest(z.unknown())
		.parse(await once(visitors, 'message'));
	const before = memoryOf(site.pid);
	const untilShown: number[] = [];
	for (let number = 2; number <= switches + 1; number += 1) {
		await tell(press, { publish: number });
		untilShown.push(await untilServed(site, number));
		await setTimeout(pauseMilliseconds);
	}
	visitors.send('enough');
	const report = Report.parse((await once(visitors, 'message'))[0]);
	const after = largestMemoryOf(site.pid);
	print({ pages, report, untilShown, before, after });
	const isGood =
		report.failed === 0 &&
		report.mixed === 0 &&
		(report.unmarked === 0 || values.marked !== 'all') &&
		!(after > mostMegabytes);
	return isGood && report.releases >= switches ? 0 : 1;
}

interface Found {
	pages: number;
	report: z.infer<typeof Report>;
	untilShown: number[];
	before: number;
	after: number;
}

function print({ pages, report, untilShown, before, after }: Found): void {
	const say = (text: string) => process.stdout.write(`${text}\n`);
	const whole = (figure: number) => String(Math.round(figure));
	say(`${switches} switches at ${values.members} members, changing ${values.marked}, under load on ${pages} pages`);
	say(
		`requests   ${report.requests}: ${report.failed} failed, ${report.mixed} mixed, ${report.unmarked} without a mark`
	);
	say(
		`latency    median ${report.median.toFixed(1)} ms, p99 ${report.p99.toFixed(1)} ms, longest ${whole(report.longest)} ms`
	);
	say(
		`releases   ${report.releases} seen; from written to served median ${whole(medianOf(untilShown))} ms, longest ${whole(Math.max(...untilShown))} ms`
	);
	say(`memory     ${whole(before)} MB before the first switch, at most ${whole(after)} MB (limit ${mostMegabytes})`);
}
