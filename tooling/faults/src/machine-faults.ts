import { fillDisk, filling, remountDisk } from '@kok/api/src/testing/small-disk.ts';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inDatabase } from './database.ts';
import type { Fault } from './fault.ts';
import { until } from './processes.ts';
import type { Stage } from './stage.ts';

/** Faults of the disk, inflicted on a small one that is mounted for them. */
export const diskFaults: readonly Fault[] = [
	{
		scene: 'small disk',
		name: 'the disk is full',
		code: 'disk-full',
		inflict: async ({ dataDir }) => void (await fillDisk(dataDir)),
		mend: async ({ dataDir }) => rm(join(dataDir, filling)),
		api: 'says',
		withdrawal: 'protects'
	},
	{
		scene: 'small disk',
		// Linux refuses to remount a disk on which a file is open for writing, so the API starts into it.
		name: 'the disk can only be read when the API starts',
		code: 'database-read-only',
		inflict: async (stage) => {
			await stage.stopApi();
			remountDisk(stage.dataDir, 'ro');
			await stage.startApi();
		},
		mend: async (stage) => {
			remountDisk(stage.dataDir, 'rw');
			await stage.startApi();
		},
		api: 'refuses'
	}
];

/** What the supervisor makes of an API that refuses; it has a site and an API of its own. */
export const supervisedFaults: readonly Fault[] = [
	{
		scene: 'supervisor',
		name: 'an older code meets a newer database under the supervisor',
		code: 'database-newer',
		inflict: async (stage) => {
			inDatabase(stage, "insert into kysely_migration (name, timestamp) values ('2999-01-01-later', '2999-01-01')");
			return refusedOnce(stage);
		},
		mend: async (stage) => {
			inDatabase(stage, "delete from kysely_migration where name = '2999-01-01-later'");
			await stage.supervise();
		},
		api: 'runs'
	},
	{
		scene: 'supervisor',
		name: 'LOG_LEVEL is wrong under the supervisor',
		inflict: async (stage) => refusedOnce(stage, { LOG_LEVEL: 'verbose' }),
		mend: async (stage) => void (await stage.supervise()),
		api: 'runs'
	}
];

/** The supervisor says once that the API refused, does not start it again, and leaves the site running. */
async function refusedOnce(stage: Stage, settings: NodeJS.ProcessEnv = {}): Promise<string[]> {
	const supervised = await stage.supervise(settings);
	const refusals = () => supervised.said().split('The API refused to run').length - 1;
	await until(() => refusals() > 0, 30_000);
	await setTimeout(3_000);
	const wrong: string[] = [];
	if (refusals() !== 1) wrong.push(`the supervisor said ${refusals()} times that the API refused`);
	if (supervised.said().includes('starting it again')) wrong.push('the supervisor started the API again');
	if ((await stage.askApi()) !== undefined) wrong.push('the API answers');
	if (!supervised.isAlive()) wrong.push(`the supervisor ended with ${supervised.child.exitCode}`);
	if ((await stage.askHelp()).status !== 200) wrong.push('the help page does not answer');
	return wrong;
}
