import { interfaceLanguages } from '@kok/domain/words';
import { browser as launch } from '@kok/journeys/src/browser.ts';
import { findPageKinds } from '@kok/journeys/src/page-kinds.ts';
import { helpAddress } from '@kok/site/src/lib/addresses/help-address.ts';
import { type Browser, chromium } from '@playwright/test';
import { listExhibits } from './exhibit.ts';
import { screens } from './screens.ts';
import { serve } from './serve.ts';

/**
 * How far what is read moves while a page loads over a slow line, as Chromium measures it (Layout Instability, the sum of
 * all shifts): `pnpm shifts`, each kind of page of the first content and of an adopted network, on a telephone and a desk.
 */
const most = 0.02;
/** 400 kbit/s in bytes a second, and the time until a first answer in milliseconds. */
const line = { downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8, latency: 200, offline: false };
const atOnce = 3;

interface Look {
	network: string;
	name: string;
	address: string;
	screen: keyof typeof screens;
}

const browser = await chromium.launch(launch);
const shifts: (Look & { shift: number })[] = [];
for (const { name, content } of listExhibits().slice(0, 2)) {
	await using site = await serve(content);
	const looks = await looksAt(site.origin, name);
	await Promise.all(Array.from({ length: atOnce }, async () => takeTurns(looks)));
}
await browser.close();

for (const { network, name, screen, address, shift } of shifts.toSorted((a, b) => b.shift - a.shift).slice(0, 12))
	process.stdout.write(`${shift.toFixed(4)}  ${network} ${screen} ${name} ${new URL(address).pathname}\n`);
const above = shifts.filter(({ shift }) => shift > most).length;
process.stdout.write(`${shifts.length} pages loaded at 400 kbit/s, ${above} moved by more than ${most}\n`);
if (above > 0) process.exitCode = 1;

/** Each kind of page on a telephone in one language and on a desk in the other, the next kind the other way round. */
async function looksAt(origin: string, network: string): Promise<Look[]> {
	const kinds = await Promise.all(interfaceLanguages.map(async (locale) => findPageKinds(origin, locale)));
	const pages = kinds.map((pages) => [...pages, { name: 'i-page-help-right-to-left', path: helpAddress('ar') }]);
	return pages.flatMap((each, language) =>
		each.map(({ name, path }, index) => ({
			network,
			name,
			address: origin + path,
			screen: (index + language) % 2 === 0 ? 'telephone' : 'desk'
		}))
	);
}

async function takeTurns(looks: Look[]): Promise<void> {
	for (let look = looks.shift(); look; look = looks.shift())
		shifts.push({ ...look, shift: await shiftOf(browser, look) });
}

async function shiftOf(browser: Browser, { address, screen }: Look): Promise<number> {
	const context = await browser.newContext({ viewport: screens[screen] });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', line);
	await page.addInitScript(noteShifts);
	await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
	// A typeface that comes late moves the text after the page has loaded.
	await page.evaluate(async () => {
		await document.fonts.ready;
		await new Promise((resolve) => setTimeout(resolve, 500));
	});
	const shift = await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);
	await context.close();
	return shift;
}

/** Sums up every shift from the first one; runs in the page. */
function noteShifts(): void {
	const noted = globalThis as unknown as { shifted: number };
	noted.shifted = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) noted.shifted += (entry as unknown as { value: number }).value;
	}).observe({ type: 'layout-shift', buffered: true });
}
