import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { makeSecret } from '../accounts/secret.ts';
import type { Tools } from '../commands/tools.ts';
import { findAccount } from '../db/stores/account-store.ts';
import { findInvitation, insertLink, isOpen } from '../db/stores/invitation-store.ts';
import { type Mail, listDueMails, noteTry, takeMail } from '../db/stores/mail-store.ts';
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

	const send = async () => (running ??= sendDue(parts).finally(() => (running = undefined)));
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

async function sendOne({ tools: { databases, clock }, origin, post }: Parts, mail: Mail): Promise<void> {
	const { read, write } = databases;
	if (!(await takeMail(write, mail, later(clock.now(), tryMilliseconds)))) return;
	const invitation = await findInvitation(read, mail.invitation);
	const account = invitation?.account ? await findAccount(read, invitation.account) : undefined;
	const to = account?.email ?? invitation?.email;
	const at = clock.now();
	if (!invitation || !isOpen(invitation, at) || invitation.waits === 1 || !to) {
		return noteTry(write, mail.id, { state: 'refused', trouble: 'invitation-over', ended_at: at });
	}
	// Each try has a link of its own, so the database holds none. All are good until one of them is used.
	const { secret, hash } = makeSecret();
	await insertLink(write, { hash, invitation: invitation.id, at });
	const link = `${origin}/einladung#${secret}`;
	const posted = await post({ to, ...neutralText(link, invitation.expires_at) });
	const end = clock.now();
	if (posted.outcome === 'accepted')
		return noteTry(write, mail.id, { state: 'accepted', trouble: null, ended_at: end });
	const { trouble } = posted;
	if (posted.outcome === 'refused') return noteTry(write, mail.id, { state: 'refused', trouble, ended_at: end });
	const pause = Math.min(longestWait, 30_000 * 2 ** mail.tries);
	return noteTry(write, mail.id, { state: 'waiting', trouble, ended_at: null, next_at: later(end, pause) });
}

/** Whoever looks over a shoulder learns neither whose mail it is nor what for. */
function neutralText(link: string, until: string): { subject: string; text: string } {
	const day = until.slice(0, 10);
	return {
		subject: 'Ihr Zugang',
		text: `Guten Tag,

für Sie wurde ein Zugang vorbereitet. Diese Adresse öffnet ihn, einmal und bis zum ${day}:

${link}

Erwarten Sie das nicht, dann tun Sie nichts.

--
Access has been prepared for you. The address above opens it, once and until ${day}. If you do not expect this, do nothing.
`
	};
}

function later(instant: string, milliseconds: number): string {
	return new Date(Date.parse(instant) + milliseconds).toISOString();
}
