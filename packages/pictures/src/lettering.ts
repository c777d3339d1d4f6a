import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

/** Letters as outlines: no machine that shows them needs the typeface. */
export interface Lettering {
	/** Elements of SVG, from the left end of the line at its foot. */
	shapes: string;
	width: number;
	size: number;
}

/** How letters stand: upright as in a text, or slanted as in a remark about it. */
export type Stance = 'normal' | 'italic';

/** In how many units a face draws an em. */
export const unitsOfEm = 1000;

/** The text face of the site, Latin first, then the rarer letters of Latin script. */
const faces = { normal: openFaces('normal'), italic: openFaces('italic') };

/** Sets one line of text. A sign that the face lacks leaves a gap, as a missing letter is better than a wrong one. */
export function setLine(text: string, size: number, stance: Stance = 'normal'): Lettering {
	let left = 0;
	const placed = runsOf(text, faces[stance]).map(({ face, letters }) => {
		const scale = size / unitsOfEm;
		const { glyphs, positions } = face.font.layout(letters);
		let x = 0;
		const shapes = glyphs.map((glyph, index) => {
			const at = x + (positions[index]?.xOffset ?? 0);
			x += positions[index]?.xAdvance ?? 0;
			return shapeOf(face, glyph, at);
		});
		const run = `<g transform="translate(${rounded(left)}) scale(${rounded(scale, 5)} ${rounded(-scale, 5)})">${shapes.join('')}</g>`;
		left += x * scale;
		return run;
	});
	return { shapes: placed.join(''), width: left, size };
}

/** How wide a line is that is set so; found without drawing it. */
export function widthOf(text: string, size: number, stance: Stance = 'normal'): number {
	return runsOf(text, faces[stance]).reduce(
		(sum, { face, letters }) => sum + (face.font.layout(letters).advanceWidth * size) / unitsOfEm,
		0
	);
}

interface Face {
	font: fontkit.Font;
	/** The outlines of glyphs, each written once, in units of the face. */
	outlines: Map<number, string>;
}

function openFaces(stance: Stance): Face[] {
	return ['latin', 'latin-ext'].map((subset) => ({ font: openFont(`${subset}-wght-${stance}`), outlines: new Map() }));
}

function openFont(name: string): fontkit.Font {
	const file = `@fontsource-variable/source-serif-4/files/source-serif-4-${name}.woff2`;
	const font = fontkit.create(readFileSync(createRequire(import.meta.url).resolve(file)));
	if (!('layout' in font)) throw new Error(`${file} holds several faces`);
	if (font.unitsPerEm !== unitsOfEm) throw new Error(`${file} has ${font.unitsPerEm} units to the em`);
	return font;
}

function shapeOf({ outlines }: Face, glyph: fontkit.Glyph, x: number): string {
	const outline = outlines.get(glyph.id) ?? glyph.path.toSVG();
	outlines.set(glyph.id, outline);
	return outline === '' ? '' : `<path transform="translate(${Math.round(x)})" d="${outline}"/>`;
}

function rounded(number: number, places = 2): number {
	return Number(number.toFixed(places));
}

interface Run {
	face: Face;
	letters: string;
}

/** Neighbouring letters that one face has, together: kerning works within a run. */
function runsOf(text: string, among: readonly Face[]): Run[] {
	const runs: Run[] = [];
	for (const letter of text.normalize('NFC')) {
		const point = letter.codePointAt(0) ?? 0;
		const face = among.find(({ font }) => font.hasGlyphForCodePoint(point)) ?? among[0];
		if (!face) continue;
		const shown = face.font.hasGlyphForCodePoint(point) ? letter : ' ';
		const last = runs.at(-1);
		if (last?.face === face) last.letters += shown;
		else runs.push({ face, letters: shown });
	}
	return runs;
}
