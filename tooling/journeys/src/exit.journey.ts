import { findPageKinds } from './page-kinds.ts';
import { staged } from './stage.ts';
import { expect, test } from './visiting.ts';

/** A stand-in for the neutral page: the browser must not need the network to leave. */
const elsewhere = /^https:\/\//;

test.beforeEach(async ({ page }) => {
	await page.route(elsewhere, async (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Wetter</title>' })
	);
});

test('the exit is the first thing the keyboard reaches, on every page kind', async ({ page }) => {
	for (const { name, path } of await findPageKinds(staged('SITE'), 'de')) {
		await page.goto(path);
		await page.keyboard.press('Tab');
		const focused = page.locator(':focus');
		await expect(focused, name).toHaveAttribute('href', elsewhere);
		const box = await focused.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
	}
});

test('the exit stays in reach while the page scrolls', async ({ page }) => {
	await page.goto('/de/forderungen');
	const exit = page.locator(`a[href^="https://"]`).first();
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await expect(exit).toBeInViewport();
});

test('without JavaScript the exit is an ordinary link', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: staged('SITE') });
	const page = await context.newPage();
	await page.route(elsewhere, async (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Wetter</title>' })
	);
	await page.goto('/de/');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveTitle('Wetter');
	await context.close();
});

test('leaving puts the page left out of the session’s history', async ({ page }) => {
	await page.goto('/en/');
	await page.goto('/de/kontakt');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveTitle('Wetter');
	await page.goBack();
	await expect(page).toHaveURL(/\/en\/$/);
});

test('Shift three times leaves; Shift with a letter does not', async ({ page }) => {
	await page.goto('/de/forderungen');
	for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
	await expect(page).toHaveURL(/\/de\/forderungen$/);
	for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
	await expect(page).toHaveTitle('Wetter');
});

test('focus is never hidden under the exit', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto('/de/forderungen');
	await page.keyboard.press('Tab');
	const exit = await page.locator(':focus').boundingBox();
	for (let steps = 0; steps < 25; steps += 1) {
		await page.keyboard.press('Tab');
		const hidden = await page.evaluate((area) => {
			const box = document.activeElement?.getBoundingClientRect();
			if (!box || !area || document.activeElement === document.body) return false;
			const apart =
				box.right <= area.x ||
				box.left >= area.x + area.width ||
				box.bottom <= area.y ||
				box.top >= area.y + area.height;
			return !apart;
		}, exit);
		const what = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
		expect(hidden, what ?? '').toBe(false);
	}
});
