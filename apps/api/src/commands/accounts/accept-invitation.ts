import type { Transaction } from 'kysely';
import type { Visitor } from '../../accounts/visitor.ts';
import {
	forgetPassword,
	hasAccounts,
	insertAccount,
	isAddressTaken,
	lockAccount,
	releaseAddress
} from '../../db/stores/account-store.ts';
import { type Invitation, findByCode, useInvitation } from '../../db/stores/invitation-store.ts';
import { forgetPasskeysOf } from '../../db/stores/passkey-store.ts';
import { endSessionsOf } from '../../db/stores/session-store.ts';
import { forgetStepsInto } from '../../db/stores/step-store.ts';
import type { Database } from '../../db/schema.ts';
import { spellActor } from '../../log/actor-name.ts';
import { notePublishingAlone } from '../decide-publishing-alone.ts';
import { type MandateRefusal, writeMandate } from '../mandates.ts';
import { type Chain, inChain } from '../tools.ts';
import { type OpenedSession, openSession } from './open-session.ts';
import type { AccountRefusal } from './refusals.ts';
import { type PasskeyTools, type WayIn, checkWay } from './ways-in.ts';

/** What a person says who comes in by a link. */
export interface Entry {
	code: string;
	/** Of the reading whose secret the app was given, or of the challenge for which a passkey was made. */
	step: string;
	name: string;
	way: WayIn;
	ownDevice: boolean;
	visitor: Visitor;
}

export type EntryOutcome =
	{ outcome: 'in'; account: string; session: OpenedSession; recoveryCodes: string[] } | Refused;

interface Refused {
	outcome: 'refused';
	refusal: AccountRefusal | MandateRefusal;
}

function refused(refusal: Refused['refusal']): Refused {
	return { outcome: 'refused', refusal };
}

/** The first person comes in by the link that the terminal shows, as an admin, and says whether one may publish alone. */
export async function startNetwork(
	services: PasskeyTools,
	entry: Entry & { email: string; publishesAlone: boolean }
): Promise<EntryOutcome> {
	return enter(services, entry, async (trx, chain, invitation) => {
		if (invitation.kind !== 'start') return refused('link-over');
		if (await hasAccounts(trx)) return refused('already-started');
		const account = await addAccount(trx, { services, entry, email: entry.email, role: 'admin', at: chain.at });
		if (typeof account !== 'string') return account;
		const by = spellActor({ kind: 'session', account });
		const caller = { actor: by, request: entry.visitor.request };
		await chain.append({ ...caller, action: 'NetworkStarted', object: account, changes: [] });
		await notePublishingAlone(trx, chain, { alone: entry.publishesAlone, caller });
		return { account };
	});
}

/** A person comes in by the link of an invitation, for the first time or again after every other way was lost. */
export async function acceptInvitation(services: PasskeyTools, entry: Entry): Promise<EntryOutcome> {
	return enter(services, entry, async (trx, chain, invitation) => {
		const { kind, account, email } = invitation;
		if (kind === 'recovery' && account !== null) {
			// Whoever signs in by the old password meanwhile waits, or is in already and goes out with the others.
			await lockAccount(trx, account);
			await forgetPasskeysOf(trx, account);
			await forgetPassword(trx, account);
			await endSessionsOf(trx, account, chain.at);
			const actor = spellActor({ kind: 'session', account });
			const event = { actor, request: entry.visitor.request, changes: [] } as const;
			await chain.append({ ...event, action: 'AccountRecovered', object: account });
			return { account };
		}
		if (kind !== 'invitation' || email === null) return refused('link-over');
		return addInvited(trx, chain, { services, entry, invitation: { ...invitation, email } });
	});
}

async function addInvited(
	trx: Transaction<Database>,
	chain: Chain,
	{ services, entry, invitation }: { services: PasskeyTools; entry: Entry; invitation: Invitation & { email: string } }
) {
	const { id, role, email, acts_for, from_day, until_day } = invitation;
	const account = await addAccount(trx, { services, entry, email, role, at: chain.at });
	if (typeof account !== 'string') return account;
	const actor = spellActor({ kind: 'session', account });
	const days = { from: from_day ?? undefined, until: until_day ?? undefined };
	const mandate = acts_for !== null && { id: services.newId(), holder: actor, actsFor: acts_for, ...days };
	const written = mandate && (await writeMandate(trx, mandate, chain.at));
	if (written && 'refusal' in written) return refused(written.refusal);
	const changes = written ? [written.terms] : [];
	await chain.append({ actor, request: entry.visitor.request, action: 'InvitationAccepted', object: id, changes });
	return { account };
}

type Admitted = { account: string } | Refused;

/**
 * What every link has in common: it is good once, and the way that a person chose is theirs: the app shows the right code of
 * the secret that this person was shown, or the passkey was made for a challenge of this link. A refusal leaves nothing behind.
 */
async function enter(
	services: PasskeyTools,
	entry: Entry,
	admit: (trx: Transaction<Database>, chain: Chain, invitation: Invitation) => Promise<Admitted>
): Promise<EntryOutcome> {
	const { way, step, visitor, ownDevice } = entry;
	const found = await findByCode(services.databases.read, entry.code, services.clock.now());
	if (!found) return refused('link-over');
	const write = await checkWay(services, { way, step, invitation: found.id, device: visitor.device });
	if (typeof write === 'string') return refused(write);

	return rollingBack(async (undo) =>
		inChain<EntryOutcome>(services, async (trx, chain) => {
			const invitation = await findByCode(trx, entry.code, chain.at);
			if (!invitation) return refused('link-over');
			const admitted = await admit(trx, chain, invitation);
			if ('refusal' in admitted) return undo(admitted);
			const { account } = admitted;
			const recoveryCodes = await write(trx, account, chain.at);
			await useInvitation(trx, { id: invitation.id, account, at: chain.at });
			await forgetStepsInto(trx, invitation.id);
			const session = await openSession(trx, services, { account, way: 'link', ownDevice, visitor, at: chain.at });
			return { outcome: 'in', account, session, recoveryCodes };
		})
	);
}

async function addAccount(
	trx: Transaction<Database>,
	asked: { services: PasskeyTools; entry: Entry; email: string; role: Invitation['role']; at: string }
): Promise<string | Refused> {
	const { services, entry, email, role, at } = asked;
	if (await isAddressTaken(trx, email)) return refused('address-taken');
	await releaseAddress(trx, email);
	const id = services.newId();
	await insertAccount(trx, { id, email, name: entry.name, role, created_at: at });
	return id;
}

/** Lets a transaction refuse after it has written: what it wrote is undone and the refusal is the outcome. */
async function rollingBack<Out>(work: (undo: (refusal: Out) => never) => Promise<Out>): Promise<Out> {
	let undone: { refusal: Out } | undefined;
	const undo = (refusal: Out): never => {
		undone = { refusal };
		throw new Undone();
	};
	try {
		return await work(undo);
	} catch (error) {
		if (error instanceof Undone && undone) return undone.refusal;
		throw error;
	}
}

class Undone extends Error {}
