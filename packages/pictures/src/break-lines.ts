import { type Lettering, type Stance, setLine, widthOf } from './lettering.ts';

/** How much room a text has, and the sizes it may take, the largest first. */
export interface Room {
	width: number;
	height: number;
	/** What one line takes of the height, against the size of its letters. */
	leading: number;
	sizes: readonly number[];
	/** Upright unless told otherwise. */
	stance?: Stance;
}

/** Sets a text in the largest size in which it fits; what fits in none is cut after a word. */
export function fitText(
	text: string,
	{ width, height, leading, sizes, stance }: Room
): { size: number; lines: Lettering[] } {
	for (const size of sizes) {
		const broken = breakLines(text, { width, size, stance });
		const fits =
			broken.length * size * leading <= height && broken.every((line) => widthOf(line, size, stance) <= width);
		if (fits)
			return {
				size,
				lines: balanced(text, { width, size, stance, broken }).map((line) => setLine(line, size, stance))
			};
	}
	const size = sizes.at(-1) ?? 0;
	const most = Math.max(Math.floor(height / (size * leading)), 1);
	const broken = breakLines(text, { width: width - size, size, stance });
	const cut = broken
		.slice(0, most)
		.map((line, index) => (index === most - 1 && broken.length > most ? `${line} …` : line));
	return { size, lines: cut.map((line) => setLine(line, size, stance)) };
}

/** The same number of lines, as even as they can be: a single word at the end reads as an afterthought. */
function balanced(
	text: string,
	{ broken, width, size, stance }: { broken: string[]; width: number; size: number; stance: Stance | undefined }
): string[] {
	if (broken.length < 2) return broken;
	let [narrowest, even] = [width / 2, broken];
	for (let widest = width; widest - narrowest > size / 2;) {
		const middle = (narrowest + widest) / 2;
		const tried = breakLines(text, { width: middle, size, stance });
		const isEven = tried.length === broken.length && tried.every((line) => widthOf(line, size, stance) <= width);
		if (isEven) [even, widest] = [tried, middle];
		else narrowest = middle;
	}
	return even;
}

/** A word that is longer than a line gets a line of its own. */
function breakLines(
	text: string,
	{ width, size, stance }: { width: number; size: number; stance: Stance | undefined }
): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && widthOf(longer, size, stance) <= width) lines.splice(-1, 1, longer);
		else lines.push(word);
	}
	return lines;
}
