import { dayIn } from '@kok/domain/calendar';
import type { RefusalCode } from '@kok/domain/refusals';
import { type Availability, decideAvailability } from '@kok/domain/rules/availability';
import { isColleague } from '@kok/domain/rules/colleagues';
import type { Transaction } from 'kysely';
import type { Actor } from '../access/actor.ts';
import { readMemberships } from '../colleagues/read-memberships.ts';
import { insertAccessEntry } from '../db/stores/access-log-store.ts';
import { type SaidAvailability, putAvailability } from '../db/stores/colleague-store.ts';
import { lockChain } from '../db/stores/event-store.ts';
import { findRecord } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { readHeadRows } from '../heads/head-store.ts';
import { readSettings } from './settings.ts';
import type { Tools } from './tools.ts';

export type SayAvailabilityOutcome =
	{ outcome: 'said'; said: SaidAvailability } | { outcome: 'not-found' } | { outcome: 'refused'; refusal: RefusalCode };

interface Saying {
	member: string;
	said: Omit<Availability, 'until'> & { until?: string | undefined };
	actor: Actor;
	request: string;
	device: string;
}

/**
 * A member says whether it can take someone tonight. It ends by itself and makes no event: the chain keeps for ever what it
 * is told. The log of views says who spoke for the member, and when.
 */
export async function sayAvailability(
	{ databases, clock, newId }: Pick<Tools, 'databases' | 'clock' | 'newId'>,
	{ member, said, actor, request, device }: Saying
): Promise<SayAvailabilityOutcome> {
	return databases.log.transaction().execute(async (trx) => {
		// Behind this lock nobody erases the member meanwhile.
		await lockChain(trx);
		const at = clock.now();
		const record = await findRecord(trx, member);
		if (record?.type !== 'member' || record.withdrawn) return { outcome: 'not-found' };
		const verdict = decideAvailability(said, await readCircumstances(trx, { member, at }));
		if (!verdict.accepted) return { outcome: 'refused', refusal: verdict.refusal };
		const next = { ...verdict.next, saidAt: at };
		await putAvailability(trx, { member, ...next });
		const account = actor.who.kind === 'session' ? actor.who.account : null;
		await insertAccessEntry(trx, {
			id: newId(),
			at,
			account,
			actor: actor.id,
			what: 'said',
			detail: member,
			device,
			request
		});
		return { outcome: 'said', said: next };
	});
}

async function readCircumstances(trx: Transaction<Database>, { member, at }: { member: string; at: string }) {
	const { timeZone } = await readSettings(trx);
	const heads = (await readHeadRows(trx, [member])).get(member) ?? [];
	const memberships = (await readMemberships(trx, [member])).get(member) ?? [];
	return {
		at,
		timeZone,
		isColleague: isColleague(memberships, dayIn(timeZone, at)),
		isProtected: !heads.some(
			({ audience, veil, published }) => audience === 'members' && veil === '' && published === 1
		)
	};
}
