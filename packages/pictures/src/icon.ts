import { colours } from './colours.ts';
import { setLine } from './lettering.ts';

const side = 32;

/** The favicon as SVG: one letter and nothing telling, for it stands in the tab and in the list of visited pages. */
export function iconSvg(letter: string): string {
	const size = 30;
	const { path, width } = setLine(letter, size);
	const x = Math.round(((side - width) / 2) * 100) / 100;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">`,
		`<rect width="${side}" height="${side}" rx="2" fill="${colours.paper}"/>`,
		`<path transform="translate(${x} 26)" fill="${colours.ink}" d="${path}"/>`,
		'</svg>\n'
	].join('');
}
