import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { RealisationState } from '@kok/domain/rules/realisation';
import { uncorrectedNaming } from '../records/uncorrected.ts';

type Demand = PublicRecord<'demand'>;

/** A time through which a demand stood in one way, on a scale that all demands of a release share. */
export interface Stretch {
	x: number;
	width: number;
	look: 'asked' | 'moving' | 'partly' | 'reached' | 'lost';
}

/** How long the scale is. */
export const stripWidth = 128;

const looks = {
	open: 'asked',
	introduced: 'asked',
	taken_up: 'moving',
	in_legislation: 'moving',
	partly_realised: 'partly',
	realised: 'reached',
	rejected: 'lost',
	stalled: 'lost',
	reversed: 'lost'
} as const satisfies Record<RealisationState, Stretch['look']>;

/** Where the network saw a demand from the first day on record to a day; nothing where it never assessed it. */
export function stripOf(content: Content, { demand, day }: { demand: Demand; day: string }): Stretch[] {
	const turns = turnsOf(content, demand, day);
	if (turns.length === 0) return [];
	const start = startOf(content);
	const scale = stripWidth / Math.max(yearsAt(day) - start, 1);
	const place = (date: string) => Math.round((yearsAt(date) - start) * scale);
	return turns.flatMap(({ on, look }, index) => {
		const x = place(on);
		const width = place(turns[index + 1]?.on ?? day) - x;
		return width > 0 ? [{ x, width, look }] : [];
	});
}

/** Where on the scale a demand was first on record; nothing where that is not known. */
export function firstOn(content: Content, { demand, day }: { demand: Demand; day: string }): number | undefined {
	const since = sinceOf(demand.facts.values.ground);
	if (since === undefined || since > day) return undefined;
	const start = startOf(content);
	return Math.round((yearsAt(since) - start) * (stripWidth / Math.max(yearsAt(day) - start, 1)));
}

/** A year on the scale. */
export interface Tick {
	year: number;
	x: number;
}

/** The years by which the scale is read: so many that their names have room. */
export function ticksOf(content: Content, day: string): Tick[] {
	const start = startOf(content);
	const end = yearsAt(day);
	if (!Number.isFinite(start)) return [];
	const scale = stripWidth / Math.max(end - start, 1);
	const step = [1, 2, 5, 10, 20, 50].find((years) => (end - start) / years <= mostTicks) ?? 100;
	const first = Math.ceil(start / step) * step;
	const years = Array.from({ length: mostTicks + 1 }, (_, index) => first + index * step);
	return years.filter((year) => year <= end).map((year) => ({ year, x: Math.round((year - start) * scale) }));
}

const mostTicks = 4;

/** From when on a demand stood in one way; without a state it was asked for and no more. */
export interface Turn {
	on: string;
	look: Stretch['look'];
	status?: RealisationState;
}

/** From its first document to its first assessment a demand was asked for and no more. */
export function turnsOf(content: Content, { id, facts }: Demand, day: string): Turn[] {
	const assessed = uncorrectedNaming(content, { type: 'assessment', id })
		.map((record) => record.facts.values)
		.filter(({ axis, on }) => axis === 'network' && on <= day)
		.toSorted((a, b) => a.on.localeCompare(b.on))
		.flatMap(({ on, status }): Turn[] => (status === undefined ? [] : [{ on, look: looks[status], status }]));
	const since = sinceOf(facts.values.ground);
	const [first] = assessed;
	const turns: Turn[] =
		first && since !== undefined && since < first.on ? [{ on: since, look: 'asked' }, ...assessed] : assessed;
	return turns.filter(({ look }, index) => turns[index - 1]?.look !== look);
}

/** Found once for each content: every strip of a register begins there. */
const starts = new WeakMap<Content, number>();

/** The first year on record of any demand. */
function startOf(content: Content): number {
	const start = starts.get(content) ?? findStart(content);
	starts.set(content, start);
	return start;
}

function findStart({ records }: Content): number {
	const dates = [
		...records.assessment.map(({ facts }) => facts.values.on),
		...records.demand.flatMap(({ facts }) => sinceOf(facts.values.ground) ?? [])
	];
	return Math.min(...dates.map(yearsAt));
}

/** The first date on record, as exact as it is known. */
export function sinceOf(ground: Demand['facts']['values']['ground']): string | undefined {
	return ground?.kind === 'imported' ? ground.agreedOn : ground?.since?.date;
}

/** A date, as exact as it is known, as a number of years. */
export function yearsAt(date: string): number {
	const [year = '0', month = '1', day = '1'] = date.split('-');
	return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}
