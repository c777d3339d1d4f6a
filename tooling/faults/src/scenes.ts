import { removeFolder } from '@kok/api/src/testing/remove-folder.ts';
import { freePort } from '@kok/api/src/testing/process.ts';
import { untilPictured } from '@kok/api/src/testing/until-pictured.ts';
import { mountDisk, unmountDisk } from '@kok/api/src/testing/small-disk.ts';
import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp, listPublicRecords } from './database.ts';
import type { Scene } from './fault.ts';
import { olderCopy } from './folder-faults.ts';
import { openPostgres } from './postgres.ts';
import { until } from './processes.ts';
import { type Stage, openStage } from './stage.ts';

/** Room for the data and the reserve of an API. */
const smallMebibytes = 192;

/** A stage on which faults are inflicted, and the records that may be withdrawn meanwhile. */
export interface Scenery {
	stage: Stage;
	records: string[];
	/** Stops and starts the database, where that is a server of its own. */
	postgres?: { url: string; stop: () => Promise<void>; start: () => Promise<void> };
	remove: () => Promise<void>;
}

/** A founded data folder at rest, from which every scene begins. */
export async function foundTemplate(folder: string): Promise<string> {
	const template = join(folder, 'template');
	await mkdir(template);
	const stage = await openStage(template);
	await stage.startApi();
	await awaitRelease(stage);
	await stage.close();
	return template;
}

/** A first release goes out without pictures, and a second one follows with them. */
async function awaitRelease(stage: Stage): Promise<void> {
	await untilPictured(join(stage.dataDir, 'releases'));
	for (;;) {
		const { number } = await stage.release();
		if (!(await until(async () => (await stage.release()).number !== number, 3_000))) return;
	}
}

/** Opens a scene with everything running, or nothing where this machine does not let it. */
export async function openScene(scene: Scene, template: string): Promise<Scenery | undefined> {
	const folder = await mkdtemp(join(tmpdir(), 'kok-fault-'));
	if (scene === 'PostgreSQL') return openOnPostgres(folder);
	const dataDir = join(folder, 'data');
	await mkdir(dataDir, { mode: 0o700 });
	if (scene === 'small disk' && !mountDisk(dataDir, smallMebibytes)) return undefined;
	await cp(template, dataDir, { recursive: true });
	const stage = await openStage(dataDir);
	const records = listPublicRecords(stage);
	await backUp(stage, olderCopy(stage));
	if (scene !== 'supervisor') {
		await stage.startApi();
		await stage.startSite();
		await awaitRelease(stage);
	}
	return {
		stage,
		records,
		remove: async () => {
			await stage.close();
			if (scene === 'small disk') unmountDisk(dataDir);
			await removeFolder(folder);
		}
	};
}

async function openOnPostgres(folder: string): Promise<Scenery> {
	const postgres = await openPostgres(await freePort());
	const stage = await openStage(join(folder, 'data'), { DATABASE_URL: postgres.url });
	await mkdir(stage.dataDir, { mode: 0o700 });
	await stage.startApi();
	await awaitRelease(stage);
	await stage.startSite();
	return {
		stage,
		records: [],
		postgres,
		remove: async () => {
			await stage.close();
			await postgres.remove();
			await removeFolder(folder);
		}
	};
}
