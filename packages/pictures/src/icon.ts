import { colours } from './colours.ts';
import { setLine } from './lettering.ts';

const side = 32;

/**
 * The favicon as SVG: one letter and nothing telling, for it stands in the tab and in the list of visited pages. Without
 * a size it fills whatever room it is given.
 */
export function iconSvg(letter: string, pixels?: number): string {
	const size = 30;
	const measured = pixels === undefined ? '' : ` width="${pixels}" height="${pixels}"`;
	const { shapes, width } = setLine(letter, size);
	const x = Math.round(((side - width) / 2) * 100) / 100;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg"${measured} viewBox="0 0 ${side} ${side}">`,
		`<rect width="${side}" height="${side}" rx="2" fill="${colours.paper}"/>`,
		`<g transform="translate(${x} 26)" fill="${colours.ink}">${shapes}</g>`,
		'</svg>\n'
	].join('');
}
