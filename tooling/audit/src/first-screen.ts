import { interfaceLanguages } from '@kok/domain/words';
import { browser as launch } from '@kok/journeys/src/browser.ts';
import { type Browser, chromium } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { listExhibits } from './exhibit.ts';
import { screens } from './screens.ts';
import { serve } from './serve.ts';

/**
 * How many bytes a browser needs before it can show the first screen of the home page: `pnpm first-screen`. They are the
 * page up to the last word on that screen, and the stylesheet, as Brotli packs them. What comes in the first round of a
 * new connection is about ten packets of 1,460 bytes (RFC 6928), so a telephone on a slow line must need no more.
 */
const most = 14 * 1024;

const browser = await chromium.launch(launch);
for (const { name, content } of listExhibits()) {
	await using site = await serve(content);
	for (const locale of interfaceLanguages)
		for (const [screen, viewport] of Object.entries(screens)) {
			const address = `${site.origin}/${locale}/`;
			const bytes = await bytesOfFirstScreen(browser, { address, viewport });
			process.stdout.write(`${bytes}  ${name} ${screen} ${new URL(address).pathname}\n`);
			if (screen === 'telephone' && bytes > most) {
				process.stdout.write(`   more than ${most}\n`);
				process.exitCode = 1;
			}
		}
}
await browser.close();

async function bytesOfFirstScreen(
	browser: Browser,
	{ address, viewport }: { address: string; viewport: { width: number; height: number } }
): Promise<number> {
	const html = await (await fetch(address)).text();
	const sheets = [...html.matchAll(/<link [^>]*href="([^"]+\.css)"/g)].map(([, path = '']) => new URL(path, address));
	if (sheets.length === 0) throw new Error(`${address} names no stylesheet`);
	const styles = await Promise.all(sheets.map(async (sheet) => (await fetch(sheet)).text()));

	const page = await browser.newPage({ viewport });
	await page.goto(address);
	const words = await page.evaluate(wordsUpToFold);
	await page.close();
	return [html.slice(0, endOf(words, html)), ...styles].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}

/** The words of the page in their order, up to the last that begins on the first screen; runs in the page. */
function wordsUpToFold(): string[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const words: string[] = [];
	let last = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const own = (node.textContent ?? '').split(/[\s&<>"']+/).filter(Boolean);
		words.push(...own);
		const range = document.createRange();
		range.selectNode(node);
		const { top, width } = range.getBoundingClientRect();
		if (own.length > 0 && width > 0 && top < innerHeight) last = words.length;
	}
	return words.slice(0, last);
}

/** Where in the text of a page the last of these words ends. */
function endOf(words: readonly string[], html: string): number {
	return words.reduce((from, word) => {
		const at = html.indexOf(word, from);
		if (at === -1) throw new Error(`“${word}” is not in the page`);
		return at + word.length;
	}, html.indexOf('<body'));
}
