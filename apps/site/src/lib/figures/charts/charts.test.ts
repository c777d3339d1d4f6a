import { kok } from '@kok/content/kok';
import { austrian } from '@kok/content/fictional/austrian';
import { generateNetwork } from '@kok/content/fictional/generate';
import { historyOf } from '@kok/content/history';
import { replay } from '@kok/content/replay';
import { compileRelease } from '@kok/domain/release/compile';
import type { Content } from '@kok/domain/release/content';
import { hashText } from '@kok/release/envelope';
import { describe, expect, test } from 'vitest';
import { type Chart, pointAt } from './chart.ts';
import { allCharts, chartFile } from './chart-files.ts';
import { chartsOf } from './charts.ts';
import { draw, formatOf, formats } from './draw.ts';
import type { Shape } from './shapes.ts';

const at = '2026-11-24T09:00:00.000Z';
const real = compiled(historyOf(kok, { at, actor: 'founding' }));
const networks: readonly [string, Content][] = [
	['of the first content', real],
	['of a fictional network', compiled(generateNetwork({ seed: 43, members: 43, until: at }))],
	['of another country', compiled(historyOf(austrian, { at, actor: 'founding' }))]
];
const charts = networks.flatMap(([name, content]) =>
	(['de', 'en'] as const).flatMap((locale) =>
		allCharts(content, locale).map((chart) => ({ named: `${chart.id}, ${name}, ${locale}`, chart, content, locale }))
	)
);

describe.each(charts)('the chart $named', ({ chart, content, locale }) => {
	const drawings = [formats.wide, formats.narrow, formatOf(chart)].map((format) => ({
		format,
		drawing: draw(chart, format, locale)
	}));
	const values = valuesOf(chart);

	test('has bars as high as its numbers, from zero, in each drawing', () => {
		for (const { format, drawing } of drawings) {
			const heights = drawing.shapes
				.filter(isBar)
				.map(({ height }) => (height / (format.foot - format.top)) * chart.top);
			expect(heights).toHaveLength(values.length);
			for (const [index, value] of values.entries())
				expect(heights[index]).toBeCloseTo(value, chart.top > 5_000 ? -2 : 0);
			for (const bar of drawing.shapes.filter(isBar)) expect(bar.y + bar.height).toBeCloseTo(format.foot, 1);
		}
	});

	test('writes on the bars the numbers that its table and its file have', async () => {
		const [{ drawing } = { drawing: undefined }] = drawings;
		const written = (drawing?.shapes ?? []).flatMap((shape) =>
			shape.kind === 'text' && ['strong', 'inside'].includes(shape.look) ? numbersIn(shape.text, locale) : []
		);
		expect(written.toSorted()).toEqual([...values].sort());

		const rows = rowsIn((await chartFile(content, `${chart.id}.csv`, locale))?.text ?? '');
		expect(rows.map(({ value }) => Number(value))).toEqual(values);
		for (const { value = '', period } of rows) {
			const cells = chart.table.rows.find((row) => row.period === period)?.cells ?? [];
			expect(cells.flatMap(({ text }) => numbersIn(text ?? '', locale))).toContain(Number(value));
		}
	});

	test('is cut nowhere: its axis begins at zero and holds its greatest number', () => {
		expect(chart.top).toBeGreaterThanOrEqual(Math.max(0, ...values));
		if (chart.layout === 'beside') expect(chart.top).toBe(100);
		for (const { format, drawing } of drawings)
			expect(drawing.shapes).toContainEqual({ kind: 'path', look: 'zero', d: `M0 ${format.foot}H${format.width}` });
	});

	test('has no line that crosses a break, and each break has a sentence', () => {
		for (const { drawing } of drawings) {
			const breaks = drawing.shapes.filter((shape) => shape.kind === 'path' && shape.look === 'break');
			expect(breaks.length).toBeGreaterThanOrEqual(chart.breaks.length);
			const drawn = drawing.shapes.filter((shape) => shape.kind === 'path').map(({ look }) => look);
			expect(drawn.filter((look) => !['axis', 'zero', 'break', 'badge'].includes(look))).toEqual([]);
		}
		for (const { reason } of chart.breaks) expect(reason.length).toBeGreaterThan(10);
	});

	test('shows no count below ten, and names the base of every share', () => {
		for (const row of rowsOf(chart)) {
			if (['people', 'cases', 'proceedings'].includes(row.facts.unit))
				expect(row.facts.value).toBeGreaterThanOrEqual(10);
			if (row.facts.unit === 'percent') expect(row.share?.whole?.value).toBeGreaterThanOrEqual(30);
		}
		if (chart.layout === 'beside')
			for (const [index, column] of chart.columns.entries())
				expect(chart.shortBases[index] === undefined).toBe(chart.lines.every((line) => !pointAt(line, column)));
	});

	test('stays within its drawing', () => {
		for (const { drawing } of drawings)
			for (const shape of drawing.shapes.filter((one) => one.kind === 'rect')) {
				expect(shape.x).toBeGreaterThanOrEqual(0);
				expect(shape.x + shape.width).toBeLessThanOrEqual(drawing.width);
				expect(shape.y).toBeGreaterThanOrEqual(0);
			}
	});

	test('can be taken as a picture that names its source and its bases', async () => {
		const file = (await chartFile(content, `${chart.id}.svg`, locale))?.text ?? '';
		expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox/);
		const told = /<desc>(.*)<\/desc>/s.exec(file)?.[1] ?? '';
		for (const { title } of chart.sources)
			expect(told).toContain(title.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
		for (const base of chart.bases) expect(told).toContain(base ?? '');
		expect(file).not.toMatch(/style=|<style|[\uE000\uE001]/);
		expect(told, 'a list of no sources').not.toMatch(/: \.$/m);
		// A letter of what stands under the picture is 6.4 units wide.
		const width = Number(/ width="(\d+)"/.exec(file)?.[1]);
		const lines = [...file.matchAll(/<text x="16"[^>]*>([^<]*)</g)].map(([, line = '']) => line);
		for (const line of lines) expect(line.length * 6.4, line).toBeLessThanOrEqual(width);
	});
});

describe('of the first content', () => {
	const { pair, shares } = chartsOf(real, 'de');

	test('cases and proceedings stand side by side on one scale, in different units', () => {
		expect(pair.map(({ title }) => title.split(': ').at(-1))).toEqual(['Fälle', 'Verfahren']);
		expect(new Set(pair.map(({ top }) => top))).toEqual(new Set([1_000]));
	});

	test('eighteen months stand apart, before the years, and no number joins 2023 to 2024 for the police', () => {
		expect(pair[0]?.columns[0]).toMatchObject({ months: '18 Monate' });
		const police = pair[1];
		const last = (police?.columns.length ?? 0) - 1;
		expect(police?.breaks.at(-1)?.before).toBe(last);
		expect(police?.columns[last]?.period).toBe('2024');
	});

	test('six shares are drawn, and that of residence is empty and says so', () => {
		expect(shares).toHaveLength(6);
		expect(shares.at(-1)).toMatchObject({ title: 'Wer bleiben darf: nicht verzeichnet', lines: [] });
		// The 120 permits “in five years” are no figure: the source does not say which five.
		expect(shares.at(-1)?.remarks).toEqual([]);
	});

	test('a share of another age is an outline, told in a sentence', () => {
		const ages = shares.find(({ id }) => id === 'aged-22-29');
		const bars = ages ? draw(ages, formats.shares, 'de').shapes.filter(isBar) : [];
		expect(bars.map(({ look }) => look)).toEqual(['own-open', 'own-full', 'own-full']);
		expect(ages?.remarks.map(({ text }) => text)).toEqual([expect.stringContaining('22 bis 39')]);
	});

	test('474 is drawn as in doubt, and 509 is told', () => {
		const bars = pair[1] ? draw(pair[1], formats.wide, 'de').shapes.filter(isBar) : [];
		expect(bars.filter(({ look }) => look === 'other-doubt')).toHaveLength(2);
		expect(pair[1]?.remarks.map(({ text }) => text).join(' ')).toContain('509');
	});
});

type Bar = Extract<Shape, { kind: 'rect' }>;

function isBar(shape: Shape): shape is Bar {
	return shape.kind === 'rect' && shape.look !== 'void';
}

function rowsOf({ columns, lines }: Chart) {
	return columns.flatMap((column) => lines.flatMap((line) => pointAt(line, column) ?? []));
}

function valuesOf(chart: Chart): number[] {
	return rowsOf(chart).map(({ facts }) => facts.value);
}

/** The rows of a file in CSV (RFC 4180), by the names of their columns. */
function rowsIn(csv: string): Record<string, string>[] {
	const lines = csv.split('\r\n').filter(Boolean);
	const [header = [], ...rows] = lines.map((line) =>
		[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
			([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''
		)
	);
	return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

/** "1.019", "41,5 %", "1,019": the numbers of a text in a language. */
function numbersIn(text: string, locale: 'de' | 'en'): number[] {
	const [thousands, point] = locale === 'de' ? ['.', ','] : [',', '.'];
	return [...text.matchAll(/\d[\d.,]*/g)].map(([number]) =>
		Number(number.replaceAll(thousands, '').replace(point, '.').replace(/\.$/, ''))
	);
}

function compiled(history: Parameters<typeof replay>[0]): Content {
	return compileRelease(replay(history, { hash: hashText }), { hash: hashText });
}
