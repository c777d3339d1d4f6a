import type { AnyValues, Fields } from '@kok/domain/content-type';

/**
 * The telephone numbers that a draft changes, each with the one that the public reads so far. Whoever has taken over an account
 * would have calls sent to them.
 */
export function newNumbers(
	fields: Fields,
	{ before, after }: { before: AnyValues; after: AnyValues }
): { former: string | undefined }[] {
	return Object.entries(fields).flatMap(([name, { kind }]) => {
		const [former, given] = [before[name], after[name]];
		if (kind !== 'phone' || typeof given !== 'string' || given === former) return [];
		return [{ former: typeof former === 'string' ? former : undefined }];
	});
}
