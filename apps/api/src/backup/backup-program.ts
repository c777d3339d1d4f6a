import { systemClock } from '@kok/release/clock';
import { readConfig } from '../config.ts';
import { openDataFolder, openDatabases } from '../data-folder.ts';
import { programPatience } from '../db/dialects/turns.ts';
import { makeFilesPrivate } from '../private-files.ts';
import { refusalCode } from '../run-apart.ts';
import { makeBackup } from './make-backup.ts';
import { linesOf } from './told.ts';

// A program of its own: it makes one backup as the settings say, proves it, and ends.
makeFilesPrivate();
const read = readConfig(process.env);
if ('wrong' in read) throw new Error(read.wrong.join(' '));
// The server that started this one may be told to stop; what is half done is removed by the next.
process.stdin.resume().on('end', () => process.exit(1));

const { databaseUrl, dataDir, backup } = read.config;
const databases = openDatabases(read.config, {
	onIdleError: (error) => process.stderr.write(`${error.message}\n`),
	patience: programPatience
});
const made = await makeBackup({
	folder: openDataFolder(dataDir),
	databases,
	databaseUrl,
	settings: { ...backup, folder: backup.folder ?? '' },
	clock: systemClock
});
await databases.close();
if (made.outcome === 'refused') process.stderr.write(`${made.refusal}\n`);
if (made.outcome === 'wanting') process.stderr.write(`${made.file} is wanting:\n${linesOf(made.looked)}`);
process.exit(made.outcome === 'proved' ? 0 : refusalCode);
