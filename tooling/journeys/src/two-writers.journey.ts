import type { Page } from '@playwright/test';
import { makeDraft, write } from './another-person.ts';
import { staged } from './stage.ts';
import { expect, test as base } from './visiting.ts';

/** Whoever is signed in is known by a header that every request of the browser carries. */
const test = base.extend({
	baseURL: async ({ browserName: _ }, use) => use(staged('API')),
	extraHTTPHeaders: async ({ browserName: _ }, use) => use({ authorization: `Bearer ${staged('WRITER')}` }),
	locale: 'de-DE'
});

const revised = { 'if-match': '"1"' };

/** What another person files on top of the same text. */
async function fileAsAnother(id: string, values: object): Promise<void> {
	await write(`/api/records/${id}/parts/de`, revised, { type: 'goal', part: 'de', values });
}

async function file(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Entwurf ablegen' }).click();
}

test('two who change other fields keep both, and nobody chooses', async ({ page }) => {
	const { id, path } = await makeDraft('Ein Ziel von früher');
	await page.goto(`${path}/schreiben`);
	await page.getByLabel(/^Text/).fill('Worum es mir geht.');
	await fileAsAnother(id, { title: 'Ein Ziel von anderen' });
	await file(page);
	await expect(page.getByRole('alert')).toContainText('Es sind andere Felder');
	await expect(page.getByText(/Von der anderen Seite übernommen: Titel/)).toBeVisible();
	await page.getByRole('button', { name: 'So zusammenfügen' }).click();
	await expect(page.getByLabel('Titel')).toHaveValue('Ein Ziel von anderen');
	await expect(page.getByLabel(/^Text/)).toHaveValue('Worum es mir geht.');
	await file(page);
	await expect(page.locator('h1')).toContainText('Ein Ziel von anderen');
	await expect(page.getByText('Worum es mir geht.')).toBeVisible();
});

test('a text that was begun before another was filed is told so on reopening, and overwrites nothing', async ({
	page
}) => {
	const { id, path } = await makeDraft('Ein Ziel von früher');
	await page.goto(`${path}/schreiben`);
	await page.getByLabel(/^Text/).fill('Worum es mir geht.');
	await expect(page.getByText(/^Gesichert/)).toBeVisible();
	await fileAsAnother(id, { title: 'Ein Ziel von anderen' });
	await page.reload();
	await expect(page.getByRole('alert')).toContainText('Es sind andere Felder');
	await page.getByRole('button', { name: 'So zusammenfügen' }).click();
	await file(page);
	await expect(page.locator('h1')).toContainText('Ein Ziel von anderen');
	await expect(page.getByText('Worum es mir geht.')).toBeVisible();
});

test('what is typed while the text is published becomes the next draft', async ({ page }) => {
	const facts = { kind: 'aim', order: 96, sources: [{ title: 'Bericht', publisher: 'Netz', dated: '2026' }] };
	const { id, path } = await makeDraft('Ein Ziel wird öffentlich', { facts: { values: facts } });
	for (const part of ['facts', 'de']) await write(`/api/records/${id}/parts/${part}/review`, revised);
	await page.goto(`${path}/schreiben`);
	await page.getByLabel('Titel').fill('Ein Ziel geht weiter');
	await expect(page.getByText(/^Gesichert/)).toBeVisible();
	for (const part of ['facts', 'de']) {
		const at = `/api/records/${id}/parts/${part}`;
		await write(`${at}/approval`, { 'if-match': '"2"' }, undefined, 'WRITER');
	}
	await publish(id);
	await file(page);
	await expect(page.getByRole('alert')).toContainText('Jemand hat diesen Teil geändert');
	await page.getByRole('button', { name: 'So zusammenfügen' }).click();
	await file(page);
	await expect(page.getByText('Sie lesen den Entwurf.')).toBeVisible();
	await expect(page.locator('h1')).toContainText('Ein Ziel geht weiter');
});

test('what is typed in a record that is taken away meanwhile is still there, and it is said why it is not filed', async ({
	page
}) => {
	const { id, path } = await makeDraft('Ein Ziel wird genommen');
	await page.goto(`${path}/schreiben`);
	await page.getByLabel('Titel').fill('Ein Ziel, an dem ich schreibe');
	await expect(page.getByText(/^Gesichert/)).toBeVisible();
	await withdraw(id);
	await file(page);
	await expect(page.getByRole('status').filter({ hasText: /zurückgezogen|von der Website/i })).toBeVisible();
	await expect(page.getByLabel('Titel')).toHaveValue('Ein Ziel, an dem ich schreibe');
});

async function publish(id: string): Promise<void> {
	const parts = ['facts', 'de'].map((part) => ({ record: id, part, revision: 3 }));
	await post('/api/publications', { parts });
}

async function withdraw(id: string): Promise<void> {
	await post(`/api/records/${id}/withdrawal`, { withdrawal: { reason: 'over' }, revisions: { de: 1 } });
}

async function post(path: string, body: object): Promise<void> {
	const headers = { authorization: `Bearer ${staged('READER')}`, 'content-type': 'application/json' };
	const answer = await fetch(staged('API') + path, { method: 'POST', headers, body: JSON.stringify(body) });
	expect(answer.status, await answer.clone().text()).toBeLessThan(300);
}
