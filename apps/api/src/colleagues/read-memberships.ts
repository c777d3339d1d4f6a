import type { AnyValues } from '@kok/domain/content-type';
import type { MembershipTerms } from '@kok/domain/rules/colleagues';
import type { Kysely } from 'kysely';
import * as z from 'zod';
import { type PublicFacts, publicFactsOfType } from '../db/stores/facts-store.ts';
import type { Database } from '../db/schema.ts';

const Terms = z.looseObject({
	member: z.string(),
	kind: z.enum(['full', 'associate', 'observer']),
	votingRight: z.boolean().optional(),
	since: z.string().optional(),
	until: z.string().optional(),
	corrects: z.string().optional()
});

/** The published memberships of all members, without those that another corrects. */
export async function readMemberships(db: Kysely<Database>): Promise<Map<string, MembershipTerms[]>> {
	const published = (await publicFactsOfType(db, 'membership')).flatMap(termsOf);
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
