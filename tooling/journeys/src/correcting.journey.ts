import { demandDrafts } from '@kok/api/src/testing/drafts.ts';
import { randomInt, randomUUID } from 'node:crypto';
import { write } from './another-person.ts';
import { publishAsShown } from './publish-as-shown.ts';
import { staged } from './stage.ts';
import { findViolations } from './violations.ts';
import { expect, test as base } from './visiting.ts';

const test = base.extend({
	baseURL: async ({ browserName: _ }, use) => use(staged('API')),
	extraHTTPHeaders: async ({ browserName: _ }, use) => use({ authorization: `Bearer ${staged('WRITER')}` }),
	locale: 'de-DE',
	viewport: { width: 360, height: 780 }
});

test('a slip is corrected by two people, from the draft to the page of its version, which keeps its number', async ({
	browser,
	page
}) => {
	const { id, number } = await makeDemand();
	await page.goto(`/forderungen/${id}/de`);
	await page.getByRole('link', { name: 'Als redaktionelle Berichtigung' }).click();
	await expect(page.getByRole('heading', { name: 'Fassung 1, wie sie öffentlich ist' })).toBeVisible();
	await expect(page.locator('del')).toHaveText('glit');
	await expect(page.locator('ins')).toHaveText('gilt');
	expect(await findViolations(page)).toEqual([]);
	await page.getByRole('button', { name: 'Als Berichtigung zum Gegenlesen geben' }).press('Enter');
	await expect(page.getByText('Als redaktionelle Berichtigung zum Gegenlesen gegeben')).toBeVisible();

	const reader = await browser.newContext({
		baseURL: staged('API'),
		extraHTTPHeaders: { authorization: `Bearer ${staged('READER')}` },
		locale: 'de-DE',
		viewport: { width: 1_280, height: 900 }
	});
	const other = await reader.newPage();
	await other.goto(`/forderungen/${id}/gegenlesen/de`);
	await other.getByRole('button', { name: 'Freigeben' }).press('Enter');
	await expect(other.getByText('Sagen Sie, ob der Sinn gleich bleibt.')).toBeVisible();
	await expect(other.getByRole('radio', { name: /^Ja\. Fassung 1 bleibt/ })).toBeFocused();
	await other.keyboard.press('Space');
	expect(await findViolations(other)).toEqual([]);
	await other.getByRole('button', { name: 'Als Berichtigung freigeben' }).press('Enter');
	await expect(other.getByText('Als redaktionelle Berichtigung freigegeben')).toBeVisible();
	await reader.close();

	await page.goto(`/forderungen/${id}/veroeffentlichen`);
	await expect(page.getByText('Fassung 1 bleibt, redaktionell berichtigt.')).toBeVisible();
	await publishAsShown(page);
	await page.goto(`/forderungen/${id}/verlauf`);
	await expect(page.getByText('Redaktionell berichtigt').first()).toBeVisible();
	const version = `${staged('SITE')}/de/forderungen/${number}/fassung-1`;
	await expect
		.poll(async () => (await fetch(version)).text(), { timeout: 20_000 })
		.toContain('wurde diese Fassung redaktionell berichtigt');
	await page.goto('/ausgaben');
	const told = page.getByRole('listitem').filter({ has: page.locator(`a[href*="${id}"]`) });
	await expect(told.first()).toContainText('Redaktionell berichtigt');
});

/** A demand that is public with a slip in its clause, and a draft by the writer that mends it. */
async function makeDemand(): Promise<{ id: string; number: number }> {
	const [id, number] = [randomUUID(), randomInt(10_000, 1_000_000)];
	const { type, parts } = demandDrafts(number);
	const worded = (text: string) => ({ values: { ...parts.de.values, clauses: { a: { text } } } });
	const slip = { type, parts: { facts: parts.facts, de: worded('Etwas glit.') } };
	await write(`/api/records/${id}`, { 'if-none-match': '*' }, slip, 'WRITER');
	for (const part of ['facts', 'de']) {
		const path = `/api/records/${id}/parts/${part}`;
		await write(`${path}/review`, { 'if-match': '"1"' }, undefined, 'WRITER');
		await write(`${path}/approval`, { 'if-match': '"2"' }, undefined, 'READER');
	}
	const going = ['facts', 'de'].map((part) => ({ record: id, part, revision: 3 }));
	const headers = { authorization: `Bearer ${staged('WRITER')}`, 'content-type': 'application/json' };
	const body = JSON.stringify({ parts: going });
	const published = await fetch(`${staged('API')}/api/publications`, { method: 'POST', headers, body });
	expect(published.status, await published.clone().text()).toBe(200);
	await write(`/api/records/${id}/parts/de`, { 'if-match': '"4"' }, worded('Etwas gilt.'), 'WRITER');
	return { id, number };
}
