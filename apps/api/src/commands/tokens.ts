import type { Words } from '@kok/domain/words';
import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Mandate, Role } from '../access/actor.ts';
import { listMandatesOf } from '../db/stores/mandate-store.ts';
import { type StoredToken, findToken, insertToken, listTokensMadeBy, revokeToken } from '../db/stores/token-store.ts';
import { forgetCopiesHeldBy } from '../db/stores/working-copy-store.ts';
import type { Database } from '../db/schema.ts';
import { readActor, spellActor } from '../log/actor-name.ts';
import { withdrawGivenBy } from './accounts/withdraw-given.ts';
import { type MandateDays, mandateRefusals, writeMandate } from './mandates.ts';
import { type Caller, type Chain, type Tools, inChain } from './tools.ts';

/** Tokens begin so, that a leaked one is recognised by scanners and by people. */
export const tokenPrefix = 'kok_';
const longestLifeDays = 365;

/** Why a token is not made, with words that say what to do. */
export const tokenRefusals = {
	...mandateRefusals,
	'delegate-without-member': {
		de: 'Eine Delegierte handelt immer für ein Mitglied oder ein Gremium. Nennen Sie dessen Kennung.',
		en: 'A delegate always acts for a member or a body. Name its id.'
	},
	'member-for-delegates-only': {
		de: 'Nur Delegierte handeln für ein Mitglied. Lassen Sie die Kennung weg.',
		en: 'Only delegates act for a member. Leave the id out.'
	}
} as const satisfies Record<string, Words>;

export type TokenRefusal = keyof typeof tokenRefusals;

export type CreateTokenOutcome =
	| { outcome: 'created'; token: StoredToken; mandates: Mandate[]; secret: string }
	| { outcome: 'refused'; refusal: TokenRefusal };

/** Makes a token. Its secret is returned this once and never stored: 256 random bits, of which only the SHA-256 is kept. */
export async function createToken(
	tools: Tools,
	request: MandateDays & {
		name: string;
		role: Role;
		member?: string | undefined;
		days?: number | undefined;
		caller: Caller;
	}
): Promise<CreateTokenOutcome> {
	const { name, role, member, from, until, days, caller } = request;
	if (role === 'delegate' && member === undefined) return { outcome: 'refused', refusal: 'delegate-without-member' };
	if (role !== 'delegate' && member !== undefined) return { outcome: 'refused', refusal: 'member-for-delegates-only' };

	const secret = tokenPrefix + randomBytes(32).toString('base64url');
	return inChain<CreateTokenOutcome>(tools, async (trx, chain) => {
		const token: StoredToken = {
			id: tools.newId(),
			name,
			role,
			createdAt: chain.at,
			expiresAt: daysAfter(chain.at, Math.min(days ?? longestLifeDays, longestLifeDays))
		};
		const holder = spellActor({ kind: 'token', token: token.id });
		const mandate = { id: tools.newId(), holder, from, until };
		const written = member !== undefined && (await writeMandate(trx, { ...mandate, actsFor: member }, chain.at));
		if (written && 'refusal' in written) return { outcome: 'refused', refusal: written.refusal };

		const maker = readActor(caller.actor);
		await insertToken(trx, token, { secret, account: maker.kind === 'session' ? maker.account : null });
		const made = { ...caller, object: token.id };
		if (role === 'delegate')
			await chain.append({ ...made, action: 'TokenCreated:delegate', changes: written ? [written.terms] : [] });
		else await chain.append({ ...made, action: `TokenCreated:${role}`, changes: [] });
		const mandates = written ? await listMandatesOf(trx, holder) : [];
		return { outcome: 'created', token, mandates, secret };
	});
}

/** Ends a token for good; the same again changes nothing. */
export async function endToken(
	tools: Tools,
	{ id, caller }: { id: string; caller: Caller }
): Promise<{ outcome: 'revoked' | 'not-found' }> {
	return inChain(tools, async (trx, chain) => {
		const token = await findToken(trx, id);
		if (!token) return { outcome: 'not-found' };
		if (token.revokedAt !== undefined) return { outcome: 'revoked' };
		await revoke(trx, chain, { id, caller });
		return { outcome: 'revoked' };
	});
}

/** Ends every token that a person made who may make none any more. */
export async function endTokensMadeBy(
	trx: Transaction<Database>,
	chain: Chain,
	{ account, caller }: { account: string; caller: Caller }
): Promise<void> {
	for (const id of await listTokensMadeBy(trx, account)) await revoke(trx, chain, { id, caller });
}

/** What a program began goes with its token: the texts that it typed and the invitations that nobody has used. */
async function revoke(
	trx: Transaction<Database>,
	chain: Chain,
	{ id, caller }: { id: string; caller: Caller }
): Promise<void> {
	const by = spellActor({ kind: 'token', token: id });
	await revokeToken(trx, id, chain.at);
	await forgetCopiesHeldBy(trx, [by]);
	await withdrawGivenBy(trx, chain, { by, caller });
	await chain.append({ ...caller, action: 'TokenRevoked', object: id, changes: [] });
}

function daysAfter(instant: string, days: number): string {
	return new Date(Date.parse(instant) + days * 86_400_000).toISOString();
}
