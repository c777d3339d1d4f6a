import { join } from 'node:path';
import type { Databases } from '../db/databases.ts';
import { countForeignSecrets } from '../db/stores/account-store.ts';
import { findCodeSafe } from '../keys/open-code-safe.ts';
import type { Finding } from './finding.ts';

/** Checks that the secrets of apps for codes can be opened with the key that lies in the folder. */
export async function examineCodes(dataDir: string, { read }: Databases): Promise<Finding> {
	const about = 'codes';
	const safe = await findCodeSafe(join(dataDir, 'keys'));
	const foreign = await countForeignSecrets(read, safe?.mark);
	if (foreign === 0) return { about, found: 'every secret of an app can be opened' };
	return { about, found: `${foreign} accounts have an app whose secret cannot be opened`, code: 'codes-unreadable' };
}
