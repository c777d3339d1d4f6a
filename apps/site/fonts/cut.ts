import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** One cut of the text face: where it comes from, where it goes, and the weights that are kept. */
interface Cut {
	from: string;
	to: URL;
	wght: number | { min: number; max: number };
}

export const cuts: readonly Cut[] = [
	{
		from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
		to: new URL('../../../packages/ui/src/serif-upright.woff2', import.meta.url),
		wght: { min: 400, max: 700 }
	},
	{
		from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
		to: new URL('../../../packages/ui/src/serif-italic.woff2', import.meta.url),
		wght: 400
	}
];

/**
 * What German and English texts and the names in them need. Each glyph costs about 90 bytes on every first visit;
 * a rarer one, like every other script, is set in the system's faces.
 */
const glyphs = [
	' !"%&\'()*+,-./0123456789:;=?@',
	'ABCDEFGHIJKLMNOPQRSTUVWXYZ[]abcdefghijklmnopqrstuvwxyz',
	'\u00a0§©«»·°×ÄÖÜßäöü',
	'ÀÁÂÃÅÆÇÈÉÊËÍÎÏÑÓÔÕØÚÝŒŠŽàáâãåæçèéêëìíîïñòóôõøùúûýœšž',
	'\u2009\u202f\u2011\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2026\u20ac\u2212'
].join('');

/** Kerning and ligatures, and the figures that newspapers use in running text and in tables. */
const features = ['kern', 'liga', 'onum', 'lnum', 'pnum', 'tnum'];

/** The same bytes on every run. */
export async function cutFont({ from, wght }: Cut): Promise<Buffer> {
	const whole = await readFile(fileURLToPath(import.meta.resolve(from)));
	return subsetFont(whole, glyphs, {
		targetFormat: 'woff2',
		variationAxes: { wght },
		keepFeatures: features,
		noHinting: true,
		dropTables: ['STAT', 'gasp']
	});
}

if (import.meta.main) for (const cut of cuts) await writeFile(cut.to, await cutFont(cut));
