import { fillDisk, mountDisk, unmountDisk } from '@kok/api/src/testing/small-disk.ts';
import type { Stage } from '@kok/crash/src/stage.ts';
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, stat, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Checks } from '../checks.ts';
import { open } from '../network.ts';
import { withdrawAndWatch } from './withdraw.ts';

const setting = 'with the disk full';
/** Room for the reserve twice over, for releases and for the log of the database. */
const roomMebibytes = 256;

/** On a file system of its own with a copy of the data, filled to the last byte. */
export async function withDiskFull(stage: Stage, checks: Checks): Promise<void> {
	const disk = await openDisk(stage.place.dataDir);
	if (disk === undefined) return checks.skip(`withdrawn ${setting}`, 'mounting a file system needs root');
	try {
		await cp(stage.place.dataDir, disk, { recursive: true });
		await using network = await open(stage, { dataDir: disk });
		await untilReserved(disk);
		const filled = await fillDisk(disk);
		const left = await bytesLeft(disk);
		await withdrawAndWatch(network, { setting: `${setting}, ${filled} MiB written and ${left} bytes left`, checks });
	} finally {
		unmountDisk(disk);
		await rm(disk, { recursive: true, force: true });
	}
}

async function openDisk(dataDir: string): Promise<string | undefined> {
	const used = execFileSync('du', ['-sm', dataDir], { encoding: 'utf8' });
	const size = Number.parseInt(used, 10) + roomMebibytes;
	const disk = await mkdtemp(join(tmpdir(), 'kok-disk-'));
	if (mountDisk(disk, size)) return disk;
	await rm(disk, { recursive: true });
	return undefined;
}

/** The API holds its reserve soon after it has published. */
async function untilReserved(disk: string): Promise<void> {
	for (let tries = 0; tries < 300; tries += 1) {
		if (await stat(join(disk, 'reserve')).catch(() => undefined)) return;
		await setTimeout(100);
	}
	throw new Error('The API holds no reserve');
}

async function bytesLeft(disk: string): Promise<number> {
	const { bavail, bsize } = await statfs(disk);
	return bavail * bsize;
}
