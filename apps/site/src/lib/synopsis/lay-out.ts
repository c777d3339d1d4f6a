import { type MarkedText, markWords } from './mark-words.ts';
import { pairParagraphs, paragraphsOf } from './pair-paragraphs.ts';

/** A paragraph in its row, compared with the one of the first text beside it. */
type Cell = readonly MarkedText[];

/** For each text its cells by row; a row in which it says nothing holds none. */
export type Columns = readonly (readonly (Cell | undefined)[])[];

interface Placed {
	/** Of the first text: the paragraph that stands in the row, or the last one before it. */
	row: number;
	/** Rows between two of the first text are counted from one. */
	between: number;
	cell: Cell;
}

/** Texts beside a first one: like paragraphs in one row, and in each what it says differently. */
export function layOut(first: string, others: readonly string[]): Columns {
	const own = paragraphsOf(first);
	const firstColumn = own.map((text, row): Placed => ({ row, between: 0, cell: [{ mark: 'same', text }] }));
	const placed = [firstColumn, ...others.map((other) => place(own, paragraphsOf(other)))];
	const keys = [...new Set(placed.flat().map(keyOf))].sort((a, b) => a - b);
	return placed.map((cells) => {
		const byKey = new Map(cells.map((cell) => [keyOf(cell), cell.cell]));
		return keys.map((key) => byKey.get(key));
	});
}

function place(first: readonly string[], other: readonly string[]): Placed[] {
	let [row, between] = [-1, 0];
	return pairParagraphs(first, other).map(({ before, after }) => {
		if (before === undefined) between += 1;
		else [row, between] = [row + 1, 0];
		return { row, between, cell: markWords(before ?? '', after ?? '') };
	});
}

/** No text has more paragraphs than that between two others. */
const mostBetween = 10_000;

function keyOf({ row, between }: Placed): number {
	return row * mostBetween + between;
}
