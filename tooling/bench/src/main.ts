import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import { parseArgs } from 'node:util';
import { printGrowth, printLeftOut, printSaves, printSizes } from './print.ts';
import { measureSaves } from './save-speed.ts';
import { type SizeReport, measureSize } from './size.ts';
import { type Told, measureTold } from './told.ts';

const { values } = parseArgs({
	options: { members: { type: 'string', default: '43,430,4300' }, minutes: { type: 'string', default: '6' } }
});
const start = performance.now();
const end = start + Number(values.minutes) * 60_000;
/** What a size takes besides founding it. */
const servingMilliseconds = 30_000;

const sizes = values.members.split(',').map(Number);

const told = await compareGrowth(sizes);
await compareSaves();
await compareSizes(told);
process.stdout.write(`\nAll of it took ${Math.round((performance.now() - start) / 1_000)} s.\n`);

async function compareSaves(): Promise<void> {
	const postgres = await startPostgres();
	try {
		printSaves([await measureSaves('sqlite', ''), await measureSaves('postgres', postgres.url)]);
	} finally {
		await postgres.stop();
	}
}

async function compareGrowth(sizes: readonly number[]): Promise<Told[]> {
	const all: Told[] = [];
	for (const members of sizes) all.push(await measureTold(members));
	printGrowth(all);
	return all;
}

async function compareSizes(sizes: readonly Told[]): Promise<void> {
	const reports: SizeReport[] = [];
	const leftOut: { members: number; seconds: number }[] = [];
	for (const { members, steps } of sizes) {
		const milliseconds = expectedFor(steps, reports.at(-1));
		if (performance.now() + milliseconds > end) {
			leftOut.push({ members, seconds: milliseconds / 1_000 });
			continue;
		}
		// A page is served from memory however large the network is, so speed is measured at one size.
		reports.push(await measureSize(members, { paths: reports.length === 0 ? ['/de/', '/de/mitglieder'] : [] }));
	}
	printSizes(reports);
	printLeftOut(leftOut);
}

/** Founding grows with the history; on a busy machine a large one would not end. */
function expectedFor(steps: number, last: SizeReport | undefined): number {
	return last ? (last.founded.found * steps) / last.founded.steps + servingMilliseconds : 0;
}
