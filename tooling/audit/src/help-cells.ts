import { type Page, chromium } from '@playwright/test';
import { browser as launch } from '@kok/journeys/src/browser.ts';
import type { Content } from '@kok/domain/release/content';
import { enumerateCells, shownFor } from '@kok/site/server/testing/help-cells.ts';
import { type HelpText, answersIn } from '@kok/site/server/testing/help-model.ts';
import { brotliCompressSync } from 'node:zlib';
import { listExhibits } from './exhibit.ts';
import { serve } from './serve.ts';

/**
 * Takes every combination of answers on the help page of each network by the rules of its stylesheet, and a hundred
 * of them, picked by lot, in a browser: both must show the same entries in the same order. In each of them there has to
 * be a telephone number, with whom it is for. Prints in how many combinations there is none, in how many nobody but the
 * helplines is left, and what a page weighs.
 */
const inBrowser = 100;
const paths = ['/i/de', '/i/en', '/i/bg', '/i/ar'];
const browser = await chromium.launch(launch);
let faults = 0;

for (const { name, content } of listExhibits()) {
	await using site = await serve(content);
	const text = await readPage(site.origin, '/i/de');
	const weights = await Promise.all(paths.map(async (path) => `${path} ${await weigh(site.origin, path)}`));
	print(`${name}: ${weights.join(', ')} bytes compressed with styles`);
	if (/href="\/i\/de-\d/.test(text.html)) {
		print(`${name}: too long for one page, so each area has its own`);
		continue;
	}
	const report = enumerateCells(content, text);
	const numberless = ((100 * report.withoutNumber) / report.cells).toFixed(1);
	print(
		`${name}: ${report.withoutNumber} combinations (${numberless} %) without a telephone number with whom it is for`
	);
	const share = ((100 * report.fallbackOnly) / report.cells).toFixed(1);
	print(`${name}: ${report.cells} combinations, ${report.faults.length} faults, ${share} % with helplines only`);
	const page = await browser.newPage();
	await page.goto(`${site.origin}/i/de`);
	const differing = await compare(page, { content, text });
	print(`${name}: ${inBrowser} combinations in a browser, ${differing.length} shown otherwise`);
	for (const line of [...report.faults, ...differing]) print(`  ${line}`);
	faults += report.faults.length + differing.length;
	await page.close();
}
await browser.close();
if (faults > 0) process.exitCode = 1;

/** Which of some combinations the browser shows otherwise than the rules say. */
async function compare(page: Page, { content, text }: { content: Content; text: HelpText }): Promise<string[]> {
	const { a, l, g, f, c, q } = answersIn(text);
	const lot = lots(1987);
	const pick = (marks: readonly string[]) => marks[Math.floor(lot() * marks.length)] ?? '';
	const differing: string[] = [];
	for (let count = 0; count < inBrowser; count += 1) {
		const area = pick(a);
		const isOutside = area !== 'a' && lot() < 0.3;
		const marks = [area, ...(isOutside ? ['o'] : []), pick(l), pick(g), pick(f), pick(c), pick(q)];
		const shown = await shownWith(page, marks);
		const wanted = shownFor(content, text, marks);
		if (shown.join('\n') !== wanted.join('\n')) differing.push(`${marks.join(' ')}: ${shown.join(', ')}`);
	}
	return differing;
}

/** The names of the entries that are seen, from above to below. */
async function shownWith(page: Page, marks: readonly string[]): Promise<string[]> {
	return page.evaluate((chosen) => {
		for (const control of document.querySelectorAll<HTMLInputElement>('main input'))
			if (control.id !== 'k') control.checked = chosen.includes(control.id);
		return [...document.querySelectorAll<HTMLElement>('article')]
			.filter((entry) => getComputedStyle(entry).display !== 'none')
			.map((entry) => ({
				top: entry.getBoundingClientRect().top,
				name: entry.querySelector('h3, h4')?.textContent ?? ''
			}))
			.toSorted((one, other) => one.top - other.top)
			.map(({ name }) => name.trim());
	}, marks);
}

async function readPage(origin: string, path: string): Promise<HelpText> {
	const html = await (await fetch(origin + path)).text();
	const [, address = ''] = /href="(\/i\/[\w-]+\.css)"/.exec(html) ?? [];
	return { html, sheet: await (await fetch(origin + address)).text() };
}

async function weigh(origin: string, path: string): Promise<number> {
	const html = await (await fetch(origin + path)).text();
	const sheets = [...html.matchAll(/href="([^"]+\.css)"/g)].map(([, address = '']) => address);
	const texts = await Promise.all(sheets.map(async (address) => (await fetch(origin + address)).text()));
	return [html, ...texts].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}

/** Numbers from 0 to 1 that look like chance and are the same in every run. */
function lots(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state / 2_147_483_648;
	};
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
