import { dayIn } from '@kok/domain/calendar';
import type { AnyValues } from '@kok/domain/content-type';
import { type MembershipTerms, isColleague } from '@kok/domain/rules/colleagues';
import type { Kysely } from 'kysely';
import * as z from 'zod';
import { timeZoneIn } from '../commands/settings.ts';
import { type PublicFacts, publicFactsNamingSome } from '../db/stores/facts-store.ts';
import type { Database } from '../db/schema.ts';

const Terms = z.looseObject({
	member: z.string(),
	kind: z.enum(['full', 'associate', 'observer']),
	votingRight: z.boolean().optional(),
	since: z.string().optional(),
	until: z.string().optional(),
	corrects: z.string().optional()
});

/** The published memberships of some members, without those that another corrects, whichever member that one names. */
export async function readMemberships(
	db: Kysely<Database>,
	members: readonly string[]
): Promise<Map<string, MembershipTerms[]>> {
	return membershipsAmong(db, await publicFactsNamingSome(db, { field: 'member', targets: members }));
}

/** The same where all that names the members has been read. */
export async function membershipsAmong(
	db: Kysely<Database>,
	naming: readonly PublicFacts[]
): Promise<Map<string, MembershipTerms[]>> {
	const targets = naming.flatMap(({ id, type }) => (type === 'membership' ? [id] : []));
	const correcting = await publicFactsNamingSome(db, { field: 'corrects', targets });
	const known = new Map([...naming, ...correcting].map((facts) => [facts.id, facts]));
	return byMember([...known.values()].filter(({ type }) => type === 'membership'));
}

/** Whether one of some members is a colleague of the others on the day of an instant, by what the public facts say. */
export function isAnyColleague(
	facts: readonly PublicFacts[],
	{ members, at }: { members: readonly string[]; at: string }
): boolean {
	const network = facts.find(({ type }) => type === 'network');
	const day = dayIn(timeZoneIn(network?.facts), at);
	const memberships = byMember(facts.filter(({ type }) => type === 'membership'));
	return members.some((member) => isColleague(memberships.get(member) ?? [], day));
}

function byMember(memberships: readonly PublicFacts[]): Map<string, MembershipTerms[]> {
	const published = memberships.flatMap(termsOf);
	const corrected = new Set(published.flatMap(({ corrects }) => corrects ?? []));
	return Map.groupBy(
		published.filter(({ id }) => !corrected.has(id)),
		({ member }) => member
	);
}

function termsOf({ id, facts }: PublicFacts) {
	const terms = Terms.safeParse(facts satisfies AnyValues);
	return terms.success ? [{ id, ...terms.data }] : [];
}
