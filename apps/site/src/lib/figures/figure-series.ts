import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { type FigureRow, figureRows, wholesFirst, withoutYears, writeBriefly } from './figures.ts';
import { writeSpan } from '../writing/period.ts';
import { wordsIn } from '../words/words.ts';

/** The same counted year after year. */
interface Series {
	id: string;
	title: string;
	/** What is counted, where the title does not say so itself. */
	unit: string | undefined;
	/** By year, the earliest first; a year without a figure has none. */
	points: (SeriesPoint | undefined)[];
}

interface SeriesPoint {
	value: string;
	address: string;
	/** How high it stands, in hundredths: of the whole for a share, else of the greatest of its series. */
	height: number;
}

/** Series side by side, for each who counts. */
export interface SeriesTable {
	id: string;
	countedBy: string;
	years: string[];
	series: Series[];
}

/** So many of the latest years stand in a table; what is older stands where it was counted. */
const shownYears = 6;

/** The counts that can be followed over at least three whole years. */
export function seriesTables(content: Content, locale: Locale): SeriesTable[] {
	const yearly = figureRows(content, locale).flatMap((row) => {
		const year = writeSpan(row.facts, locale);
		return /^\d{4}$/.test(year) ? [{ ...row, year }] : [];
	});
	const counters = [...new Set(yearly.map(({ facts }) => facts.countedBy))];
	return counters.flatMap((countedBy, index) => {
		const table = tableOf(
			yearly.filter(({ facts }) => facts.countedBy === countedBy),
			locale
		);
		return table.series.length > 0 ? [{ id: `s${index + 1}`, countedBy, ...table }] : [];
	});
}

type YearlyRow = FigureRow & { year: string };

const leastYears = 3;

function tableOf(rows: readonly YearlyRow[], locale: Locale): Pick<SeriesTable, 'years' | 'series'> {
	const last = Math.max(...rows.map(({ year }) => Number(year)));
	const all = Array.from({ length: shownYears }, (_, index) => String(last - shownYears + 1 + index));
	const groups = Map.groupBy(
		rows.filter(({ year }) => all.includes(year)),
		countOf
	);
	const followed = [...groups.values()].filter((group) => new Set(group.map(({ year }) => year)).size >= leastYears);
	const first = all.findIndex((year) => followed.flat().some((row) => row.year === year));
	const years = all.slice(Math.max(first, 0));
	const series = followed
		.toSorted(([a], [b]) => (a && b ? wholesFirst(a, b) : 0))
		.map((group) => seriesOf(group, { years, locale }));
	return { years, series };
}

/** What makes two figures one count: what, in which unit, and whether it comes from a report of its own kind. */
function countOf({ title, facts }: FigureRow): string {
	return [withoutYears(title), facts.unit, facts.counts, facts.statement !== undefined].join('\n');
}

function seriesOf(
	group: readonly YearlyRow[],
	{ years, locale }: { years: readonly string[]; locale: Locale }
): Series {
	const greatest = Math.max(...group.map(({ facts }) => facts.value));
	const whole = group.some(({ share }) => share) ? 100 : greatest;
	const [first] = group;
	const title = withoutYears(first?.title ?? '');
	const unit = first && !first.share ? wordsIn(locale).figures.manyUnits[first.facts.unit] : undefined;
	return {
		id: first?.id ?? '',
		title,
		unit: unit !== undefined && title.toLowerCase().includes(unit.toLowerCase()) ? undefined : unit,
		points: years.map((year) => {
			const row = group.find((one) => one.year === year);
			if (!row) return undefined;
			const height = whole > 0 ? Math.round((row.facts.value / whole) * 100) : 0;
			return { value: writeBriefly(row.facts, locale), address: `#${row.anchor}`, height };
		})
	};
}
