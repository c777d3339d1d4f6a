import { join } from 'node:path';
import type { Databases } from '../db/databases.ts';
import { listFileHashes } from '../db/stores/media-store.ts';
import { readFileAt } from '../media/media-folder.ts';
import type { Finding } from './finding.ts';

/** Checks that every kept picture and document is there, to the byte. */
export async function examineFiles(dataDir: string, { read }: Databases): Promise<Finding> {
	const hashes = await listFileHashes(read);
	const lost: string[] = [];
	// One after the other: all of them at once may not fit into memory.
	for (const hash of hashes) if (!(await readFileAt(join(dataDir, 'media'), hash))) lost.push(hash);

	const about = 'files';
	if (lost.length === 0) return { about, found: `${hashes.length} pictures and documents, all whole` };
	const found = `${lost.length} of ${hashes.length} missing or altered, the first media/${lost[0]}`;
	return { about, found, code: 'files-lost' };
}
