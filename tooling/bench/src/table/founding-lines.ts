import { setStage } from '@kok/crash/src/stage.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '../api-processes.ts';
import { spelledPerSecond } from '../bare-spelling.ts';
import { Founded } from '../founded.ts';
import { memoryOf } from '../memory.ts';
import { ask } from '../processes.ts';
import type { Line } from './line.ts';

/** What founding takes, and what the API holds that has just founded its network. */
export async function measureFoundingLines(): Promise<Line[]> {
	const stage = await setStage('sqlite', '');
	const dataDir = await mkdtemp(join(tmpdir(), 'kok-table-'));
	try {
		const spelled = spelledPerSecond();
		const founded = Founded.parse(await ask('found.ts', [stage.place.dataDir, '430']));
		const api = await startApi({ dataDir: join(dataDir, 'new') }, { words: ['--demo'] });
		const memory = memoryOf(api.pid);
		await api.stop();
		return [
			{
				name: 'founding 430 members, processor time',
				unit: 's',
				now: founded.processor / 1_000,
				goal: { most: 7 },
				yardstick: { name: 'MB of JSON there and back a second', now: spelled, recorded: 145 },
				cause: 'writing what becomes public, and the slugs that follow'
			},
			{ name: 'API, right after founding', unit: 'MB', now: memory, goal: { most: 150 } }
		];
	} finally {
		await rm(dataDir, { recursive: true });
		await stage.clear();
	}
}
