import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from './finding.ts';

/** SQLite writes it back at 16 MB; one that grows on is not written back. */
const largestBytes = 64 * 1024 * 1024;

/** Checks that what was written lately gets into the database file, so that its log does not grow for ever. */
export async function examineWal(dataDir: string): Promise<Finding[]> {
	const found = await stat(join(dataDir, 'kok.sqlite-wal')).catch(() => undefined);
	if (!found) return [];
	const about = 'write-ahead log';
	const size = `${Math.ceil(found.size / 1024 / 1024)} MiB; a copy of the database needs it as well`;
	return [found.size > largestBytes ? { about, found: size, code: 'wal-large' } : { about, found: size }];
}
