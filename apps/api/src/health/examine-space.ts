import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDiskFull } from '../room.ts';
import type { ConditionCode } from './conditions.ts';

/** With less a backup may fail. */
export const leastFreeBytes = 500 * 1024 * 1024;

/** Room on the disk of a folder, in bytes. */
export async function freeBytes(folder: string): Promise<number> {
	const { bavail, bsize } = await statfs(folder);
	return bavail * bsize;
}

/** Whether there is room in a folder, and whether it can be written: found out by writing into it. */
export async function findShortage(folder: string): Promise<ConditionCode | undefined> {
	const probe = join(folder, '.health.tmp');
	try {
		await writeFile(probe, Buffer.alloc(4_096), { mode: 0o600 });
	} catch (error) {
		return isDiskFull(error) ? 'disk-full' : 'database-read-only';
	} finally {
		await rm(probe, { force: true }).catch(() => undefined);
	}
	return (await freeBytes(folder)) < leastFreeBytes ? 'disk-nearly-full' : undefined;
}
