import { type Browser, chromium } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { browser as launch } from './browser.ts';
import { findPageKinds } from './page-kinds.ts';
import { raise, staged } from './stage.ts';

const folder = resolve(import.meta.dirname, '../../../reports/look');
const widths = [360, 820, 1440] as const;
const schemes = ['light', 'dark'] as const;

interface Picture {
	file: string;
	caption: string;
	width: number;
}

/** Pictures of every page kind at three widths, light and dark, and one sheet that shows them all; `--demo` takes the fictional network. */
await mkdir(folder, { recursive: true });
const strike = await raise(process.argv.slice(2));
const browser = await chromium.launch(launch);
try {
	const pictures: Picture[] = [];
	for (const locale of ['de', 'en'] as const) {
		for (const { name, path } of await findPageKinds(staged('SITE'), locale)) {
			for (const width of widths) {
				for (const scheme of schemes) pictures.push(await picture(browser, { name, path, locale, width, scheme }));
			}
		}
	}
	await writeSheet(browser, pictures);
	process.stdout.write(`${pictures.length} pictures and the sheet lie in reports/look.\n`);
} finally {
	await browser.close();
	await strike();
}

interface Shot {
	name: string;
	path: string;
	locale: string;
	width: number;
	scheme: (typeof schemes)[number];
}

async function picture(browser: Browser, { name, path, locale, width, scheme }: Shot): Promise<Picture> {
	const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
	await page.goto(staged('SITE') + path);
	const file = `${locale}-${name}-${width}-${scheme}.png`;
	await page.screenshot({ path: resolve(folder, file), fullPage: true });
	await page.close();
	return { file, caption: `${locale} ${name} ${width} ${scheme}`, width };
}

async function writeSheet(browser: Browser, pictures: Picture[]): Promise<void> {
	const figures = pictures.map(
		({ file, caption, width }) =>
			`<figure style="width:${Math.round(width / 4)}px"><img src="${file}" alt=""><figcaption>${caption}</figcaption></figure>`
	);
	const style = `body{margin:1rem;display:flex;flex-wrap:wrap;gap:1rem;align-items:start;font:12px sans-serif}
figure{margin:0}img{width:100%;max-height:640px;object-fit:cover;object-position:top;outline:1px solid #999}`;
	const html = `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style>${figures.join('\n')}\n`;
	await writeFile(resolve(folder, 'index.html'), html);
	const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
	await page.goto(`file://${resolve(folder, 'index.html')}`);
	await page.screenshot({ path: resolve(folder, 'sheet.png'), fullPage: true });
}
