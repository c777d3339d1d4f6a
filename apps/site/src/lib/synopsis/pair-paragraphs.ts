/** Two paragraphs that stand for each other; or one, for which the other text has none. */
export interface Pair {
	before: string | undefined;
	after: string | undefined;
}

/** The paragraphs of a text. */
export function paragraphsOf(text: string): string[] {
	return text
		.split(/\n{2,}/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');
}

/** Each paragraph of one text beside that of another which is most like it, both in their order. */
export function pairParagraphs(before: readonly string[], after: readonly string[]): Pair[] {
	const likeness = before.map((one) => after.map((other) => likenessOf(one, other)));
	const best = bestSums(likeness, { rows: before.length, columns: after.length });
	const pairs: Pair[] = [];
	let [row, column] = [0, 0];
	while (row < before.length || column < after.length) {
		const here = best[row]?.[column] ?? 0;
		const like = likeness[row]?.[column] ?? 0;
		if (like > 0 && here === like + (best[row + 1]?.[column + 1] ?? 0)) {
			pairs.push({ before: before[row++], after: after[column++] });
		} else if (row < before.length && here === (best[row + 1]?.[column] ?? 0)) {
			pairs.push({ before: before[row++], after: undefined });
		} else {
			pairs.push({ before: undefined, after: after[column++] });
		}
	}
	return pairs;
}

/** From a place on, the greatest likeness that pairs in order can add up to. */
function bestSums(likeness: readonly number[][], { rows, columns }: { rows: number; columns: number }): number[][] {
	const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
	for (let row = rows - 1; row >= 0; row -= 1) {
		for (let column = columns - 1; column >= 0; column -= 1) {
			const paired = (likeness[row]?.[column] ?? 0) + (best[row + 1]?.[column + 1] ?? 0);
			const line = best[row] ?? [];
			line[column] = Math.max(paired, best[row + 1]?.[column] ?? 0, line[column + 1] ?? 0);
		}
	}
	return best;
}

/** Below this, two paragraphs have no more in common than any two of a law. */
const leastLikeness = 0.25;

/** How much two paragraphs have in common, from 0 to 1; more, where they bear the same number. */
function likenessOf(one: string, other: string): number {
	const [words, others] = [wordsOf(one), wordsOf(other)];
	const shared = [...words].filter((word) => others.has(word)).length;
	const common = (2 * shared) / Math.max(words.size + others.size, 1);
	const number = numberOf(one);
	if (number !== undefined && number === numberOf(other)) return 1 + common;
	return common < leastLikeness ? 0 : common;
}

function wordsOf(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** "(2a)", "3." */
function numberOf(paragraph: string): string | undefined {
	return /^(\(\d+\p{L}?\)|\d+\p{L}?\.)/u.exec(paragraph)?.[1];
}
