import { type Browser, chromium } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { browser as launch } from './browser.ts';
import { lookAtConsole } from './look/console-sheet.ts';
import { findPageKinds } from './page-kinds.ts';
import { raise, staged } from './stage.ts';

const folder = resolve(import.meta.dirname, '../../../reports/look');
const locales = ['de', 'en'] as const;
const widths = [320, 768, 1440] as const;
/** As wide as a sheet of A4 at 96 dots an inch. */
const paper = 794;
const looks = [
	...widths.flatMap((width) =>
		(['light', 'dark'] as const).map((scheme) => ({ width, scheme, media: 'screen' as const }))
	),
	{ width: paper, scheme: 'light', media: 'print' }
] as const;

type Look = (typeof looks)[number];

interface Picture {
	file: string;
	name: string;
	width: number;
}

/**
 * Pictures of every page kind at three widths, light, dark and printed, the printed ones as PDF besides, and one sheet a
 * look that shows them all. `--demo` takes the fictional network, `--sheet de` one language alone.
 *
 * `--console` looks at the console instead: every page of it in three windows, light and dark. `--drawn FOLDER` sets pictures
 * beside it that somebody drew before, by the beginning of their names; `--page NAME` and `--width 360` take
 * some alone. `--whole` takes each picture as long as its page.
 */
const args = process.argv.slice(2);
const only = args.includes('--console') ? 'none' : valueOf('--sheet');
await mkdir(folder, { recursive: true });
const strike = await raise(args.filter((arg) => arg === '--demo'));
const browser = await chromium.launch(launch);
try {
	let count = 0;
	if (args.includes('--console')) {
		count = await lookAtConsole(browser, {
			folder: resolve(folder, 'console'),
			drawn: valueOf('--drawn'),
			only: { pages: valuesOf('--page'), widths: valuesOf('--width') },
			whole: args.includes('--whole')
		});
	}
	for (const locale of locales.filter((each) => only === undefined || each === only)) {
		const kinds = await findPageKinds(staged('SITE'), locale);
		for (const look of looks) {
			const pictures: Picture[] = [];
			for (const { name, path } of kinds) pictures.push(await picture(browser, { name, path, locale, look }));
			await writeSheet(browser, { file: `sheet-${locale}-${titleOf(look)}`, pictures });
			count += pictures.length;
		}
	}
	process.stdout.write(`${count} pictures and their sheets lie in reports/look.\n`);
} finally {
	await browser.close();
	await strike();
}

function valueOf(name: string): string | undefined {
	return valuesOf(name)[0];
}

/** What stands behind each of the options with a name. */
function valuesOf(name: string): string[] {
	return args.flatMap((arg, index) => (arg === name ? (args[index + 1] ?? []) : []));
}

interface Shot {
	name: string;
	path: string;
	locale: string;
	look: Look;
}

async function picture(browser: Browser, { name, path, locale, look }: Shot): Promise<Picture> {
	const { width, scheme, media } = look;
	const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
	await page.emulateMedia({ media });
	await page.goto(staged('SITE') + path);
	const file = `${locale}-${name}-${titleOf(look)}`;
	await page.screenshot({ path: resolve(folder, `${file}.png`), fullPage: true });
	if (media === 'print') await page.pdf({ path: resolve(folder, `${file}.pdf`), format: 'A4', printBackground: true });
	await page.close();
	return { file: `${file}.png`, name, width };
}

function titleOf({ width, scheme, media }: Look): string {
	return media === 'print' ? media : `${width}-${scheme}`;
}

/** All pictures of a look beside one another, small enough to be seen at once. */
async function writeSheet(
	browser: Browser,
	{ file, pictures }: { file: string; pictures: readonly Picture[] }
): Promise<void> {
	const figures = pictures.map(
		(each) =>
			`<figure style="width:${Math.max(130, Math.round(each.width / 5))}px"><img src="${each.file}" alt=""><figcaption>${each.name}</figcaption></figure>`
	);
	const style = `body{margin:1rem;display:flex;flex-wrap:wrap;gap:1rem;align-items:start;font:12px sans-serif}
figure{margin:0}img{width:100%;max-height:520px;object-fit:cover;object-position:top;outline:1px solid #999}`;
	const html = `<!doctype html><meta charset="utf-8"><title>${file}</title><style>${style}</style>${figures.join('\n')}\n`;
	await writeFile(resolve(folder, `${file}.html`), html);
	const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
	await page.goto(`file://${resolve(folder, `${file}.html`)}`);
	await page.screenshot({ path: resolve(folder, `${file}.png`), fullPage: true });
	await page.close();
}
