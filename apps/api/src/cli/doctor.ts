import { readPublicKey } from '@kok/release/keys';
import { folderSource } from '@kok/release/source';
import { verifyRelease } from '@kok/release/verify';
import { Command } from 'commander';
import { sql } from 'kysely';
import { readFile, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabases } from '../data-folder.ts';
import { walkChain } from '../db/event-store.ts';
import { listLostLinks } from '../db/link-store.ts';
import { listFileHashes } from '../db/media-store.ts';
import { pendingMigrations } from '../db/migrate.ts';
import type { Databases } from '../db/databases.ts';
import { lastRelease } from '../db/release-store.ts';
import { readFileAt } from '../media/media-folder.ts';
import { requireConfig } from './workplace.ts';

interface Finding {
	about: string;
	/** What to do; nothing where all is well. */
	advice?: string;
	found: string;
}

const leastFreeBytes = 500 * 1024 * 1024;

/** `kok doctor`: looks at everything that can be wrong on this machine, changes nothing, and says what to do. */
export function createDoctorCommand(): Command {
	return new Command('doctor')
		.description('Look at everything that can be wrong here, and say what to do')
		.action(async () => {
			const findings = await examine();
			for (const { about, found, advice } of findings) {
				process.stdout.write(
					`${advice === undefined ? 'ok  ' : 'FAIL'}  ${about}: ${found}${advice === undefined ? '' : `. ${advice}`}\n`
				);
			}
			if (findings.some(({ advice }) => advice !== undefined)) process.exitCode = 1;
		});
}

async function examine(): Promise<Finding[]> {
	const config = requireConfig();
	const folder = await examineFolder(config.dataDir);
	if (folder.some(({ advice }) => advice !== undefined)) return folder;

	const isMissing = config.databaseUrl === undefined && !(await isThere(join(config.dataDir, 'kok.sqlite')));
	if (isMissing) {
		return [...folder, { about: 'database', found: 'missing', advice: 'Run npm start, or restore a backup' }];
	}

	const databases = openDatabases(config, { onIdleError: () => undefined });
	try {
		const database = await examineDatabase(databases);
		const key = await examineKey(config.dataDir);
		// A release says nothing without its key, nor what was sealed without the tables.
		if (
			key.advice !== undefined ||
			database.some(({ about, advice }) => about === 'database' && advice !== undefined)
		) {
			return [...folder, ...database, key];
		}
		const files = await examineFiles(config.dataDir, databases);
		return [...folder, ...database, files, key, await examineRelease(config.dataDir, databases)];
	} finally {
		await databases.close();
	}
}

async function isThere(path: string): Promise<boolean> {
	return (await stat(path).catch(() => undefined)) !== undefined;
}

async function examineFolder(dataDir: string): Promise<Finding[]> {
	const found = await stat(dataDir).catch(() => undefined);
	if (!found?.isDirectory()) {
		return [{ about: 'data folder', found: `${dataDir} is not there`, advice: 'Run npm start once, or set DATA_DIR' }];
	}
	const { bavail, bsize } = await statfs(dataDir);
	const free = bavail * bsize;
	const space = { about: 'free space', found: `${Math.floor(free / 1024 / 1024)} MiB` };
	return [
		{ about: 'data folder', found: dataDir },
		free < leastFreeBytes ? { ...space, advice: 'Make room; below 500 MiB a backup may fail' } : space
	];
}

async function examineDatabase(databases: Databases): Promise<Finding[]> {
	const pending = await pendingMigrations(databases);
	if (pending.length > 0) {
		return [
			{
				about: 'database',
				found: `${pending.length} migrations are missing`,
				advice: 'Run npm start, which brings it up to date'
			}
		];
	}
	const chain = await walkChain(databases.read);
	return [
		await examineIntegrity(databases),
		await examineLinks(databases),
		chain.whole
			? { about: 'log', found: `whole, ${chain.head.seq} events` }
			: {
					about: 'log',
					found: `broken at event ${chain.brokenAt}`,
					advice: 'Restore a backup before anything is written'
				}
	];
}

/** Lost links hide from readers by themselves: something to know, nothing that fails. */
async function examineLinks({ read }: Databases): Promise<Finding> {
	const { length } = await listLostLinks(read, 500);
	const found =
		length === 0 ? 'none leads to a withdrawn record' : `${length} lead to withdrawn records; see /api/lost-links`;
	return { about: 'links', found };
}

async function examineIntegrity({ kind, read }: Databases): Promise<Finding> {
	if (kind === 'postgres') {
		const { rows } = await sql<{ server_version: string }>`show server_version`.execute(read);
		return { about: 'database', found: `PostgreSQL ${rows[0]?.server_version ?? ''}` };
	}
	const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(read);
	const answer = rows[0]?.integrity_check ?? 'no answer';
	return answer === 'ok'
		? { about: 'database', found: 'SQLite, intact' }
		: { about: 'database', found: answer, advice: 'Stop the server and restore a backup' };
}

/** That every kept picture and document is there, to the byte. */
async function examineFiles(dataDir: string, { read }: Databases): Promise<Finding> {
	const hashes = await listFileHashes(read);
	const lost: string[] = [];
	// One after the other: all of them at once may not fit into memory.
	for (const hash of hashes) if (!(await readFileAt(join(dataDir, 'media'), hash))) lost.push(hash);

	const about = 'files';
	if (lost.length === 0) return { about, found: `${hashes.length} pictures and documents, all whole` };
	return {
		about,
		found: `${lost.length} of ${hashes.length} missing or altered, the first media/${lost[0]}`,
		advice: 'Restore the folder media from a backup, or upload them again'
	};
}

async function examineKey(dataDir: string): Promise<Finding> {
	const file = join(dataDir, 'keys', 'release.key');
	const found = await stat(file).catch(() => undefined);
	if (!found || !(await isThere(join(dataDir, 'keys', 'release.pub'))))
		return { about: 'key', found: 'missing', advice: 'Run npm start, or restore the key from its backup' };
	const isPrivate = (found.mode & 0o077) === 0;
	return isPrivate
		? { about: 'key', found: 'there, readable by its owner alone' }
		: { about: 'key', found: 'readable by others', advice: `Run chmod 600 ${file}` };
}

async function examineRelease(dataDir: string, { read }: Databases): Promise<Finding> {
	const publicKey = readPublicKey(await readFile(join(dataDir, 'keys', 'release.pub'), 'utf8'));
	const result = await verifyRelease(folderSource(join(dataDir, 'releases')), { publicKey });
	const sealed = await lastRelease(read);
	if (!result.verified) return { about: 'release', found: result.fault.words.en, advice: 'Run kok publish' };
	const { number } = result.release.envelope;
	return sealed && sealed.number !== number
		? { about: 'release', found: `${number}, but ${sealed.number} was sealed`, advice: 'Run kok publish' }
		: { about: 'release', found: `${number}, verified` };
}
