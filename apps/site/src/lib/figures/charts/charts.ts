import type { Content } from '@kok/domain/release/content';
import { type FigureDimension, figureDimensions } from '@kok/domain/types/figure';
import type { Locale } from '@kok/domain/words';
import { once } from '../../release/once.ts';
import { wordsIn } from '../../words/words.ts';
import { figureRows } from '../figures.ts';
import type { Chart, Column } from './chart.ts';
import { pointAt } from './chart.ts';
import { label } from './draw.ts';
import { type Line, isPartOf, linesOf, yearsOf } from './lines.ts';
import { chartOf, columnsOf, saidOf } from './make-chart.ts';
import { axisFor } from './scale.ts';

/** The pictures of a page of figures. */
export interface Charts {
	/** What the network counts, and beside it what another counts, on the same scale. */
	pair: Chart[];
	/** What else is counted over at least three years. */
	further: Chart[];
	/** Parts of what the network analysed, each from nothing to all. */
	shares: Chart[];
	/** Of what the shares are parts. */
	wholes: string | undefined;
}

export const chartsOf: (content: Content, locale: Locale) => Charts = once(makeCharts);

/** A whole, and the part of it that is drawn in front. */
interface CountFrame {
	lines: [Line, ...Line[]];
	years: number[];
}

const leastYears = 2;
const leastFurther = 3;
const mostFurther = 6;
const mostShares = 6;
const mostShareYears = 4;
const residenceId: FigureDimension = 'residence';
/** Units of what happens to people; how often it was counted can stand side by side on one scale. */
const comparable: readonly Line['unit'][] = ['people', 'cases', 'proceedings'];

function makeCharts(content: Content, locale: Locale): Charts {
	const lines = linesOf(content, locale);
	const frames = countFrames(lines.filter(({ isShare }) => !isShare));
	const [main, second] = pairOf(frames);
	const pair = main ? pairCharts(second ? [main, second] : [main], locale) : [];
	const further = frames
		.filter((frame) => frame !== main && frame !== second && frame.years.length >= leastFurther)
		.slice(0, mostFurther)
		.map((frame) => countChart(frame, { locale }));
	const shares = sharesOf(lines, { whole: main, content, locale });
	return { pair, further, shares, wholes: main?.lines.at(-1)?.title };
}

/** The network's own counts first, those of the most years first. */
function countFrames(counts: readonly Line[]): CountFrame[] {
	const parts = new Set<Line>();
	const frames = counts.flatMap((whole): CountFrame[] => {
		if (parts.has(whole) || counts.some((other) => isPartOf(whole, other) && mostYears(counts, other) === whole))
			return [];
		const part = mostYears(counts, whole);
		if (part) parts.add(part);
		const lines: CountFrame['lines'] = part ? [whole, part] : [whole];
		return [{ lines, years: yearsOf(lines) }];
	});
	return frames
		.filter(({ years }) => years.length >= leastYears)
		.sort((a, b) => Number(b.lines[0].isOwn) - Number(a.lines[0].isOwn) || b.years.length - a.years.length);
}

/** Of the parts of a whole the one that is known for the most years. */
function mostYears(counts: readonly Line[], whole: Line): Line | undefined {
	const parts = counts.filter((line) => isPartOf(line, whole));
	return parts.toSorted((a, b) => yearsOf([b]).length - yearsOf([a]).length)[0];
}

function pairOf(frames: readonly CountFrame[]): CountFrame[] {
	const [main] = frames.filter(({ lines: [{ unit }] }) => comparable.includes(unit));
	if (!main) return frames.slice(0, 1);
	const [second] = frames
		.filter(({ lines: [line] }) => line.countedBy !== main.lines[0].countedBy && comparable.includes(line.unit))
		.sort((a, b) => b.lines.length - a.lines.length || b.years.length - a.years.length);
	return second ? [main, second] : [main];
}

function pairCharts(frames: readonly CountFrame[], locale: Locale): Chart[] {
	const tops = frames.map((frame) => countChart(frame, { locale }).top);
	const { top } = axisFor(tops, locale);
	return frames.map((frame) => countChart(frame, { top, locale }));
}

function countChart({ lines, years }: CountFrame, { top, locale }: { top?: number; locale: Locale }): Chart {
	const [whole, part] = lines;
	const { charts, countedBy, manyUnits } = wordsIn(locale).figures;
	const columns = columnsOf(lines, { years, most: mostColumns(lines, locale), locale });
	const who = countedBy(whole.countedBy);
	const isPaired = top !== undefined;
	const what = part ? charts.within(whole.title, part.title) : isPaired ? whole.title : undefined;
	const title = isPaired ? charts.counted(manyUnits[whole.unit], whole.countedBy) : whole.title;
	const caption = isPaired ? [what ?? ''] : [`${who}.`, what ?? ''];
	return chartOf(
		whole.id,
		{ lines, columns, layout: 'within', title, caption: caption.filter(Boolean), ...(isPaired && { top }) },
		locale
	);
}

/** So many as there is room for their numbers in a narrow drawing. */
function mostColumns(lines: readonly Line[], locale: Locale): number {
	const lengths = lines.flatMap(({ points }) => [...points.values()].map((row) => label(row, locale).length));
	const longest = Math.min(Math.max(...lengths), 12);
	return Math.min(10, Math.floor(300 / (longest > 5 ? longest * 7 + 4 : longest * 6 + 2)));
}

interface Around {
	whole: CountFrame | undefined;
	content: Content;
	locale: Locale;
}

/** One picture for each way of telling some from others; an empty one for residence, where nothing is on record. */
function sharesOf(lines: readonly Line[], { whole, content, locale }: Around): Chart[] {
	const bases = new Set((whole?.lines ?? []).flatMap(({ points }) => [...points.values()].map(({ id }) => id)));
	const own = lines.filter((line) => line.isShare && isShareOf(line, bases));
	const columns = columnsOf(own.map(onlyYears), { years: yearsOf(own), most: mostShareYears, locale });
	const byDimension = figureDimensions.map((dimension) =>
		shareLines(
			own.filter((line) => line.dimension === dimension),
			columns
		)
	);
	const plain = own.filter((line) => line.dimension === undefined && shown(line, columns) >= leastFurther);
	const frames = [...byDimension, ...plain.map((line) => [line])].filter(([first]) => first !== undefined);
	const room = mostShares - (own.some(({ dimension }) => dimension === residenceId) ? 0 : 1);
	const charts = frames.slice(0, room).map((frame) => shareChart(frame, columns, locale));
	return charts.length === 0 || charts.length === mostShares
		? charts
		: [...charts, residence(content, columns, locale)];
}

function isShareOf({ points }: Line, bases: ReadonlySet<string>): boolean {
	return [...points.values()].some(({ facts }) => facts.base !== undefined && bases.has(facts.base));
}

function onlyYears(line: Line): Line {
	return { ...line, points: new Map([...line.points].filter(([period]) => /^\d{4}$/.test(period))) };
}

/** At most two beside each other: those known for the most years, and then the greater. */
function shareLines(lines: readonly Line[], columns: readonly Column[]): Line[] {
	return lines
		.filter((line) => shown(line, columns) > 0)
		.sort((a, b) => shown(b, columns) - shown(a, columns) || latestValue(b) - latestValue(a))
		.slice(0, 2);
}

function shown(line: Line, columns: readonly Column[]): number {
	return columns.filter((column) => pointAt(line, column)).length;
}

function latestValue({ points }: Line): number {
	return [...points.values()].at(-1)?.facts.value ?? 0;
}

function shareChart(lines: Line[], columns: Column[], locale: Locale): Chart {
	const [first, second] = lines;
	const { charts } = wordsIn(locale).figures;
	const rows = columns.toReversed().flatMap((column) => lines.flatMap((line) => pointAt(line, column) ?? []));
	const [latest] = rows;
	const sentence = rows.find((row) => row.sentence !== undefined && row.facts.from === latest?.facts.from)?.sentence;
	const title =
		sentence ?? (latest ? charts.shareTitle(first?.title ?? '', saidOf(latest, locale), latest.facts.from) : '');
	const caption = second ? charts.beside(first?.title ?? '', second.title) : sentence && first?.title;
	return chartOf(
		first?.id ?? '',
		{ lines, columns, layout: 'beside', title, caption: caption ? [caption] : [] },
		locale
	);
}

/** Nobody counts who may stay: the frame stands empty and says so, with what is known. */
function residence(content: Content, columns: Column[], locale: Locale): Chart {
	const { charts } = wordsIn(locale).figures;
	const known = figureRows(content, locale).filter(
		({ facts }) => facts.dimension === residenceId && facts.unit !== 'percent'
	);
	const frame = {
		lines: [],
		columns,
		layout: 'beside' as const,
		title: charts.residenceTitle,
		caption: [],
		known: known.map(({ quotable }) => quotable),
		empty: charts.residenceEmpty
	};
	return chartOf(residenceId, frame, locale);
}
