import type { Drawing, Look, Shape } from './shapes.ts';

interface FileParts {
	title: string;
	/** Said to whoever cannot see it. */
	name: string;
	drawing: Drawing;
	/** What stands under the picture: who counted what, the base, what changed, the sources. */
	lines: string[];
}

const ink = '#1d1a18';
const quiet = '#504943';
const paper = '#ffffff';
const own = '#5b1f4b';
const sans = "'Noto Sans', 'Segoe UI', Roboto, Arial, sans-serif";

/** A file carries its colours itself: no stylesheet comes along. */
const looks: Record<Look, string> = {
	axis: 'fill="none" stroke="#cfc6b8"',
	zero: `fill="none" stroke="${ink}"`,
	break: `fill="none" stroke="${ink}" stroke-width="1.5" stroke-dasharray="1 4" stroke-linecap="round"`,
	badge: `fill="${paper}" stroke="${ink}"`,
	void: 'fill="none" stroke="#cfc6b8" stroke-dasharray="2 4"',
	quiet: `fill="${quiet}"`,
	plain: `fill="${ink}"`,
	strong: `fill="${ink}" font-weight="600"`,
	inside: `fill="${paper}" font-weight="600"`,
	name: `fill="${ink}" font-size="13"`,
	heading: `fill="${own}" font-weight="600"`,
	guide: 'fill="none" stroke="#cfc6b8" stroke-dasharray="1 4"',
	lead: `fill="none" stroke="${own}" stroke-dasharray="2 3"`,
	'mark-full': `fill="${ink}" stroke="${paper}" stroke-width="1.5"`,
	'mark-open': `fill="${paper}" stroke="${ink}" stroke-width="1.5"`,
	'own-full': `fill="${own}" stroke="${own}" stroke-width="1.5"`,
	'own-open': `fill="${paper}" stroke="${own}" stroke-width="1.5"`,
	'own-doubt': `fill="${paper}" stroke="${own}" stroke-width="1.5" stroke-dasharray="4 3"`,
	'other-full': `fill="${quiet}" stroke="${quiet}" stroke-width="1.5"`,
	'other-open': `fill="${paper}" stroke="${quiet}" stroke-width="1.5"`,
	'other-doubt': `fill="${paper}" stroke="${quiet}" stroke-width="1.5" stroke-dasharray="4 3"`
};

const margin = 16;
const lineHeight = 17;

/** A picture that can be taken away whole: with title, base, what changed and source inside. */
export function svgFile({ title, name, drawing, lines }: FileParts): string {
	const width = drawing.width + 2 * margin;
	const letters = Math.floor(drawing.width / 6.4);
	const heading = wrapped(title, Math.floor(drawing.width / 9));
	const told = lines.flatMap((line) => wrapped(line, letters));
	const start = margin + heading.length * 22;
	const end = start + drawing.height + 12;
	const height = end + told.length * lineHeight + margin;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${sans}" font-size="12.5">`,
		`<title>${escaped(title)}</title>`,
		`<desc>${escaped([name, ...lines].join('\n'))}</desc>`,
		`<rect width="${width}" height="${height}" fill="${paper}"/>`,
		...heading.map(
			(line, index) =>
				`<text x="${margin}" y="${margin + 14 + index * 22}" font-size="17" font-weight="600" fill="${ink}">${escaped(line)}</text>`
		),
		`<g transform="translate(${margin} ${start})">${drawing.shapes.map(markup).join('')}</g>`,
		...told.map(
			(line, index) =>
				`<text x="${margin}" y="${end + (index + 1) * lineHeight}" fill="${quiet}">${escaped(line)}</text>`
		),
		'</svg>\n'
	].join('\n');
}

function markup(shape: Shape): string {
	switch (shape.kind) {
		case 'rect':
			return `<rect ${looks[shape.look]} x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"/>`;
		case 'path':
			return `<path ${looks[shape.look]} d="${shape.d}"/>`;
		case 'text':
			return `<text ${looks[shape.look]} x="${shape.x}" y="${shape.y}"${shape.anchor ? ` text-anchor="${shape.anchor}"` : ''}>${escaped(shape.text)}</text>`;
	}
}

/** An address that is longer than a line goes on in the next one. */
function wrapped(text: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).flatMap((each) => each.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
