import type { RefusalCode } from '../refusals.ts';
import type { Verdict } from '../verdict.ts';
import type { Withdrawal } from './withdrawal.ts';

/** What an erasure depends on. */
export interface ErasureCircumstances {
	/** Why the record was taken from the public, if it was. */
	withdrawn: Withdrawal['reason'] | undefined;
}

/** Judges whether a record may be erased. It cannot be undone, so only what protects someone is erased. */
export function decideErasure({
	withdrawn
}: ErasureCircumstances): Verdict<'erased', { type: 'RecordErased' }, RefusalCode> {
	if (withdrawn !== 'protection') return { accepted: false, refusal: 'not-withdrawn-for-protection' };
	return { accepted: true, next: 'erased', event: { type: 'RecordErased' } };
}
