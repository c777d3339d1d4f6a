import type { ContentType } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { Citations } from '@kok/domain/fields/clauses';
import { idsOf } from '@kok/domain/fields/items';
import type { WrittenRecord } from '../history.ts';

/** Clauses that a record cites and that the demand does not have. */
export function findLostClauses(
	{ type, facts }: WrittenRecord,
	{ place, records, named }: { place: string; records: readonly WrittenRecord[]; named: ReadonlyMap<string, string> }
): string[] {
	const declared: ContentType = contentTypes[type];
	const fields = Object.entries(declared.facts).filter(([, { kind }]) => kind === 'clauses');
	return fields.flatMap(([field]) =>
		(Citations.safeParse(facts[field]).data ?? []).flatMap(({ demand, clauses = [] }, index) => {
			const cited = records.find(({ id }) => id === demand);
			if (!cited) return [];
			const ids = idsOf(cited.facts['clauses']);
			return clauses
				.filter((id) => !ids.includes(id))
				.map(
					(id) =>
						`${place}, facts › ${field} › item ${index + 1} › clauses: the demand “${named.get(demand) ?? demand}” has no clause “${id}”. Its clauses are: ${ids.join(', ')}.`
				);
		})
	);
}
