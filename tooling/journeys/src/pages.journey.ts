import { findPageKinds } from './page-kinds.ts';
import { staged } from './stage.ts';
import { findViolations } from './violations.ts';
import { expect, storedBy, test } from './visiting.ts';

/** Each scheme in one language, each kind read by axe in one of them; `pnpm accessible` looks at all in each. */
const visits = [
	{ locale: 'de', colorScheme: 'light', turn: 0 },
	{ locale: 'en', colorScheme: 'dark', turn: 1 }
] as const;

for (const { locale, colorScheme, turn } of visits) {
	test(`every page kind in ${locale}, ${colorScheme} › is accessible, fits 320 pixels, keeps to itself and leaves nothing`, async ({
		page,
		context,
		trouble
	}) => {
		// Some forty pages, half of them read through by axe.
		test.slow();
		await page.emulateMedia({ colorScheme });
		const kinds = await findPageKinds(staged('SITE'), locale);
		const usual = page.viewportSize() ?? { width: 1_280, height: 720 };
		for (const [index, { name, path }] of kinds.entries()) {
			await page.goto(path);
			if (index % 2 === turn) expect(await findViolations(page), name).toEqual([]);
			await page.setViewportSize({ width: 320, height: 640 });
			const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			expect(wider, `scrolls sideways on ${name}`).toBeLessThanOrEqual(0);
			await page.setViewportSize(usual);
			await expect(page.locator('h1'), `one h1 on ${name}`).toHaveCount(1);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
			expect(await storedBy(page, context), `stored by ${name}`).toBe(0);
		}
		expect(trouble).toEqual({ foreignRequests: [], policyReports: [] });
	});
}

test('a page says that it is a demonstration, in the language of the page', async ({ page }) => {
	await page.goto('/de/');
	await expect(page.getByText(/Vorführung/).first()).toBeVisible();
	await page.goto('/en/');
	await expect(page.getByText(/demonstration/i).first()).toBeVisible();
});

test('a visitor goes from the home to a demand, its goal and back by links alone, without JavaScript', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: staged('SITE') });
	const page = await context.newPage();
	await page.goto('/de/');
	await page.locator('main a[href*="/de/forderungen/"]').first().click();
	await expect(page.locator('h1')).toBeVisible();
	await page.locator('main a[href*="/de/ziele"]').first().click();
	await expect(page.locator('h1')).toBeVisible();
	await page.locator('header a[href="/de/"]').first().click();
	await expect(page).toHaveURL(/\/de\/$/);
	await context.close();
});
