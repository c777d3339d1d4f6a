import { makeSecret } from '../../accounts/secret.ts';
import type { Visitor } from '../../accounts/visitor.ts';
import { insertAccessEntry } from '../../db/stores/access-log-store.ts';
import { lockAccount } from '../../db/stores/account-store.ts';
import { endSession, findSessions, renewSession } from '../../db/stores/session-store.ts';
import { spellActor } from '../../log/actor-name.ts';
import type { AccountTools } from './account-tools.ts';
import { judgeCode } from './judge-code.ts';

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
	{ databases, clock, newId }: AccountTools,
	{ code, ...person }: Person & { code: string }
): Promise<Confirmed> {
	const at = clock.now();
	return databases.write.transaction().execute(async (trx): Promise<Confirmed> => {
		const account = await lockAccount(trx, person.account);
		const judged = account ? await judgeCode(trx, { account, code, at }) : 'wrong';
		if (judged !== 'right') {
			await insertAccessEntry(trx, entryOf(person, { id: newId(), at, what: 'not-confirmed', detail: 'code' }));
			return { outcome: judged === 'locked' ? 'locked' : 'failed' };
		}
		const { secret, hash } = makeSecret();
		await renewSession(trx, { id: person.session, hash, at });
		const session = (await findSessions(trx, [person.session])).get(person.session)?.session;
		if (!session) return { outcome: 'failed' };
		await insertAccessEntry(trx, entryOf(person, { id: newId(), at, what: 'confirmed', detail: 'code' }));
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
