import type { Services } from '../http/services.ts';
import type { ConditionCode } from './conditions.ts';

/** What is wrong with the running server at this moment, as far as a look of a few milliseconds tells. */
export async function watch({ reconciler }: Pick<Services, 'reconciler'>): Promise<ConditionCode[]> {
	return reconciler.trouble() === undefined ? [] : ['publishing-fails'];
}
