import { countForeignSecrets } from '../db/stores/account-store.ts';
import { listUnfinishedErasures } from '../db/stores/erasure-store.ts';
import { standingOfMails } from '../db/stores/mail-store.ts';
import type { Services } from '../http/services.ts';
import type { ConditionCode } from './conditions.ts';

/** The mail server is asked again and again meanwhile, so by then somebody has to see to it. */
export const longestMailMilliseconds = 3_600_000;

/** What is wrong with the running server at this moment, as far as a look of a few milliseconds tells. */
export async function watch(services: Services): Promise<ConditionCode[]> {
	const { databases, reconciler, folders, rounds, troubles, backups } = services;
	const trouble = reconciler.trouble();
	const { leftOut, missing } = reconciler.lacks();
	const isPending = trouble !== undefined && (await reconciler.isProtectionPending());
	const { waitingSince } = await standingOfMails(databases.read);
	const isMailLate =
		waitingSince !== undefined && Date.parse(services.clock.now()) - Date.parse(waitingSince) > longestMailMilliseconds;
	const found: (ConditionCode | never[])[] = [
		...(await reconciler.hindrances()),
		...(isPending ? (['protection-pending'] as const) : []),
		...(trouble ? [trouble.condition] : []),
		...(await folders()),
		...rounds.found(),
		...((await backups?.standing())?.isFresh === false ? (['backup-unproven'] as const) : []),
		...(isMailLate && services.mails ? (['mail-waits'] as const) : []),
		...troubles.list(),
		...leftOut.map(({ why }) => (why === 'snapshot-altered' ? 'text-altered' : 'record-unfit')),
		...((await listUnfinishedErasures(databases.read)).length > 0 ? (['erasure-unfinished'] as const) : []),
		...((await countForeignSecrets(databases.read, services.codes.mark)) > 0 ? (['codes-unreadable'] as const) : []),
		...(missing.length > 0 ? (['files-lost'] as const) : []),
		...(reconciler.hasGivenUpDrawing() ? (['pictures-not-drawn'] as const) : [])
	];
	return found.flat();
}
