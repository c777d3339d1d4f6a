import type { RefusalCode } from '../refusals.ts';
import type { Verdict } from '../verdict.ts';

/** What a membership says of a member and a day. */
export interface MembershipTerms {
	kind: 'full' | 'associate' | 'observer';
	votingRight?: boolean | undefined;
	since?: string | undefined;
	until?: string | undefined;
}

/**
 * Whether a member is a colleague of the others on a day: it has a full membership with a right to vote then. Where no
 * membership was entered, that it is a member is enough. Dates known to the month or the year count whole.
 */
export function isColleague(memberships: readonly MembershipTerms[], day: string): boolean {
	if (memberships.length === 0) return true;
	return memberships.some(
		({ kind, votingRight, since = '', until }) =>
			kind === 'full' &&
			votingRight !== false &&
			since <= day.slice(0, since.length) &&
			(until === undefined || until >= day.slice(0, until.length))
	);
}

/** For how many days after its confirmation a line for colleagues is shown. */
const linesHoldDays = 365;

/** How the lines for colleagues of a member stand. A line that was changed is not the one that was confirmed. */
export type LinesStanding = 'none' | 'unconfirmed' | 'changed' | 'expired' | 'confirmed';

export function standingOfLines(
	/** What the lines say now; none where the member has none. */
	lines: string | undefined,
	{ confirmed, day }: { confirmed: { lines: string; on: string } | undefined; day: string }
): LinesStanding {
	if (lines === undefined) return 'none';
	if (!confirmed) return 'unconfirmed';
	if (confirmed.lines !== lines) return 'changed';
	const days = (Date.parse(day) - Date.parse(confirmed.on)) / 86_400_000;
	return days > linesHoldDays ? 'expired' : 'confirmed';
}

/**
 * Judges who confirms that a line for colleagues still holds. The office confirms any. A member confirms the line again
 * that the office confirmed before: otherwise whoever takes over its account could have calls sent to them.
 */
export function decideLinesConfirmation(
	standing: LinesStanding,
	{ isOffice, isWithdrawn }: { isOffice: boolean; isWithdrawn: boolean }
): Verdict<'confirmed', { type: 'LinesConfirmed' }, RefusalCode> {
	if (isWithdrawn) return { accepted: false, refusal: 'withdrawn' };
	if (standing === 'none') return { accepted: false, refusal: 'line-missing' };
	if (!isOffice && (standing === 'unconfirmed' || standing === 'changed'))
		return { accepted: false, refusal: 'line-changed' };
	return { accepted: true, next: 'confirmed', event: { type: 'LinesConfirmed' } };
}
