import type { Kysely, Transaction } from 'kysely';
import { listTellable } from '../../db/stores/account-store.ts';
import { insertEmbargo } from '../../db/stores/embargo-store.ts';
import type { Database } from '../../db/schema.ts';
import { spellActor } from '../../log/actor-name.ts';
import type { Caller, Chain } from '../tools.ts';
import type { EmbargoRefusal } from './refusals.ts';

/** So many people are told of a set under embargo, or one where the office has no second. */
export const peopleTold = 2;

interface Asked {
	/** Accounts. */
	tells: readonly string[];
	publishAt: string | undefined;
}

/** Why parts cannot be planned under embargo at an instant, if they cannot. */
export async function refuseEmbargo(
	db: Kysely<Database>,
	{ tells, publishAt, at }: Asked & { at: string }
): Promise<EmbargoRefusal | undefined> {
	if (publishAt === undefined || publishAt <= at) return 'embargo-without-hour';
	const tellable = new Set((await listTellable(db)).map(({ id }) => id));
	if (!tells.every((account) => tellable.has(account))) return 'embargo-tells-others';
	return new Set(tells).size < Math.min(peopleTold, tellable.size) ? 'embargo-tells-one' : undefined;
}

/** Places a set that was planned under embargo. */
export async function placeUnderEmbargo(
	trx: Transaction<Database>,
	chain: Chain,
	{ set, tells, publishAt, caller }: { set: string; tells: readonly string[]; publishAt: string; caller: Caller }
): Promise<void> {
	const each = [...new Set(tells)];
	await insertEmbargo(trx, { set, tells: each });
	const terms = { publishAt, tells: each.map((account) => spellActor({ kind: 'session', account })) };
	await chain.append({ ...caller, action: 'EmbargoSet', object: set, changes: [terms] });
}
