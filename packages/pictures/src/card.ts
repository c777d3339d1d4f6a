import { fitText } from './break-lines.ts';
import { colours } from './colours.ts';
import { type Lettering, setLine } from './lettering.ts';

/** Counts every change of the drawing: pictures that were kept are drawn anew. */
export const drawing = 1;

/** What stands on a card beside a link to a page. */
export interface Card {
	/** Short name of the network, at the head. */
	sender: string;
	/** Hangs left of the title, as numbers do in the record. */
	number?: number;
	title: string;
	/** One line at the foot: what this is, and whose. */
	foot: string;
}

/** The size that services which show links ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

const edge = 80;
const hang = 190;
const leading = 1.16;

/** A card as SVG: paper, type and one rule. */
export function cardSvg({ sender, number, title, foot }: Card): string {
	const left = number === undefined ? edge : edge + hang;
	const room = { width: cardSize.width - left - edge, height: 300, leading };
	const { size, lines } = fitText(title, { ...room, sizes: [76, 66, 57, 49, 42] });
	const top = 186 + size;
	const footLine = fitText(foot, { width: cardSize.width - 2 * edge, height: 40, leading, sizes: [31, 27, 23] });
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
		`<rect width="100%" height="100%" fill="${colours.paper}"/>`,
		drawn(setLine(sender, 58), { x: edge, y: 118, fill: colours.ink }),
		`<rect x="${edge}" y="150" width="${cardSize.width - 2 * edge}" height="4" fill="${colours.ink}"/>`,
		...(number === undefined ? [] : [drawn(setLine(String(number), size), { x: edge, y: top, fill: colours.accent })]),
		...lines.map((line, index) => drawn(line, { x: left, y: top + index * size * leading, fill: colours.ink })),
		`<rect x="${edge}" y="540" width="${cardSize.width - 2 * edge}" height="1.5" fill="${colours.rule}"/>`,
		...footLine.lines.map((line) => drawn(line, { x: edge, y: 588, fill: colours.quiet })),
		'</svg>'
	].join('');
}

function drawn({ path }: Lettering, { x, y, fill }: { x: number; y: number; fill: string }): string {
	return `<path transform="translate(${x} ${Math.round(y)})" fill="${fill}" d="${path}"/>`;
}
