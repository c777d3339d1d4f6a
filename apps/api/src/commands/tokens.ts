import type { Words } from '@kok/domain/words';
import { randomBytes } from 'node:crypto';
import type { Role } from '../access/actor.ts';
import { findRecord } from '../db/stores/record-store.ts';
import { type StoredToken, findToken, insertToken, revokeToken } from '../db/stores/token-store.ts';
import { type Caller, type Tools, inChain } from './tools.ts';

/** Tokens begin so, that a leaked one is recognised by scanners and by people. */
export const tokenPrefix = 'kok_';
const longestLifeDays = 365;

/** Why a token is not made, with words that say what to do. */
export const tokenRefusals = {
	'delegate-without-member': {
		de: 'Eine Delegierte handelt immer für ein Mitglied. Nennen Sie dessen Kennung.',
		en: 'A delegate always acts for a member. Name its id.'
	},
	'member-for-delegates-only': {
		de: 'Nur Delegierte handeln für ein Mitglied. Lassen Sie die Kennung weg.',
		en: 'Only delegates act for a member. Leave the id out.'
	},
	'no-such-member': {
		de: 'Dieses Mitglied gibt es nicht. Prüfen Sie die Kennung.',
		en: 'There is no such member. Check the id.'
	}
} as const satisfies Record<string, Words>;

export type TokenRefusal = keyof typeof tokenRefusals;

export type CreateTokenOutcome =
	{ outcome: 'created'; token: StoredToken; secret: string } | { outcome: 'refused'; refusal: TokenRefusal };

/** Makes a token. Its secret is returned this once and never stored: 256 random bits, of which only the SHA-256 is kept. */
export async function createToken(
	tools: Tools,
	request: { name: string; role: Role; member?: string | undefined; days?: number | undefined; caller: Caller }
): Promise<CreateTokenOutcome> {
	const { name, role, member, days, caller } = request;
	if (role === 'delegate' && member === undefined) return { outcome: 'refused', refusal: 'delegate-without-member' };
	if (role !== 'delegate' && member !== undefined) return { outcome: 'refused', refusal: 'member-for-delegates-only' };

	const secret = tokenPrefix + randomBytes(32).toString('base64url');
	return inChain(tools, async (trx, chain) => {
		if (member !== undefined && (await findRecord(trx, member))?.type !== 'member') {
			return { outcome: 'refused', refusal: 'no-such-member' };
		}
		const token: StoredToken = {
			id: tools.newId(),
			name,
			role,
			...(member !== undefined && { member }),
			createdAt: chain.at,
			expiresAt: daysAfter(chain.at, Math.min(days ?? longestLifeDays, longestLifeDays))
		};
		await insertToken(trx, token, secret);
		await chain.append({ ...caller, action: `TokenCreated:${role}`, object: token.id, changes: [] });
		return { outcome: 'created', token, secret };
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
		await revokeToken(trx, id, chain.at);
		await chain.append({ ...caller, action: 'TokenRevoked', object: id, changes: [] });
		return { outcome: 'revoked' };
	});
}

function daysAfter(instant: string, days: number): string {
	return new Date(Date.parse(instant) + days * 86_400_000).toISOString();
}
