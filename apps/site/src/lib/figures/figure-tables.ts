import type { Source } from '@kok/domain/fields/sources';
import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { whyTheyDiffer } from './figure-differences.ts';
import { type FigureRow, byPeriod, figureRows, wholesFirst, withoutYears } from './figures.ts';
import { writeSpan } from '../writing/period.ts';
import type { RecordLink } from '../records/record-link.ts';
import { linksTo } from '../records/record-links.ts';

/** What was counted in a period, a table for each who counted what. */
export interface FigurePeriod {
	id: string;
	period: string;
	tables: FigureTable[];
	/** Why they differ, where they do. */
	differences: string[];
	/** Numbered from one on; a row names those that vouch for it. */
	sources: readonly Source[];
}

export interface FigureTable {
	id: string;
	counts: FigureRow['facts']['counts'];
	countedBy: string;
	report: RecordLink | undefined;
	/** Each method of counting. `rows` names the rows that were counted so, unless they are all rows, all wholes or all shares. */
	methods: { text: string; areShares: boolean; rows: string[] }[];
	/** The later periods in which the rest was counted in the same way, and where that is told. */
	asIn: { period: string; id: string }[];
	rows: (FigureRow & { sourceNumbers: number[] })[];
}

/** Documented apart from analysed: the one is no part of a table of the other. */
const counts = ['documented', 'analysed', 'other'] as const;

/** All figures by period, the latest first. How something is counted is told once, where it was counted last. */
export function figurePeriods(content: Content, locale: Locale): FigurePeriod[] {
	const rows = figureRows(content, locale).toSorted((a, b) => byPeriod(a.facts, b.facts));
	const names = [...new Set(rows.map(({ facts }) => writeSpan(facts, locale)))];
	const told = new Map<string, { period: string; id: string }>();
	return names.map((period, index) => {
		const id = `p${index + 1}`;
		const ofPeriod = rows.filter(({ facts }) => writeSpan(facts, locale) === period).sort(wholesFirst);
		const sources = distinct(ofPeriod.flatMap((row) => row.sources));
		const tables = tablesOf(ofPeriod).map((table, number) => {
			const methods = methodsOf(table);
			const asIn = methods.flatMap(({ text }) => told.get(text) ?? []);
			return {
				...tableOf(content, table, { sources, locale }),
				id: `${id}-${number + 1}`,
				methods: methods.filter(({ text }) => !told.has(text)),
				asIn: [...new Map(asIn.map((where) => [where.id, where])).values()]
			};
		});
		for (const { method } of ofPeriod) if (method !== undefined && !told.has(method)) told.set(method, { period, id });
		return { id, period, sources, tables, differences: whyTheyDiffer(ofPeriod, locale) };
	});
}

/** Who counts the most comes first: the report that the network itself made its figures from. */
function tablesOf(rows: readonly FigureRow[]): FigureRow[][] {
	const reportOf = ({ facts }: FigureRow) => [facts.countedBy, facts.statement].join('\n');
	const reports = [...new Set(rows.map(reportOf))]
		.map((report) => rows.filter((row) => reportOf(row) === report))
		.sort((a, b) => b.length - a.length);
	return reports.flatMap((report) =>
		counts.map((kind) => report.filter(({ facts }) => facts.counts === kind)).filter(({ length }) => length > 0)
	);
}

function tableOf(
	content: Content,
	rows: readonly FigureRow[],
	{ sources, locale }: { sources: readonly Source[]; locale: Locale }
): Omit<FigureTable, 'id' | 'methods' | 'asIn'> {
	const [first] = rows;
	if (!first) throw new Error('A table without rows');
	return {
		counts: first.facts.counts,
		countedBy: first.facts.countedBy,
		report: linksTo(content, first.facts.statement, { type: 'statement', locale })[0],
		rows: rows.map((row) => ({ ...row, sourceNumbers: numbersOf(row.sources, sources) }))
	};
}

function methodsOf(rows: readonly FigureRow[]): FigureTable['methods'] {
	const texts = [...new Set(rows.flatMap(({ method }) => method ?? []))];
	return texts.map((text) => {
		const covered = rows.filter(({ method }) => method === text);
		const shares = rows.filter(({ share }) => share);
		const wholes = rows.filter(({ share }) => !share);
		const areShares = wholes.length > 0 && isSame(covered, shares);
		const isPlain = areShares || isSame(covered, rows) || isSame(covered, wholes);
		return { text, areShares, rows: isPlain ? [] : covered.map(({ title }) => withoutYears(title)) };
	});
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((one, index) => one === b[index]);
}

function distinct(sources: readonly Source[]): Source[] {
	return [...new Map(sources.map((source) => [keyOf(source), source])).values()];
}

function numbersOf(own: readonly Source[], all: readonly Source[]): number[] {
	const keys = all.map(keyOf);
	return [...new Set(own.map((source) => keys.indexOf(keyOf(source)) + 1))];
}

/** Two of one document are one, whatever each vouches for. */
function keyOf({ title, publisher, url }: Source): string {
	return [title, publisher, url].join('\n');
}
