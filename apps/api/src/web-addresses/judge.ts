import type { WebAddress } from '../db/stores/web-address-store.ts';
import type { Finding } from './finding.ts';

/** How an address stands, by all that asking for it has said. */
export type Standing = Pick<
	WebAddress,
	'state' | 'since' | 'said' | 'status' | 'moved_to' | 'failures' | 'failing_since'
>;

const day = 86_400_000;
/** So often in turn, and over so long a time, an address has failed before anybody is told: most outages are shorter. */
export const failuresToTell = 3;
export const daysToTell = 3;

/** How an address stands after it was asked for once more. */
export function judge(before: Standing, { finding, at }: { finding: Finding; at: string }): Standing {
	const { said } = finding;
	const found = {
		said,
		status: 'status' in finding ? (finding.status ?? null) : null,
		moved_to: finding.said === 'moved' ? finding.to : null
	};
	if (isFailure(said)) return failed(before, { said, found, at });
	const state = said === 'not-asked' ? 'refused' : said;
	const isSame = before.state === state && before.moved_to === found.moved_to;
	return { ...found, state, since: isSame ? before.since : at, failures: 0, failing_since: null };
}

type Failure = 'missing' | 'nameless' | 'silent';

function isFailure(said: Finding['said']): said is Failure {
	return said === 'missing' || said === 'nameless' || said === 'silent';
}

interface Failed {
	said: Failure;
	found: Pick<Standing, 'said' | 'status' | 'moved_to'>;
	at: string;
}

function failed(before: Standing, { said, found, at }: Failed): Standing {
	const failures = before.failures + 1;
	const failing_since = before.failing_since ?? at;
	const isTold = failures >= failuresToTell && Date.parse(at) - Date.parse(failing_since) >= daysToTell * day;
	const state = isTold ? (said === 'silent' ? 'silent' : 'gone') : 'failing';
	return { ...found, state, since: failing_since, failures, failing_since };
}

/**
 * When it is asked for next: what fails again after a day until that is told, all else after a week. By its id some hours
 * are added, so that addresses which came in together are not asked for together for ever.
 */
export function nextTurn({ id, state }: { id: string; state: Standing['state'] }, at: string): string {
	const days = state === 'failing' ? 1 : 7;
	const spread = (Number.parseInt(id.slice(-6), 16) % 100) / 100;
	return new Date(Date.parse(at) + days * day + spread * days * (day / 10)).toISOString();
}
