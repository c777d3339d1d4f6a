import type { Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { password, signIn, test } from './own-desk.ts';
import { expectReadable, pictures } from './readable.ts';
import { findViolations } from './violations.ts';
import { expect } from './visiting.ts';

// They share one desk, and change who comes in there.
test.describe.configure({ mode: 'serial' });

test('an office invites a delegate, who takes a passkey, signs in by it, confirms by it, and adds a second way', async ({
	desk,
	newDevice
}) => {
	await desk.member('Beratung am See');
	const office = await newDevice();
	await office.goto('/anmelden');
	await signIn(office, desk.admin);
	await office.getByRole('link', { name: 'Personen' }).click();
	await office.getByRole('link', { name: 'Einladen …' }).click();
	await office.getByLabel('Name').fill('Dele Gierte');
	await office.getByLabel('E-Mail-Adresse').fill('delegierte@netz.example');
	await office.getByLabel('Mitglied oder Gremium').selectOption('Beratung am See');
	await office.getByLabel(/Letzter Tag/).fill('2031-09-30');
	await office.getByRole('button', { name: 'Einladen' }).click();
	await expect(office.getByRole('status').first()).toContainText('Dele Gierte ist eingeladen.');
	const link = await office.locator('code').innerText();

	const page = await newDevice({ width: 360, height: 760 });
	await addAuthenticator(page);
	await page.goto(link);
	await expect(page.getByLabel('Ihr Name')).toHaveValue('Dele Gierte');
	await expectAccessible(page);
	await page.getByRole('radio', { name: /Passkey auf diesem Gerät/ }).check();
	await page.getByLabel('Ja, nur ich benutze es').check();
	await page.getByRole('button', { name: 'Passkey einrichten und anmelden' }).click();
	await expect(page.getByRole('heading', { name: 'Was wartet' })).toBeVisible();

	await page.goto('/konto');
	await expect(page.getByText('Beratung am See')).toBeVisible();
	await page.getByRole('button', { name: 'Abmelden' }).click();
	await page.getByLabel('Ja, nur ich benutze es').check();
	await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click();
	await expect(page.getByRole('heading', { name: 'Was wartet' })).toBeVisible();

	await page.goto('/konto');
	await desk.ageFactor('delegierte@netz.example');
	await page.getByRole('button', { name: 'Passwort und App einrichten' }).click();
	await expect(page.getByRole('button', { name: 'Mit Passkey bestätigen' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('img', { name: 'Bild für die App' })).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel('Neues Passwort').fill(password);
	await page.getByLabel(/Code aus der App/).fill(codeOf(await page.locator('code').innerText()));
	await page.getByRole('button', { name: 'Diese App nehmen' }).click();
	await expect(page.getByText('Schreiben Sie diese Codes auf.')).toBeVisible();
	await expect(page.getByText('Noch 10 Codes gelten.')).toBeVisible();

	await office.goto('/personen');
	const row = office.getByRole('row', { name: /Dele Gierte/ });
	await expect(row).toContainText('Passkey, App, 10 Codes');
	await expect(row).toContainText('bis 30. Sept. 2031');
	await office.getByRole('link', { name: 'Dele Gierte' }).click();
	await office.getByRole('button', { name: /Mandat beenden …/ }).click();
	await expect(office.getByText(/Ihre Sitzungen enden/)).toBeVisible();
	await office.getByRole('button', { name: 'Mandat für Beratung am See beenden' }).click();
	await expect(office.getByText(/endete/)).toBeVisible();
});

test('who lost every way in is back by two of the office, and what was lost opens nothing', async ({
	desk,
	newDevice
}) => {
	const [asking, confirming] = [await desk.invite('Anna', 'office'), await desk.invite('Bert', 'office')];
	const lost = await desk.invite('Carla', 'office');

	const first = await newDevice();
	await first.goto('/anmelden');
	await first.getByRole('link', { name: /alles verloren/ }).click();
	await expect(first.getByRole('listitem')).toHaveCount(3);
	await expectAccessible(first);
	await first.getByRole('link', { name: 'Zurück zum Anmelden' }).click();
	await signIn(first, asking);
	await first.getByRole('link', { name: 'Personen' }).click();
	await first.getByRole('link', { name: 'Carla' }).click();
	await first.getByRole('button', { name: 'Darum bitten' }).click();
	await expect(first.getByText(/Darum ist gebeten/)).toBeVisible();
	await first.goto('/personen');
	await expect(first.getByText('Carla soll wieder herein').first()).toBeVisible();
	await expect(first.getByRole('button', { name: 'Bestätigen Carla soll' })).toBeHidden();

	const second = await newDevice();
	await second.goto('/anmelden');
	await signIn(second, confirming);
	await second.getByRole('link', { name: 'Personen' }).click();
	await second.getByRole('button', { name: /^Bestätigen/ }).click();
	const link = await second.locator('code').innerText();

	const back = await newDevice();
	await back.goto(link);
	await back.getByRole('radio', { name: /Passwort und App/ }).check();
	await back.getByLabel('Passwort', { exact: true }).fill('ein neues langes Passwort');
	await back.getByLabel(/Code aus der App/).fill(codeOf(await back.locator('code').innerText()));
	await back.getByLabel('Ja, nur ich benutze es').check();
	await back.getByRole('button', { name: 'Anmelden' }).click();
	const written = await back.getByRole('listitem').first().innerText();
	await back.getByRole('link', { name: 'Aufgeschrieben, weiter' }).click();
	await expect(back.getByRole('heading', { name: 'Was wartet' })).toBeVisible();

	const again = await newDevice();
	await again.goto(link);
	await expect(again.getByRole('alert')).toContainText('schon benutzt');
	await again.goto('/anmelden');
	await signIn(again, lost);
	await expect(again.getByRole('alert')).not.toBeEmpty();
	await again.reload();
	await signIn(again, { ...lost, recoveryCodes: [written] }, { chosen: 'ein neues langes Passwort' });
	await expect(again.getByRole('heading', { name: 'Was wartet' })).toBeVisible();
});

test('a person changes password and app, makes new codes, and ends the session of another device', async ({
	desk,
	newDevice
}) => {
	const person = await desk.invite('Dora', 'office');
	const [page, other] = [await newDevice(), await newDevice()];
	for (const each of [page, other]) {
		await each.goto('/anmelden');
		await signIn(each, person);
		await expect(each.getByRole('heading', { name: 'Was wartet' })).toBeVisible();
	}
	await page.goto('/konto');
	// The one from which this person came in, and that of the other page.
	await expect(page.getByRole('button', { name: /^Beenden/ })).toHaveCount(2);
	await page
		.getByRole('button', { name: /^Beenden/ })
		.first()
		.click();
	await expect(page.getByRole('button', { name: /^Beenden/ })).toHaveCount(1);
	await other.goto('/konto');
	await expect(other.getByText(/^Sie sind nicht angemeldet/).first()).toBeVisible();

	await page.getByRole('button', { name: 'Passwort ändern' }).click();
	await page.getByLabel('Neues Passwort').fill('ein neues langes Passwort');
	await page.getByRole('button', { name: 'Dieses Passwort nehmen' }).click();
	await expect(page.getByText(/Das gilt von jetzt an/)).toBeVisible();
	await page.getByRole('button', { name: 'Andere App nehmen' }).click();
	await page.getByLabel(/Code aus der App/).fill('000000');
	await page.getByRole('button', { name: 'Diese App nehmen' }).click();
	await expect(page.getByText(/Dieser Code stimmt nicht/)).toBeVisible();
	await page.getByLabel(/Code aus der App/).fill(codeOf(await page.locator('code').innerText()));
	await page.getByRole('button', { name: 'Diese App nehmen' }).click();
	await expect(page.getByText(/Das gilt von jetzt an/)).toBeVisible();
	await page.getByRole('button', { name: 'Zehn neue Codes' }).click();
	await expect(page.locator('code')).toHaveCount(10);
	const written = await page.locator('code').first().innerText();
	await page.getByRole('button', { name: 'Abmelden' }).last().click();
	await signIn(page, { ...person, recoveryCodes: [written] }, { chosen: 'ein neues langes Passwort' });
	await expect(page.getByRole('heading', { name: 'Was wartet' })).toBeVisible();
});

test('an admin reads what the network has set, and has a second person read again what one could publish alone', async ({
	desk,
	newDevice
}) => {
	const page = await newDevice();
	await page.goto('/anmelden');
	await signIn(page, desk.admin);
	await page.getByRole('link', { name: 'Einstellungen' }).click();
	await expect(page.getByText('erlaubt', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Ändern …' }).focus();
	await page.keyboard.press('Enter');
	const deciding = page.getByRole('region', { name: 'Allein veröffentlichen' });
	await expect(deciding).toContainText('Heute: erlaubt');
	await expect(deciding).toContainText('Danach: nicht erlaubt');
	await expectAccessible(page);
	if (pictures !== undefined) await page.screenshot({ path: `${pictures}/einstellungen-offen.png`, fullPage: true });
	await page.getByRole('button', { name: 'Immer zu zweit veröffentlichen' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText('Es gilt ab jetzt.');
	await expect(page.getByText('nicht erlaubt', { exact: true })).toBeVisible();
	await page.getByText('Einmal geändert').click();
	await expect(page.getByText('hinzugefügt:')).toBeAttached();
	if (pictures !== undefined) await page.screenshot({ path: `${pictures}/einstellungen-danach.png`, fullPage: true });
	await page.getByRole('link', { name: 'Im Logbuch' }).click();
	await expect(page).toHaveURL(/\/logbuch\/\d+$/);
});

test('the office names a day, reads what ends with it while the day stays in its field, and enters that a member leaves', async ({
	desk,
	newDevice
}) => {
	const member = await desk.member('Beratung am Fluss');
	const page = await newDevice();
	await page.goto('/anmelden');
	await signIn(page, desk.admin);
	await expect(page.getByRole('heading', { name: 'Was wartet' })).toBeVisible();
	await page.goto(`/austritt/${member}`);
	await expect(page.getByText('Es steht hier, sobald der letzte Tag eingetragen ist.')).toBeVisible();
	const last = page.getByLabel('Letzter Tag im Netzwerk');
	await last.fill('2031-12-31');
	await expect(page.getByRole('heading', { name: 'Das endet mit dem 31. Dezember 2031' })).toBeVisible();
	await expect(last).toBeFocused();
	await expect(last).toHaveValue('2031-12-31');
	await page.getByLabel('Datum des Schreibens').fill('2026-11-02');
	await page.getByRole('button', { name: 'Zum 31. Dezember 2031 austragen' }).click();
	await expect(page.getByText('Beratung am Fluss tritt zum 31. Dezember 2031 aus.')).toBeVisible();
	await page.getByRole('link', { name: 'Zum Eintrag' }).click();
	await expect(page.getByRole('link', { name: 'Was endet und was bleibt' })).toBeVisible();
	await expectAccessible(page);
});

test('pages of people are accessible in both schemes and fit 360, 1024 and 1440 pixels', async ({
	desk,
	newDevice
}) => {
	const page = await newDevice();
	for (const path of ['/anmelden', '/anmelden/verloren']) await expectReadable(page, path);
	await page.goto('/anmelden');
	await signIn(page, desk.admin);
	await expect(page.getByRole('heading', { name: 'Was wartet' })).toBeVisible();
	await page.goto('/personen');
	const person = (await page.getByRole('link', { name: 'Dele Gierte' }).getAttribute('href')) ?? '';
	for (const path of [
		'/konto',
		'/personen',
		'/personen/einladen',
		person,
		'/zugaenge',
		'/ausgang',
		'/adressen',
		'/betrieb',
		'/einstellungen',
		'/auskunft',
		`/austritt/${await desk.member('Beratung am Tor')}`
	])
		await expectReadable(page, path);
});

/** A device that makes passkeys, and whose owner always unlocks it. */
async function addAuthenticator(page: Page): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('WebAuthn.enable');
	const kind = { protocol: 'ctap2', transport: 'internal' } as const;
	const traits = { hasResidentKey: true, hasUserVerification: true, isUserVerified: true };
	await devtools.send('WebAuthn.addVirtualAuthenticator', {
		options: { ...kind, ...traits, automaticPresenceSimulation: true }
	});
}

/** What the app shows that was given a secret. */
function codeOf(secret: string): string {
	return new TOTP({ secret: secret.replaceAll(' ', '') }).generate();
}

async function expectAccessible(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect((await findViolations(page)).map((fault) => `${page.url()}: ${fault}`)).toEqual([]);
}
