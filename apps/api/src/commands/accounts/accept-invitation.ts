import type { Transaction } from 'kysely';
import { periodOfCode } from '../../accounts/one-time-code.ts';
import { hashPassword } from '../../accounts/password.ts';
import { hashRecoveryCode, makeRecoveryCodes } from '../../accounts/secret.ts';
import type { Visitor } from '../../accounts/visitor.ts';
import {
	hasAccounts,
	insertAccount,
	isAddressTaken,
	lockAccount,
	releaseAddress,
	setPassword
} from '../../db/stores/account-store.ts';
import { type Invitation, findByCode, useInvitation } from '../../db/stores/invitation-store.ts';
import { forgetPasskeysOf } from '../../db/stores/passkey-store.ts';
import { replaceRecoveryCodes } from '../../db/stores/recovery-code-store.ts';
import { endSessionsOf } from '../../db/stores/session-store.ts';
import { decidePublishingAlone } from '../../db/stores/setting-store.ts';
import { findStep, forgetStepsInto } from '../../db/stores/step-store.ts';
import type { Database } from '../../db/schema.ts';
import { spellActor } from '../../log/actor-name.ts';
import { type MandateRefusal, writeMandate } from '../mandates.ts';
import { type Chain, inChain } from '../tools.ts';
import type { AccountTools } from './account-tools.ts';
import { type OpenedSession, openSession } from './open-session.ts';
import type { AccountRefusal } from './refusals.ts';

/** A password with the app that shows codes. */
interface WayIn {
	kind: 'password';
	password: string;
	code: string;
}

/** What a person says who comes in by a link. */
export interface Entry {
	code: string;
	/** Of the reading whose secret the app was given. */
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
	services: AccountTools,
	entry: Entry & { email: string; publishesAlone: boolean }
): Promise<EntryOutcome> {
	return enter(services, entry, async (trx, chain, invitation) => {
		if (invitation.kind !== 'start') return refused('link-over');
		if (await hasAccounts(trx)) return refused('already-started');
		const account = await addAccount(trx, { services, entry, email: entry.email, role: 'admin', at: chain.at });
		if (typeof account !== 'string') return account;
		const by = spellActor({ kind: 'session', account });
		const event = { actor: by, request: entry.visitor.request, changes: [] } as const;
		await chain.append({ ...event, action: 'NetworkStarted', object: account });
		await decidePublishingAlone(trx, { alone: entry.publishesAlone, at: chain.at, by });
		const action = entry.publishesAlone ? 'PublishingAlone:allowed' : 'PublishingAlone:forbidden';
		await chain.append({ ...event, action, object: 'publishing-alone' });
		return { account };
	});
}

/** A person comes in by the link of an invitation, for the first time or again after every other way was lost. */
export async function acceptInvitation(services: AccountTools, entry: Entry): Promise<EntryOutcome> {
	return enter(services, entry, async (trx, chain, invitation) => {
		const { kind, account, email } = invitation;
		if (kind === 'recovery' && account !== null) {
			// Whoever signs in by the old password meanwhile waits, or is in already and goes out with the others.
			await lockAccount(trx, account);
			await forgetPasskeysOf(trx, account);
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
	{ services, entry, invitation }: { services: AccountTools; entry: Entry; invitation: Invitation & { email: string } }
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
 * What every link has in common: it is good once, the app shows the right code of the secret that this person was shown,
 * and whoever comes in has codes to write down. A refusal leaves nothing behind.
 */
async function enter(
	services: AccountTools,
	entry: Entry,
	admit: (trx: Transaction<Database>, chain: Chain, invitation: Invitation) => Promise<Admitted>
): Promise<EntryOutcome> {
	const { way, visitor, ownDevice } = entry;
	const found = await findByCode(services.databases.read, entry.code, services.clock.now());
	const totp = found && (await secretShown(services, { invitation: found.id, step: entry.step }));
	if (!totp) return refused('link-over');
	const period = periodOfCode({ secret: totp, code: way.code, at: services.clock.now() });
	if (period === undefined) return refused('wrong-code');
	const password = await hashPassword(way.password, services.signIn.passwordCost);
	const recoveryCodes = makeRecoveryCodes();

	return rollingBack(async (undo) =>
		inChain<EntryOutcome>(services, async (trx, chain) => {
			const invitation = await findByCode(trx, entry.code, chain.at);
			if (!invitation) return refused('link-over');
			const admitted = await admit(trx, chain, invitation);
			if ('refusal' in admitted) return undo(admitted);
			const { account } = admitted;
			await setPassword(trx, account, { password, totp, step: period });
			const hashes = recoveryCodes.map((code) => hashRecoveryCode(account, code));
			await replaceRecoveryCodes(trx, account, hashes);
			await useInvitation(trx, { id: invitation.id, account, at: chain.at });
			await forgetStepsInto(trx, invitation.id);
			const session = await openSession(trx, services, { account, way: 'link', ownDevice, visitor, at: chain.at });
			return { outcome: 'in', account, session, recoveryCodes };
		})
	);
}

/** The secret that one reading of an invitation was shown. Undefined where the step belongs to none, or to another's. */
async function secretShown(
	{ databases, clock }: AccountTools,
	{ invitation, step: secret }: { invitation: string; step: string }
): Promise<string | undefined> {
	const step = await findStep(databases.read, { secret, kind: 'entry', at: clock.now() });
	return step?.invitation === invitation ? (step.challenge ?? undefined) : undefined;
}

async function addAccount(
	trx: Transaction<Database>,
	asked: { services: AccountTools; entry: Entry; email: string; role: Invitation['role']; at: string }
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
