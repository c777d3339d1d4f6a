import type { Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { makeDraft, write } from './another-person.ts';
import { publishAsShown } from './publish-as-shown.ts';
import { staged } from './stage.ts';
import { findViolations } from './violations.ts';
import { expect, test as base } from './visiting.ts';

const test = base.extend({
	baseURL: async ({ browserName: _ }, use) => use(staged('API')),
	locale: 'de-DE'
});

const email = 'leitung@netz.example';
const password = 'vier Wörter ohne Sinn';
const later = 30_000;

test('the first person comes in by the link of the terminal, publishes with a fresh code, signs out, and signs in again', async ({
	page,
	trouble
}) => {
	await page.goto(staged('START'));
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Willkommen.');
	await expectAccessible(page);
	await page.getByRole('radio', { name: /Passwort und App/ }).check();
	const secret = (await page.locator('code').innerText()).replaceAll(' ', '');
	await page.getByLabel('Ihr Name').fill('Leitung');
	await page.getByLabel('E-Mail-Adresse').fill(email);
	await page.getByLabel('Passwort', { exact: true }).fill(password);
	await page.getByLabel(/Code aus der App/).fill(codeOf(secret, 0));
	await page.getByLabel('Ja, nur ich benutze es').check();
	await page.getByLabel('Nein, immer liest eine zweite gegen').check();
	await page.getByRole('button', { name: 'Anmelden' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Schreiben Sie diese Codes auf');
	await expect(page.getByRole('listitem')).toHaveCount(10);
	const written = await page.getByRole('listitem').first().innerText();
	await page.getByRole('link', { name: 'Aufgeschrieben, weiter' }).click();
	await expect(page.getByRole('heading', { name: 'Was wartet' })).toBeVisible();

	const { id } = await makeApproved('Ein Ziel mit frischem Code');
	await page.goto(`/ziele/${id}/veroeffentlichen`);
	await sayOnceThatCodeIsOld(page);
	await page.getByRole('button', { name: /Seiten? ändern/ }).click();
	await expect(page.getByLabel(/Code aus der App/)).toBeFocused();
	await page.keyboard.type(codeOf(secret, later));
	await page.keyboard.press('Enter');
	await expect(page.getByText(/So ist es öffentlich|die Seiten noch einmal an/)).toBeVisible();
	await publishAsShown(page);
	await expect
		.poll(async () => (await fetch(`${staged('SITE')}/de/ziele`)).text())
		.toContain('Ein Ziel mit frischem Code');
	await planUnderEmbargo(page, 'Ein Ziel unter Sperrfrist');

	await page
		.getByRole('link', { name: /Leitung$/ })
		.first()
		.click();
	await expect(page.getByText('(dieses Gerät)')).toBeVisible();
	await expectAccessible(page);
	await page.goto('/forderungen');
	await page.getByRole('navigation', { name: 'Konsole' }).getByRole('button', { name: 'Abmelden' }).click();
	await expect(page).toHaveURL(/\/anmelden$/);
	await expect(page.getByText(await publicName())).toBeVisible();
	await page.goto('/forderungen');
	await expect(page.getByText('Zum ersten Mal hier?')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Noch einmal versuchen' })).toHaveCount(0);
	await page.getByRole('link', { name: 'Anmelden' }).click();

	await page.getByLabel('E-Mail-Adresse').fill(email);
	await page.getByLabel('Passwort', { exact: true }).fill('ein anderes Passwort, falsch');
	await page.getByRole('button', { name: 'Ich habe die App nicht hier' }).click();
	await page.getByLabel(/Ersatzcode/).fill(written);
	await page.getByLabel(/nichts soll darauf bleiben/).check();
	await expect(page.getByText(/nach einer Stunde abgemeldet/)).toBeVisible();
	await page.getByRole('button', { name: 'Mit Passwort und Code anmelden' }).click();
	await expect(page.getByRole('alert')).not.toBeEmpty();
	await page.getByLabel('Passwort', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Mit Passwort und Code anmelden' }).click();
	await expect(page).toHaveURL(/\/forderungen$/);
	await expect(page.getByRole('table')).toBeVisible();
	expect(trouble).toEqual({ foreignRequests: [], policyReports: [] });
});

test('a link that is used up says so, and what to do', async ({ page }) => {
	await page.goto('/einladung#nichts');
	await expect(page.getByRole('alert')).not.toBeEmpty();
	await expect(page.getByRole('button', { name: 'Anmelden' })).toBeHidden();
	await page.goto('/einladung');
	await expect(page.getByRole('alert')).toContainText('der Code nach dem #');
	await page.setViewportSize({ width: 360, height: 700 });
	await page.goto('/anmelden');
	await expectAccessible(page);
});

/** Others may have been invited meanwhile; then a second one is proposed. */
async function planUnderEmbargo(page: Page, title: string): Promise<void> {
	const { id } = await makeApproved(title);
	await page.goto(`/ziele/${id}/veroeffentlichen`);
	await page.getByLabel('Tag und Uhrzeit').fill('2031-01-01T08:00');
	await page.getByLabel('Unter Sperrfrist', { exact: true }).check();
	await expect(page.getByText(/Gesagt wird es/)).toBeVisible();
	await page.getByRole('button', { name: /Teile? planen/ }).click();
	const set = page.getByRole('region').filter({ hasText: title });
	await expect(set).toContainText(/Gesperrt bis .*1\. Januar 2031.*wird es .*Leitung.* gesagt/);
	await set.getByRole('button', { name: /Planung/ }).click();
	await expect(set).toHaveCount(0);
}

/** A goal that one person drafted and another approved. */
async function makeApproved(title: string): Promise<{ id: string }> {
	const facts = { kind: 'aim', order: 97, sources: [{ title: 'Bericht', publisher: 'Netz', dated: '2026' }] };
	const { id } = await makeDraft(title, { facts: { values: facts } });
	for (const part of ['facts', 'de']) {
		await write(`/api/records/${id}/parts/${part}/review`, { 'if-match': '"1"' });
		await write(`/api/records/${id}/parts/${part}/approval`, { 'if-match': '"2"' }, undefined, 'WRITER');
	}
	return { id };
}

/** The name of the network, as whoever is not signed in learns it. */
async function publicName(): Promise<string> {
	const origin = staged('API');
	const answer = await fetch(`${origin}/api/network-name`, { headers: { origin } });
	const { names } = (await answer.json()) as { names: Record<string, string> };
	return names['de'] ?? 'no name';
}

/** As the server does where the last code was given more than ten minutes ago. */
async function sayOnceThatCodeIsOld(page: Page): Promise<void> {
	const old = { type: '/api/problems/step-up-needed', title: 'old', status: 403 };
	await page.route(
		'**/api/publications',
		async (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', body: JSON.stringify(old) }),
		{ times: 1 }
	);
}

/** What the app shows now, or after some milliseconds. */
function codeOf(secret: string, milliseconds: number): string {
	return new TOTP({ secret }).generate({ timestamp: Date.now() + milliseconds });
}

async function expectAccessible(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await findViolations(page)).toEqual([]);
}
