import { listUnfinishedErasures } from '../db/stores/erasure-store.ts';
import type { Services } from '../http/services.ts';
import type { ConditionCode } from './conditions.ts';

/** What is wrong with the running server at this moment, as far as a look of a few milliseconds tells. */
export async function watch(services: Services): Promise<ConditionCode[]> {
	const { databases, reconciler, folders, rounds, troubles, backups } = services;
	const trouble = reconciler.trouble();
	const { leftOut, missing } = reconciler.lacks();
	const isPending = trouble !== undefined && (await reconciler.isProtectionPending());
	const found: (ConditionCode | never[])[] = [
		...(await reconciler.hindrances()),
		...(isPending ? (['protection-pending'] as const) : []),
		...(trouble ? [trouble.condition] : []),
		...(await folders()),
		...rounds.found(),
		...((await backups?.standing())?.isFresh === false ? (['backup-unproven'] as const) : []),
		...troubles.list(),
		...leftOut.map(({ why }) => (why === 'snapshot-altered' ? 'text-altered' : 'record-unfit')),
		...((await listUnfinishedErasures(databases.read)).length > 0 ? (['erasure-unfinished'] as const) : []),
		...(missing.length > 0 ? (['files-lost'] as const) : [])
	];
	return found.flat();
}
