import { longestToldMilliseconds } from '@kok/domain/rules/telling';
import { type Role, roles as allRoles } from '../access/actor.ts';
import { makeSecret } from '../accounts/secret.ts';
import type { Tools } from '../commands/tools.ts';
import { findAccount } from '../db/stores/account-store.ts';
import { listEvents } from '../db/stores/event-store.ts';
import { findInvitation, insertLink, isOpen } from '../db/stores/invitation-store.ts';
import type { ForNobody, Mail } from '../db/stores/mail-store.ts';

interface Parts {
	tools: Pick<Tools, 'databases' | 'clock'>;
	origin: string;
}

/** A mail as it is posted. */
interface Letter {
	to: string;
	subject: string;
	text: string;
}

/** Whoever is told later than this has learned it otherwise: no mail server was set in between. */
const longestNoticeMilliseconds = 86_400_000;

/** What a mail says, made at the moment at which it is sent; or why it is for nobody any more. */
export async function writeLetter(parts: Parts, mail: Mail): Promise<Letter | { over: ForNobody }> {
	if (mail.invitation !== null) return writeInvitation(parts, mail.invitation);
	return mail.event === null ? writeMissed(parts, mail) : writeTold(parts, mail);
}

async function writeInvitation(
	{ tools: { databases, clock }, origin }: Parts,
	id: string
): Promise<Letter | { over: ForNobody }> {
	const { read, write } = databases;
	const invitation = await findInvitation(read, id);
	const account = invitation?.account ? await findAccount(read, invitation.account) : undefined;
	const to = account?.email ?? invitation?.email;
	const at = clock.now();
	if (!invitation || !isOpen(invitation, at) || invitation.waits === 1 || !to) return { over: 'invitation-over' };
	// Each try has a link of its own, so the database holds none. All are good until one of them is used.
	const { secret, hash } = makeSecret();
	await insertLink(write, { hash, invitation: invitation.id, at });
	const ways = { link: `${origin}/einladung#${secret}`, until: invitation.expires_at };
	return { to, ...neutralInvitation(ways, invitation.kind === 'recovery') };
}

async function writeMissed(parts: Parts, mail: Mail): Promise<Letter | { over: ForNobody }> {
	const to = await addressOf(parts, mail, { roles: ['admin', 'office'], longest: longestNoticeMilliseconds });
	return to === undefined ? { over: 'notice-over' } : { to, ...neutralNotice(`${parts.origin}/geplant`) };
}

async function writeTold(parts: Parts, mail: Mail): Promise<Letter | { over: ForNobody }> {
	const isOwn = await isOfOwnAccount(parts, mail);
	const roles = isOwn ? allRoles : (['admin'] as const);
	const to = await addressOf(parts, mail, { roles, longest: longestToldMilliseconds });
	if (to === undefined) return { over: 'notice-over' };
	const link = `${parts.origin}/`;
	return { to, ...(isOwn ? neutralWarning(link) : neutralTelling(link)) };
}

/** Whether it tells somebody that their own account may be opened again. */
async function isOfOwnAccount({ tools: { databases } }: Parts, { event: seq, account }: Mail): Promise<boolean> {
	const [event] = seq === null ? [] : await listEvents(databases.read, { before: seq + 1, limit: 1 });
	return event?.action === 'RecoveryConfirmed' && event.object === account;
}

/** Of whoever is still to be told: they have one of these roles, and the mail has not waited for longer. */
async function addressOf(
	{ tools: { databases, clock } }: Parts,
	{ account: id, created_at }: Mail,
	{ roles, longest }: { roles: readonly Role[]; longest: number }
): Promise<string | undefined> {
	if (id === null || Date.parse(clock.now()) - Date.parse(created_at) > longest) return undefined;
	const account = await findAccount(databases.read, id);
	if (account?.ended_at !== null || !roles.includes(account.role)) return undefined;
	return account.email ?? undefined;
}

/**
 * Whoever looks over a shoulder learns neither whose mail it is nor what for. A link that lets somebody in again opens an
 * account that there is already: whoever did not ask for it has somebody else at the door.
 */
function neutralInvitation({ link, until }: { link: string; until: string }, isRecovery: boolean): Omit<Letter, 'to'> {
	const day = until.slice(0, 10);
	const [unexpected, inEnglish] = isRecovery ? callAtOnce : doNothing;
	return {
		subject: 'Ihr Zugang',
		text: `Guten Tag,

für Sie wurde ein Zugang vorbereitet. Diese Adresse öffnet ihn, einmal und bis zum ${day}:

${link}

${unexpected}

--
Access has been prepared for you. The address above opens it, once and until ${day}. ${inEnglish}
`
	};
}

const doNothing = ['Erwarten Sie das nicht, dann tun Sie nichts.', 'If you do not expect this, do nothing.'] as const;

const callAtOnce = [
	'Haben Sie nicht darum gebeten, dann rufen Sie gleich bei der Stelle an, von der Sie den Zugang haben. Nehmen Sie eine Nummer, die Sie schon kennen.',
	'If you did not ask for this, call the office that gave you access at once, on a number that you know already.'
] as const;

/** The same: what it was, and why, is read by whoever signs in. */
function neutralNotice(link: string): Omit<Letter, 'to'> {
	return {
		subject: 'Bitte sehen Sie nach',
		text: `Guten Tag,

etwas ist nicht zu der Stunde geschehen, zu der es vorgesehen war. Was es ist und was ihm im Weg stand, lesen Sie hier, sobald Sie angemeldet sind:

${link}

Diese Nachricht kommt nur einmal.

--
Something did not happen at the hour that was planned for it. The address above says what, and what was in the way, once you have signed in. This message comes only once.
`
	};
}

/** The same: who did what, and to whom, is read by whoever signs in. */
function neutralTelling(link: string): Omit<Letter, 'to'> {
	return {
		subject: 'Bitte sehen Sie nach',
		text: `Guten Tag,

jemand hat etwas getan, von dem eine zweite Person wissen soll. Was es ist, lesen Sie hier, sobald Sie angemeldet sind:

${link}

Ist es so abgesprochen, dann tun Sie nichts. Diese Nachricht kommt nur einmal.

--
Somebody did something of which a second person is to know. The address above says what, once you have signed in. If it was agreed, do nothing. This message comes only once.
`
	};
}

/** To whoever can be locked out by it: so it says what to do without signing in. */
function neutralWarning(link: string): Omit<Letter, 'to'> {
	const [unexpected, inEnglish] = callAtOnce;
	return {
		subject: 'Ihr Zugang',
		text: `Guten Tag,

zwei Personen haben erlaubt, dass Ihr Zugang neu geöffnet wird. Wer das war, lesen Sie hier, sobald Sie angemeldet sind:

${link}

${unexpected} Haben Sie darum gebeten, dann tun Sie nichts. Diese Nachricht kommt nur einmal.

--
Two people have allowed that your access is opened anew. The address above says who, once you have signed in. ${inEnglish} If you asked for it, do nothing. This message comes only once.
`
	};
}
