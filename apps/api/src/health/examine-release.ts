import { folderSource } from '@kok/release/source';
import { verifyRelease } from '@kok/release/verify';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Databases } from '../db/databases.ts';
import { lastRelease } from '../db/stores/release-store.ts';
import { keyRingIn } from '../keys/key-ring.ts';
import { type KeyTrouble, findSealingKey } from '../keys/sealing-key.ts';
import { findDoubt } from '../publishing/behind-releases.ts';
import type { Finding } from './finding.ts';

/** Checks that the key which may seal is there, for its owner alone. */
export async function examineKey(dataDir: string, { read }: Databases): Promise<Finding> {
	const about = 'key';
	const sealing = await findSealingKey(read, placeIn(dataDir));
	if ('trouble' in sealing) return { about, found: foundOf[sealing.trouble], code: sealing.trouble };
	const modes = await Promise.all(['release.key', 'next.key'].map(async (name) => modeOf(dataDir, name)));
	if (modes.some((mode) => (mode & 0o077) !== 0)) return { about, found: 'readable by others', code: 'key-open' };
	const beside = sealing.recovery ? 'with a recovery key' : 'without a recovery key (kok key recovery create FILE)';
	return { about, found: `there, readable by its owner alone, ${beside}` };
}

const foundOf: Readonly<Record<KeyTrouble, string>> = {
	'key-missing': 'missing',
	'key-unreadable': 'a file is no key, or the two do not belong together',
	'key-foreign': 'not the one of the last release'
};

async function modeOf(dataDir: string, name: string): Promise<number> {
	return (await stat(join(dataDir, 'keys', name)).catch(() => undefined))?.mode ?? 0;
}

function placeIn(dataDir: string) {
	return { keys: keyRingIn(join(dataDir, 'keys')), folder: join(dataDir, 'releases') };
}

/** Checks that the folder holds the release that was sealed last. */
export async function examineRelease(dataDir: string, { read }: Databases): Promise<Finding> {
	const place = placeIn(dataDir);
	const sealing = await findSealingKey(read, place);
	if ('trouble' in sealing) return { about: 'release', found: foundOf[sealing.trouble], code: sealing.trouble };
	const doubt = await findDoubt(read, place);
	if (doubt?.code === 'release-unreadable')
		return { about: 'release', found: 'nothing that can be read', code: doubt.code };
	const { publicKey } = sealing.pair;
	const result = await verifyRelease(folderSource(place.folder), { publicKey });
	const sealed = await lastRelease(read);
	if (!result.verified) return { about: 'release', found: result.fault.words.en, code: 'release-unfit' };
	const { number } = result.release.envelope;
	if (doubt) {
		return {
			about: 'release',
			found: `${number}, which this database does not know`,
			code: doubt.code
		};
	}
	return sealed && sealed.number !== number
		? { about: 'release', found: `${number}, but ${sealed.number} was sealed`, code: 'release-behind' }
		: { about: 'release', found: `${number}, verified` };
}
