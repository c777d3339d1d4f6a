import type { TypeName } from '@kok/domain/content-types';
import { typesFound } from '../any-record.ts';

/** Where as much speaks for two records, what the network says itself stands before what it has published. */
const types: Readonly<Record<TypeName, number>> = {
	demand: 1.15,
	term: 1.1,
	body: 1.1,
	member: 1.1,
	legal_act: 1.05,
	network: 0.9,
	figure: 0.85,
	statement: 0.95,
	milestone: 0.95,
	agreement: 0.95,
	goal: 1,
	membership: 1,
	service: 1,
	representation: 1,
	provision: 1,
	demand_act_link: 1,
	introduction: 1,
	reaction: 1,
	assessment: 1,
	open_issue: 1,
	page: 1
};

/** In the order of the types that can be found. */
export const typeWeights: readonly number[] = typesFound.map((type) => types[type]);

/** More than any words can weigh. */
export const byCitation = 1e9;
