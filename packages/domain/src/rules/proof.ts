import type { Ground } from '../fields/ground.ts';

/**
 * Whether the document of a ground can prove since when the network has demanded something. Of an undated document that
 * is not older than a day nobody knows how much younger it is: it proves nothing from that day on, unless it is known not
 * to be younger either. Of an earlier time it can tell.
 */
export function provesSince(ground: Ground): boolean {
	if (ground.kind === 'imported' || ground.since === null) return true;
	const { dated, notBefore, notAfter } = ground.document;
	const since = lastDayOf(ground.since.date);
	const isOfEarlierTime = notBefore === undefined || since < notBefore;
	const latest = dated ?? notAfter;
	return isOfEarlierTime || (latest !== undefined && lastDayOf(latest) <= since);
}

/** `2013-12-31` for `2013`; every month has 31 days here, since such dates are only compared. */
function lastDayOf(date: string): string {
	return date + '-12-31'.slice(date.length - 4);
}
