import { contentTypes, isTypeName } from '@kok/domain/content-types';
import { type RawBuilder, sql } from 'kysely';
import * as z from 'zod';
import type { PublicFacts } from './facts-store.ts';
import { raise } from './snapshot-store.ts';

/**
 * For a statement that joins mandates: what the memberships of the member say in public, and the network, as JSON. Whoever
 * calls is then known in one statement, with whether they are a colleague of the others. The memberships are found by the
 * links that name the member: every request begins here, and a network has thousands of them.
 */
export const mandateCircumstances = [
	told(
		sql`(
			select distinct link.record from link
			where link.target = mandate.acts_for and link.part = 'facts' and link.state = 'published'
		) as named inner join record as told on told.id = named.record`,
		sql`told.type = 'membership'`
	).as('memberships'),
	told(sql`record as told`, sql`told.single_of = 'network' and mandate.id is not null`).as('network')
] as const;

function told(records: RawBuilder<unknown>, condition: RawBuilder<unknown>): RawBuilder<string | null> {
	return sql<string | null>`(
		select '[' || string_agg(
			'{"id":"' || told.id || '","type":"' || told.type
				|| '","fields_version":' || cast(said.fields_version as text) || ',"body":' || said.body || '}',
			','
		) || ']'
		from ${records}
			inner join part as stands on stands.record = told.id and stands.name = 'facts'
			inner join snapshot as said on said.hash = stands.published
		where said.body is not null and told.withdrawn_at is null and ${condition}
	)`;
}

const Told = z.array(
	z.object({
		id: z.string(),
		type: z.string(),
		fields_version: z.number(),
		body: z.record(z.string(), z.unknown())
	})
);

/** What stands in such a column, raised to today's fields. */
export function factsTold(text: string | null): PublicFacts[] {
	if (text === null) return [];
	return Told.parse(JSON.parse(text)).flatMap(({ id, type, fields_version, body }) => {
		if (!isTypeName(type)) return [];
		const stored = { part: 'facts' as const, fields_version, body: JSON.stringify(body) };
		return [{ id, type, facts: raise(contentTypes[type], stored) }];
	});
}
