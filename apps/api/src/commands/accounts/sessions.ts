import type { Transaction } from 'kysely';
import { askToSignIn, countPasskeyUse } from '../../accounts/passkeys.ts';
import { makeSecret } from '../../accounts/secret.ts';
import type { Visitor } from '../../accounts/visitor.ts';
import { insertAccessEntry } from '../../db/stores/access-log-store.ts';
import { type Account, lockAccount } from '../../db/stores/account-store.ts';
import type { Database } from '../../db/schema.ts';
import { findPasskey, listPasskeys, usePasskey } from '../../db/stores/passkey-store.ts';
import { endSession, findSessions, renewSession } from '../../db/stores/session-store.ts';
import { spellActor } from '../../log/actor-name.ts';
import type { AccountTools } from './account-tools.ts';
import { keepChallenge, takeChallenge } from './challenges.ts';
import { judgeCode } from './judge-code.ts';
import type { PasskeyTools } from './ways-in.ts';

/** A person in a session. */
interface Person {
	account: string;
	session: string;
	visitor: Visitor;
}

/** Ends the session of a person who leaves. */
export async function leave({ databases, clock, newId }: AccountTools, person: Person): Promise<void> {
	const at = clock.now();
	await databases.write.transaction().execute(async (trx) => {
		await endSession(trx, { id: person.session, account: person.account, at });
		await insertAccessEntry(trx, entryOf(person, { id: newId(), at, what: 'signed-out', detail: '' }));
	});
}

export type Confirmed =
	| { outcome: 'confirmed'; secret: string; ownDevice: boolean; seconds: number; confirmedAt: string }
	| { outcome: 'failed' | 'locked' };

/** Takes a code of the app as a second factor. The session gets another secret, and goes on for as long as before. */
export async function confirmWithCode(
	services: AccountTools,
	{ code, ...person }: Person & { code: string }
): Promise<Confirmed> {
	return confirm(services, person, {
		way: 'code',
		judge: async (trx, account, at) => judgeCode(trx, { codes: services.codes, account, code, at })
	});
}

/** A challenge for a person who is in and unlocks one of their passkeys as a second factor. */
export async function offerPasskeyToConfirm(tools: PasskeyTools, account: string) {
	const passkeys = await listPasskeys(tools.databases.read, account);
	const own = passkeys.map(({ credential }) => credential);
	const options = await askToSignIn(tools.origin, own);
	return { options, step: await keepChallenge(tools, { kind: 'step-up', account, challenge: options.challenge }) };
}

/** Takes a passkey that its owner has just unlocked as a second factor, as `confirmWithCode` takes a code. */
export async function confirmWithPasskey(
	tools: PasskeyTools,
	{ step: secret, response, ...person }: Person & { step: string; response: { id: string } }
): Promise<Confirmed> {
	const step = await takeChallenge(tools, { secret, kind: 'step-up' });
	const passkey = await findPasskey(tools.databases.read, response.id);
	const challenge = step?.account === person.account && passkey?.account === person.account && step.challenge;
	const counter = challenge && passkey && (await countPasskeyUse(tools.origin, { response, challenge, passkey }));
	return confirm(tools, person, {
		way: 'passkey',
		judge: async (trx, _, at) => {
			if (typeof counter !== 'number' || !passkey) return 'wrong';
			return (await usePasskey(trx, { id: passkey.id, before: passkey.counter, counter, at })) ? 'right' : 'wrong';
		}
	});
}

interface SecondFactor {
	way: string;
	judge: (trx: Transaction<Database>, account: Account, at: string) => Promise<'right' | 'wrong' | 'locked'>;
}

async function confirm(
	{ databases, clock, newId }: AccountTools,
	person: Person,
	{ way, judge }: SecondFactor
): Promise<Confirmed> {
	const at = clock.now();
	return databases.write.transaction().execute(async (trx): Promise<Confirmed> => {
		const account = await lockAccount(trx, person.account);
		const judged = account ? await judge(trx, account, at) : 'wrong';
		if (judged !== 'right') {
			await insertAccessEntry(trx, entryOf(person, { id: newId(), at, what: 'not-confirmed', detail: way }));
			return { outcome: judged === 'locked' ? 'locked' : 'failed' };
		}
		const { secret, hash } = makeSecret();
		await renewSession(trx, { id: person.session, hash, at });
		const session = (await findSessions(trx, [person.session])).get(person.session)?.session;
		if (!session) return { outcome: 'failed' };
		await insertAccessEntry(trx, entryOf(person, { id: newId(), at, what: 'confirmed', detail: way }));
		const seconds = Math.floor((Date.parse(session.expires_at) - Date.parse(at)) / 1_000);
		return { outcome: 'confirmed', secret, ownDevice: session.own_device === 1, seconds, confirmedAt: at };
	});
}

function entryOf(
	{ account, visitor: { device, request } }: Person,
	what: Pick<Parameters<typeof insertAccessEntry>[1], 'id' | 'at' | 'what' | 'detail'>
) {
	return { ...what, account, actor: spellActor({ kind: 'session', account }), device, request };
}
