import { fitText } from './break-lines.ts';
import { colours } from './colours.ts';
import { type Lettering, setLine, unitsOfEm } from './lettering.ts';
import { type DrawnMark, markSvg } from './mark.ts';

/** Counts every change of the drawing: pictures that were kept are drawn anew. */
export const drawing = 2;

/** What stands on a card beside a link to a page. */
export interface Card {
	/** Short name of the network, at the head. */
	sender: string;
	/** Says at the head that the network has not adopted the site. */
	notice?: string;
	/** Stands large beside the title: the number of a demand, a count. */
	number?: string;
	/** Stands large above the title: a figure with its unit. */
	value?: string;
	/** Says before the title whose it is, so that it never reads as a fact. */
	says?: string;
	title: string;
	/** What the law says of each clause, at a glance. */
	marks?: readonly DrawnMark[];
	/** Where it stands, in a word and with its day: a line of its own at the foot. */
	state?: { word: string; when: string };
	/** One line at the foot. */
	foot: string;
}

/** The size that services which show links ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

const edge = 72;
const inner = cardSize.width - 2 * edge;
const head = 104;
const floor = 542;
const leading = 1.15;
/** So many marks stand at the foot; more get rows of their own. */
const mostAtFoot = 8;

/** A card as SVG: paper, type and two rules. */
export function cardSvg(card: Card): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
		`<rect width="100%" height="100%" fill="${colours.paper}"/>`,
		...headOf(card),
		...middleOf(card),
		`<rect x="${edge}" y="${floor}" width="${inner}" height="1.5" fill="${colours.rule}"/>`,
		...footOf(card),
		'</svg>'
	].join('');
}

function headOf({ sender, notice }: Card): string[] {
	const room =
		notice === undefined ? undefined : fitText(notice, { width: 620, height: 30, leading, sizes: [25, 22, 19] });
	const [line] = room?.lines ?? [];
	const box = line && { width: line.width + 32, x: cardSize.width - edge - line.width - 32 };
	const name = fitText(sender, {
		width: (box?.x ?? cardSize.width - edge) - edge - 24,
		height: 60,
		leading,
		sizes: [48, 40, 32, 26]
	});
	return [
		...name.lines.map((one) => drawn(one, { x: edge, y: 77, fill: colours.ink, bold: 1.6 })),
		...(line && box
			? [
					`<rect x="${box.x + 1}" y="33" width="${box.width - 2}" height="48" fill="none" stroke="${colours.ink}" stroke-width="2"/>`,
					drawn(line, { x: box.x + 16, y: 65, fill: colours.ink, bold: 0.7 })
				]
			: []),
		`<rect x="${edge}" y="${head - 4}" width="${inner}" height="4" fill="${colours.ink}"/>`
	];
}

interface Block {
	height: number;
	draw: (top: number) => string[];
}

/** What stands between the two rules, in the middle of the height. */
function middleOf(card: Card): string[] {
	const number = card.number === undefined ? undefined : numberOf(card.number);
	const left = edge + (number ? number.width + 44 : 0);
	const rows = rowsOf(card.marks ?? []);
	const above = [
		...(card.value === undefined ? [] : [valueOf(card.value)]),
		...(card.says === undefined ? [] : [saysOf(card.says, cardSize.width - edge - left)])
	];
	const taken = [...above, rows].reduce((sum, { height }) => sum + height, 0);
	const title = titleOf(card.title, { width: cardSize.width - edge - left, height: floor - head - 68 - taken });
	const blocks = [...above, title, rows];
	const height = blocks.reduce((sum, one) => sum + one.height, 0);
	const top = head + (floor - head - height) / 2;
	let y = top;
	const placed = blocks.flatMap((block) => {
		const at = y;
		y += block.height;
		return [
			`<g transform="translate(${block === rows ? edge : left} ${Math.round(at)})">${block.draw(0).join('')}</g>`
		];
	});
	const middle = top + (height - rows.height) / 2;
	return [
		...(number
			? [
					drawn(number.line, {
						x: edge,
						y: middle + number.size * 0.33,
						fill: colours.accent,
						bold: number.size * 0.018
					})
				]
			: []),
		...placed
	];
}

function numberOf(text: string) {
	const { size, lines } = fitText(text, { width: 250, height: 240, leading, sizes: [190, 150, 120, 96] });
	const [line = setLine(text, size)] = lines;
	return { line, size, width: Math.max(line.width, 110) };
}

function valueOf(text: string): Block {
	const { size, lines } = fitText(text, { width: inner, height: 190, leading: 1, sizes: [150, 120, 96, 76, 60] });
	return {
		height: size * lines.length * 0.98 + 14,
		draw: (top) =>
			lines.map((line, index) =>
				drawn(line, { x: 0, y: top + size * (0.78 + index), fill: colours.accent, bold: size * 0.016 })
			)
	};
}

function saysOf(text: string, width: number): Block {
	const { size, lines } = fitText(text, { width, height: 48, leading, sizes: [38, 33, 28, 24], stance: 'italic' });
	return {
		height: 54,
		draw: (top) => lines.map((line) => drawn(line, { x: 0, y: top + size * 0.86, fill: colours.accent }))
	};
}

function titleOf(text: string, room: { width: number; height: number }): Block {
	const { size, lines } = fitText(text, { ...room, leading, sizes: [60, 54, 48, 43, 38, 34, 30] });
	return {
		height: lines.length * size * leading,
		draw: (top) =>
			lines.map((line, index) =>
				drawn(line, { x: 0, y: top + size * (0.88 + index * leading), fill: colours.ink, bold: size * 0.006 })
			)
	};
}

/** Many marks stand in even rows, as large as they can be. */
function rowsOf(marks: readonly DrawnMark[]): Block {
	if (marks.length <= mostAtFoot) return { height: 0, draw: () => [] };
	const { count, side, step } = gridOf(marks.length);
	return {
		height: 34 + Math.ceil(marks.length / count) * step,
		draw: (top) =>
			marks.map((mark, index) =>
				markSvg(mark, { x: (index % count) * step, y: top + 34 + Math.floor(index / count) * step, side })
			)
	};
}

/** How many marks stand in a row, how large each is, and how far it is to the next. */
function gridOf(total: number): { count: number; side: number; step: number } {
	const grids = [1, 2, 3, 4, 5, 6, 8, 10, 14].map((rows) => {
		const count = Math.ceil(total / rows);
		const step = Math.floor(Math.min(63, inner / count, 190 / rows));
		return { count, side: Math.round(step * 0.81), step };
	});
	return grids.reduce((best, one) => (one.step > best.step ? one : best));
}

function footOf({ marks = [], state, foot }: Card): string[] {
	const small = marks.length > mostAtFoot ? [] : marks;
	const side = 34;
	const left = edge + (small.length > 0 ? small.length * (side + 9) + 10 : 0);
	const width = cardSize.width - edge - left;
	return [
		...small.map((mark, index) => markSvg(mark, { x: edge + index * (side + 9), y: 569, side })),
		...(state ? stateOf(state, { left, width }) : []),
		...lastOf(foot, { left, width, isAlone: state === undefined })
	];
}

function stateOf(
	{ word, when }: { word: string; when: string },
	{ left, width }: { left: number; width: number }
): string[] {
	const { size, lines } = fitText(word, { width, height: 31, leading, sizes: [25, 23, 21, 19] });
	const [set] = lines;
	if (!set) return [];
	const first = drawn(set, { x: left, y: 577, fill: colours.ink, bold: 0.9 });
	if (when === '') return [first];
	const rest = fitText(`, ${when}`, { width: width - set.width - 1, height: 31, leading, sizes: [size] });
	return [first, ...rest.lines.map((line) => drawn(line, { x: left + set.width + 1, y: 577, fill: colours.ink }))];
}

/** One line under a state; where there is none, two if they are needed. */
function lastOf(foot: string, { left, width, isAlone }: { left: number; width: number; isAlone: boolean }): string[] {
	const room = { width, leading: 1.3 };
	const { size, lines } = isAlone
		? fitText(foot, { ...room, height: 66, sizes: [25, 23, 21, 19] })
		: fitText(foot, { ...room, height: 33, sizes: [25, 23, 21, 19] });
	const first = !isAlone ? 610 : lines.length > 1 ? 579 : 595;
	return lines.map((line, index) => drawn(line, { x: left, y: first + index * size * 1.3, fill: colours.quiet }));
}

/** The face has one weight as an outline; a line around the letters, of so many pixels, makes them bolder. */
function drawn(
	{ shapes, size }: Lettering,
	{ x, y, fill, bold }: { x: number; y: number; fill: string; bold?: number }
): string {
	const width = bold === undefined ? 0 : Math.round((bold * unitsOfEm) / size);
	const line = width === 0 ? '' : ` stroke="${fill}" stroke-width="${width}" stroke-linejoin="round"`;
	return `<g transform="translate(${Math.round(x)} ${Math.round(y)})" fill="${fill}"${line}>${shapes}</g>`;
}
