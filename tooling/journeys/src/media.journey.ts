import { makePng } from '@kok/api/src/testing/pictures.ts';
import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { signIn, test } from './own-desk.ts';
import { findViolations } from './violations.ts';
import { expect } from './visiting.ts';

const sources = [{ title: 'Bericht', publisher: 'Netz', dated: '2026' }];

test('a picture is brought, described and allowed, chosen in the form of a page, and its words come along, all by keyboard', async ({
	desk,
	newDevice
}) => {
	const id = randomUUID();
	const facts = { kind: 'about', order: 1, stations: [], sources };
	const parts = { facts: { values: facts }, de: { values: { title: 'Wer wir sind', text: 'Wir.' } } };
	await desk.admin.send('PUT', `/api/records/${id}`, { type: 'page', parts }, { 'if-none-match': '*' });
	const page = await newDevice({ width: 360, height: 740 });
	await page.goto('/anmelden');
	await signIn(page, desk.admin);
	await expect(page.getByRole('heading', { name: 'Was wartet' })).toBeVisible();

	await page.goto('/medien');
	await bring(page, { name: 'skizze.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg onload="x()"/>') });
	await expect(page.getByText('skizze.svg: SVG kann Programme enthalten')).toBeVisible();
	expect(await findViolations(page)).toEqual([]);

	await bring(page, {
		name: 'plakat.png',
		mimeType: 'image/png',
		buffer: Buffer.from(makePng({ width: 90, height: 120 }))
	});
	await expect(page.getByRole('heading', { name: 'plakat.png' })).toBeFocused();
	await page.getByLabel(/Alternativtext, Deutsch/).fill('Ein Plakat');
	await expect(page.getByText('10 von 400')).toBeVisible();
	await page.getByLabel(/Wer hat es gemacht/).fill('Studio Nord');
	await page.getByLabel(/Wer hat erlaubt/).fill('Studio Nord, Mail vom 3. Mai');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Festgehalten.')).toBeVisible();
	expect(await findViolations(page)).toEqual([]);

	await page.goto(`/seiten/${id}/angaben/schreiben`);
	const pictures = page.getByRole('group', { name: /^Bilder/ });
	await press(page, pictures.getByRole('button', { name: 'Eintrag anfügen' }));
	await press(page, pictures.getByRole('button', { name: 'Aus Bildern und PDF wählen' }));
	await press(page, pictures.getByRole('button', { name: /plakat\.png/ }));
	await expect(pictures.getByRole('button', { name: 'Aus Bildern und PDF wählen' })).toBeFocused();
	await press(page, pictures.getByRole('button', { name: 'Übernehmen Studio Nord' }));
	await expect(pictures.getByLabel(/^Bildnachweis/)).toHaveValue('Studio Nord');
	await page.keyboard.press('Control+s');
	await expect(page).toHaveURL(/angaben$/);

	await page.goto(`/seiten/${id}/de/schreiben`);
	await press(page, page.getByRole('button', { name: 'Übernehmen Ein Plakat' }));
	await expect(page.getByLabel(/^Alternativtext/)).toHaveValue('Ein Plakat');
	await expect(page.getByRole('button', { name: 'Übernehmen Ein Plakat' })).toBeHidden();
});

async function press(page: Page, button: ReturnType<Page['getByRole']>): Promise<void> {
	await button.focus();
	await page.keyboard.press('Enter');
}

async function bring(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
	const asked = page.waitForEvent('filechooser');
	await press(page, page.getByRole('button', { name: 'Vom Gerät' }));
	await (await asked).setFiles(file);
}
