import type { Browser, Page } from '@playwright/test';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { staged } from '../stage.ts';
import { type ConsolePage, type Tokens, setConsole } from './console-pages.ts';

const windows = [
	{ width: 360, height: 740 },
	{ width: 1024, height: 768 },
	{ width: 1440, height: 900 }
] as const;
const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];
/** What draws after the page is there: the site beside a form, what is asked for later. */
const settleMilliseconds = 600;
/** Of a picture of a whole page, in pixels. */
const longest = 4_000;
/** Pages on one picture of a sheet: a browser draws no picture of a hundred. */
const pagesOfPicture = 6;

interface Asked {
	/** Where the pictures and the sheets go. */
	folder: string;
	/** Where drawn pictures lie, each beside the page that it shows; none are shown without it. */
	drawn: string | undefined;
	/** Names of pages, and widths; all where none is named. */
	only: { pages: readonly string[]; widths: readonly string[] };
	/** Whether a picture is as long as its page, and not as its window. */
	whole: boolean;
}

/** Takes a picture of every page of the console in each window, light and dark, and sets them on one sheet a window. */
export async function lookAtConsole(browser: Browser, { folder, drawn, only, whole }: Asked): Promise<number> {
	await mkdir(folder, { recursive: true });
	const { pages, tokens } = await setConsole();
	const looked = pages.filter(({ name }) => isAsked(only.pages, name));
	const drawings = drawn === undefined ? [] : (await readdir(drawn)).filter((file) => file.endsWith('.png'));
	if (drawn !== undefined)
		for (const file of drawings) await copyFile(join(drawn, file), join(folder, `drawn-${file}`));
	const shown = windows.filter(({ width }) => isAsked(only.widths, String(width)));
	for (const window of shown) {
		await takePictures(browser, { window, pages: looked, tokens, folder, whole });
		await writeSheet(browser, { window, pages: looked, drawings, folder });
	}
	return looked.length * shown.length * schemes.length;
}

function isAsked(only: readonly string[], name: string): boolean {
	return only.length === 0 || only.includes(name);
}

interface Taking {
	window: (typeof windows)[number];
	pages: readonly ConsolePage[];
	tokens: Tokens;
	folder: string;
	whole: boolean;
}

async function takePictures(browser: Browser, { window, pages, tokens, folder, whole }: Taking): Promise<void> {
	for (const [by, ofOne] of Map.groupBy(pages, (page) => page.by)) {
		const token = tokens[by];
		const context = await browser.newContext({
			baseURL: staged('API'),
			viewport: window,
			locale: 'de-DE',
			...(token !== undefined && { extraHTTPHeaders: { authorization: `Bearer ${token}` } })
		});
		const page = await context.newPage();
		for (const { name, path, press } of ofOne) {
			await page.setViewportSize(window);
			await page.goto(path);
			await page.locator('main h1').first().waitFor();
			if (press !== undefined) await pressButton(page, press);
			await page.waitForTimeout(settleMilliseconds);
			if (whole) await page.setViewportSize({ ...window, height: await heightOf(page) });
			for (const scheme of schemes) {
				await page.emulateMedia({ colorScheme: scheme });
				await page.screenshot({ path: join(folder, pictureOf({ name, width: window.width, scheme })) });
			}
		}
		await context.close();
	}
}

/** How high a window shows all of a page; of a list that is longer than anybody looks at, its beginning. */
async function heightOf(page: Page): Promise<number> {
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	return Math.min(height, longest);
}

/** A button of the page or of the menu, which is folded in a narrow window. */
async function pressButton(page: Page, name: string): Promise<void> {
	const button = page.locator('nav button', { hasText: name });
	if (!(await button.isVisible())) await page.locator('nav .opener').click();
	await button.click();
}

function pictureOf({ name, width, scheme }: { name: string; width: number; scheme: Scheme }): string {
	return `${name}-${width}-${scheme}.png`;
}

interface Sheet {
	window: (typeof windows)[number];
	pages: readonly ConsolePage[];
	drawings: readonly string[];
	folder: string;
}

/** A page a row: as it was drawn, as it is, and in the dark. */
async function writeSheet(browser: Browser, { window: { width }, pages, drawings, folder }: Sheet): Promise<void> {
	const rows = pages.map((page) => rowOf(page, { drawings, width }));
	const title = `console-${width}`;
	await writeFile(join(folder, `${title}.html`), asPage(rows, width));
	const sheet = await browser.newPage({ viewport: { width: Math.min(width, widest) * 3 + 120, height: 1000 } });
	for (let from = 0; from < rows.length; from += pagesOfPicture) {
		const file = join(folder, `${title}-${from / pagesOfPicture + 1}`);
		await writeFile(`${file}.html`, asPage(rows.slice(from, from + pagesOfPicture), width));
		await sheet.goto(`file://${file}.html`);
		await sheet.screenshot({ path: `${file}.png`, fullPage: true });
		await rm(`${file}.html`);
	}
	await sheet.close();
}

/** Of a picture on a sheet, in pixels. */
const widest = 640;

function rowOf(page: ConsolePage, { drawings, width }: { drawings: readonly string[]; width: number }): string {
	const taken = schemes.map((scheme) => pictureOf({ name: page.name, width, scheme }));
	const drawn = drawingsOf(page, { drawings, width }).map((file) => `drawn-${file}`);
	const figures = [...drawn, ...taken].map(
		(file) => `<figure><img src="${file}" alt=""><figcaption>${file}</figcaption></figure>`
	);
	return `<section><h2>${page.name} <small>${page.path}</small></h2>${figures.join('')}</section>`;
}

function asPage(rows: readonly string[], width: number): string {
	const style = `body{margin:1rem;font:14px sans-serif}section{margin-bottom:1.5rem}h2{font-size:1rem}
figure{display:inline-block;margin:0 1rem 0 0;vertical-align:top;width:${Math.min(width, widest)}px}img{width:100%;outline:1px solid #999}`;
	return `<!doctype html><meta charset="utf-8"><title>${width}</title><style>${style}</style>${rows.join('\n')}\n`;
}

/** The drawings of a page that fit the window; those that say no width were drawn for one. */
function drawingsOf(
	{ drawn }: ConsolePage,
	{ drawings, width }: { drawings: readonly string[]; width: number }
): string[] {
	if (drawn === undefined) return [];
	const own = drawings.filter((file) => new RegExp(`^${drawn}(-dark|-\\d+)*\\.png$`).test(file));
	const fitting = own.filter((file) => file.includes(`-${width}`));
	return fitting.length > 0 ? fitting : own.filter((file) => !/-(360|1024)\.png$/.test(file));
}
