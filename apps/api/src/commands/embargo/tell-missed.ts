import type { Transaction } from 'kysely';
import { findEmbargo, settleEmbargo } from '../../db/stores/embargo-store.ts';
import { newestInstant } from '../../db/stores/event-store.ts';
import { insertMail } from '../../db/stores/mail-store.ts';
import type { Database } from '../../db/schema.ts';
import { spellActor } from '../../log/actor-name.ts';
import { readTime } from '../../publishing/clock.ts';
import { byTheClock } from '../by-the-clock.ts';
import type { Chain, Tools } from '../tools.ts';

/** Has it mailed that a set missed its hour, where it is under embargo: once, whoever finds it out. */
export async function tellMissed(
	trx: Transaction<Database>,
	chain: Chain,
	{ set, publishAt, newId }: { set: string; publishAt: string } & Pick<Tools, 'newId'>
): Promise<void> {
	const embargo = await findEmbargo(trx, set);
	const at = await datedSafely(trx, chain);
	if (!embargo || !(await settleEmbargo(trx, { set, fate: 'missed', at }))) return;
	for (const account of embargo.tells) await insertMail(trx, { id: newId(), publication_set: set, account, at });
	const terms = { publishAt, tells: embargo.tells.map((account) => spellActor({ kind: 'session', account })) };
	await chain.append({ ...byTheClock, action: 'EmbargoMissed', object: set, changes: [terms], at });
}

/** An event that is dated ahead would make the clock doubted once it is right again. */
async function datedSafely(trx: Transaction<Database>, chain: Chain): Promise<string> {
	const { doubt } = await readTime(trx, chain.at);
	return doubt === 'clock-ahead' ? ((await newestInstant(trx)) ?? chain.at) : chain.at;
}
