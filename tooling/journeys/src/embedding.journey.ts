import { once } from 'node:events';
import { createServer } from 'node:http';
import { freePort } from '@kok/api/src/testing/process.ts';
import { findViolations } from './violations.ts';
import { expect, storedBy, test } from './visiting.ts';

const widths = [320, 768];

test('a card that someone copies from a dossier stands whole on the page of someone else, and leads to where it was taken from', async ({
	page,
	context,
	baseURL
}) => {
	await page.goto('/de/');
	await page.locator('main a[href*="/de/forderungen/"]').first().click();
	await page
		.locator('summary')
		.filter({ hasText: /einbetten/i })
		.click();
	const line = await page.locator('details[open] code').filter({ hasText: '<iframe' }).innerText();

	await using elsewhere = await serveElsewhere(`<!doctype html><title>Elsewhere</title><p>Words.</p>${line}`);
	for (const width of widths) {
		await page.setViewportSize({ width, height: 700 });
		await page.goto(elsewhere.origin);
		const card = page.frameLocator('iframe');
		await expect(card.locator('h1')).toBeVisible();
		await expect(card.locator('h1')).toHaveCSS('font-family', /Georgia/);
		const wider = await card.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
		expect(wider, `scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
		await expect(card.getByRole('link').first()).toHaveAttribute('href', new RegExp(`^${baseURL}/de/forderungen/`));
	}
	expect(await storedBy(page, context)).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`a card by itself is accessible, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		for (const locale of ['de', 'en']) {
			await page.goto(`/embed/${locale}/demand/1`);
			expect(await findViolations(page), locale).toEqual([]);
		}
	});

/** A page of another origin. It really comes from this machine: a browser shows a page of the internet no frame of it. */
async function serveElsewhere(html: string): Promise<AsyncDisposable & { origin: string }> {
	const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
	const port = await freePort();
	server.listen(port, '127.0.0.1');
	await once(server, 'listening');
	return {
		origin: `http://127.0.0.1:${port}/`,
		[Symbol.asyncDispose]: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
}
