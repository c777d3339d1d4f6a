import type { Locale } from '@kok/domain/words';
import { writeNumber } from '../../writing/numbers.ts';
import { writeSourceDate } from '../../writing/source-date.ts';
import { wordsIn } from '../../words/words.ts';
import { type FigureRow, writeBriefly } from '../figures.ts';
import type { Break, Chart, ChartTable, Column } from './chart.ts';
import { pointAt } from './chart.ts';
import { type Line, isYear } from './lines.ts';
import { axisFor, shareAxis } from './scale.ts';

export interface Frame {
	lines: Line[];
	columns: Column[];
	layout: Chart['layout'];
	title: string;
	caption: string[];
	/** The end of the axis, where frames beside each other share one. */
	top?: number;
	empty?: string | undefined;
	/** What is known of it all the same. */
	known?: string[];
}

/** A frame with everything that is said beside it. */
export function chartOf(id: string, frame: Frame, locale: Locale): Chart {
	const { lines, columns, layout, title, caption, empty } = frame;
	const isShare = layout === 'beside';
	const { units } = wordsIn(locale).figures;
	const rows = lines.flatMap((line) => columns.flatMap((column) => pointAt(line, column) ?? []));
	const values = [frame.top ?? 0, ...rows.map(({ facts }) => facts.value)];
	const table = tableOf({ lines, columns, isShare }, locale);
	const sources = sourcesOf(table);
	return {
		id,
		title,
		caption,
		name: nameOf({ title, table, empty }, locale),
		columns,
		lines,
		layout,
		size: frame.top === undefined ? 'small' : 'large',
		...(isShare ? shareAxis((percent) => units.percent(String(percent))) : axisFor(values, locale)),
		bases: columns.map((column) => baseIn(lines, column)?.share?.of),
		shortBases: columns.map((column) => shortBase(baseIn(lines, column), locale)),
		breaks: breaksOf(lines, columns, locale),
		remarks: [...remarksOf(lines, columns), ...(frame.known ?? []).map((text) => ({ period: undefined, text }))],
		empty,
		table,
		quotable: quote({ title, table, lines, sources }, locale),
		sources,
		isOwn: lines[0]?.isOwn ?? true
	};
}

/** The last years up to the latest, one after the other also where one is missing; before them a period of another length. */
export function columnsOf(
	lines: readonly Line[],
	{ years, most, locale }: { years: readonly number[]; most: number; locale: Locale }
): Column[] {
	const last = years.at(-1);
	if (last === undefined) return [];
	const first = Math.max(years[0] ?? last, last - most + 1);
	const ofYears = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
	const apart = lines.flatMap(({ points }) => [...points].filter(([period]) => !isYear(period)));
	const [latest] = apart.toSorted(([, a], [, b]) => b.facts.from.localeCompare(a.facts.from));
	const { apartMonths, shortPeriod } = wordsIn(locale).figures.charts;
	const columns = ofYears.map((period) => ({ period, short: `’${period.slice(2)}` }));
	if (!latest) return columns;
	const [period, { facts }] = latest;
	const { from, to = from } = facts;
	return [{ period, short: shortPeriod(from, to), months: apartMonths(monthsIn(from, to)) }, ...columns];
}

function monthsIn(from: string, to: string): number {
	const at = (date: string, month: string) => {
		const [year, named = month] = date.split('-');
		return Number(year) * 12 + Number(named);
	};
	return at(to, '12') - at(from, '1') + 1;
}

function baseIn(lines: readonly Line[], column: Column): FigureRow | undefined {
	return lines.flatMap((line) => pointAt(line, column) ?? []).find(({ share }) => share);
}

function shortBase(row: FigureRow | undefined, locale: Locale): string | undefined {
	const whole = row?.share?.whole;
	return whole && wordsIn(locale).figures.charts.ofBase(writeNumber(whole.value, locale));
}

/** The periods before which something of what is counted changed; nothing is before the first of them. */
function breaksOf(lines: readonly Line[], columns: readonly Column[], locale: Locale): Break[] {
	const found = columns.flatMap((column, before) => {
		const broken = lines.flatMap((line) => {
			const row = pointAt(line, column);
			return row?.facts.status?.includes('break') ? [row] : [];
		});
		if (broken.length === 0 || before === 0) return [];
		const reasons = [...new Set(broken.flatMap(({ remark }) => remark ?? []))];
		const reason = reasons.join(' ') || wordsIn(locale).figures.charts.unexplainedBreak(column.period);
		return [{ before, reason }];
	});
	return found.map((one, index) => ({ ...one, number: index + 1 }));
}

/** What stands against a figure, unless it is the reason of a break that is told already. */
function remarksOf(lines: readonly Line[], columns: readonly Column[]): Chart['remarks'] {
	const told = columns.flatMap((column, index) =>
		lines.flatMap((line) => {
			const row = pointAt(line, column);
			const isBreak = index > 0 && row?.facts.status?.includes('break');
			return row?.remark === undefined || isBreak ? [] : [{ period: column.period, text: row.remark }];
		})
	);
	return [...new Map(told.map((remark) => [remark.text, remark])).values()];
}

function tableOf(
	{ lines, columns, isShare }: { lines: readonly Line[]; columns: readonly Column[]; isShare: boolean },
	locale: Locale
): ChartTable {
	const words = wordsIn(locale).figures.charts;
	const rows = columns.toReversed().map((column) => {
		const points = lines.map((line) => pointAt(line, column));
		const cells = points.map((row) => ({ text: row && saidOf(row, locale), anchor: row?.anchor }));
		const base = isShare ? [{ text: baseIn(lines, column)?.share?.of, anchor: undefined }] : [];
		const source = points.flatMap((row) => row?.sources[0] ?? [])[0];
		return { period: column.period, cells: [...cells, ...base], source };
	});
	return { heads: [...lines.map(({ title }) => title), ...(isShare ? [words.base] : [])], rows };
}

/** A value as a table has it: with what it is, where that differs, and a mark where it is in doubt. */
export function saidOf(row: FigureRow, locale: Locale): string {
	const { charts } = wordsIn(locale).figures;
	const value = row.share ? row.value : writeBriefly(row.facts, locale);
	const doubt = row.facts.status?.includes('doubtful') ? ` ${charts.doubtful}` : '';
	const definition = row.facts.status?.includes('other_definition') && row.definition ? ` (${row.definition})` : '';
	return `${value}${definition}${doubt}`;
}

function sourcesOf({ rows }: ChartTable): Chart['sources'] {
	const sources = rows.flatMap(({ source }) => source ?? []);
	return [...new Map(sources.map((source) => [`${source.title}\n${source.url}`, source])).values()];
}

/** The picture in words: what is so, and the figures from the latest back. */
function nameOf(
	{ title, table, empty }: { title: string; table: ChartTable; empty: string | undefined },
	locale: Locale
): string {
	if (empty !== undefined) return `${title}. ${empty}`;
	const { noFigure } = wordsIn(locale).figures;
	const said = table.rows.map(
		({ period, cells }) => `${period}: ${cells.map(({ text }) => text ?? noFigure).join(', ')}`
	);
	return `${title}. ${table.heads.join(', ')}. ${said.join('; ')}.`;
}

/** Everything that whoever prints the picture must say, in one line. */
function quote(
	{
		title,
		table,
		lines,
		sources
	}: { title: string; table: ChartTable; lines: readonly Line[]; sources: Chart['sources'] },
	locale: Locale
): string {
	const { charts } = wordsIn(locale).figures;
	const said = table.rows.flatMap(({ period, cells }) => {
		const known = cells.flatMap(({ text }, index) => (text === undefined ? [] : [[table.heads[index] ?? '', text]]));
		return known.length === 0
			? []
			: [`${period}: ${known.map(([head, text]) => charts.said(head ?? '', text ?? '')).join(', ')}`];
	});
	const [source] = sources;
	return charts.quotable({
		title,
		said: said.join('; '),
		countedBy: lines[0]?.countedBy ?? '',
		source: source && [source.title, source.publisher, writeSourceDate(source, locale)],
		more: sources.length - 1
	});
}
