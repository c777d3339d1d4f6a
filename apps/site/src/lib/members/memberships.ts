import type { Content, PublicRecord } from '@kok/domain/release/content';
import { isPast, isYetToCome } from '../release/date-order.ts';
import { uncorrectedNaming } from '../records/uncorrected.ts';

type Membership = PublicRecord<'membership'>['facts']['values'];

/** How an organisation belonged to the network, from the first to the last that is known; none that another corrects. */
export function membershipsOf(content: Content, member: string): Membership[] {
	return uncorrectedNaming(content, { type: 'membership', id: member })
		.map(({ facts }) => facts.values)
		.toSorted((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
}

/** The membership that is valid on a day. Where several are, the one that began last. */
export function membershipOn(memberships: readonly Membership[], day: string): Membership | undefined {
	return memberships.findLast(({ since, until }) => !isYetToCome(since, day) && !isPast(until, day));
}
