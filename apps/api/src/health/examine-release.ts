import { readPublicKey } from '@kok/release/keys';
import { folderSource } from '@kok/release/source';
import { verifyRelease } from '@kok/release/verify';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Databases } from '../db/databases.ts';
import { lastRelease } from '../db/release-store.ts';
import { findUnknownRelease } from '../publishing/behind-releases.ts';
import type { Finding } from './finding.ts';

/** That the key which seals is there, for its owner alone. */
export async function examineKey(dataDir: string): Promise<Finding> {
	const [key, publicKey] = await Promise.all([modeOf(dataDir, 'release.key'), modeOf(dataDir, 'release.pub')]);
	if (key === undefined || publicKey === undefined) return { about: 'key', found: 'missing', code: 'key-missing' };
	return (key & 0o077) === 0
		? { about: 'key', found: 'there, readable by its owner alone' }
		: { about: 'key', found: 'readable by others', code: 'key-open' };
}

async function modeOf(dataDir: string, name: string): Promise<number | undefined> {
	return (await stat(join(dataDir, 'keys', name)).catch(() => undefined))?.mode;
}

/** That the folder holds the release that was sealed last. */
export async function examineRelease(dataDir: string, { read }: Databases): Promise<Finding> {
	const publicKey = readPublicKey(await readFile(join(dataDir, 'keys', 'release.pub'), 'utf8'));
	const releases = join(dataDir, 'releases');
	const result = await verifyRelease(folderSource(releases), { publicKey });
	const sealed = await lastRelease(read);
	if (!result.verified) return { about: 'release', found: result.fault.words.en, code: 'release-unfit' };
	const { number } = result.release.envelope;
	if (await findUnknownRelease(read, { folder: releases, key: publicKey })) {
		return {
			about: 'release',
			found: `${number}, which this database does not know`,
			code: 'database-behind-releases'
		};
	}
	return sealed && sealed.number !== number
		? { about: 'release', found: `${number}, but ${sealed.number} was sealed`, code: 'release-behind' }
		: { about: 'release', found: `${number}, verified` };
}
