import type { Logger } from 'pino';
import { type ErasurePlaces, finishErasures } from '../commands/finish-erasures.ts';
import type { Tools } from '../commands/tools.ts';
import { listUnfinishedErasures } from '../db/stores/erasure-store.ts';
import { keepLooking } from '../keep-looking.ts';
import type { Reconciler } from './reconciler.ts';

interface Server {
	tools: Pick<Tools, 'databases' | 'clock' | 'mark'>;
	reconciler: Pick<Reconciler, 'settle' | 'nudge' | 'isProtectionPending'>;
	places: ErasurePlaces;
	log: Pick<Logger, 'error'>;
}

const restMilliseconds = 10_000;

/**
 * Looks by itself for what protects someone and is not done: a withdrawal that the command line wrote while nothing could
 * be sealed, and an erasure whose bytes had to wait for the release. Returns how to stop looking.
 */
export function takeUpProtections(server: Server): () => Promise<void> {
	const { tools, log } = server;
	const onFailure = 'a protection could not be finished';
	return keepLooking({ clock: tools.clock, log, look: async () => look(server), restMilliseconds, onFailure }).stop;
}

async function look({ tools, reconciler, places }: Server): Promise<void> {
	const isUnfinished = (await listUnfinishedErasures(tools.databases.read)).length > 0;
	if (!isUnfinished && !(await reconciler.isProtectionPending())) return;
	reconciler.nudge();
	await reconciler.settle();
	if (isUnfinished && !(await reconciler.isProtectionPending())) await finishErasures(tools, places);
}
