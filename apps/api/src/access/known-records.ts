import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { contentTypes, isTypeName } from '@kok/domain/content-types';
import { vitalTargetsOf, withTheirTargets } from '@kok/domain/vital-targets';
import type { Kysely } from 'kysely';
import { type PublicFacts, namedFactsOf } from '../db/stores/facts-store.ts';
import type { Database } from '../db/schema.ts';

/** Whether someone may know that a record is there. */
export type Knows = (record: string) => boolean;

/**
 * What a delegate may know of some records: the own members, and of others what is public and has all that it cannot do
 * without. The own member is enough for what hangs on it, also while it is hidden.
 */
export async function readKnown(
	db: Kysely<Database>,
	{ records, own }: { records: readonly string[]; own: readonly string[] }
): Promise<Knows> {
	const found = own.map((id) => ({ id, targets: [] as string[] }));
	const asked = new Set(own);
	for (let next = unasked(records, asked); next.length > 0;) {
		for (const id of next) asked.add(id);
		const facts = (await namedFactsOf(db, next)).flatMap(dependentOf);
		found.push(...facts);
		next = unasked(
			facts.flatMap(({ targets }) => targets),
			asked
		);
	}
	const known = new Set(withTheirTargets(found).map(({ id }) => id));
	return (record) => known.has(record);
}

function unasked(ids: readonly string[], asked: ReadonlySet<string>): string[] {
	return [...new Set(ids)].filter((id) => !asked.has(id));
}

function dependentOf({ id, type: name, facts }: PublicFacts): { id: string; targets: string[] }[] {
	const type = isTypeName(name) ? contentTypes[name] : undefined;
	return type && !isWithheld(type, facts) ? [{ id, targets: vitalTargetsOf(type, facts) }] : [];
}

function isWithheld(type: ContentType, facts: AnyValues): boolean {
	return type.isWithheld?.(facts) ?? false;
}
