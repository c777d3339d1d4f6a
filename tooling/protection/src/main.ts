import { removeFolder } from '@kok/api/src/testing/remove-folder.ts';
import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openChecks } from './checks.ts';
import { measureErasing } from './erasing/measure-erasing.ts';
import { foundStage, open } from './network.ts';
import { withDiskFull } from './vanishing/disk-full.ts';
import { withFileMissing } from './vanishing/file-missing.ts';
import { underLoad } from './vanishing/under-load.ts';

/**
 * Whether protection holds on a network at work, each part a process of its own: how soon a member that is withdrawn is
 * gone from the site, and whether anything of an erased record is left in any file.
 */
const { values } = parseArgs({ options: { members: { type: 'string', default: '430' } } });
const membersOnPostgres = 43;

const checks = openChecks();
const folder = await mkdtemp(join(tmpdir(), 'kok-protection-'));
// The server of PostgreSQL runs as a user of its own and keeps its data below it.
await chmod(folder, 0o711);
process.env['TMPDIR'] = folder;
try {
	await onSqlite();
	await onPostgres();
} finally {
	await removeFolder(folder);
}
process.exitCode = checks.close();

async function onSqlite(): Promise<void> {
	const stage = await foundStage({ kind: 'sqlite', members: Number(values.members) });
	try {
		await withDiskFull(stage, checks);
		await using network = await open(stage, stage.place);
		await withFileMissing(network, checks);
		await underLoad(network, checks);
		await measureErasing(network, checks);
	} finally {
		await stage.clear();
	}
}

async function onPostgres(): Promise<void> {
	const server = await startPostgres();
	try {
		const stage = await foundStage({ kind: 'postgres', members: membersOnPostgres, postgresUrl: server.url });
		try {
			await using network = await open(stage, stage.place);
			await measureErasing(network, checks);
		} finally {
			await stage.clear();
		}
	} finally {
		await server.stop();
	}
}
