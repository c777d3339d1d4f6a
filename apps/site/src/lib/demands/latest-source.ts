import type { Source } from '@kok/domain/fields/sources';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import { isYetToCome } from '../release/date-order.ts';
import { recordsNaming } from '../records/references.ts';
import { uncorrectedNaming } from '../records/uncorrected.ts';

type Demand = PublicRecord<'demand'>;
type Sourced = { facts: { values: { sources: readonly Source[]; on?: string | undefined } } };

/**
 * The date of the latest source on a demand, up to a day: of what it rests on, of what was put forward, answered and said
 * of it, of the law that concerns it, and of publications that cite it. A page is as up to date as that, whenever it was
 * released.
 */
export function latestSourceOn(content: Content, demand: Demand, day: string): string | undefined {
	const { id, facts } = demand;
	const introductions = uncorrectedNaming(content, { type: 'introduction', id });
	const ground = facts.values.ground?.document;
	const told: Sourced[] = [
		demand,
		...introductions,
		...introductions.flatMap((one) => uncorrectedNaming(content, { type: 'reaction', id: one.id })),
		...uncorrectedNaming(content, { type: 'assessment', id }),
		...uncorrectedNaming(content, { type: 'demand_act_link', id }),
		...recordsNaming(content, { type: 'milestone', id }),
		...recordsNaming(content, { type: 'statement', id })
	];
	const dated = told.flatMap(({ facts: { values } }) => [values.on, ...values.sources.map((source) => source.dated)]);
	return [...dated, ground?.dated]
		.flatMap((date) => (date === undefined || isYetToCome(date, day) ? [] : [date]))
		.toSorted()
		.at(-1);
}

/** The latest for each content and day: every page of a register asks for it. */
const latestOf = new WeakMap<Content, Map<string, string | undefined>>();

/** The date of the latest source on any demand. */
export function latestSourceOnAny(content: Content, day: string): string | undefined {
	const days = latestOf.get(content) ?? new Map<string, string | undefined>();
	latestOf.set(content, days);
	if (!days.has(day)) {
		const dates = content.records.demand.flatMap((demand) => latestSourceOn(content, demand, day) ?? []);
		days.set(day, dates.toSorted().at(-1));
	}
	return days.get(day);
}
