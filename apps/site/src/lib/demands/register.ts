import type { PublicRecord } from '@kok/domain/release/content';
import { listDemands, listGoals } from '@kok/domain/release/reading';
import { type RealisationState, realisationStates } from '@kok/domain/rules/realisation';
import type { Locale } from '@kok/domain/words';
import { type DemandOrder, addressOf } from '../addresses/address.ts';
import { type DemandLine, demandLines } from './demand-line.ts';
import { type GoalLine, goalLines } from './goal-line.ts';
import type { PagePlatform } from '../release/platform.ts';
import { dayOf } from '../release/release-day.ts';
import type { RecordLink } from '../records/record-link.ts';
import { numberWord, wordsIn } from '../words/words.ts';
import { ratingOf } from './assessments.ts';
import { addresseesOf } from './addressees.ts';
import { type Move, lastMove } from './last-move.ts';
import { firstOn, sinceOf } from './strip.ts';

/** So many demands stand on a page of the register. */
const rowsOnPage = 50;

/** A demand as a row of the register. */
export interface RegisterRow extends DemandLine {
	goal: GoalLine | undefined;
	/** Where on the scale it was first on record. */
	first: number | undefined;
	moved: Move | undefined;
	/** To whom it is addressed, by name. */
	addressees: RecordLink[];
	/** The numbers between the row before and this one, where they are in the order of numbers. */
	gap: Gap | undefined;
}

/** Numbers without a row: of demands that are not published, or not in the language of the page. */
export interface Gap {
	unpublished: number[];
	elsewhere: number[];
}

/** Rows under one heading; no heading, where the order makes no groups. */
export interface RegisterGroup {
	id: string;
	title: string | undefined;
	rows: RegisterRow[];
}

type Release = PagePlatform['release'];

/** The demands that have words in a language, by number. */
export function shownDemands(content: Release['content'], locale: Locale): PublicRecord<'demand'>[] {
	return listDemands(content).filter(({ wording }) => wording[locale]);
}

/** How many pages the register has in a language, in whatever order. */
export function registerPages(content: Release['content'], locale: Locale): number {
	return Math.max(1, Math.ceil(shownDemands(content, locale).length / rowsOnPage));
}

/** One page of the register in an order. */
export function registerGroups(
	release: Release,
	{ order, page, locale }: { order: DemandOrder; page: number; locale: Locale }
): RegisterGroup[] {
	const shown = orderedRows(release, order, locale).slice((page - 1) * rowsOnPage, page * rowsOnPage);
	const groups: RegisterGroup[] = [];
	for (const row of shown) {
		const { id, title } = headingOf(row, order, { content: release.content, locale });
		const last = groups.at(-1);
		if (last?.id === id) last.rows.push(row);
		else groups.push({ id, title, rows: [row] });
	}
	return groups;
}

/** How many demands there are at each stage, with the place in the register where that stage begins. */
export function registerCounts(release: Release, locale: Locale): { text: string; address: string }[] {
	const { register, rating } = wordsIn(locale);
	const { noStateCounted } = ratingOf(release.content, { axis: 'network', locale });
	const counted = { ...register.states, said: rating.saidCounted, none: noStateCounted };
	const rows = orderedRows(release, 'state', locale);
	const pageOf = (status: Status) => Math.floor(rows.findIndex((row) => statusOf(row) === status) / rowsOnPage) + 1;
	return statusOrder.flatMap((status) => {
		const count = rows.filter((row) => statusOf(row) === status).length;
		if (count === 0) return [];
		const number = count === 1 ? register.one : numberWord(count, locale);
		const address = `${addressOf({ to: 'order', order: 'state', page: pageOf(status) }, locale)}#${status}`;
		return [{ text: `${number} ${counted[status]}`, address }];
	});
}

function orderedRows(release: Release, order: DemandOrder, locale: Locale): RegisterRow[] {
	const { content } = release;
	const day = dayOf(release);
	const goals = goalLines(listGoals(content), locale);
	const demands = shownDemands(content, locale);
	const lines = demandLines(release, { demands, locale });
	const rows = demands.flatMap((demand, index) => {
		const line = lines[index];
		if (!line) return [];
		const goal = goals.find(({ id }) => id === demand.facts.values.goal);
		const row = {
			...line,
			goal,
			first: firstOn(content, { demand, day }),
			moved: lastMove(content, demand, { day, locale }),
			addressees: addresseesOf(content, demand, locale),
			gap: order === 'number' ? gapBefore(content, line.number, lines[index - 1]?.number ?? 0) : undefined
		};
		return [{ row, key: keyOf(order, { demand, row, goals }) }];
	});
	// Demands come by number, and what is equal keeps its place.
	return rows.sort((a, b) => compareKeys(a.key, b.key)).map(({ row }) => row);
}

function gapBefore(content: Release['content'], number: number, before: number): Gap | undefined {
	const missing = Array.from({ length: number - before - 1 }, (_, index) => before + index + 1);
	if (missing.length === 0) return undefined;
	const published = new Set(content.records.demand.map(({ facts }) => facts.values.number));
	return {
		unpublished: missing.filter((one) => !published.has(one)),
		elsewhere: missing.filter((one) => published.has(one))
	};
}

/** What a row is ordered by. */
function keyOf(
	order: DemandOrder,
	{ demand, row, goals }: { demand: PublicRecord<'demand'>; row: RegisterRow; goals: readonly GoalLine[] }
): number | string | undefined {
	switch (order) {
		case 'number':
			return row.number;
		case 'state':
			return statusOrder.indexOf(statusOf(row));
		case 'since':
			return sinceOf(demand.facts.values.ground);
		case 'moved':
			return row.moved && reversed(row.moved.date);
		case 'goal':
			return row.goal && goals.indexOf(row.goal);
	}
}

/** Demands without a key come last. */
function compareKeys(a: number | string | undefined, b: number | string | undefined): number {
	if (a === b) return 0;
	if (a === undefined) return 1;
	if (b === undefined) return -1;
	return a < b ? -1 : 1;
}

/** A text that sorts the other way round than a date; what is less exact comes after what lies in it. */
function reversed(date: string): string {
	return `${[...date].map((sign) => (sign === '-' ? sign : String(9 - Number(sign)))).join('')}~`;
}

/** A state; or that a document says something of a demand without giving one; or that none does. */
type Status = RealisationState | 'said' | 'none';

const furthestFirst = [
	'realised',
	'partly_realised',
	'in_legislation',
	'taken_up',
	'introduced',
	'open'
] as const satisfies RealisationState[];

const statusOrder: readonly Status[] = [
	...furthestFirst,
	...realisationStates.filter((status) => !furthestFirst.some((one) => one === status)),
	'said',
	'none'
];

function statusOf({ state, isPlaced }: RegisterRow): Status {
	return state?.status ?? (isPlaced ? 'said' : 'none');
}

function headingOf(
	row: RegisterRow,
	order: DemandOrder,
	{ content, locale }: { content: Release['content']; locale: Locale }
): { id: string; title: string | undefined } {
	const { noState } = ratingOf(content, { axis: 'network', locale });
	if (order === 'state') {
		const status = statusOf(row);
		return { id: status, title: row.state?.word ?? (status === 'said' ? wordsIn(locale).rating.said : noState) };
	}
	if (order === 'goal')
		return { id: row.goal?.id ?? 'none', title: row.goal?.title ?? wordsIn(locale).register.noGoal };
	return { id: 'all', title: undefined };
}
