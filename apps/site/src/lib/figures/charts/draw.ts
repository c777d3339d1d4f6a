import type { Locale } from '@kok/domain/words';
import { writeNumber } from '../../writing/numbers.ts';
import { unmarked } from '../../words/borrowed.ts';
import { wordsIn } from '../../words/words.ts';
import type { FigureRow } from '../figures.ts';
import { type Chart, type Column, pointAt } from './chart.ts';
import { isYear } from './lines.ts';
import { type Drawing, type Look, type Shape, rounded } from './shapes.ts';

/** The room that a drawing has. */
interface Format {
	width: number;
	height: number;
	/** Where the axis ends, and where it begins: at zero. */
	top: number;
	foot: number;
	/** Kept free for the words of the axis. */
	left: number;
	isNarrow: boolean;
}

/** Two drawings of large counts, and one each of shares and of other counts, which fit everywhere. */
export const formats = {
	wide: { width: 560, height: 372, top: 34, foot: 326, left: 44, isNarrow: false },
	narrow: { width: 300, height: 296, top: 34, foot: 252, left: 0, isNarrow: true },
	shares: { width: 300, height: 180, top: 34, foot: 134, left: 42, isNarrow: false },
	small: { width: 300, height: 226, top: 36, foot: 186, left: 0, isNarrow: true }
} as const satisfies Record<string, Format>;

/** The drawing for paper and for a file. */
export function formatOf({ layout, size }: Chart): Format {
	if (layout === 'beside') return formats.shares;
	return size === 'large' ? formats.wide : formats.small;
}

/** A chart, drawn. Bars begin at zero, and nothing reaches across a break. */
export function draw(chart: Chart, format: Format, locale: Locale): Drawing {
	const { width, height } = format;
	const bars = chart.empty === undefined ? barsOf(chart, format, locale) : emptyFrame(chart.empty, format);
	return {
		width,
		height,
		shapes: [...axisOf(chart, format), ...bars, ...columnWords(chart, format), ...breakLines(chart, format)]
	};
}

function axisOf({ top, ticks }: Chart, format: Format): Shape[] {
	const { width, foot, isNarrow } = format;
	const at = (value: number) => heightOf(value, { top, format });
	const lines = ticks.map((tick) => `M0 ${rounded(foot - at(tick.at))}H${width}`).join('');
	// In a narrow drawing the end of the axis alone has room for its number.
	const named = isNarrow ? ticks.slice(-1) : ticks;
	return [
		{ kind: 'path', look: 'axis', d: lines },
		...named.map(({ at: value, label }): Shape => {
			return { kind: 'text', look: 'quiet', x: 0, y: rounded(foot - at(value) - 4), text: unmarked(label) };
		}),
		{ kind: 'path', look: 'zero', d: `M0 ${foot}H${width}` }
	];
}

function heightOf(value: number, { top, format }: { top: number; format: Format }): number {
	return (value / top) * (format.foot - format.top);
}

/** Where a column has its middle, and how wide the room of each is. */
function place(columns: readonly Column[], index: number, { width, left }: Format): { middle: number; room: number } {
	const room = (width - left) / columns.length;
	return { middle: left + (index + 0.5) * room, room };
}

function barsOf(chart: Chart, format: Format, locale: Locale): Shape[] {
	return chart.columns.flatMap((column, index) => {
		const { middle, room } = place(chart.columns, index, format);
		const bars = { chart, column, format, locale, middle, room };
		const isMissing = chart.lines.every((line) => !pointAt(line, column));
		if (isMissing) return [text('quiet', { x: middle, y: format.foot - 8 }, wordsIn(locale).figures.charts.none)];
		return chart.layout === 'within' ? barWithin(bars) : barsBeside(bars);
	});
}

interface Bars {
	chart: Chart;
	column: Column;
	format: Format;
	locale: Locale;
	middle: number;
	room: number;
}

/** The whole as an outline, and in it the part. A line alone is filled. */
function barWithin({ chart, column, format, locale, middle, room }: Bars): Shape[] {
	const [whole, part] = chart.lines;
	const { none } = wordsIn(locale).figures.charts;
	const width = Math.min(room * 0.7, 76);
	const at = (row: FigureRow | undefined) => (row ? heightOf(row.facts.value, { top: chart.top, format }) : 0);
	const [all, some] = [pointAt(whole, column), pointAt(part, column)];
	const bar = (row: FigureRow, isFull: boolean) =>
		rect(lookOf(chart, row, isFull), { middle, width, height: at(row), format });
	const isInside = some !== undefined && at(some) >= 20 && !some.facts.status?.includes('doubtful');
	const top = format.foot - Math.max(at(all), at(some));
	const above = [all ? label(all, locale) : part ? none : '', some && !isInside ? label(some, locale) : ''].filter(
		Boolean
	);
	return [
		...(all ? [bar(all, part === undefined && isYear(column.period))] : []),
		...(some ? [bar(some, true)] : []),
		...above.map((said, index) => text('strong', { x: middle, y: top - 7 - 14 * (above.length - 1 - index) }, said)),
		...(some && isInside ? [text('inside', { x: middle, y: format.foot - at(some) + 15 }, label(some, locale))] : [])
	];
}

function barsBeside({ chart, column, format, locale, middle, room }: Bars): Shape[] {
	const { lines } = chart;
	const width = lines.length > 1 ? Math.min(room * 0.42, 27) : Math.min(room * 0.66, 44);
	return lines.flatMap((line, index) => {
		const row = pointAt(line, column);
		if (!row) return [];
		const at = middle + (lines.length > 1 ? (index - 0.5) * (width + 2) : 0);
		const height = heightOf(row.facts.value, { top: chart.top, format });
		return [
			rect(lookOf(chart, row, index === 0), { middle: at, width, height, format }),
			text('strong', { x: at, y: format.foot - height - 5 }, label(row, locale))
		];
	});
}

function lookOf({ isOwn }: Chart, { facts }: FigureRow, isFull: boolean): Look {
	const who = isOwn ? 'own' : 'other';
	const isUnsure =
		facts.status?.includes('doubtful') || facts.precision === 'at_least' || facts.precision === 'more_than';
	if (isUnsure) return `${who}-doubt`;
	return isFull && !facts.status?.includes('other_definition') ? `${who}-full` : `${who}-open`;
}

/** The number on a bar: "868", "700+", "~5", "474 ?". */
export function label({ facts }: FigureRow, locale: Locale): string {
	const { charts } = wordsIn(locale).figures;
	const number = charts.onBar[facts.precision](writeNumber(facts.value, locale));
	return facts.status?.includes('doubtful') ? `${number} ?` : number;
}

function emptyFrame(said: string, { width, left, top, foot }: Format): Shape[] {
	const middle = left + (width - left) / 2;
	const lines = inLines(said, 30);
	const first = (top + foot) / 2 - (lines.length - 1) * 9 + 4;
	return [
		{ kind: 'rect', look: 'void', x: left, y: top, width: width - left - 1, height: foot - top },
		...lines.map((line, index) => text('plain', { x: middle, y: first + index * 18 }, line))
	];
}

function inLines(said: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of said.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

function columnWords({ columns, shortBases }: Chart, format: Format): Shape[] {
	const { isNarrow, foot } = format;
	return columns.flatMap((column, index) => {
		const { middle, room } = place(columns, index, format);
		const name = column.months !== undefined || (isNarrow && room < 38) ? column.short : column.period;
		const under = column.months ?? shortBases[index];
		return [
			text('plain', { x: middle, y: foot + 18 }, name),
			...(under === undefined ? [] : [text('quiet', { x: middle, y: foot + 34 }, under)])
		];
	});
}

/** A dotted line between two columns: with a number, where a sentence says what changed. */
function breakLines({ columns, breaks }: Chart, format: Format): Shape[] {
	const { top, foot } = format;
	const between = (before: number) => {
		const { middle, room } = place(columns, before, format);
		return rounded(middle - room / 2);
	};
	const apart = columns.flatMap(({ months }, index) =>
		months === undefined || index === columns.length - 1 ? [] : [index + 1]
	);
	const lines = [...new Set([...breaks.map(({ before }) => before), ...apart])];
	return [
		...lines.map((before): Shape => ({
			kind: 'path',
			look: 'break',
			d: `M${between(before)} ${top - 12}V${foot + 36}`
		})),
		...breaks.flatMap(({ before, number }): Shape[] => {
			const x = between(before);
			const y = top - 24;
			return [
				{ kind: 'path', look: 'badge', d: `M${rounded(x - 9)} ${y}a9 9 0 1 1 18 0a9 9 0 1 1 -18 0` },
				text('plain', { x, y: y + 4 }, String(number))
			];
		})
	];
}

function rect(
	look: Look,
	{ middle, width, height, format }: { middle: number; width: number; height: number; format: Format }
): Shape {
	const y = rounded(format.foot - height);
	return { kind: 'rect', look, x: rounded(middle - width / 2), y, width: rounded(width), height: rounded(height) };
}

function text(look: Look, { x, y }: { x: number; y: number }, said: string): Shape {
	return { kind: 'text', look, x: rounded(x), y: rounded(y), text: unmarked(said), anchor: 'middle' };
}
