import type { Transaction } from 'kysely';
import type { Change } from '../db/stores/change-store.ts';
import { insertSet } from '../db/stores/publication-set-store.ts';
import type { Database } from '../db/schema.ts';
import type { AppliedChange } from './change-part.ts';

/** Enters what was scheduled as one set; returns the changes with its id. What was published at once is no set. */
export async function schedule(
	trx: Transaction<Database>,
	applied: readonly AppliedChange[],
	{ id, at, by }: { id: string; at: string; by: string }
): Promise<Change[]> {
	const scheduled = applied.filter(({ event }) => event.type === 'PublicationScheduled');
	const publishAt = scheduled[0]?.change.publishAt;
	if (publishAt === undefined) return applied.map(({ change }) => change);
	const parts = scheduled.map(({ change: { record, part, after }, event }) => {
		if (event.snapshot === undefined) throw new Error(`Part ${record}/${part} was scheduled without a text`);
		return { record, part, revision: after, snapshot: event.snapshot };
	});
	await insertSet(trx, { id, publishAt, scheduledAt: at, scheduledBy: by, parts });
	return applied.map(({ change }) => ({ ...change, set: id }));
}
