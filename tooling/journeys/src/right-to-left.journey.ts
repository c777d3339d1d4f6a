import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { arabicContent } from '@kok/site/server/testing/arabic-network.ts';
import { type OpenSite, openSite } from '@kok/site/server/testing/open-site.ts';
import { expect, test } from '@playwright/test';
import { findReversedNumbers } from './reading-order.ts';

/** A network that writes in Arabic and borrows the words of the interface from German. */
let site: OpenSite;
let origin: string;

test.beforeAll(async () => {
	site = await openSite({ content: arabicContent() });
	const address = site.site.server.address();
	if (address === null || typeof address === 'string') throw new Error('The site does not listen');
	origin = `http://127.0.0.1:${address.port}`;
});
test.afterAll(async () => site[Symbol.asyncDispose]());

const pages = [
	['home', '/ar/'],
	['register', '/ar/demands'],
	['demand', '/ar/demands/demand-1'],
	['goal', '/ar/goals/stay'],
	['members', '/ar/members'],
	['figures', '/ar/figures'],
	['contact', '/ar/contact'],
	['accessibility', '/ar/accessibility'],
	['data', '/ar/data'],
	['search', '/ar/search?q=تصريح'],
	['nothing', '/ar/nothing'],
	['help', '/i/ar'],
	['help-other', '/i/ro'],
	['help-english', '/i/en']
] as const;

/** Pictures to look at, where a folder is named. */
const pictures = process.env['JOURNEY_PICTURES'];

for (const width of [360, 1280])
	for (const [name, path] of pages)
		test(`${name} at ${width} pixels › is mirrored, does not roll sideways, and has its numbers from left to right`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(origin + path);
			const isArabic = !/^help-/.test(name);
			await expect(page.locator('html')).toHaveAttribute('dir', isArabic ? 'rtl' : 'ltr');
			if (pictures !== undefined) {
				await mkdir(pictures, { recursive: true });
				await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
			}
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow).toBeLessThanOrEqual(0);
			expect(await page.evaluate(findReversedNumbers, 'a[href^="tel:"]')).toEqual([]);
			const heading = page.locator('h1').first();
			if (isArabic) expect(await heading.evaluate((h1) => getComputedStyle(h1).direction)).toBe('rtl');
		});

test('on a phone the name of the network stands beside the exit, not under it', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(`${origin}/ar/`);
	const [exit, name] = await Promise.all([
		page.locator('#exit').boundingBox(),
		page.locator('header .name').boundingBox()
	]);
	// The page runs from right to left: the exit is on the left.
	expect((exit?.x ?? NaN) + (exit?.width ?? NaN)).toBeLessThanOrEqual(name?.x ?? NaN);
});

test('a borrowed sentence keeps its full stop at its end', async ({ page }) => {
	await page.goto(`${origin}/ar/accessibility`);
	const lead = page.locator('p.lead [lang="de"]');
	const [text, dot] = await lead.evaluate((span) => {
		const node = span.firstChild;
		if (!node) throw new Error('There is no text');
		const range = document.createRange();
		const place = (start: number, end: number) => {
			range.setStart(node, start);
			range.setEnd(node, end);
			return range.getBoundingClientRect();
		};
		const { length } = node.textContent ?? '';
		return [place(0, 1).left, place(length - 1, length).left];
	});
	expect(dot).toBeGreaterThan(text);
});

test('by the keyboard alone someone comes from the home page to a demand, to help, and leaves', async ({ page }) => {
	await page.route('https://weather.example/**', async (route) => route.fulfill({ body: 'weather' }));
	await page.goto(`${origin}/ar/`);
	await page.getByRole('link', { name: 'تصريح إقامة بلا شكوى' }).first().press('Enter');
	await expect(page).toHaveURL(/\/ar\/demands\/demand-1$/);
	await expect(page.locator('h1')).toContainText('تصريح إقامة بلا شكوى');

	await page.locator('header a[href="/i/ar/0"]').first().press('Enter');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
	await page.locator('label:has(#k)').click();
	await expect(page.locator('.face')).toContainText('أحتاج إلى مساعدة');
	expect(await page.evaluate(findReversedNumbers, 'body')).toEqual([]);

	for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
	await expect(page).toHaveURL('https://weather.example/');
});
