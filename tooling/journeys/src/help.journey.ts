import type { Page } from '@playwright/test';
import { staged } from './stage.ts';
import { findViolations } from './violations.ts';
import { expect, goBack, storedBy, test } from './visiting.ts';

/** Every request from now on. */
function requestsOf(page: Page): string[] {
	const made: string[] = [];
	page.on('request', (request) => made.push(request.url()));
	return made;
}

/** Opens what the answer is folded into, where it is. */
async function answer(page: Page, id: string): Promise<void> {
	const folded = page.locator(`details:not([open]):has(#${id}) > summary`);
	if ((await folded.count()) > 0) await folded.click();
	await page.locator(`label:has(#${id})`).click();
}

test('from opening to a number › nothing is added to the history, nothing is asked for, nothing is kept', async ({
	page,
	context,
	trouble
}) => {
	await page.goto('/i/de', { waitUntil: 'load' });
	const before = await page.evaluate(() => history.length);
	const after = requestsOf(page);
	await expect(page.locator('.firstline a[href^="tel:"]').first()).toBeInViewport();

	await answer(page, 'l3');
	await expect(page.locator('.x.l3 q').first()).toHaveText('Ich brauche Hilfe. Ich spreche Rumänisch.');
	await answer(page, 'a1');
	await answer(page, 'o');
	for (const id of ['g1', 'q1', 'f1', 'c3']) await answer(page, id);
	await expect(page.locator('article:visible').first()).toContainText(/\d|\.de/);
	await answer(page, 'k');
	await expect(page.locator('.face')).toBeVisible();
	await answer(page, 'k');

	expect(await page.evaluate(() => history.length)).toBe(before);
	expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/i/de');
	// The sign of the page may come after the page itself.
	expect(after.filter((url) => !url.endsWith('/i/0.svg'))).toEqual([]);
	expect(await storedBy(page, context)).toBe(0);
	expect(trouble).toEqual({ foreignRequests: [], policyReports: [] });

	for (const again of [async () => page.reload(), async () => page.goto('/i/en'), async () => goBack(page)])
		await again();
	for (const id of ['a', 'l', 'g', 'q0', 'f', 'c']) await expect(page.locator(`#${id}`)).toBeChecked();
	await expect(page.locator('#k')).not.toBeChecked();
});

test('with the keyboard alone › one chooses, shows the card, and reaches nothing under it but the exit', async ({
	page
}) => {
	await page.goto('/i/de');
	await page.keyboard.press('Tab');
	await expect(page.locator('#exit')).toBeFocused();
	await page.locator('.speech > summary').press('Enter');
	await page.locator('#l').focus();
	for (let times = 0; times < 11; times += 1) await page.keyboard.press('ArrowDown');
	await expect(page.locator('#l10')).toBeChecked();
	const isOnCard = async () => page.evaluate(() => document.activeElement?.id === 'k');
	for (let times = 0; times < 40 && !(await isOnCard()); times += 1) await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(page.locator('.face [lang="ar"]')).toBeVisible();
	await expect(page.locator('.face > [lang="de"]')).toBeVisible();
	await expect(page.locator('h1')).toBeHidden();
	const reached = new Set<string>();
	for (let times = 0; times < 6; times += 1) {
		await page.keyboard.press('Tab');
		reached.add(await page.evaluate(() => document.activeElement?.id ?? ''));
	}
	expect([...reached].filter((id) => id !== '').sort()).toEqual(['exit', 'k']);
	await page.locator('#k').focus();
	await page.keyboard.press('Space');
	await expect(page.locator('h1')).toBeVisible();
});

test('whole, short and right to left, narrow › accessible and without a sideways scroll', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const [path, colorScheme] of [
		['/i/de', 'light'],
		['/i/ar', 'dark']
	] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto(path);
		if (path === '/i/de') for (const id of ['l10', 'a3']) await answer(page, id);
		expect(await findViolations(page), path).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
	}
	const heading = await page.locator('h1').boundingBox();
	expect(heading && heading.x + heading.width, 'a heading in Arabic begins at the right').toBeGreaterThan(280);
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('printed, it is a small card with numbers that tells nobody what they are', async ({ page }) => {
	await page.goto('/i/de');
	await page.emulateMedia({ media: 'print' });
	const text = await page.locator('body').innerText();
	expect(text).toMatch(/^\s*Nummern\s+\d[\d ]+\d/);
	expect(text).not.toMatch(/\p{L}*(hilf|gewalt|handel|opfer|betroffen|frauen)\p{L}*/iu);
	const card = await page.locator('.printed').boundingBox();
	expect(card?.width).toBeLessThan(330);
});

test('printed while the large card is open, or at an address without a page, the numbers stand on the sheet', async ({
	page
}) => {
	for (const path of ['/i/de', '/i/ar', '/i/vi', '/i/xx']) {
		await page.emulateMedia({ media: 'screen' });
		await page.goto(path);
		const large = await page.locator('main .number:visible').first().innerText();
		if (path !== '/i/xx') await answer(page, 'k');
		await page.emulateMedia({ media: 'print' });
		const number = page.locator('.printed b').first();
		await expect(number, path).toBeVisible();
		await expect(number, path).toHaveText(large);
		await expect(page.locator('#k:visible, .face:visible, h1:visible'), path).toHaveCount(0);
	}
});

test('the large number and the card are for the group that is chosen, and say for whom', async ({ page }) => {
	await page.goto('/i/de');
	const large = page.locator('.firstline:visible').first();
	const card = page.locator('.face > div:visible');
	const first = await large.locator('.number').innerText();
	await answer(page, 'g1');
	await expect(large.locator('.number')).toHaveText('0800 123 99 00');
	await expect(large).toContainText('Für Männer');
	await expect(page.locator('.firstline:visible', { hasText: first })).toHaveCount(0);
	await answer(page, 'k');
	await expect(card).toHaveCount(1);
	await expect(card).toContainText(/0800 123 99 00[^]*♂/);
	await expect(page.locator('.face')).not.toContainText('Männer');
	expect(await findViolations(page)).toEqual([]);
	await page.goto('/i/ar');
	await answer(page, 'k');
	await expect(card).toContainText(/\d[^]*♀/);
	await answer(page, 'k');
	await answer(page, 'g7');
	await answer(page, 'k');
	await expect(card.locator('[lang="de"]')).toHaveAttribute('dir', 'ltr');
});

test('where the number of a group is about something else than what is chosen, or for another area, others take its place and say so', async ({
	page
}) => {
	await page.goto('/i/de');
	const large = page.locator('.firstline:visible');
	const card = page.locator('.face > div');
	const before = await large.first().locator('.number').innerText();
	await answer(page, 'g3');
	const own = await large.first().locator('.number').innerText();
	expect(own).not.toBe(before);
	await answer(page, 'f1');
	await expect(large.first()).toContainText('Für alle Betroffenen · Nur hier:');
	const regional = await large.first().locator('.number').innerText();
	await expect(large.filter({ hasText: own })).toHaveCount(0);
	await answer(page, 'a0');
	await expect(large.filter({ hasText: regional })).toHaveCount(0);
	await expect(large.first().locator('.number')).toHaveText(before);
	await expect(large.first()).toContainText('Nicht für alle:');
	await answer(page, 'k');
	await expect(card.filter({ visible: true })).toHaveCount(1);
	await expect(card.filter({ visible: true })).toContainText(before);
	await answer(page, 'k');
	await answer(page, 'f0');
	await expect(large.first().locator('.number')).toHaveText(own);
});

test('another language takes the place of the page in the history, and Back leads to what was before it', async ({
	page
}) => {
	await page.goto('/de/');
	await page.goto('/i/de');
	const before = await page.evaluate(() => history.length);
	for (const language of ['ro', 'ar']) {
		await page.locator('.others > summary').click();
		await page.locator(`.others a[hreflang="${language}"]`).click();
		await expect(page.locator('html')).toHaveAttribute('lang', language);
	}
	expect(await page.evaluate(() => history.length)).toBe(before);
	await goBack(page);
	await expect(page).toHaveURL(/\/de\/$/);
});

test('a browser in Romanian comes from a German page to help in Romanian without a script, and Back leads to that page', async ({
	browser
}) => {
	const context = await browser.newContext({ baseURL: staged('SITE'), locale: 'ro-RO', javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/de/');
	await page.locator('header a[href="/i/de/0"]').first().click();
	await expect(page).toHaveURL(/\/i\/ro$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ro');
	await page.locator('.others > summary').click();
	await page.locator('.others a[hreflang="de"]').click();
	await expect(page, 'who wants German gets it').toHaveURL(/\/i\/de$/);
	await goBack(page);
	await goBack(page);
	await expect(page).toHaveURL(/\/de\/$/);
	await context.close();
});

test('whoever presses Shift sees how often, and that nothing moves', async ({ page }) => {
	await page.goto('/i/de');
	const sign = async () => page.locator('#exit').evaluate((exit) => getComputedStyle(exit, '::after').content);
	const place = await page.locator('h1').boundingBox();
	expect(await sign()).toBe('none');
	await page.keyboard.press('Shift');
	expect(await sign()).toBe('"● ○ ○"');
	await page.keyboard.press('Shift');
	expect(await sign()).toBe('"● ● ○"');
	expect(await page.locator('h1').boundingBox()).toEqual(place);
	await page.keyboard.press('a');
	expect(await sign()).toBe('none');
});

test('the imprint is read on the page itself, which asks for nothing and adds nothing to the history', async ({
	page
}) => {
	await page.goto('/i/ar', { waitUntil: 'load' });
	const before = await page.evaluate(() => history.length);
	const after = requestsOf(page);
	await page.locator('.imprint summary').click();
	await expect(page.locator('.imprint p').last()).toBeVisible();
	await expect(page.locator('.imprint a')).toHaveCount(0);
	expect(await page.evaluate(() => history.length)).toBe(before);
	expect(after.filter((url) => !url.endsWith('/i/0.svg'))).toEqual([]);
	expect(await findViolations(page)).toEqual([]);
});

test('at 400 kbit/s a number stands there within three seconds', async ({ page, context }) => {
	const connection = await context.newCDPSession(page);
	await connection.send('Network.enable');
	await connection.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 400,
		downloadThroughput: 50_000,
		uploadThroughput: 50_000
	});
	await page.goto('/i/de', { waitUntil: 'commit' });
	await expect(page.locator('.firstline a[href^="tel:"]').first()).toBeVisible();
	await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
	const painted = await page.evaluate(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
	);
	process.stdout.write(`At 400 kbit/s and 400 ms: the number after ${Math.round(painted)} ms\n`);
	expect(painted).toBeLessThan(3_000);
});
