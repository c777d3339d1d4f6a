import { type Browser, type Page, chromium } from '@playwright/test';
import { setTimeout } from 'node:timers/promises';
import { browser as launch } from '../browser.ts';

/** A page of the browser that is opened once and never loaded again by hand. */
export interface WatchedPage {
	open: (path: string) => Promise<void>;
	/** What the page reads at this moment; empty while it is loading. */
	text: () => Promise<string>;
	/** A style of the whole page, as the browser computes it. */
	style: (property: string) => Promise<string>;
	close: () => Promise<void>;
}

/** What was undone before may load the last page once more. */
const restMilliseconds = 1_500;

export async function watchPage(site: string): Promise<WatchedPage> {
	const browser: Browser = await chromium.launch(launch);
	const page: Page = await browser.newPage();
	return {
		open: async (path) => {
			await setTimeout(restMilliseconds);
			await page.goto(site + path);
		},
		text: async () => {
			const isWhole = await page.evaluate(() => document.readyState === 'complete').catch(() => false);
			return isWhole ? page.content().catch(() => '') : '';
		},
		style: async (property) =>
			page
				.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(), property)
				.catch(() => ''),
		close: async () => browser.close()
	};
}

const longestWaitMilliseconds = 20_000;
const pauseMilliseconds = 25;

/** Milliseconds from when something was done until it is seen; without an end where it never is. */
export async function timeUntil(act: () => Promise<unknown>, isSeen: () => Promise<boolean>): Promise<number> {
	await act();
	const start = performance.now();
	while (performance.now() - start < longestWaitMilliseconds) {
		if (await isSeen()) return performance.now() - start;
		await setTimeout(pauseMilliseconds);
	}
	return Number.POSITIVE_INFINITY;
}

export async function textAt(address: string): Promise<string> {
	return fetch(address)
		.then(async (response) => response.text())
		.catch(() => '');
}
