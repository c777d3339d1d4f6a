import { nextMidnight } from '@kok/domain/calendar';
import { longestWait } from '@kok/release/clock';
import type { Logger } from 'pino';
import { readSettings } from '../commands/settings.ts';
import { nextDue } from '../db/part-store.ts';
import { type Publisher, reconcile } from './reconcile.ts';

/** Keeps the release folder equal to the database for as long as it runs. */
export interface Reconciler {
	/** Says that something public changed; returns at once. */
	nudge: () => void;
	/** Resolves when the folder equals what was committed before the call. */
	settle: () => Promise<void>;
	stop: () => Promise<void>;
	/** Why the last attempt failed, if it did. */
	trouble: () => string | undefined;
}

const retryMilliseconds = 2_000;
const busyMilliseconds = 200;

/** Runs at start, when nudged, at the next scheduled publication and at every midnight of the network. */
export function startReconciler(publisher: Publisher, log: Logger): Reconciler {
	let running: Promise<void> | undefined;
	let isWanted = false;
	let isStopped = false;
	let trouble: string | undefined;
	let cancelTimer: () => void = () => undefined;

	function nudge(): void {
		isWanted = true;
		if (!isStopped)
			running ??= run().finally(() => {
				running = undefined;
				// Asked for between the last look and this line.
				if (isWanted) nudge();
			});
	}

	async function run(): Promise<void> {
		while (isWanted && !isStopped) {
			isWanted = false;
			cancelTimer();
			await once();
		}
	}

	async function once(): Promise<void> {
		try {
			const result = await reconcile(publisher);
			trouble = undefined;
			if (result.outcome === 'sealed' || result.outcome === 'restored') {
				log.info({ release: result.envelope.number, content: result.envelope.content }, `release ${result.outcome}`);
			}
			await wakeLater(result.outcome === 'busy' ? busyMilliseconds : undefined);
		} catch (error) {
			trouble = error instanceof Error ? error.message : String(error);
			log.error({ error: trouble }, 'publishing failed, trying again');
			await wakeLater(retryMilliseconds);
		}
	}

	async function wakeLater(milliseconds: number | undefined): Promise<void> {
		cancelTimer();
		if (isStopped) return;
		cancelTimer = publisher.tools.clock.wait(milliseconds ?? (await untilNext(publisher)), nudge);
	}

	nudge();
	return {
		nudge,
		settle: async () => {
			nudge();
			await running;
		},
		stop: async () => {
			isStopped = true;
			cancelTimer();
			await running;
		},
		trouble: () => trouble
	};
}

async function untilNext({ tools: { databases, clock } }: Publisher): Promise<number> {
	const now = clock.now();
	const midnight = nextMidnight((await readSettings(databases.read)).timeZone, now);
	const due = await nextDue(databases.read);
	const next = due !== undefined && due < midnight ? due : midnight;
	return Math.min(Math.max(Date.parse(next) - Date.parse(now), 0), longestWait);
}
