import { demandDrafts } from '@kok/api/src/testing/drafts.ts';
import type { Page } from '@playwright/test';
import { randomInt, randomUUID } from 'node:crypto';
import { makeDraft, write } from './another-person.ts';
import { staged } from './stage.ts';
import { findViolations } from './violations.ts';
import { expect, test as base } from './visiting.ts';

const test = base.extend({
	baseURL: async ({ browserName: _ }, use) => use(staged('API')),
	extraHTTPHeaders: async ({ browserName: _ }, use) => use({ authorization: `Bearer ${staged('WRITER')}` }),
	locale: 'de-DE'
});

test.describe('in a window of 320 pixels', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('a title of a hundred letters without a space makes no page wider', async ({ page }) => {
		const title = 'Aufenthaltsgesetzesänderungsvorschlag'.repeat(3).slice(0, 100);
		const { id, path } = await publishGoal(title);
		for (const address of [path, `/ziele/${id}/verlauf`, '/ziele', '/ausgaben', '/logbuch', '/']) {
			await page.goto(address);
			await expect(page.locator('main h1')).toBeVisible();
			expect(await widthOf(page), address).toBe(320);
		}
	});

	test('the tabs of a record make its page no wider, and the one that is open is seen', async ({ page }) => {
		const { id } = await firstOf('member');
		for (const tab of ['angaben', 'verlauf', 'zurueckziehen']) {
			await page.goto(`/mitglieder/${id}/${tab}`);
			await expect(page.locator('p.sentence').first()).toBeVisible();
			expect(await widthOf(page), tab).toBe(320);
		}
		await page.goto(`/mitglieder/${id}/verlauf`);
		await expect(page.getByRole('link', { name: 'Verlauf' })).toBeInViewport({ ratio: 1 });
	});
});

test('what a reference field suggests is no stop on the way to the next field', async ({ page }) => {
	const id = randomUUID();
	const { type, parts } = demandDrafts(randomInt(10_000, 1_000_000));
	await write(`/api/records/${id}`, { 'if-none-match': '*' }, { type, parts });
	await page.goto(`/forderungen/${id}/angaben/schreiben`);
	const field = page.getByRole('combobox', { name: /^Ziel, / });
	await field.focus();
	const options = page.locator(`[id="${(await field.getAttribute('aria-controls')) ?? ''}"]`).getByRole('option');
	await expect(options.first()).toBeVisible();
	expect(await findViolations(page)).toEqual([]);
	await page.keyboard.press('Tab');
	await expect(options.first()).toBeHidden();
	await expect(page.getByRole('combobox', { name: /^Gerichtet an, / })).toBeFocused();

	await field.focus();
	await expect(options.first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(options.first()).toBeHidden();
	await expect(field).toBeFocused();
	await field.press('e');
	const title = (await options.first().locator('.title').textContent()) ?? '';
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: `Streichen ${title}` })).toBeFocused();
});

test('a seat is called by its body in the list of seats', async ({ page }) => {
	const body = await firstOf('body');
	const facts = { values: { body: body.id, role: 'observer', sources: [] } };
	const seat = { type: 'representation', parts: { facts } };
	await write(`/api/records/${randomUUID()}`, { 'if-none-match': '*' }, seat);
	await page.goto('/sitze');
	await expect(page.getByRole('link', { name: `${body.titles.de}\u00a0· ` }).first()).toBeVisible();
});

/** A record of a type that the network has from the beginning. */
async function firstOf(type: string): Promise<{ id: string; titles: { de: string } }> {
	const headers = { authorization: `Bearer ${staged('READER')}` };
	const listed = await fetch(`${staged('API')}/api/records?type=${type}&limit=1`, { headers });
	const { records } = (await listed.json()) as { records: { id: string; titles: { de: string } }[] };
	const [first] = records;
	if (!first) throw new Error(`The network has no ${type}`);
	return first;
}

async function publishGoal(title: string): Promise<{ id: string; path: string }> {
	const facts = { kind: 'aim', order: 97, sources: [{ title: 'Bericht', publisher: 'Netz', dated: '2026' }] };
	const made = await makeDraft(title, { facts: { values: facts } });
	for (const part of ['facts', 'de']) {
		const path = `/api/records/${made.id}/parts/${part}`;
		await write(`${path}/review`, { 'if-match': '"1"' });
		await write(`${path}/approval`, { 'if-match': '"2"' }, undefined, 'WRITER');
		await write(`${path}/publication`, { 'if-match': '"3"' }, undefined, 'WRITER');
	}
	return made;
}

async function widthOf(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth);
}
