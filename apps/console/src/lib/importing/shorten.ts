import { diffWordsWithSpace } from 'diff';

/** A stretch of a text: as it was, come or gone. */
export interface Piece {
	is: 'same' | 'added' | 'removed';
	text: string;
}

/** How much of what stays the same is shown beside a difference. */
const beside = 50;
const longest = 160;
/** After so many milliseconds two texts are shown as two, however alike they are. */
const patience = 50;

/** In what two texts differ, word by word. Of long stretches that stay the same, only what stands beside a difference. */
export function differingPieces(before: string, after: string): Piece[] {
	const pieces = diffWordsWithSpace(before, after, { timeout: patience });
	if (!pieces)
		return [
			{ is: 'removed', text: beginningOf(before) },
			{ is: 'added', text: beginningOf(after) }
		];
	return pieces.map(({ value, added, removed }, index) => {
		if (added || removed) return { is: added ? 'added' : 'removed', text: value };
		return { is: 'same', text: around(value, { isFirst: index === 0, isLast: index === pieces.length - 1 }) };
	});
}

/** The beginning of a text that is too long for a row. */
export function beginningOf(text: string): string {
	return text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text;
}

function around(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
	if (text.length <= longest) return text;
	const head = isFirst ? '' : text.slice(0, beside);
	const tail = isLast ? '' : text.slice(-beside);
	return `${head} … ${tail}`;
}
