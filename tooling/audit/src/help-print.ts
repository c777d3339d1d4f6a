import { type Page, chromium } from '@playwright/test';
import { browser as launch } from '@kok/journeys/src/browser.ts';
import { findReversedNumbers } from '@kok/journeys/src/reading-order.ts';
import { helpAddress, helpLanguages } from '@kok/site/src/lib/addresses/help-address.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { listExhibits } from './exhibit.ts';
import { serve } from './serve.ts';

/**
 * Prints the help page of each language as PDF and as a picture, in two networks, into `reports/help-print`: as it is,
 * with the large card open, and an address of help without a page. Each must be one sheet with a small card, on which
 * every number of the page is whole, in its order, and reads from left to right.
 */
const folder = resolve(import.meta.dirname, '../../../reports/help-print');
/** As wide and high as a sheet of A4 at 96 dots an inch. */
const paper = { width: 794, height: 1_123 };
/** As wide as a bank card, with its edge. */
const widestCard = 330;

await mkdir(folder, { recursive: true });
const browser = await chromium.launch(launch);
const page = await browser.newPage({ viewport: paper });
const cards: string[] = [];
let faults = 0;
for (const { name, content } of listExhibits().slice(0, 2)) {
	await using site = await serve(content);
	for (const path of [...helpLanguages.map((language) => helpAddress(language)), '/i/xx']) {
		const file = `${name}-${path.slice('/i/'.length)}`;
		const found = await printed(page, { address: site.origin + path, file });
		for (const fault of found) process.stdout.write(`  ${file}: ${fault}\n`);
		faults += found.length;
		cards.push(file);
	}
}
await writeFile(resolve(folder, 'all.html'), sheetOf(cards));
await page.emulateMedia({ media: 'screen' });
await page.setViewportSize({ width: 1_500, height: 1_000 });
await page.goto(`file://${resolve(folder, 'all.html')}`);
await page.screenshot({ path: resolve(folder, 'all.png'), fullPage: true });
await browser.close();
process.stdout.write(`${cards.length} cards printed, ${faults} faults; they lie in reports/help-print.\n`);
if (faults > 0) process.exitCode = 1;

interface Print {
	address: string;
	file: string;
}

async function printed(page: Page, { address, file }: Print): Promise<string[]> {
	await page.emulateMedia({ media: 'screen' });
	await page.goto(address);
	const onScreen = await page.locator('main .number:visible').allInnerTexts();
	for (const card of await page.locator('#k').all()) await card.check({ force: true });
	await page.emulateMedia({ media: 'print' });
	const bytes = await page.pdf({ path: resolve(folder, `${file}.pdf`), format: 'A4' });
	const card = page.locator('.printed');
	await card.screenshot({ path: resolve(folder, `${file}.png`) });
	const onCard = await card.locator('b').allInnerTexts();
	const box = await card.boundingBox();
	const sheets = bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
	const reversed = await page.evaluate(findReversedNumbers, '.printed');
	const missing = onCard.filter((number) => !onScreen.includes(number));
	return [
		...(sheets === 1 ? [] : [`${sheets} sheets`]),
		...(box && box.width <= widestCard ? [] : [`the card is ${box?.width} wide`]),
		...(onCard[0] === onScreen[0] ? [] : [`begins with ${onCard[0]}, the page with ${onScreen[0]}`]),
		...missing.map((number) => `${number} does not stand on the page`),
		...reversed.map((number) => `from right to left: ${number}`),
		...(await page.evaluate(cutOff)),
		...((await page.locator('body').innerText()).trim() === (await card.innerText()).trim()
			? []
			: ['more than the card is printed'])
	];
}

/** Runs in the page, so it names nothing outside itself. */
function cutOff(): string[] {
	const card = document.querySelector('.printed')?.getBoundingClientRect();
	const range = document.createRange();
	return [...document.querySelectorAll('.printed *')].flatMap((element) => {
		range.selectNodeContents(element);
		const { left, right, top, bottom } = range.getBoundingClientRect();
		const isInside = card && left >= card.left && right <= card.right && top >= card.top && bottom <= card.bottom;
		return isInside ? [] : [`cut off: ${element.outerHTML}`];
	});
}

function sheetOf(files: readonly string[]): string {
	const figures = files.map(
		(file) => `<figure><img src="${file}.png" alt=""><figcaption>${file}</figcaption></figure>`
	);
	return `<!doctype html><meta charset="utf-8"><title>Cards</title><style>body{display:flex;flex-wrap:wrap;gap:1rem;font:12px sans-serif;background:#ddd}figure{margin:0}</style>${figures.join('\n')}\n`;
}
