import { stat, statfs } from 'node:fs/promises';
import type { Finding } from './finding.ts';

const leastFreeBytes = 500 * 1024 * 1024;

/** That the data folder is there, and that there is room in it. */
export async function examineFolder(dataDir: string): Promise<Finding[]> {
	const found = await stat(dataDir).catch(() => undefined);
	if (!found?.isDirectory()) {
		return [{ about: 'data folder', found: `${dataDir} is not there`, code: 'data-folder-missing' }];
	}
	return [{ about: 'data folder', found: dataDir }, await examineSpace(dataDir)];
}

async function examineSpace(dataDir: string): Promise<Finding> {
	const { bavail, bsize } = await statfs(dataDir);
	const free = bavail * bsize;
	const space = { about: 'free space', found: `${Math.floor(free / 1024 / 1024)} MiB` };
	return free < leastFreeBytes ? { ...space, code: 'disk-nearly-full' } : space;
}
