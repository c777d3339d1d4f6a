import { demo } from '@kok/content/fictional/demo';
import { contentFrom } from '@kok/site/server/testing/help-pages.ts';
import { type OpenSite, openSite } from '@kok/site/server/testing/open-site.ts';
import { published } from '@kok/site/server/testing/records.ts';
import { type Page, chromium } from '@playwright/test';
import { browser as launch } from './browser.ts';
import { staged } from './stage.ts';
import { expect, storedBy, test } from './visiting.ts';

const screen = { width: 360, height: 640 };
/** One screen further down than where a page opens. */
const oneScreenDown = 2 * screen.height;
const persons = { her: 'g0', him: 'g1', 'someone under 18': 'g3', 'someone exploited at work': 'g7' };
const languages = ['ro', 'vi', 'ar', 'ti'];

/** An invented network, which fills every field of help: emergency numbers, what help costs, many centres. */
let invented: OpenSite;
test.beforeAll(async () => {
	invented = await openSite({ content: contentFrom(demo, published) });
});
test.afterAll(async () => invented[Symbol.asyncDispose]());

const networks = {
	'the staged network': () => staged('SITE'),
	'an invented network': () => {
		const address = invented.site.server.address();
		if (address === null || typeof address === 'string') throw new Error('The site does not listen');
		return `http://127.0.0.1:${address.port}`;
	}
};

/** Touches, and how far someone had to scroll down for them and for what they came for. */
interface Trip {
	touches: number;
	lowest: number;
}

/** Touches what is there as a finger does, after scrolling down as far as it takes to see it. */
async function touch(page: Page, trip: Trip, target: string): Promise<void> {
	await lookAt(page, trip, target);
	await page.locator(target).tap();
	trip.touches += 1;
}

async function lookAt(page: Page, trip: Trip, target: string): Promise<void> {
	const found = await page.locator(target).filter({ visible: true }).all();
	const bottoms = await Promise.all(
		found.map(async (each) => each.evaluate((element) => element.getBoundingClientRect().bottom + scrollY))
	);
	trip.lowest = Math.max(trip.lowest, Math.min(...bottoms));
}

/** The browser that people have, with its back-forward cache, on a small telephone. */
async function onTelephone(baseURL: string, visit: (page: Page) => Promise<void>): Promise<void> {
	const browser = await chromium.launch(launch);
	const context = await browser.newContext({ baseURL, viewport: screen, hasTouch: true, isMobile: true });
	await visit(await context.newPage());
	await browser.close();
}

async function openIn(page: Page, trip: Trip, language: string): Promise<void> {
	await page.goto('/i/de', { waitUntil: 'load' });
	await touch(page, trip, '.others > summary');
	const own = `.others a[hreflang="${language}"]`;
	const hasPage = (await page.locator(own).count()) > 0;
	await touch(page, trip, hasPage ? own : `.others label:has([lang="${language}"])`);
	if (hasPage) await expect(page.locator('html')).toHaveAttribute('lang', language);
	else await expect(page.locator('.tosay:visible')).toContainText(/Ich spreche Tigrinya[^]*\d \d/);
	await page.waitForLoadState('load');
}

async function saysForWhom(page: Page): Promise<void> {
	const shown = page.locator('.list article').filter({ visible: true });
	const [first] = await shown.allInnerTexts();
	expect(first).toMatch(/\p{L}[^]*\d \d/u);
	for (const article of await shown.all()) {
		const [whom, number] = [article.locator('.whom, h3, h4'), article.locator('.number')];
		expect((await whom.first().innerText()).length).toBeGreaterThan(3);
		if ((await number.count()) > 0) await expect(number).toHaveText(/\d/);
	}
}

for (const [name, origin] of Object.entries(networks))
	for (const language of languages)
		for (const [who, mark] of Object.entries(persons))
			test(`${name} on a telephone, in ${language}, for ${who} › a number with whom it is for, by three touches and one screen`, async () => {
				await onTelephone(origin(), async (page) => {
					const trip: Trip = { touches: 0, lowest: 0 };
					await openIn(page, trip, language);
					const before = await page.evaluate(() => history.length);
					const asked: string[] = [];
					page.on('request', (request) => asked.push(request.url()));
					await touch(page, trip, `label:has(#${mark})`);
					await lookAt(page, trip, '.list article a[href^="tel:"]');
					await saysForWhom(page);
					expect(await page.evaluate(() => history.length)).toBe(before);
					expect(asked.filter((url) => !url.endsWith('/i/0.svg'))).toEqual([]);
					expect(await storedBy(page, page.context())).toBe(0);
					expect(trip.touches).toBeLessThanOrEqual(3);
					expect(trip.lowest).toBeLessThanOrEqual(oneScreenDown);
				});
			});

for (const [name, origin] of Object.entries(networks))
	for (const language of languages.filter((each) => each !== 'ti'))
		for (const [who, mark] of Object.entries(persons))
			test(`${name} by the keyboard, in ${language}, for ${who} › the focus comes to a number within one screen`, async () => {
				const browser = await chromium.launch(launch);
				const page = await browser.newPage({ baseURL: origin(), viewport: screen });
				await page.goto(`/i/${language}`, { waitUntil: 'load' });
				await tabTo(page, '#g');
				for (let times = 0; times < 6 && !(await page.locator(`#${mark}`).isChecked()); times += 1)
					await page.keyboard.press('ArrowDown');
				await expect(page.locator(`#${mark}`)).toBeFocused();
				await tabTo(page, '.list a[href^="tel:"]');
				const [onPage, onScreen] = await page.evaluate(() => {
					const bottom = document.activeElement?.getBoundingClientRect().bottom ?? Number.NaN;
					return [bottom + scrollY, bottom];
				});
				expect(onPage).toBeLessThanOrEqual(oneScreenDown);
				expect(onScreen).toBeLessThanOrEqual(screen.height);
				await browser.close();
			});

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page: Page, target: string): Promise<void> {
	const isThere = async () => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, target);
	for (let times = 0; times < 40 && !(await isThere()); times += 1) await page.keyboard.press('Tab');
	expect(await isThere()).toBe(true);
}

test('by the keyboard, every language is reached one after the other, and the list stays until the focus leaves it', async ({
	page
}) => {
	await page.setViewportSize(screen);
	await page.goto('/i/de');
	await page.locator('.others > summary').press('Enter');
	await page.locator('.others .tongue').first().focus();
	const names = new Set<string>();
	for (let times = 0; times < 30; times += 1) {
		await page.keyboard.press('ArrowDown');
		names.add(await page.locator('.others li:has(.tongue:checked)').innerText());
		await expect(page.locator('.tosay:visible')).toHaveCount(1);
	}
	expect(names.size).toBe(30);
});

test('what is counted above the list is what in it fits whoever needs help and whoever asks', async ({ page }) => {
	await page.goto('/i/de');
	for (const need of ['g', 'g0', 'g1', 'g3', 'g4', 'g7'])
		for (const asker of ['q0', 'q1', 'q2']) {
			for (const id of [need, asker]) await page.locator(`label:has(#${id})`).click();
			const apart = page.locator('.unfit').filter({ visible: true });
			const fitting = page.locator('.list article').filter({ visible: true, hasNot: apart });
			const count = await fitting.count();
			await expect(page.locator('.ways')).toHaveText(new RegExp(`(^|\\s)${count} Wege?( |$)`), { useInnerText: true });
			await expect(page.locator('.list .number').filter({ visible: true }).first()).toBeVisible();
		}
	await page.locator('summary', { hasText: 'Worum geht es?' }).click();
	await page.locator('label:has(#f0)').click();
	await expect(page.locator('.ways')).toHaveText('Wege zu Hilfe', { useInnerText: true });
});
