import { type Page, chromium } from '@playwright/test';
import { browser as launch } from './browser.ts';
import { staged } from './stage.ts';
import { expect, goBack, test } from './visiting.ts';

const pages = ['/i/de', '/i/en'] as const;
const elsewhere = /^https:\/\//;

async function open(page: Page, path: string): Promise<void> {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.route(elsewhere, async (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Wetter</title>' })
	);
	await page.goto(path);
	await page.evaluate(() =>
		addEventListener('pageshow', ({ persisted }) => (document.documentElement.dataset['restored'] = String(persisted)))
	);
}

/** A language, an area, for whom, who asks, what it is about, and by which way. */
async function chooseEverything(page: Page): Promise<void> {
	for (const folded of await page.locator('main details:not(.others) > summary').all()) await folded.click();
	for (const id of ['l3', 'a1', 'o', 'g1', 'q1', 'f1', 'c3']) await page.locator(`label:has(#${id})`).click();
	expect(await leftOn(page)).toMatchObject({ chosen: ['a1', 'c3', 'f1', 'g1', 'l3', 'o', 'q1'], opened: 4 });
}

/** What someone sees of a visit who looks at the page after it. */
async function leftOn(page: Page): Promise<{ chosen: string[]; opened: number; scrolled: number; focused: string }> {
	return page.evaluate(() => ({
		chosen: [...document.querySelectorAll<HTMLInputElement>('input:checked')]
			.filter(({ defaultChecked }) => !defaultChecked)
			.map(({ id }) => id)
			.sort(),
		opened: document.querySelectorAll('details[open]').length,
		scrolled: scrollY,
		focused: document.activeElement?.tagName ?? ''
	}));
}

const nothing = { chosen: [], opened: 0, scrolled: 0, focused: 'BODY' };

test('the browser of the journeys keeps pages and shows them again as they were left', async ({ page }) => {
	await open(page, '/de/kontakt');
	await page.evaluate(() => document.body.append('as it was left'));
	await page.locator('footer a[href="/de/impressum"]').click();
	await goBack(page);
	await expect(page.locator('html')).toHaveAttribute('data-restored', 'true');
	await expect(page.getByText('as it was left')).toBeVisible();
});

for (const path of pages) {
	test(`${path} › nothing that was chosen comes back when the exit was taken on the page after it`, async ({
		page
	}) => {
		await open(page, path);
		await chooseEverything(page);
		await page.locator('.imprint summary').click();
		await page.goto('/de/impressum');
		await page.locator('#exit').click();
		await expect(page).toHaveTitle('Wetter');
		await goBack(page);
		await expect(page).toHaveURL(new RegExp(`${path}$`));
		await expect(page.locator('html')).toHaveAttribute('data-restored', 'true');
		expect(await leftOn(page)).toEqual(nothing);
	});

	test(`${path} › nothing that was chosen comes back in a browser that keeps no page, nor on loading it anew`, async () => {
		const browser = await chromium.launch({ ...launch, ignoreDefaultArgs: [] });
		const page = await browser.newPage({ baseURL: staged('SITE') });
		await open(page, path);
		for (const again of [
			async () => page.reload(),
			async () => {
				await page.goto('/de/impressum');
				await page.goBack();
			}
		]) {
			await chooseEverything(page);
			await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
			await again();
			await expect(page.locator('h1')).toBeVisible();
			await expect(page.locator('html')).not.toHaveAttribute('data-restored', 'true');
			expect(await leftOn(page)).toEqual(nothing);
		}
		await browser.close();
	});
}

test('the card that was left open is closed when someone comes back', async ({ page }) => {
	await open(page, '/i/ar');
	await page.locator('label:has(#k)').click();
	await page.goto('/de/');
	await goBack(page);
	await expect(page.locator('html')).toHaveAttribute('data-restored', 'true');
	expect(await leftOn(page)).toEqual(nothing);
	await expect(page.locator('h1')).toBeVisible();
});

test('words that were typed for a search and not sent do not come back', async ({ page }) => {
	await open(page, '/de/suche');
	await page.locator('#q').fill('Zwang');
	await page.locator('footer a[href="/de/impressum"]').click();
	await page.locator('#exit').click();
	await expect(page).toHaveTitle('Wetter');
	await goBack(page);
	await expect(page.locator('html')).toHaveAttribute('data-restored', 'true');
	await expect(page.locator('#q')).toHaveValue('');
});
