import { stat } from 'node:fs/promises';

/**
 * Which files this process has found whole and on disk. One that has not changed since, as far as the file system
 * says, is neither read nor synced again: a release names hundreds, and few of them are new.
 */
const settled = new Map<string, string>();

/** Whether a file is as it was when it was last noted. */
export async function isSettled(path: string): Promise<boolean> {
	const noted = settled.get(path);
	return noted !== undefined && noted === (await marksOf(path));
}

/** Does what makes sure that a file is whole and on disk, and notes it. */
export async function settle(path: string, work: () => Promise<void>): Promise<void> {
	settled.delete(path);
	await work();
	const marks = await marksOf(path);
	if (marks !== undefined) settled.set(path, marks);
}

/** Every write, rename and change of rights moves the last of them. */
async function marksOf(path: string): Promise<string | undefined> {
	try {
		const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
		return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
	} catch {
		return undefined;
	}
}
