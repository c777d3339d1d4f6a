import { execFileSync } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

const mebibyte = 1_024 * 1_024;

/** The file with which `fillDisk` fills a disk. */
export const filling = 'filling';

/** Mounts a disk in memory on a folder. Returns false where that is not allowed; root may do it in most places. */
export function mountDisk(folder: string, mebibytes: number): boolean {
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m,mode=700`, 'tmpfs', folder], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

export function remountDisk(folder: string, how: 'ro' | 'rw'): void {
	execFileSync('mount', ['-o', `remount,${how}`, folder]);
}

/** Also while files on it are open: those who have them open keep them. */
export function unmountDisk(folder: string): void {
	execFileSync('umount', ['--lazy', folder]);
}

/** Writes into one file until not a byte more fits. Returns how many mebibytes that took. */
export async function fillDisk(folder: string): Promise<number> {
	await using file = await open(join(folder, filling), 'w');
	let written = 0;
	for (let bytes = mebibyte; bytes >= 1;) {
		try {
			written += (await file.write(Buffer.alloc(bytes, 1))).bytesWritten;
		} catch {
			bytes = Math.floor(bytes / 4);
		}
	}
	return Math.round(written / mebibyte);
}
