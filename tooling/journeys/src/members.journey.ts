import type { Page } from '@playwright/test';
import { endMandate, makeMember, sayYes, signInFor } from './delegates.ts';
import { staged } from './stage.ts';
import { findViolations } from './violations.ts';
import { expect, test as base } from './visiting.ts';

/** A delegate's phone. */
const test = base.extend({
	baseURL: async ({ browserName: _ }, use) => use(staged('API')),
	viewport: { width: 360, height: 740 },
	hasTouch: true,
	locale: 'de-DE',
	timezoneId: 'Europe/Berlin'
});

/** Counts the pages that are seen on a way of taps on visible labels. */
function walking(page: Page) {
	let screens = 1;
	return {
		tap: async (name: string | RegExp) => {
			await page.getByRole('link', { name }).or(page.getByRole('button', { name })).first().tap();
			screens += 1;
		},
		count: () => screens
	};
}

test('who can take someone tonight is on the second page after signing in, with a number that can be called', async ({
	page
}) => {
	await page.clock.install();
	const [own, other] = [await makeMember('Haus Ahorn'), await makeMember('Haus Birke', { children: true })];
	await sayYes(other);
	await signInFor(page, own);
	const walk = walking(page);
	await walk.tap('Kolleg*innen');
	const row = page.getByRole('listitem').filter({ hasText: 'Haus Birke' }).first();
	await expect(row).toContainText('Zwei Plätze, auch mit Kindern.');
	await expect(row).toContainText(/gilt bis (heute|morgen)/);
	await expect(row.getByRole('link', { name: '+49 30 5550122' })).toHaveAttribute('href', 'tel:+49305550122');
	await expect(page.getByText('Rufen Sie nur unter der bestätigten Nummer zurück.')).toBeInViewport();
	expect(walk.count()).toBeLessThanOrEqual(3);
	await expectFine(page);

	await page.getByRole('button', { name: 'Nein', exact: true }).tap();
	await expect(page.getByText(/Sie haben „Nein“ gesagt/)).toBeVisible();
	await page.clock.fastForward('25:00:00');
	await expect(page.getByText('Haus Birke')).toBeHidden();
});

test('the page of colleagues empties itself once the right to it ends, and at the hour of the mandate without the server', async ({
	page
}) => {
	const [own, other] = [await makeMember('Haus Linde'), await makeMember('Haus Esche')];
	await sayYes(other);
	await signInFor(page, own);
	const number = page.getByRole('listitem').filter({ hasText: 'Haus Esche' }).getByRole('link').first();
	await page.goto('/kollegen');
	await expect(number).toBeVisible();
	const { mandates } = (await (await page.request.get('/api/me')).json()) as { mandates: [{ id: string }] };

	const endsAt = new Date(Date.now() + 3_600_000).toISOString();
	await page.route('**/api/me', async (route) => {
		const answer = await route.fetch();
		await route.fulfill({
			response: answer,
			json: { ...(await answer.json()), mandates: [{ ...mandates[0], endsAt }] }
		});
	});
	await page.clock.install();
	await page.reload();
	await expect(number).toBeVisible();
	await page.route('**/api/**', async (route) => route.abort());
	await page.clock.fastForward('01:00:01');
	await expect(page.getByText('Ihr Zugang zu dieser Seite ist zu Ende.')).toBeVisible();
	await expect(number).toBeHidden();

	await page.unrouteAll();
	const next = await page.context().newPage();
	await next.goto('/kollegen');
	const shown = next.getByRole('link', { name: '+49 30 5550122' }).first();
	await expect(shown).toBeVisible();
	await endMandate(mandates[0].id);
	await expect(shown).toBeHidden({ timeout: 5_000 });
});

test('a delegate changes a number by few taps on visible labels, takes it back, and hides a number at once', async ({
	page
}) => {
	const member = await makeMember('Haus Erle');
	await signInFor(page, member);
	const walk = walking(page);
	await walk.tap('Unser Eintrag');
	await expectFine(page);
	await walk.tap(/Beratung Haus Erle/);
	await expect(page.getByText('Stimmt das noch?')).toBeVisible();
	await expectFine(page);
	await walk.tap('Telefon: Ändern');
	await page.getByRole('textbox', { name: /^Telefon/ }).fill('+49 30 5550999');
	await expectFine(page);
	await walk.tap('Ans Büro schicken');
	await expect(page.getByText('+49 30 5550999')).toBeVisible();
	await expect(page.getByText(/beim Büro/).first()).toBeVisible();
	// Signing in is two: whose device it is, and the button.
	expect(walk.count() - 1 + 2).toBeLessThanOrEqual(8);

	await page.getByRole('button', { name: 'Alles stimmt' }).tap();
	await expect(page.getByText(/Bestätigt\. Das steht heute/)).toBeVisible();
	await page.getByRole('button', { name: 'Verwerfen: Telefon' }).tap();
	await expect(page.getByText('+49 30 5550999')).toBeHidden();
	await page.getByRole('button', { name: 'Telefon: Sofort ausblenden' }).tap();
	await page.getByRole('button', { name: 'Jetzt ausblenden' }).tap();
	await expect(page.getByText(/^Ausgeblendet/)).toBeVisible();
	await expect(page.getByText(member.phone)).toBeHidden();
});

test('the office reads a number that a member changed, approves and publishes it by four clicks, and the site shows it', async ({
	browser,
	page
}) => {
	const member = await makeMember('Haus Fichte');
	const number = '+49 30 5550777';
	await signInFor(page, member);
	await page.getByRole('link', { name: 'Unser Eintrag' }).tap();
	await page.getByRole('link', { name: /Beratung Haus Fichte/ }).tap();
	await page.getByRole('link', { name: 'Telefon: Ändern' }).tap();
	await page.getByRole('textbox', { name: /^Telefon/ }).fill(number);
	await page.getByRole('button', { name: 'Ans Büro schicken' }).tap();
	await expect(page.getByText(/beim Büro/).first()).toBeVisible();

	const office = await browser.newContext({
		baseURL: staged('API'),
		locale: 'de-DE',
		extraHTTPHeaders: { authorization: `Bearer ${staged('WRITER')}` }
	});
	const desk = await office.newPage();
	await desk.goto('/');
	await desk
		.getByRole('link', { name: /Beratung Haus Fichte/ })
		.first()
		.click();
	await expect(desk.locator('ins').filter({ hasText: '777' }).first()).toBeVisible();
	await desk.getByRole('button', { name: 'Freigeben' }).click();
	await desk.getByRole('link', { name: 'Veröffentlichen' }).last().click();
	const goes = desk.getByRole('button', { name: /ändern|veröffentlichen/i }).last();
	await expect(goes).not.toHaveAttribute('aria-disabled', 'true');
	await goes.click();
	await expect.poll(async () => (await fetch(`${staged('SITE')}/data/release.json`)).text()).toContain(number);
	await office.close();
});

async function expectFine(page: Page): Promise<void> {
	await expect(page.locator('h1')).toHaveCount(1);
	const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(wider).toBeLessThanOrEqual(0);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect(await findViolations(page)).toEqual([]);
	}
}
