import type { Content } from '@kok/domain/release/content';
import { isBase, isSmallCell } from '@kok/domain/rules/small-cells';
import type { FigureDimension } from '@kok/domain/types/figure';
import type { Locale } from '@kok/domain/words';
import { writeSpan } from '../../writing/period.ts';
import { type Facts, type FigureRow, figureRows, withoutYears } from '../figures.ts';

/** The same, counted by the same people in the same way, period after period. */
export interface Line {
	id: string;
	title: string;
	countedBy: string;
	unit: Facts['unit'];
	isShare: boolean;
	/** Whether the network counted it itself. */
	isOwn: boolean;
	dimension: FigureDimension | undefined;
	/** By the period: a year, or a time of another length. */
	points: ReadonlyMap<string, FigureRow>;
}

/** All lines of a release that may be drawn, each with at least one figure. */
export function linesOf(content: Content, locale: Locale): Line[] {
	const groups = Map.groupBy(figureRows(content, locale).filter(isDrawn), keyOf);
	const made = [...groups.values()].flatMap((rows) => lineOf(rows, locale) ?? []);
	// Who documents cases is the network; what else it counts is its own as well.
	const own = new Set(made.filter(({ isOwn }) => isOwn).map(({ countedBy }) => countedBy));
	const lines = made.map((line) => ({ ...line, isOwn: own.has(line.countedBy) }));
	return lines.map((line, index) => {
		const isTaken = lines.slice(0, index).some(({ id }) => id === line.id);
		return isTaken ? { ...line, id: `${line.id}-${index}` } : line;
	});
}

/** The years in which something is on record, the earliest first. */
export function yearsOf(lines: readonly Line[]): number[] {
	const periods = lines.flatMap(({ points }) => [...points.keys()].filter(isYear));
	return [...new Set(periods)].map(Number).sort((a, b) => a - b);
}

/** Whether a period is a whole year. */
export function isYear(period: string): boolean {
	return /^\d{4}$/.test(period);
}

/** The later of two lines is a part of the former where its figures say so. */
export function isPartOf(part: Line, whole: Line): boolean {
	if (part.unit !== whole.unit || part.countedBy !== whole.countedBy || part === whole) return false;
	const rows = [...part.points.values()];
	const ids = new Set([...whole.points.values()].map(({ id }) => id));
	if (rows.some(({ facts }) => facts.partOf !== undefined)) {
		return rows.some(({ facts }) => facts.partOf !== undefined && ids.has(facts.partOf));
	}
	const counts = (line: Line) => [...line.points.values()][0]?.facts.counts;
	return counts(part) === 'analysed' && counts(whole) === 'documented' && subjectOf(part) === subjectOf(whole);
}

/** Older figures name no whole: those of one area do not belong to those of another. */
function subjectOf({ title }: Line): string {
	return /\([^)]*\)\s*$/.exec(title)?.[0] ?? '';
}

/** No small cell is drawn, and no share without its base or of a small one, whatever a release holds. */
function isDrawn({ facts, share }: FigureRow): boolean {
	if (isSmallCell(facts)) return false;
	return facts.unit !== 'percent' || (share?.whole !== undefined && isBase(share.whole));
}

/** Figures that name no series are one where their titles differ in the year alone. */
function keyOf({ title, facts }: FigureRow): string {
	const { series, unit, counts, countedBy } = facts;
	return [series ?? withoutYears(title), unit, counts, countedBy].join('\n');
}

function lineOf(rows: readonly FigureRow[], locale: Locale): Line | undefined {
	const points = new Map(rows.map((row) => [writeSpan(row.facts, locale), row] as const));
	const latest = rows.toSorted((a, b) => a.facts.from.localeCompare(b.facts.from)).at(-1);
	if (!latest) return undefined;
	const { series, countedBy, unit, counts, dimension } = latest.facts;
	return {
		id: series !== undefined && /^[a-z0-9-]+$/.test(series) ? series : latest.anchor.replaceAll(/-(19|20)\d\d\b/g, ''),
		title: withoutYears(latest.title),
		countedBy,
		unit,
		isShare: unit === 'percent',
		isOwn: counts !== 'other',
		dimension,
		points
	};
}
