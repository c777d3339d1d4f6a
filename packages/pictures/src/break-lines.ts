import { type Lettering, setLine } from './lettering.ts';

/** How much room a text has, and the sizes it may take, the largest first. */
export interface Room {
	width: number;
	height: number;
	/** What one line takes of the height, against the size of its letters. */
	leading: number;
	sizes: readonly number[];
}

/** Sets a text in the largest size in which it fits; what fits in none is cut after a word. */
export function fitText(text: string, { width, height, leading, sizes }: Room): { size: number; lines: Lettering[] } {
	for (const size of sizes) {
		const broken = breakLines(text, { width, size });
		if (broken.length * size * leading <= height) return { size, lines: broken.map((line) => setLine(line, size)) };
	}
	const size = sizes.at(-1) ?? 0;
	const lines = Math.floor(height / (size * leading));
	const cut = breakLines(text, { width: width - size, size }).slice(0, lines);
	return { size, lines: cut.map((line, index) => setLine(index === lines - 1 ? `${line} …` : line, size)) };
}

/** A word that is longer than a line gets a line of its own. */
function breakLines(text: string, { width, size }: { width: number; size: number }): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && setLine(longer, size).width <= width) lines.splice(-1, 1, longer);
		else lines.push(word);
	}
	return lines;
}
