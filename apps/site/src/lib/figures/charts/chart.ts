import type { Source } from '@kok/domain/fields/sources';
import type { FigureRow } from '../figures.ts';
import type { Line } from './lines.ts';

/** Where bars stand: one for a period. */
export interface Column {
	period: string;
	/** In a narrow drawing. */
	short: string;
	/** Of another length than a year: it stands apart, and how many months it has is said. */
	months?: string;
}

/** What changed before a column, so that nothing is compared across it. */
export interface Break {
	before: number;
	number: number;
	reason: string;
}

/** A picture of figures with all that must be said beside it. */
export interface Chart {
	/** The name of its files. */
	id: string;
	/** What is so. */
	title: string;
	/** Who counted what, and how. */
	caption: string[];
	/** Read aloud in the place of the drawing. */
	name: string;
	columns: Column[];
	/** The whole and a part of it, one in front of the other; or shares beside each other. */
	lines: Line[];
	layout: 'within' | 'beside';
	/** Drawn twice, for wide and for narrow windows; or once, among others of a row. */
	size: 'large' | 'small';
	/** The axis goes from zero to here. */
	top: number;
	ticks: { at: number; label: string }[];
	/** Under each column, for shares: how many they are shares of. */
	bases: (string | undefined)[];
	shortBases: (string | undefined)[];
	breaks: Break[];
	/** What stands against single figures, by their period. */
	remarks: { period: string | undefined; text: string }[];
	/** Said in the frame where nothing is on record. */
	empty: string | undefined;
	table: ChartTable;
	quotable: string;
	sources: Source[];
	isOwn: boolean;
}

export interface ChartTable {
	heads: string[];
	rows: { period: string; cells: ChartCell[]; source: Source | undefined }[];
}

interface ChartCell {
	/** Nothing, where no figure is on record. */
	text: string | undefined;
	anchor: string | undefined;
}

/** The figure of a line in a column. */
export function pointAt(line: Line | undefined, column: Column): FigureRow | undefined {
	return line?.points.get(column.period);
}
