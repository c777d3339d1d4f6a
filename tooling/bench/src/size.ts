import { startApi } from '@kok/crash/src/api-process.ts';
import { createClient } from '@kok/crash/src/client.ts';
import { setStage } from '@kok/crash/src/stage.ts';
import { Founded } from './founded.ts';
import { memoryOf } from './memory.ts';
import { ask, startSite } from './processes.ts';
import { type SiteSpeed, measureSite } from './site-speed.ts';
import { type Visibility, measureVisibility } from './visible.ts';

/** Everything that depends on how large a network is. */
export interface SizeReport {
	members: number;
	founded: Founded;
	visibility: Visibility;
	speeds: SiteSpeed[];
	memory: { founding: number; api: number; site: number };
}

/** Founds a network of a size, serves it with the real API and the real site, and measures both. */
export async function measureSize(members: number, { paths }: { paths: readonly string[] }): Promise<SizeReport> {
	const stage = await setStage('sqlite', '');
	const founded = Founded.parse(await ask('found.ts', [stage.place.dataDir, String(members)]));
	const api = startApi(stage.place);
	const client = createClient((await api.port) ?? 0);
	const site = await startSite(stage.place.dataDir);
	try {
		const speeds: SiteSpeed[] = [];
		for (const path of paths) speeds.push(await measureSite(site.port, path, 'packed'));
		const visibility = await measureVisibility(stage, { client, sitePort: site.port });
		const memory = { founding: founded.memoryMegabytes, api: memoryOf(api.pid), site: memoryOf(site.pid) };
		return { members, founded, visibility, speeds, memory };
	} finally {
		client.close();
		await site.stop();
		await api.kill();
		await stage.clear();
	}
}
