import type { Transaction } from 'kysely';
import { makeSecret } from '../../accounts/secret.ts';
import type { Visitor } from '../../accounts/visitor.ts';
import { insertAccessEntry } from '../../db/stores/access-log-store.ts';
import { insertSession } from '../../db/stores/session-store.ts';
import type { Database } from '../../db/schema.ts';
import { spellActor } from '../../log/actor-name.ts';
import type { Tools } from '../tools.ts';

/** A session on a person's own device lasts for twelve hours, whatever is done in it. */
const ownSeconds = 43_200;
/** On a device of others it lasts for an hour. */
const borrowedSeconds = 3_600;
/** And no longer than this after the last that was asked there. */
const idleSeconds = 1_800;

/** When a session ends in which something was asked at an instant. */
export function endOfSession({ since, ownDevice, at }: { since: string; ownDevice: boolean; at: string }): string {
	const [begun, asked] = [Date.parse(since), Date.parse(at)];
	const end = ownDevice
		? begun + ownSeconds * 1_000
		: Math.min(begun + borrowedSeconds * 1_000, asked + idleSeconds * 1_000);
	return new Date(end).toISOString();
}

/** A session that was just opened. Its secret goes into the cookie and nowhere else. */
export interface OpenedSession {
	id: string;
	secret: string;
	ownDevice: boolean;
	expiresAt: string;
}

/** Lets an account in, under a secret that nobody had before, and writes down by which way. */
export async function openSession(
	trx: Transaction<Database>,
	{ newId }: Pick<Tools, 'newId'>,
	asked: { account: string; way: string; ownDevice: boolean; visitor: Visitor; at: string }
): Promise<OpenedSession> {
	const { account, way, ownDevice, visitor, at } = asked;
	const { secret, hash } = makeSecret();
	const expiresAt = endOfSession({ since: at, ownDevice, at });
	const id = newId();
	await insertSession(
		trx,
		{
			...{ id, account, created_at: at, confirmed_at: at, expires_at: expiresAt },
			...{ own_device: ownDevice ? 1 : 0, device: visitor.device, ended_at: null }
		},
		hash
	);
	await insertAccessEntry(trx, {
		...{ id: newId(), at, account, actor: spellActor({ kind: 'session', account }) },
		...{ what: 'signed-in', detail: way, device: visitor.device, request: visitor.request }
	});
	return { id, secret, ownDevice, expiresAt };
}
