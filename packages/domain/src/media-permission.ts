/** What is known of the right to show a file. */
export interface MediaPermission {
	/** Who gave it, in words. */
	by: string;
	/** The last day on which it holds, in the network's time zone; without it, until it is withdrawn. */
	until?: string | undefined;
	/** The day on which it was withdrawn. */
	withdrawnOn?: string | undefined;
}

/** How a permission stands on a day: `ending` in its last 30 days, `ended` from the day after the last. */
export type PermissionStanding = 'missing' | 'holds' | 'ending' | 'ended' | 'withdrawn';

const warningDays = 30;

/** How a permission stands on a day of the calendar. */
export function standingOfPermission(permission: MediaPermission | undefined, day: string): PermissionStanding {
	if (permission?.withdrawnOn !== undefined) return 'withdrawn';
	if (!permission) return 'missing';
	const { until } = permission;
	if (until === undefined) return 'holds';
	const daysLeft = (Date.parse(until) - Date.parse(day)) / 86_400_000;
	if (daysLeft < 0) return 'ended';
	return daysLeft < warningDays ? 'ending' : 'holds';
}
