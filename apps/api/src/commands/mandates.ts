import { endOfDay, startOfDay } from '@kok/domain/calendar';
import type { Words } from '@kok/domain/words';
import type { Transaction } from 'kysely';
import { isMandateOver } from '../access/actor.ts';
import {
	type HeldMandate,
	actsForNoOther,
	endMandateAt,
	endMandatesFor,
	findMandate,
	insertMandate,
	notBefore
} from '../db/stores/mandate-store.ts';
import { forgetInvitedFor, withdrawInvitationsFor } from '../db/stores/invitation-store.ts';
import { findAccount } from '../db/stores/account-store.ts';
import { leavesBy } from '../db/stores/leaving-store.ts';
import { findRecord } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { forgetCopiesHeldBy } from '../db/stores/working-copy-store.ts';
import { endSessionsOf } from '../db/stores/session-store.ts';
import { endTokens, findToken, isOver } from '../db/stores/token-store.ts';
import type { MandateTerms } from '../log/actions.ts';
import { readActor, spellActor } from '../log/actor-name.ts';
import { withdrawGivenBy } from './accounts/withdraw-given.ts';
import { readSettings } from './settings.ts';
import { type Caller, type Chain, type Tools, inChain } from './tools.ts';

/** Why a mandate is not given, with words that say what to do. */
export const mandateRefusals = {
	'no-such-member': {
		de: 'Dieses Mitglied oder Gremium gibt es nicht. Prüfen Sie die Kennung.',
		en: 'There is no such member or body. Check the id.'
	},
	'no-such-delegate': {
		de: 'Ein Mandat haben nur Delegierte, und nur bis zum Ende ihres Zugangs. Prüfen Sie, wem Sie es geben.',
		en: 'Delegates alone have a mandate, and only until their access ends. Check to whom you give it.'
	},
	'which-member': {
		de: 'Nennen Sie das Mitglied, für das die Datei ist. Es muss eines sein, für das Sie handeln.',
		en: 'Name the member that the file is for. It must be one for which you act.'
	},
	'member-leaves': {
		de: 'Dieses Mitglied tritt bis dahin aus oder ist schon ausgetreten. Fragen Sie die Geschäftsstelle; sie findet den Tag auf der Seite „Austritt“.',
		en: 'This member leaves by then or has left already. Ask the office; it finds the day on the page “Leaving”.'
	},
	'mandate-without-a-day': {
		de: 'Dieses Mandat wäre vorbei, ehe es beginnt. Prüfen Sie die beiden Tage.',
		en: 'This mandate would be over before it begins. Check both days.'
	}
} as const satisfies Record<string, Words>;

export type MandateRefusal = keyof typeof mandateRefusals;

/** Days in the network's time zone, the last one included. Without the first it begins at once. */
export interface MandateDays {
	from?: string | undefined;
	until?: string | undefined;
}

type NewMandate = MandateDays & { id: string; holder: string; actsFor: string };

/** Writes a mandate down within a transaction; the caller appends the event. */
export async function writeMandate(
	trx: Transaction<Database>,
	{ id, holder, actsFor, from, until }: NewMandate,
	now: string
): Promise<{ terms: MandateTerms } | { refusal: MandateRefusal }> {
	const record = await findRecord(trx, actsFor);
	if (record?.type !== 'member' && record?.type !== 'body') return { refusal: 'no-such-member' };
	const { timeZone } = await readSettings(trx);
	const beginsAt = from === undefined ? now : startOfDay(timeZone, from);
	const endsAt = until === undefined ? undefined : endOfDay(timeZone, until);
	if (endsAt !== undefined && (endsAt <= beginsAt || endsAt <= now)) return { refusal: 'mandate-without-a-day' };
	if (await leavesBy(trx, { member: actsFor, at: beginsAt > now ? beginsAt : now }))
		return { refusal: 'member-leaves' };
	const dates = { beginsAt, ...(endsAt !== undefined && { endsAt }) };
	await insertMandate(trx, { id, holder, actsFor, ...dates });
	return { terms: { mandate: id, holder, actsFor, ...dates } };
}

export type GiveMandateOutcome =
	{ outcome: 'given'; mandate: HeldMandate } | { outcome: 'exists' } | { outcome: 'refused'; refusal: MandateRefusal };

/** Lets a person or a token act for a member or a body, beside those for which they act already. */
export async function giveMandate(
	tools: Tools,
	request: MandateDays & { id: string; to: Holder; actsFor: string; caller: Caller }
): Promise<GiveMandateOutcome> {
	const { id, to, actsFor, from, until, caller } = request;
	return inChain<GiveMandateOutcome>(tools, async (trx, chain) => {
		if (await findMandate(trx, id)) return { outcome: 'exists' };
		const holder = await findDelegate(trx, to, chain.at);
		if (holder === undefined) return { outcome: 'refused', refusal: 'no-such-delegate' };
		const written = await writeMandate(trx, { id, holder, actsFor, from, until }, chain.at);
		if ('refusal' in written) return { outcome: 'refused', refusal: written.refusal };
		await chain.append({ ...caller, action: 'MandateGiven', object: id, changes: [written.terms] });
		const mandate = await findMandate(trx, id);
		if (!mandate) throw new Error(`The mandate ${id} is gone after it was given`);
		return { outcome: 'given', mandate };
	});
}

/** Who is to hold a mandate: an account or a token, by its id. */
export type Holder = { account: string } | { token: string };

/** The name of a delegate who may come in at an instant. */
async function findDelegate(trx: Transaction<Database>, to: Holder, at: string): Promise<string | undefined> {
	if ('token' in to) {
		const token = await findToken(trx, to.token);
		if (!token || isOver(token, at) || token.role !== 'delegate') return undefined;
		return spellActor({ kind: 'token', token: token.id });
	}
	const account = await findAccount(trx, to.account);
	if (account?.ended_at !== null || account.role !== 'delegate') return undefined;
	return spellActor({ kind: 'session', account: account.id });
}

/**
 * Ends a mandate from the next request on, every session of a person who held it, and the invitations of deputies that
 * nobody has used; the same again changes nothing.
 */
export async function endMandate(
	tools: Tools,
	{ id, caller }: { id: string; caller: Caller }
): Promise<{ outcome: 'ended' | 'not-found' }> {
	return inChain(tools, async (trx, chain) => {
		const mandate = await findMandate(trx, id);
		if (!mandate) return { outcome: 'not-found' };
		if (!isMandateOver(mandate, chain.at)) await endMandateWithin(trx, chain, { mandate, endsAt: chain.at, caller });
		return { outcome: 'ended' };
	});
}

/** The same within a transaction, as of an instant that may have passed. One that has not begun by then never holds. */
export async function endMandateWithin(
	trx: Transaction<Database>,
	chain: Chain,
	{ mandate, endsAt, caller }: { mandate: HeldMandate; endsAt: string; caller: Caller }
): Promise<void> {
	const { id, holder, actsFor, beginsAt } = mandate;
	await endMandateAt(trx, id, endsAt);
	await endSessionsHeldBy(trx, holder, chain.at);
	await withdrawGivenBy(trx, chain, { by: holder, actsFor, caller });
	const terms = { mandate: id, holder, actsFor, beginsAt, endsAt: notBefore(beginsAt, endsAt) };
	await chain.append({ ...caller, action: 'MandateEnded', object: id, changes: [terms] });
}

/** A page that a person has open shows what they could read until now. */
async function endSessionsHeldBy(trx: Transaction<Database>, holder: string, at: string): Promise<void> {
	const actor = readActor(holder);
	if (actor.kind === 'session') await endSessionsOf(trx, actor.account, at);
}

/**
 * Ends every mandate for a record that is erased, and the invitations to act for it, which forget whom they were for. A token that acts for nobody else is ended as well, and none keeps a
 * name that may contain the member's. Returns how many tokens.
 */
export async function endActingFor(trx: Transaction<Database>, record: string, at: string): Promise<number> {
	const holders = await endMandatesFor(trx, record, at);
	const tokens: { id: string; isUseless: boolean }[] = [];
	await withdrawInvitationsFor(trx, record, at);
	await forgetInvitedFor(trx, record);
	for (const holder of holders) {
		await endSessionsHeldBy(trx, holder, at);
		const actor = readActor(holder);
		if (actor.kind !== 'token') continue;
		tokens.push({ id: actor.token, isUseless: await actsForNoOther(trx, { holder, member: record, at }) });
	}
	const ids = tokens.map(({ id }) => id);
	const useless = tokens.flatMap(({ id, isUseless }) => (isUseless ? [id] : []));
	await endTokens(trx, { ids, useless, at });
	await forgetCopiesHeldBy(
		trx,
		useless.map((token) => spellActor({ kind: 'token', token }))
	);
	return ids.length;
}
