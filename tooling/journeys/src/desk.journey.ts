import { memberDrafts } from '@kok/api/src/testing/drafts.ts';
import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { makeDraft, write } from './another-person.ts';
import { publishAsShown } from './publish-as-shown.ts';
import { staged } from './stage.ts';
import { findViolations } from './violations.ts';
import { expect, test as base } from './visiting.ts';

const test = base.extend({
	baseURL: async ({ browserName: _ }, use) => use(staged('API')),
	extraHTTPHeaders: async ({ browserName: _ }, use) => use({ authorization: `Bearer ${staged('WRITER')}` }),
	locale: 'de-DE',
	viewport: { width: 1_440, height: 900 }
});

/** The site makes pages for it, which takes seconds on a busy machine. */

test('the true page stands beside what one types, follows the field, and leads back to it', async ({
	page,
	trouble
}) => {
	await page.goto(`${await pathOfDemand()}/de/schreiben`);
	const shown = page.frameLocator('iframe.top');
	const title = page.getByLabel('Titel', { exact: false }).first();
	await expect(shown.locator('h1')).toBeVisible();
	await title.fill('Ein Titel, den niemand gesichert hat');
	await expect(shown.locator('h1')).toHaveText('Ein Titel, den niemand gesichert hat');

	const last = page.locator('[data-field="reasons"] textarea, [data-field="clauses"] textarea').last();
	await last.focus();
	await expect(async () => expect(await scrolledTo(page)).toBeGreaterThan(0)).toPass();
	await shown.locator('h1').click();
	await expect(title).toBeFocused();
	expect(await page.locator('iframe.top').getAttribute('sandbox')).toBe('allow-same-origin');

	await page.getByRole('button', { name: 'Öffentlich' }).click();
	await expect(shown.locator('h1')).not.toHaveText('Ein Titel, den niemand gesichert hat');
	expect(await findViolations(page)).toEqual([]);
	expect(trouble).toEqual({ foreignRequests: [], policyReports: [] });
});

test('where no page can be shown a sentence says so, and writing goes on', async ({ page }) => {
	const { path } = await makeDraft('Ein Ziel ohne Seite');
	await page.route('**/api/previews', async (route) => route.abort());
	await page.goto(`${path}/schreiben`);
	await expect(page.getByText('Die Seite lässt sich gerade nicht zeigen.')).toBeVisible();
	await page.getByLabel('Titel').fill('Ein Ziel ohne Seite, weiter');
	await page.keyboard.press('Control+s');
	await expect(page.locator('h1')).toContainText('Ein Ziel ohne Seite, weiter');
	await page.setViewportSize({ width: 1_024, height: 800 });
	await page.goto(`${path}/schreiben`);
	await expect(page.getByRole('button', { name: 'Seite zeigen' })).toBeVisible();
	await expect(page.getByRole('complementary')).toHaveCount(0);

	await page.goto('/ziele');
	await page.getByRole('button', { name: 'Verzeichnis' }).click();
	await expect(page.getByRole('row').nth(1)).toBeVisible();
	expect(await page.evaluate(shinesThroughMenu)).toBe(false);
});

/** Whether something of the page lies over the menu that was opened over it; runs in the page. */
function shinesThroughMenu(): boolean {
	const menu = document.querySelector('nav .lines');
	const { left = 0, right = 0, bottom = 0 } = menu?.getBoundingClientRect() ?? {};
	const points = Array.from({ length: Math.floor(bottom / 8) }, (_, step) => 4 + step * 8).flatMap((y) =>
		Array.from({ length: Math.floor((right - left) / 8) - 1 }, (_, step) => [left + 4 + step * 8, y] as const)
	);
	return points.length === 0 || points.some(([x, y]) => !menu?.contains(document.elementFromPoint(x, y)));
}

test('before publishing one sees which pages change, each before and after, and what moved meanwhile is asked again', async ({
	page
}) => {
	const { id } = await approve('Ein Ziel, das Seiten ändert');
	await page.goto(`/ziele/${id}/veroeffentlichen`);
	await expect(page.getByRole('button', { name: /Seiten ändern/ })).toBeVisible();
	await page.getByRole('button', { name: /Ziele/ }).first().click();
	await expect(page.frameLocator('iframe').last().locator('ins, [data-place]').first()).toBeVisible();
	expect(await findViolations(page)).toEqual([]);

	const other = await approve('Ein anderes Ziel, das zuvorkommt');
	for (const part of ['facts', 'de'])
		await post(`/api/records/${other.id}/parts/${part}/publication`, { 'if-match': '"3"' }, {});
	await page.getByRole('button', { name: /Seiten ändern/ }).click();
	await expect(page.getByText(/Sehen Sie sich die Seiten noch einmal an/)).toBeVisible();
	await page.getByLabel('Warum?').fill('Gehört dazu');
	await publishAsShown(page);
	await expect(page.getByText('So ist es öffentlich.')).toBeVisible();
});

test('what stands against publishing is said before a code is asked for', async ({ page }) => {
	const id = randomUUID();
	await write(`/api/records/${id}`, { 'if-none-match': '*' }, memberDrafts('Haus ohne Beleg', { sources: [] }));
	for (const part of ['facts', 'de']) {
		await post(`/api/records/${id}/parts/${part}/review`, { 'if-match': '"1"' });
		await post(`/api/records/${id}/parts/${part}/approval`, { 'if-match': '"2"' }, undefined, 'WRITER');
	}
	await page.goto(`/mitglieder/${id}/veroeffentlichen`);
	await expect(page.getByText('Das steht der Veröffentlichung entgegen:')).toBeVisible();
	await expect(page.getByRole('button', { name: /ändern|veröffentlichen/ }).last()).toHaveAttribute(
		'aria-disabled',
		'true'
	);
});

test('the palette finds a record, goes to a page and makes a new record, by the keyboard alone', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Was wartet' })).toBeVisible();
	await page.keyboard.press('?');
	await page.getByLabel('Einzelne Buchstaben als Tasten').press(' ');
	await page.keyboard.press('Escape');
	await page.keyboard.press('/');
	await page.keyboard.type('aufenthaltsrecht');
	await expect(page.getByRole('option').first()).toContainText(/aufenthaltsrecht/i);
	expect(await findViolations(page)).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(page.locator('h1')).toContainText(/Aufenthaltsrecht/i);
	await page.keyboard.press('/');
	await page.keyboard.type('logbuch');
	await expect(page.getByRole('option', { name: 'Logbuch', exact: true })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/logbuch$/);
	await page.keyboard.press('/');
	await page.keyboard.type('Neu: Begriff');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/begriffe\/[0-9a-f-]+\/angaben\/schreiben$/);
});

test('the log names who did what, is narrowed, and its chain is proved', async ({ page }) => {
	const { id } = await makeDraft('Ein Ziel im Logbuch');
	await page.goto('/logbuch');
	await expect(page.getByRole('row', { name: /Ein Ziel im Logbuch/ })).toContainText('READER');
	await page.getByRole('combobox', { name: /^Wer/ }).selectOption({ label: 'READER' });
	await expect(page).toHaveURL(/wer=token/);
	await page.goto(`/logbuch?woran=${id}`);
	await expect(page.getByRole('row')).toHaveCount(2);
	await page.getByRole('row').last().getByRole('link').first().click();
	await expect(page.getByRole('region', { name: /^Ereignis/ })).toContainText('Prüfsumme des vorigen');
	await page.getByRole('button', { name: 'Jetzt nachrechnen' }).click();
	await expect(page.getByText(/Die Kette ist heil: \d+ Ereignisse/)).toBeVisible();
});

/** A goal that one person drafted and another approved. */
async function approve(title: string): Promise<{ id: string }> {
	const facts = { kind: 'aim', order: 96, sources: [{ title: 'Bericht', publisher: 'Netz', dated: '2026' }] };
	const { id } = await makeDraft(title, { facts: { values: facts } });
	for (const part of ['facts', 'de']) {
		await post(`/api/records/${id}/parts/${part}/review`, { 'if-match': '"1"' });
		await post(`/api/records/${id}/parts/${part}/approval`, { 'if-match': '"2"' }, undefined, 'WRITER');
	}
	return { id };
}

async function post(
	path: string,
	condition: Record<string, string>,
	body?: object,
	by: 'READER' | 'WRITER' = 'READER'
): Promise<void> {
	const answer = await fetch(staged('API') + path, {
		method: 'POST',
		headers: {
			authorization: `Bearer ${staged(by)}`,
			...condition,
			...(body && { 'content-type': 'application/json' })
		},
		...(body && { body: JSON.stringify(body) })
	});
	expect(answer.status, await answer.clone().text()).toBeLessThan(300);
}

async function scrolledTo(page: Page): Promise<number> {
	return page.evaluate(() => document.querySelector<HTMLIFrameElement>('iframe.top')?.contentWindow?.scrollY ?? 0);
}

async function pathOfDemand(): Promise<string> {
	const headers = { authorization: `Bearer ${staged('READER')}` };
	const answer = await fetch(`${staged('API')}/api/records?type=demand&limit=1`, { headers });
	const { records } = (await answer.json()) as { records: { id: string }[] };
	return `/forderungen/${records[0]?.id ?? ''}`;
}
