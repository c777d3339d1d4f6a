import { chmod, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backUp, databaseIn, inDatabase, lose, overwrite, putBack } from './database.ts';
import type { Fault } from './fault.ts';
import type { Stage } from './stage.ts';

const day = 86_400_000;

/** Faults of the data folder, of the clock, and of what others on the machine may do. */
const anywhere: readonly Omit<Fault, 'scene'>[] = [
	{
		name: 'the folder of the keys is taken away',
		code: 'key-missing',
		inflict: async ({ dataDir }) => rename(join(dataDir, 'keys'), join(dataDir, 'keys.aside')),
		mend: async ({ dataDir, kok }) => {
			await rm(join(dataDir, 'keys'), { recursive: true, force: true });
			await rename(join(dataDir, 'keys.aside'), join(dataDir, 'keys'));
			// The running server was not told of what the command line withdrew.
			await kok('publish');
		},
		api: 'says',
		withdrawal: 'waits'
	},
	{
		name: 'the clock goes three days back',
		code: 'clock-behind',
		inflict: async (stage) => stage.moveClock(-3 * day),
		mend: async (stage) => stage.moveClock(0),
		api: 'says',
		withdrawal: 'bears the date before'
	},
	{
		name: 'the clock goes 400 days on',
		code: 'clock-ahead',
		inflict: async (stage) => stage.moveClock(400 * day),
		mend: setClockRight,
		api: 'says',
		withdrawal: 'bears the date before'
	},
	{
		name: 'others on the machine can read the drafts',
		code: 'files-open',
		inflict: async (stage) => chmod(databaseIn(stage), 0o644),
		mend: async (stage) => chmod(databaseIn(stage), 0o600),
		api: 'says'
	},
	{
		name: 'others on the machine can read the key',
		code: 'key-open',
		inflict: async ({ dataDir }) => chmod(join(dataDir, 'keys', 'release.key'), 0o644),
		mend: async ({ dataDir }) => chmod(join(dataDir, 'keys', 'release.key'), 0o600),
		api: 'says'
	},
	{
		name: 'a second API starts over the same folder',
		inflict: async (stage) => {
			const { child } = await stage.startSecondApi();
			return child.exitCode === 78 ? [] : [`the second API was not refused (${child.exitCode})`];
		},
		mend: async () => undefined,
		api: 'runs'
	},
	{
		name: 'the release folder loses its envelope',
		code: 'release-unfit',
		inflict: async ({ dataDir }) => rm(join(dataDir, 'releases', 'envelope.json')),
		mend: async (stage) => void (await stage.kok('publish')),
		api: 'runs'
	}
];

/** Faults of the database. Each is mended by restoring the copy that was made just before. */
const toDatabase: readonly Omit<Fault, 'scene' | 'mend' | 'api'>[] = [
	{
		name: 'an older copy takes the place of the database',
		code: 'database-behind-releases',
		inflict: async (stage) => putBack(stage, olderCopy(stage)),
		withdrawal: 'comes to nothing'
	},
	{
		name: 'the database is lost, the releases are not',
		code: 'database-behind-releases',
		inflict: async (stage) => {
			await stage.stopApi();
			await lose(stage);
			await stage.startApi();
		}
	},
	{
		name: 'an event of the log is altered',
		code: 'log-broken',
		inflict: async (stage) =>
			inDatabase(stage, "drop trigger event_no_update; update event set actor = 'someone else' where seq = 3"),
		isRefusedAnew: true
	},
	{ name: 'bytes of the database are overwritten', code: 'database-damaged', inflict: overwrite },
	{ name: 'the file of the database is removed', code: 'database-missing', inflict: lose }
];

export const folderFaults: readonly Fault[] = [
	...anywhere.map((fault) => ({ ...fault, scene: 'folder' }) as const),
	...toDatabase.map(
		({ inflict, ...fault }) =>
			({
				...fault,
				scene: 'folder',
				inflict: async (stage: Stage) => {
					await backUp(stage);
					return inflict(stage);
				},
				mend: async (stage: Stage) => putBack(stage),
				api: 'says'
			}) as const
	)
];

/** Kept when the stage was opened, before anything was withdrawn. */
export function olderCopy({ dataDir }: Pick<Stage, 'dataDir'>): string {
	return `${dataDir}.older`;
}

/** What was logged under the wrong clock lies ahead of the right one, which the operator's word settles. */
async function setClockRight(stage: Stage): Promise<void> {
	await stage.moveClock(0);
	if ((await stage.askDoctor()).includes('clock-behind')) await stage.kok('accept', 'clock');
}
