import type { RefusalCode } from '../refusals.ts';
import type { Verdict } from '../verdict.ts';

/**
 * Why a record is taken from the public: it is over, another record took its place, or someone must be
 * protected. Addresses answer accordingly: 410 Gone, 301 to the other record, or 404 as if it had never been.
 */
export type Withdrawal = { reason: 'over' } | { reason: 'replaced'; by: string } | { reason: 'protection' };

/** What a withdrawal depends on. */
export interface WithdrawalCircumstances {
	id: string;
	/** Why it was taken from the public already, if it was. */
	withdrawn: Withdrawal['reason'] | undefined;
	/** The type has exactly one record, which cannot be missed. */
	single: boolean;
	/** The record tells what happened, and is public. */
	logged?: boolean;
	/** Whether the record that takes the place exists, is of the same type and is not withdrawn. */
	successorStands: boolean;
	/** The public reads an earlier release. It holds back no protection. */
	pinned?: boolean;
}

/**
 * Judges whether a record may be withdrawn, and for what reason. One that was withdrawn for another reason may still be
 * withdrawn for protection: its old addresses, which are names, are public until then.
 */
export function decideWithdrawal(
	withdrawal: Withdrawal,
	{ id, withdrawn, single, logged, successorStands, pinned }: WithdrawalCircumstances
): Verdict<Withdrawal, { type: 'Withdrawn' }, RefusalCode> {
	const nowProtects = withdrawal.reason === 'protection' && withdrawn !== 'protection';
	if (withdrawn && !nowProtects) return { accepted: false, refusal: 'withdrawn' };
	if (single) return { accepted: false, refusal: 'only-one-of-its-type' };
	if (logged && withdrawal.reason !== 'protection') return { accepted: false, refusal: 'logged-once' };
	if (withdrawal.reason === 'replaced' && (withdrawal.by === id || !successorStands))
		return { accepted: false, refusal: 'no-successor' };
	if (pinned && withdrawal.reason !== 'protection') return { accepted: false, refusal: 'release-pinned' };
	return { accepted: true, next: withdrawal, event: { type: 'Withdrawn' } };
}
