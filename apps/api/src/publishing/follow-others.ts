import { readEnvelope } from '@kok/release/folder';
import type { Logger } from 'pino';
import type { Tools } from '../commands/tools.ts';
import { newestPublicChange, sequenceOf } from '../db/stores/event-store.ts';
import { nextDue } from '../db/stores/publication-set-store.ts';
import { keepLooking } from '../keep-looking.ts';
import type { Reconciler } from './reconciler.ts';

interface Follower {
	tools: Pick<Tools, 'databases' | 'clock'>;
	reconciler: Pick<Reconciler, 'nudge' | 'upTo' | 'isAtWork'>;
	/** Where the release is published. */
	folder: string;
	log: Pick<Logger, 'error'>;
}

/** What was found undone at a look. */
interface Undone {
	/** The newest change that the public does not read yet. */
	event?: number | undefined;
	/** The event up to which the release in the folder follows the log. */
	shown: number;
	/** An hour that has come. */
	hour?: string | undefined;
}

const restMilliseconds = 1_000;

/**
 * Publishes what another process left undone: it committed a change and died before the release was shown, or died before
 * the hour of a draft. Whatever is undone at two looks in a row is taken up, so a process that is at work is left to it,
 * this one above all: a large network takes longer than two looks, and would be compiled once more for nothing.
 * Returns how to stop looking.
 */
export function followOthers(follower: Follower): () => Promise<void> {
	const { tools, reconciler, log } = follower;
	let seen: Undone = { shown: 0 };
	let takenUp: Undone = seen;

	async function look(): Promise<void> {
		if (reconciler.isAtWork()) {
			seen = { shown: reconciler.upTo() };
			return;
		}
		const undone = await findUndone(follower);
		const isStill = isLeft(undone, seen);
		seen = undone;
		// The reconciler itself tries again what failed or had to wait.
		const isNews = undone.event !== takenUp.event || undone.hour !== takenUp.hour;
		if (!isStill || !isNews) return;
		takenUp = undone;
		reconciler.nudge();
	}

	const onFailure = 'what other processes left could not be looked at';
	return keepLooking({ clock: tools.clock, log, look, restMilliseconds, onFailure }).stop;
}

/** Whether what was undone at the look before still is. */
function isLeft({ event, shown, hour }: Undone, before: Undone): boolean {
	const isEventLeft = event !== undefined && before.event !== undefined && before.event > shown;
	return isEventLeft || (hour !== undefined && hour === before.hour);
}

async function findUndone({ tools, reconciler, folder }: Follower): Promise<Undone> {
	const { read } = tools.databases;
	const due = await nextDue(read);
	const hour = due !== undefined && due <= tools.clock.now() ? due : undefined;
	const known = reconciler.upTo();
	if ((await newestPublicChange(read, known)) === undefined) return { shown: known, hour };
	// Another process may have published it. A folder that cannot be read is the reconciler's to judge.
	const envelope = await readEnvelope(folder).catch(() => undefined);
	const shown = Math.max(known, envelope ? await sequenceOf(read, envelope.chainHead) : 0);
	return { shown, hour, event: await newestPublicChange(read, shown) };
}
