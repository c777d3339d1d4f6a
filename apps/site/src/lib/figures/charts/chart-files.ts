import type { Content } from '@kok/domain/release/content';
import { languagesOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { csvOf } from '@kok/open-data/tables/csv';
import { addressOf } from '../../addresses/address.ts';
import { writeSourceDate } from '../../writing/source-date.ts';
import { unmarked } from '../../words/borrowed.ts';
import { wordsIn } from '../../words/words.ts';
import type { FigureRow } from '../figures.ts';
import type { Chart } from './chart.ts';
import { pointAt } from './chart.ts';
import { chartsOf } from './charts.ts';
import { draw, formatOf } from './draw.ts';
import { svgFile } from './svg-file.ts';

/** A file that a chart can be taken away as. */
export interface ChartFile {
	mediaType: string;
	text: string;
}

/** All charts of a release in a language. */
export function allCharts(content: Content, locale: Locale): Chart[] {
	const { pair, further, shares } = chartsOf(content, locale);
	return [...pair, ...further, ...shares];
}

/** The addresses of the files of all charts, in the languages of a network. */
export function chartPaths(content: Content): string[] {
	return languagesOf(content).flatMap((locale) =>
		allCharts(content, locale).flatMap(({ id }) =>
			['csv', 'svg'].map((format) => addressOf({ to: 'chart', file: `${id}.${format}` }, locale))
		)
	);
}

/** The file of a name such as `cases-documented.csv`; nothing, where no chart has it. */
export async function chartFile(content: Content, name: string, locale: Locale): Promise<ChartFile | undefined> {
	const [id, format] = name.split('.');
	const chart = allCharts(content, locale).find((one) => one.id === id);
	if (!chart) return undefined;
	if (format === 'csv') return { mediaType: 'text/csv; charset=utf-8', text: await tableFile(chart) };
	if (format === 'svg') return { mediaType: 'image/svg+xml', text: svgOf(chart, locale) };
	return undefined;
}

function svgOf(chart: Chart, locale: Locale): string {
	const drawing = draw(chart, formatOf(chart), locale);
	const bases = [...new Set(chart.bases.flatMap((base) => base ?? []))];
	const notes = [
		...chart.breaks.map(({ number, reason }) => `${number}. ${reason}`),
		...chart.remarks.map(({ period, text }) => (period === undefined ? text : `${period}: ${text}`))
	];
	const { figures } = wordsIn(locale);
	const sources = chart.sources.map(
		(source) =>
			`${source.title}, ${source.publisher}, ${writeSourceDate(source, locale)}${source.url ? `, ${source.url}` : ''}`
	);
	const base = bases.length > 0 ? [figures.charts.bases(bases)] : [];
	const more = chart.layout === 'within' ? [figures.charts.moreCounted] : [];
	const from = sources.length > 0 ? [figures.charts.sources(sources)] : [];
	const said = [...chart.caption, ...base, figures.charts.reading, ...more, ...notes, ...from];
	return svgFile({ title: unmarked(chart.title), name: unmarked(chart.name), drawing, lines: said.map(unmarked) });
}

/** One row for each figure that the chart shows (RFC 4180); a period without one has no row. */
async function tableFile(chart: Chart): Promise<string> {
	const rows = chart.columns.flatMap((column) =>
		chart.lines.flatMap((line) => {
			const row = pointAt(line, column);
			return row ? [cellsOf(row, { period: column.period, series: line.title })] : [];
		})
	);
	return csvOf({ header: [...header], rows: rows.map((cells) => new Map(Object.entries(cells))) });
}

const header = [
	'period',
	'from',
	'to',
	'series',
	'definition',
	'value',
	'unit',
	'precision',
	'base',
	'status',
	'remark',
	'counted_by',
	'source',
	'source_publisher',
	'source_date',
	'source_url'
] as const;

function cellsOf(
	{ facts, share, definition, remark, sources: [source] }: FigureRow,
	{ period, series }: { period: string; series: string }
): Record<(typeof header)[number], string> {
	return {
		period: unmarked(period),
		from: facts.from,
		to: facts.to ?? facts.from,
		series,
		definition: definition ?? '',
		value: String(facts.value),
		unit: facts.unit,
		precision: facts.precision,
		base: share?.whole === undefined ? '' : String(share.whole.value),
		status: (facts.status ?? []).join(' '),
		remark: remark ?? '',
		counted_by: facts.countedBy,
		source: source?.title ?? '',
		source_publisher: source?.publisher ?? '',
		source_date: source?.dated ?? '',
		source_url: source?.url ?? ''
	};
}
