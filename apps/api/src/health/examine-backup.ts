import { systemClock } from '@kok/release/clock';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isProofFresh, readProofNote } from '../backup/proof-note.ts';
import type { Config } from '../config.ts';
import { backingUpIn } from '../data-folder.ts';
import type { Finding } from './finding.ts';

/** Checks that a backup was proved lately and is still there, where backups are made by themselves. */
export async function examineBackup({
	dataDir,
	backup
}: Pick<Config, 'dataDir'> & Partial<Pick<Config, 'backup'>>): Promise<Finding[]> {
	if (backup?.folder === undefined) return [];
	const about = 'backup';
	const { proved, opened } = await readProofNote(backingUpIn(dataDir).note);
	if (!proved) return [{ about, found: `none in ${backup.folder} was proved yet`, code: 'backup-unproven' }];
	const there = await stat(join(backup.folder, proved.file)).catch(() => undefined);
	if (there?.size !== proved.bytes) {
		return [{ about, found: `${proved.file} is no longer whole in ${backup.folder}`, code: 'backup-unproven' }];
	}
	const byPerson = opened ? `opened with its key on ${opened.openedAt.slice(0, 10)}` : 'never opened with its key';
	const found = `of ${proved.madeAt}, proved; ${byPerson}`;
	const isFresh = isProofFresh({ proved }, { now: systemClock.now(), everyHours: backup.everyHours });
	return [isFresh ? { about, found } : { about, found, code: 'backup-unproven' }];
}
