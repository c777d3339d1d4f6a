import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

/** Letters as an outline: no machine that shows them needs the typeface. */
export interface Lettering {
	/** Path data of SVG, from the left end of the line at its foot. */
	path: string;
	width: number;
}

/** The text face of the site, Latin first, then the rarer letters of Latin script. */
const faces = ['latin', 'latin-ext'].map(openFace);

/** Sets one line of text. A sign that the face lacks leaves a gap, as a missing letter is better than a wrong one. */
export function setLine(text: string, size: number): Lettering {
	const runs = runsOf(text).map(({ face, letters }) => outline(face, { letters, size }));
	let left = 0;
	const placed = runs.map(({ glyphs, width }) => {
		const drawn = glyphs.map(({ draw, x }) => draw(left + x)).join('');
		left += width;
		return drawn;
	});
	return { path: placed.join(''), width: left };
}

type Face = ReturnType<typeof openFace>;

function openFace(subset: string) {
	const file = `@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-wght-normal.woff2`;
	const font = fontkit.create(readFileSync(createRequire(import.meta.url).resolve(file)));
	if (!('layout' in font)) throw new Error(`${file} holds several faces`);
	return font;
}

interface Run {
	face: Face;
	letters: string;
}

/** Neighbouring letters that one face has, together: kerning works within a run. */
function runsOf(text: string): Run[] {
	const runs: Run[] = [];
	for (const letter of text.normalize('NFC')) {
		const point = letter.codePointAt(0) ?? 0;
		const face = faces.find((one) => one.hasGlyphForCodePoint(point)) ?? faces[0];
		if (!face) continue;
		const shown = face.hasGlyphForCodePoint(point) ? letter : ' ';
		const last = runs.at(-1);
		if (last?.face === face) last.letters += shown;
		else runs.push({ face, letters: shown });
	}
	return runs;
}

function outline(face: Face, { letters, size }: { letters: string; size: number }) {
	const scale = size / face.unitsPerEm;
	const { glyphs, positions } = face.layout(letters);
	let x = 0;
	const placed = glyphs.map((glyph, index) => {
		const at = x + (positions[index]?.xOffset ?? 0) * scale;
		x += (positions[index]?.xAdvance ?? 0) * scale;
		return { x: at, draw: (left: number) => glyph.path.scale(scale, -scale).translate(left, 0).toSVG() };
	});
	return { glyphs: placed, width: x };
}
