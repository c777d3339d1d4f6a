import { day } from './life.ts';
import type { Random } from './random.ts';

/** From the founding of a network to the last day told, in milliseconds since 1970. */
export interface Period {
	from: number;
	to: number;
}

/** When a record is worked on, and whether it is withdrawn after that. */
export interface Span extends Period {
	leaves: boolean;
}

/**
 * The spans in which records of one kind are worked on, in the order in which they come in: many in the first
 * years, the last half a year before the end, so that each has a life to tell. Some leave before the end.
 */
export function spansIn({ from, to }: Period, { staying, leaving }: { staying: number; leaving: number }): Span[] {
	const first = from + 7 * day;
	const last = to - 180 * day;
	const total = staying + leaving;
	const leavers = spread(total, leaving);
	return Array.from({ length: total }, (_, index) => {
		const dawn = first + (index / total) ** 1.5 * (last - first);
		const leaves = leavers.has(index);
		return { from: dawn, to: leaves ? dawn + 0.4 * (to - dawn) : to, leaves };
	});
}

/** Some days between two, in order. */
export function daysBetween(random: Random, { from, to }: Period, count: number): number[] {
	const part = (to - from) / count;
	return Array.from({ length: count }, (_, index) => from + (index + random.below(1000) / 1000) * part);
}

/** A day as its year alone. */
export function yearOf(on: number): string {
	return new Date(on).toISOString().slice(0, 4);
}

/** A day as its year and month, as sources are often dated. */
export function monthOf(on: number): string {
	return new Date(on).toISOString().slice(0, 7);
}

/** A day as it stands on a calendar. */
export function dayOf(on: number): string {
	return new Date(on).toISOString().slice(0, 10);
}

/** Indices spread evenly over a list, none twice. */
function spread(total: number, count: number): Set<number> {
	return new Set(Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * total) / count)));
}
