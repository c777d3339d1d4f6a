import { type BrowserContext, type Page, chromium } from '@playwright/test';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeFolder } from '@kok/api/src/testing/remove-folder.ts';
import { browser as settings } from './browser.ts';
import { type Colleague, signIn, test } from './own-desk.ts';
import { expect } from './visiting.ts';

let writer: Colleague;

// They stop the one API and end the sessions of all who are signed in there.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ desk }) => {
	writer = await desk.invite('Schreibt', 'office');
});

test('a session that ends while somebody writes takes neither text nor focus, and is begun again on the same page', async ({
	page,
	desk
}) => {
	await begin(page);
	const title = page.getByLabel('Titel');
	await title.fill('Ein Ziel, halb ge');
	await expect(page.getByText(/^Gesichert/)).toBeVisible();
	await desk.endSessions();
	await title.fill('Ein Ziel, halb geschrie');
	const dialog = page.getByRole('dialog', { name: 'Ihre Sitzung ist zu Ende.' });
	await dialog.waitFor();
	// In the middle of a word.
	await page.keyboard.type('ben');
	await expect(page.getByText(/Nicht gesendet seit/)).toBeVisible();
	await expect(page.locator('[data-field=title]')).toContainText('noch nicht gesendet');
	await signIn(page, writer);
	await expect(dialog).toBeHidden();
	await expect(title).toBeFocused();
	await expect(title).toHaveValue('Ein Ziel, halb geschrieben');
	await expect(page.getByText(/^Gesichert/)).toBeVisible();
	await page.keyboard.press('Control+s');
	await expect(page.getByText('Sie lesen den Entwurf.')).toBeVisible();
	await expect(page.locator('h1')).toContainText('Ein Ziel, halb geschrieben');
});

test('with the server away one writes on, reads that it is not sent, and it is sent by itself once the server is back', async ({
	page,
	desk
}) => {
	await begin(page);
	const title = page.getByLabel('Titel');
	await title.fill('Vor dem Ausfall');
	await expect(page.getByText(/^Gesichert/)).toBeVisible();
	await desk.stop('SIGKILL');
	await title.fill('Während des Ausfalls');
	await title.blur();
	await expect(page.getByText(/Nicht gesendet seit/)).toBeVisible();
	await expect(page.getByText(/Schreiben Sie ruhig weiter/)).toBeVisible();
	await expect(page.getByText(/Nächster Versuch in \d+ s/)).toBeVisible();
	await expect(page.getByText(/sobald die Verbindung steht/)).toBeVisible();
	await expect(page.locator('footer [inert]').getByText('Entwurf ablegen')).toBeVisible();
	await desk.start();
	await expect(page.getByText(/^Gesichert/)).toBeVisible();
	await expect(page.getByText(/Schreiben Sie ruhig weiter/)).toBeHidden();
	await page.getByRole('button', { name: 'Entwurf ablegen' }).click();
	await expect(page.locator('h1')).toContainText('Während des Ausfalls');
});

test('a browser that is killed has what was typed, also what the server never got', async ({ desk }) => {
	const profile = await mkdtemp(join(tmpdir(), 'kok-profile-'));
	const open = async () =>
		chromium.launchPersistentContext(profile, { ...settings, baseURL: desk.origin, locale: 'de-DE' });
	const first = await open();
	const page = await first.newPage();
	const address = await begin(page);
	await page.route('**/api/working-copies/**', async (route) => route.abort());
	await page.getByLabel('Titel').fill('Vor dem Absturz');
	await page.getByLabel('Titel').blur();
	await expect(page.getByText(/Nicht gesendet seit/)).toBeVisible();
	await crash(first);

	const second = await open();
	const again = await second.newPage();
	await again.goto('/anmelden');
	await signIn(again, writer);
	await expect(again.getByRole('heading', { name: 'Was wartet' })).toBeVisible();
	await again.goto(address);
	await expect(again.getByLabel('Titel')).toHaveValue('Vor dem Absturz');
	await second.close();
	await removeFolder(profile);
});

test('on a device of others the server alone keeps what is typed, and nothing is on the device, before or after signing out', async ({
	page,
	newDevice
}) => {
	const address = await begin(page, { isOwn: false });
	await page.getByLabel('Titel').fill('Auf fremdem Gerät');
	await expect(page.getByText(/^Gesichert/)).toBeVisible();
	expect(await keptOn(page)).toEqual([]);
	await page.goto('/konto');
	await expect(page.getByText('Auf diesem Gerät bleibt nichts.')).toBeVisible();
	await page.getByRole('button', { name: 'Abmelden' }).click();
	await expect(page).toHaveURL(/\/anmelden$/);
	expect(await keptOn(page)).toEqual([]);
	expect(await page.context().cookies()).toEqual([]);

	const own = await newDevice();
	await own.goto('/anmelden');
	await signIn(own, writer);
	await expect(own.getByRole('heading', { name: 'Was wartet' })).toBeVisible();
	await own.goto(address);
	await expect(own.getByLabel('Titel')).toHaveValue('Auf fremdem Gerät');
	expect(await keptOn(own)).not.toEqual([]);
	await own.getByRole('navigation', { name: 'Konsole' }).getByRole('button', { name: 'Abmelden' }).click();
	await expect(own).toHaveURL(/\/anmelden$/);
	expect(await keptOn(own)).toEqual([]);
});

test('a screen of a borrowed device that was left shows nothing any more, and its owner goes on where they were', async ({
	page,
	desk
}) => {
	await page.clock.install();
	await begin(page, { isOwn: false });
	await page.getByLabel('Titel').fill('Steht offen');
	await page.clock.runFor(1_000);
	await expect(page.getByText(/^Gesichert/)).toBeVisible();
	await desk.endSessions();
	await page.clock.fastForward(1_830_000);
	const dialog = page.getByRole('dialog', { name: 'Ihre Sitzung ist zu Ende.' });
	await expect(dialog).toBeVisible();
	const cover = await dialog.evaluate((element) => getComputedStyle(element, '::backdrop').backgroundColor);
	expect(cover).toMatch(/^rgb\(/);
	await signIn(page, writer, { isOwn: false });
	await expect(dialog).toBeHidden();
	await expect(page.getByLabel('Titel')).toHaveValue('Steht offen');
});

/** Signs the writer in and opens the German wording of a new goal. Returns its address. */
async function begin(page: Page, { isOwn = true } = {}): Promise<string> {
	await page.goto('/anmelden');
	await signIn(page, writer, { isOwn });
	await expect(page.getByRole('heading', { name: 'Was wartet' })).toBeVisible();
	await page.goto('/ziele');
	await page.getByRole('button', { name: 'Neu: Ziel' }).click();
	await page.waitForURL(/schreiben$/);
	await page.getByRole('link', { name: /Deutsch/ }).click();
	await page.getByRole('link', { name: 'Schreiben' }).click();
	await expect(page.getByLabel('Titel')).toBeVisible();
	return page.url();
}

/** Everything that the console keeps on a device, by name. How far pages were scrolled the tab knows until it is closed. */
async function keptOn(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const databases = (await indexedDB.databases()).map(({ name = '' }) => name);
		const ofTab = Object.entries(sessionStorage)
			.filter(([name, text]) => !name.startsWith('sveltekit:') || String(text).includes('Gerät'))
			.map(([name]) => name);
		return [...databases, ...(await caches.keys()), ...Object.keys(localStorage), ...ofTab];
	});
}

/** Ends the browser's process as a power cut would. */
async function crash(context: BrowserContext): Promise<void> {
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	const isGone = new Promise<void>((resolve) => context.once('close', () => resolve()));
	devtools.send('Browser.crash').catch(() => undefined);
	await isGone;
}
