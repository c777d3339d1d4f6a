import { systemClock } from '@kok/release/clock';
import { Command } from 'commander';
import { basename, dirname, resolve } from 'node:path';
import { listBackups, readBackupName } from '../backup/backup-names.ts';
import { examineRestored } from '../backup/examine-restored.ts';
import type { Manifest } from '../backup/manifest.ts';
import { type RestorePlace, restoreBackup } from '../backup/restore-backup.ts';
import { linesOf } from '../backup/told.ts';
import { requireIdentities } from './backup.ts';
import { requireConfig } from './workplace.ts';

interface Asked {
	identity: string;
	releases?: string;
	older?: true;
}

/** `kok restore FILE`: brings a backup into an empty data folder, and with PostgreSQL into an empty database. */
export function createRestoreCommand(): Command {
	return new Command('restore')
		.description('Restore a backup into an empty place, and look whether all of it is there')
		.argument('<file>', 'a backup made by kok backup')
		.requiredOption('--identity <file>', 'the private key; - reads it from the standard input')
		.option('--releases <folder>', 'the releases of the server as it was, where they are left: see docs/operations.md')
		.option('--older', 'although a newer backup lies beside it')
		.action(async (file: string, { identity, releases, older }: Asked) => {
			const { dataDir, databaseUrl } = requireConfig();
			const place = { dataDir, ...(databaseUrl !== undefined && { databaseUrl }) };
			if (older === undefined) await refuseOlder(resolve(file));
			const identities = await requireIdentities(identity);
			const at = systemClock.now();
			const restored = await restoreBackup(resolve(file), {
				...{ identities, place, at },
				...(releases !== undefined && { releases: resolve(releases) })
			});
			if (restored.outcome === 'refused') throw new Error(restored.refusal);
			const { manifest } = restored;
			process.stdout.write(`Restored: the backup of ${manifest.at}, up to event ${manifest.chain.seq}.\n`);
			if (releases === undefined) await sayWhole(place, manifest);
			process.stdout.write(releases === undefined ? publicAgain(manifest.at) : behind);
		});
}

async function sayWhole(place: RestorePlace, manifest: Manifest): Promise<void> {
	const looked = await examineRestored(place, manifest);
	process.stdout.write(linesOf(looked));
	if (looked.some(({ isWrong }) => isWrong)) process.exitCode = 1;
}

/** The newer a backup, the fewer who were protected since are public again. */
async function refuseOlder(file: string): Promise<void> {
	const own = readBackupName(basename(file));
	const newest = (await listBackups(dirname(file))).find(({ network }) => network === own?.network);
	if (!own || !newest || newest.stamp <= own.stamp) return;
	throw new Error(
		`${newest.name} beside it is newer. An older backup makes public again whoever was protected since; if it must be this one, say --older.`
	);
}

function publicAgain(at: string): string {
	return `Whoever was withdrawn for protection after ${at} is public again once the server starts, and what was erased is
back. Withdraw them before: kok withdraw ID, kok erase ID. Everybody signs in anew; links of invitations are over. Tokens are
those of the backup: end in the console what was ended since.
`;
}

const behind = `The releases that you named stay as they are. Where they are newer than the backup nothing is sealed until you say so:
kok doctor tells what to do.
`;
