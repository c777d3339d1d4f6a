import { ask } from '@kok/bench/src/processes.ts';
import { openEditor } from '@kok/bench/src/save-speed.ts';
import * as z from 'zod';
import { setTimeout } from 'node:timers/promises';
import type { Checks } from '../checks.ts';
import type { Network } from '../network.ts';
import { withdrawAndWatch } from './withdraw.ts';

const writers = 4;
const readers = 20;
const readingSeconds = 8;

const Counted = z.object({ answersPerSecond: z.number() });

/** While the office saves drafts and visitors read, both as fast as they are answered. */
export async function underLoad(network: Network, checks: Checks): Promise<void> {
	let isOver = false;
	let saves = 0;
	const editors = await Promise.all(
		Array.from({ length: writers }, async (_, index) =>
			openEditor(network.client, { token: network.writer, number: 900_000 + index })
		)
	);
	const writing = editors.map(async (save) => {
		for (; !isOver; saves += 1) await save();
	});
	const words = [String(network.site.port), '/de/mitglieder', String(readingSeconds), String(readers)];
	const reading = ask('load.ts', words);
	const start = performance.now();
	await setTimeout(2_000);
	await withdrawAndWatch(network, { setting: `while ${writers} write and ${readers} read`, checks });
	isOver = true;
	await Promise.all(writing);
	const savesPerSecond = Math.round((saves * 1_000) / (performance.now() - start));
	const { answersPerSecond } = Counted.parse(await reading);
	checks.note(`meanwhile ${savesPerSecond} drafts saved and ${Math.round(answersPerSecond)} pages read a second`);
}
