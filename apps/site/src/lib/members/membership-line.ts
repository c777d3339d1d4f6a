import type { Locale } from '@kok/domain/words';
import { writeDate } from '../writing/dates.ts';
import { type membershipsOf, membershipOn } from './memberships.ts';
import { wordsIn } from '../words/words.ts';

type Memberships = ReturnType<typeof membershipsOf>;

/** How an organisation belongs to the network today, and, where that is not all, how it did before. */
export function membershipLines(
	memberships: Memberships,
	{ day, locale }: { day: string; locale: Locale }
): { current: string | undefined; history: string[] } {
	const today = membershipOn(memberships, day);
	const isWholeStory = memberships.every((membership) => membership === today);
	return {
		current: today && writeMembership(today, locale),
		history: isWholeStory ? [] : memberships.map((membership) => writeMembership(membership, locale))
	};
}

/** "Mitglied seit 2013", "Assoziiertes Mitglied 1999 bis 2005". */
function writeMembership({ kind, since, until }: Memberships[number], locale: Locale): string {
	const { members, member } = wordsIn(locale);
	const word = members.kinds[kind];
	if (since !== undefined && until !== undefined) {
		return member.memberFromTo(word, writeDate(since, locale), writeDate(until, locale));
	}
	if (since !== undefined) return member.memberSince(word, writeDate(since, locale));
	return until === undefined ? word : member.memberUntil(word, writeDate(until, locale));
}
