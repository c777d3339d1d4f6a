import type { Citation } from '@kok/domain/fields/clauses';

/** Some clauses of a demand by their ids, or all of it. */
export function cited(demand: string, ...clauses: string[]): Citation {
	return { demand, ...(clauses.length > 0 && { clauses }) };
}
