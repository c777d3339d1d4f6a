import { stat } from 'node:fs/promises';
import { findShortage, freeBytes } from './examine-space.ts';
import type { Finding } from './finding.ts';

/** Checks that the data folder is there, and that there is room in it. */
export async function examineFolder(dataDir: string): Promise<Finding[]> {
	const found = await stat(dataDir).catch(() => undefined);
	if (!found?.isDirectory()) {
		return [{ about: 'data folder', found: `${dataDir} is not there`, code: 'data-folder-missing' }];
	}
	return [{ about: 'data folder', found: dataDir }, await examineSpace(dataDir)];
}

async function examineSpace(dataDir: string): Promise<Finding> {
	const found = `${Math.floor((await freeBytes(dataDir)) / 1024 / 1024)} MiB`;
	const code = await findShortage(dataDir);
	return { about: 'free space', found, ...(code && { code }) };
}
