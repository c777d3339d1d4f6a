import { findPageKinds } from './page-kinds.ts';
import { staged } from './stage.ts';
import { expect, goBack, test } from './visiting.ts';

/** A stand-in for the neutral page: the browser must not need the network to leave. */
const elsewhere = /^https:\/\//;

test.beforeEach(async ({ page }) => {
	await page.route(elsewhere, async (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Wetter</title>' })
	);
});

/** A record, help, and that there is nothing; `pnpm accessible` looks at every other kind. */
const some = ['home', 'demand-slug', 'i-page-help', 'not-found'];

test('the exit is the first thing the keyboard reaches, and large enough', async ({ page }) => {
	const kinds = (await findPageKinds(staged('SITE'), 'de')).filter(({ name }) => some.includes(name));
	expect(kinds).toHaveLength(some.length);
	for (const { name, path } of kinds) {
		await page.goto(path);
		await page.keyboard.press('Tab');
		const focused = page.locator(':focus');
		await expect(focused, name).toHaveAttribute('href', elsewhere);
		const box = await focused.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
	}
});

test('a phone shows the words of the exit, also where the page borrows them from another language', async ({
	browser
}) => {
	const context = await browser.newContext({ baseURL: staged('SITE'), hasTouch: true, isMobile: true });
	const page = await context.newPage();
	for (const path of ['/de/', '/i/de', '/i/ro']) {
		await page.goto(path);
		expect(await page.evaluate(() => matchMedia('(hover: none)').matches)).toBe(true);
		await page.evaluate(() => {
			const [words] = document.querySelector('#exit')?.childNodes ?? [];
			const borrowed = document.createElement('span');
			borrowed.lang = 'en';
			words?.replaceWith(borrowed);
			borrowed.append(words ?? '');
		});
		await expect(page.locator('#exit > [lang]').first(), path).toBeVisible();
		await expect(page.locator('#exit > [lang]').first(), path).not.toBeEmpty();
		await expect(page.locator('#exit > .hint'), path).toBeHidden();
	}
	await context.close();
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
	const pages = await page.evaluate(() => history.length);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveTitle('Wetter');
	expect(await page.evaluate(() => history.length)).toBe(pages);
	await goBack(page);
	await expect(page).toHaveURL(/\/en\/$/);
});

test('leaving asks for nothing but the page that it leads to', async ({ page }) => {
	await page.goto('/de/forderungen');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.locator('#exit').click();
	await expect(page).toHaveTitle('Wetter');
	// The sign of the page that is left may come after the page itself.
	expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([page.url()]);
});

test('the page is hidden before the next one has come, and shown again when the visitor is back on it', async ({
	page
}) => {
	await page.goto('/de/forderungen');
	const title = await page.title();
	const states = await page.evaluate(() => {
		const state = () => [document.documentElement.checkVisibility(), document.title];
		document.querySelector<HTMLElement>('#exit')?.click();
		const left = state();
		dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		return [left, state()];
	});
	expect(states).toEqual([
		[false, '…'],
		[true, title]
	]);
});

test('Shift three times leaves, and says each time how many are missing', async ({ page }) => {
	await page.goto('/de/forderungen');
	const says = page.getByRole('status');
	await page.keyboard.press('Shift');
	await expect(says).toHaveText(/noch zweimal/);
	await page.keyboard.press('Shift');
	await expect(says).toHaveText(/noch einmal/);
	await page.keyboard.press('Shift');
	await expect(page).toHaveTitle('Wetter');
});

test('Shift with another key does not leave', async ({ page }) => {
	await page.goto('/de/forderungen');
	for (const keys of ['Shift+A', 'Shift+Tab', 'Control+Shift', 'Shift+ArrowLeft', 'Shift+B'])
		await page.keyboard.press(keys);
	await page.keyboard.press('Shift');
	await page.keyboard.press('a');
	for (let times = 0; times < 2; times += 1) await page.keyboard.press('Shift');
	await expect(page).toHaveURL(/\/de\/forderungen$/);
});

test('Shift counts for five seconds', async ({ page }) => {
	await page.clock.install();
	await page.goto('/de/forderungen');
	for (let times = 0; times < 2; times += 1) await page.keyboard.press('Shift');
	await page.clock.fastForward(5_100);
	await expect(page.getByRole('status')).toHaveText(/Zeit ist um/);
	await page.keyboard.press('Shift');
	await expect(page).toHaveURL(/\/de\/forderungen$/);

	// The clock runs on besides, so there is room for a slow machine.
	await page.clock.fastForward(3_000);
	await page.keyboard.press('Shift');
	await page.clock.fastForward(3_000);
	await page.keyboard.press('Shift');
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
