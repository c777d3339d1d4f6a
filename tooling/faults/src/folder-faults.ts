import { chmod, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backUp, databaseIn, inDatabase, lose, overwrite, putBack } from './database.ts';
import type { Fault } from './fault.ts';
import type { Stage } from './stage.ts';

const day = 86_400_000;
const scene = 'folder';

/** What befalls the data folder, its clock, and whoever else is on the machine. */
export const folderFaults: readonly Fault[] = [
	{
		scene,
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
		scene,
		name: 'an older copy takes the place of the database',
		code: 'database-behind-releases',
		inflict: async (stage) => {
			await backUp(stage);
			await putBack(stage, olderCopy(stage));
		},
		mend: async (stage) => putBack(stage),
		api: 'says',
		withdrawal: 'comes to nothing'
	},
	{
		scene,
		name: 'the database is lost, the releases are not',
		code: 'database-behind-releases',
		inflict: async (stage) => {
			await backUp(stage);
			await stage.stopApi();
			await lose(stage);
			await stage.startApi();
		},
		mend: async (stage) => putBack(stage),
		api: 'says'
	},
	{
		scene,
		name: 'the clock goes three days back',
		code: 'clock-behind',
		inflict: async (stage) => stage.moveClock(-3 * day),
		mend: async (stage) => stage.moveClock(0),
		api: 'says',
		withdrawal: 'bears the date before'
	},
	{
		scene,
		name: 'the clock goes 400 days on',
		code: 'clock-ahead',
		inflict: async (stage) => stage.moveClock(400 * day),
		mend: setClockRight,
		api: 'says',
		withdrawal: 'bears the date before'
	},
	{
		scene,
		name: 'others on the machine can read the drafts',
		code: 'files-open',
		inflict: async (stage) => chmod(databaseIn(stage), 0o644),
		mend: async (stage) => chmod(databaseIn(stage), 0o600),
		api: 'says'
	},
	{
		scene,
		name: 'others on the machine can read the key',
		code: 'key-open',
		inflict: async ({ dataDir }) => chmod(join(dataDir, 'keys', 'release.key'), 0o644),
		mend: async ({ dataDir }) => chmod(join(dataDir, 'keys', 'release.key'), 0o600),
		api: 'says'
	},
	{
		scene,
		name: 'a second API starts over the same folder',
		inflict: async (stage) => {
			const second = await stage.startSecondApi();
			return second.ended() === 78 ? [] : [`the second API was not refused (${second.ended()})`];
		},
		mend: async () => undefined,
		api: 'runs'
	},
	{
		scene,
		name: 'the release folder loses its envelope',
		code: 'release-unfit',
		inflict: async ({ dataDir }) => rm(join(dataDir, 'releases', 'envelope.json')),
		mend: async (stage) => void (await stage.kok('publish')),
		api: 'runs'
	},
	{
		scene,
		name: 'an event of the log is altered',
		code: 'log-broken',
		inflict: async (stage) => {
			await backUp(stage);
			inDatabase(stage, "drop trigger event_no_update; update event set actor = 'someone else' where seq = 3");
		},
		mend: async (stage) => putBack(stage),
		api: 'says',
		isRefusedAnew: true
	},
	{
		scene,
		name: 'bytes of the database are overwritten',
		code: 'database-damaged',
		inflict: async (stage) => {
			await backUp(stage);
			await overwrite(stage);
		},
		mend: async (stage) => putBack(stage),
		api: 'says'
	},
	{
		scene,
		name: 'the file of the database is removed',
		code: 'database-missing',
		inflict: async (stage) => {
			await backUp(stage);
			await lose(stage);
		},
		mend: async (stage) => putBack(stage),
		api: 'says'
	}
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
