import { chromium } from '@playwright/test';
import { browser as launch } from '@kok/journeys/src/browser.ts';
import type { Fault } from './crawl-site.ts';

/** Opens pages in a browser, and tells of everything that asks elsewhere, is stored, or breaks the page's policy. */
export async function visit(origin: string, paths: readonly string[]): Promise<Fault[]> {
	const browser = await chromium.launch(launch);
	const faults: Fault[] = [];
	try {
		const context = await browser.newContext();
		const page = await context.newPage();
		let path = '';
		const note = (fault: string) => void faults.push({ path, fault });
		page.on('request', (request) => {
			if (new URL(request.url()).origin !== origin) note(`asks elsewhere: ${request.url()}`);
		});
		page.on('console', (message) => {
			if (message.type() === 'error' && !/status of 404/.test(message.text())) note(`complains: ${message.text()}`);
		});
		page.on('pageerror', (error) => note(`fails: ${error.message}`));
		page.on('serviceworker' as never, () => note('has a service worker'));
		await page.exposeFunction('noteBreach', note);
		await page.addInitScript(() => {
			addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
				const { noteBreach } = globalThis as unknown as { noteBreach: (fault: string) => void };
				noteBreach(`breaks its policy: ${violatedDirective} ${blockedURI}`);
			});
		});
		for (path of paths) {
			await page.goto(origin + path, { waitUntil: 'load' });
			for (const where of await page.evaluate(storedOn)) note(`stores something in ${where}`);
			if ((await context.cookies()).length > 0) note('leaves a cookie');
		}
	} finally {
		await browser.close();
	}
	return faults;
}

/** Every place of a device where a page can leave something; runs in the page. */
async function storedOn(): Promise<string[]> {
	const counts = {
		'local storage': localStorage.length,
		'session storage': sessionStorage.length,
		'a database': (await indexedDB.databases()).length,
		caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
		'a service worker': 'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0
	};
	return Object.entries(counts).flatMap(([where, count]) => (count > 0 ? [where] : []));
}
