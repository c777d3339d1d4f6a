import { systemClock } from '@kok/release/clock';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { openDatabases } from '../data-folder.ts';
import { databaseTroubleOf } from '../db/database-trouble.ts';
import { examineBackup } from './examine-backup.ts';
import { examineCodes } from './examine-codes.ts';
import { examineClock } from './examine-clock.ts';
import { examineDatabase } from './examine-database.ts';
import { examineFiles } from './examine-files.ts';
import { examineFolder } from './examine-folder.ts';
import { examinePrivacy } from './examine-privacy.ts';
import { examineWal } from './examine-wal.ts';
import { examineKey, examineRelease } from './examine-release.ts';
import { type Finding, isWrong } from './finding.ts';

type Place = Pick<Config, 'dataDir' | 'databaseUrl'> & Partial<Pick<Config, 'backup'>>;

/** Looks at everything that can be wrong on this machine, and changes nothing. Backups count where they are wanted. */
export async function examine(config: Place): Promise<Finding[]> {
	const { dataDir, databaseUrl } = config;
	const folder = await examineFolder(dataDir);
	if (folder.some(({ code }) => code === 'data-folder-missing')) return folder;

	const isMissing = databaseUrl === undefined && !(await isThere(join(dataDir, 'kok.sqlite')));
	if (isMissing) return [...folder, { about: 'database', found: 'missing', code: 'database-missing' }];
	try {
		const files = [examinePrivacy(dataDir), ...(await examineWal(dataDir)), ...(await examineBackup(config))];
		return [...folder, ...files, ...(await examineState(config))];
	} catch (error) {
		const code = databaseTroubleOf(error);
		if (!code || !(error instanceof Error)) throw error;
		return [...folder, { about: 'database', found: error.message, code }];
	}
}

async function examineState(config: Place): Promise<Finding[]> {
	const { dataDir } = config;
	const databases = openDatabases(config, { onIdleError: () => undefined });
	try {
		const database = await examineDatabase(databases);
		// Without the tables nothing is known of what was sealed, and without the key no release can be verified.
		if (database.some((finding) => finding.about === 'database' && isWrong(finding))) return database;
		const key = await examineKey(dataDir, databases);
		if (isWrong(key)) return [...database, key];
		const [files, release] = [await examineFiles(dataDir, databases), await examineRelease(dataDir, databases)];
		const codes = await examineCodes(dataDir, databases);
		return [...database, files, key, codes, release, await examineClock(databases, systemClock.now())];
	} finally {
		await databases.close();
	}
}

async function isThere(path: string): Promise<boolean> {
	return (await stat(path).catch(() => undefined)) !== undefined;
}
