import type { Clock } from '@kok/release/clock';
import type { Logger } from 'pino';
import { type Looking, keepLooking } from '../keep-looking.ts';
import { type ProofNote, isProofFresh, readProofNote } from './proof-note.ts';

/** What is known of the backups of a running server. */
export interface Backups {
	/** The newest that was proved, and whether that was lately enough. */
	standing: () => Promise<ProofNote & { isFresh: boolean }>;
	/** How often one is made. */
	everyHours: number;
	/** Resolves when a backup that is under way has ended. */
	settle: () => Promise<void>;
	stop: () => Promise<void>;
}

interface Schedule {
	everyHours: number;
	/** The file that says which backup was proved. */
	note: string;
	clock: Clock;
	log: Pick<Logger, 'info' | 'error'>;
	/** Makes and proves a backup, in a process of its own that the signal ends. */
	back: (signal: AbortSignal) => Promise<{ refusal: string } | undefined>;
}

const hour = 3_600_000;
const restMilliseconds = 60_000;

/**
 * Makes a backup whenever the newest that was proved is as old as the network allows. The note of it is all that is
 * remembered: after a restart, or where several servers share a data folder, it goes on from there. One that failed is tried
 * again after an hour.
 */
export function startBackups({ everyHours, note, clock, log, back }: Schedule): Backups {
	const stopping = new AbortController();
	let notBefore = '';
	const onFailure = 'no backup could be made';

	async function look(): Promise<void> {
		const now = clock.now();
		const { proved } = await readProofNote(note);
		const isDue = !proved || Date.parse(now) - Date.parse(proved.madeAt) >= everyHours * hour;
		if (!isDue || now < notBefore) return;
		notBefore = new Date(Date.parse(now) + hour).toISOString();
		const refused = await back(stopping.signal);
		if (refused) log.error({ refusal: refused.refusal }, onFailure);
		else log.info('a backup was made and proved');
	}

	const { settle, stop }: Looking = keepLooking({ clock, log, look, restMilliseconds, onFailure });
	return {
		standing: async () => {
			const known = await readProofNote(note);
			return { ...known, isFresh: isProofFresh(known, { now: clock.now(), everyHours }) };
		},
		everyHours,
		settle,
		stop: async () => {
			stopping.abort();
			await stop();
		}
	};
}
