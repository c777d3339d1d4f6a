import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Tools } from '../commands/tools.ts';
import { type Mail, listDueMails, noteTry, takeMail } from '../db/stores/mail-store.ts';
import { writeLetter } from './letters.ts';
import type { Post } from './post.ts';

interface Parts {
	tools: Pick<Tools, 'databases' | 'clock'>;
	origin: string;
	post: Post;
	log: Pick<Logger, 'error'>;
}

const pauseMilliseconds = 5_000;
/** Longer than a try may take, so that no other process tries at the same time. */
const tryMilliseconds = 120_000;
const longestWait = 3_600_000;

/** Sends what waits in the outbox, by itself and beside all else. */
export function startOutbox(parts: Parts): { send: () => Promise<void>; stop: () => Promise<void> } {
	let running: Promise<void> | undefined;
	let isStopped = false;
	let cancel: () => void = () => undefined;

	/** Whoever asks while a round is under way waits for one more: that round looked before what they want sent was there. */
	const send = async () => {
		await running;
		return (running ??= sendDue(parts).finally(() => (running = undefined)));
	};
	const round = () => {
		void send().finally(() => {
			if (!isStopped) cancel = parts.tools.clock.wait(pauseMilliseconds, round);
		});
	};
	round();
	return {
		send,
		stop: async () => {
			isStopped = true;
			cancel();
			// A mail server may be silent for longer than a server may take to stop; the mail is tried again after the next start.
			await Promise.race([running, setTimeout(1_000, undefined, { ref: false })]);
		}
	};
}

async function sendDue(parts: Parts): Promise<void> {
	const { databases, clock } = parts.tools;
	try {
		const due = await listDueMails(databases.read, clock.now());
		await Promise.all(due.map(async (mail) => sendOne(parts, mail)));
	} catch (error) {
		parts.log.error({ error: String(error) }, 'the outbox could not be worked with, trying again');
	}
}

async function sendOne(parts: Parts, mail: Mail): Promise<void> {
	const { databases, clock } = parts.tools;
	const { write } = databases;
	if (!(await takeMail(write, mail, later(clock.now(), tryMilliseconds)))) return;
	const letter = await writeLetter(parts, mail);
	if ('over' in letter) {
		return noteTry(write, mail.id, { state: 'refused', trouble: letter.over, ended_at: clock.now() });
	}
	const posted = await parts.post(letter);
	const end = clock.now();
	if (posted.outcome === 'accepted')
		return noteTry(write, mail.id, { state: 'accepted', trouble: null, ended_at: end });
	const { trouble } = posted;
	if (posted.outcome === 'refused') return noteTry(write, mail.id, { state: 'refused', trouble, ended_at: end });
	const pause = Math.min(longestWait, 30_000 * 2 ** mail.tries);
	return noteTry(write, mail.id, { state: 'waiting', trouble, ended_at: null, next_at: later(end, pause) });
}

function later(instant: string, milliseconds: number): string {
	return new Date(Date.parse(instant) + milliseconds).toISOString();
}
