import type { Locator, Page } from '@playwright/test';
import { makeDraft } from './another-person.ts';
import { staged } from './stage.ts';
import { findViolations } from './violations.ts';
import { expect, test as base } from './visiting.ts';

const test = base.extend({
	baseURL: async ({ browserName: _ }, use) => use(staged('API')),
	extraHTTPHeaders: async ({ browserName: _ }, use) => use({ authorization: `Bearer ${staged('WRITER')}` }),
	locale: 'de-DE',
	permissions: async ({ browserName: _ }, use) => use(['clipboard-read', 'clipboard-write'])
});

const page200 = `<p>Ein <b>langer</b> Satz.</p>`.repeat(7_000);
const copied = `<h2>Neue Lage</h2><p style="mso-margin-top-alt:auto">Das <b>Bleiberecht</b> gilt<o:p></o:p></p>
	<ul><li>für Betroffene</li><li>für Kinder</li></ul><img src="x" onerror="window.wasRun = true"><script>window.wasRun = true</script>`;
const asMarkdown = 'Neue Lage\n\nDas **Bleiberecht** gilt\n\n- für Betroffene\n- für Kinder';

/** Copies a page as a browser does, on another page than the one that is looked at. */
async function copy(page: Page, html: string): Promise<void> {
	const elsewhere = await page.context().newPage();
	await elsewhere.goto('/anmelden');
	await elsewhere.evaluate(async (given) => {
		const item = new ClipboardItem({ 'text/html': new Blob([given], { type: 'text/html' }) });
		await navigator.clipboard.write([item]);
	}, html);
	await elsewhere.close();
	await page.bringToFront();
}

/** Pastes what a hostile program may have put on the clipboard, which no browser cleans. */
async function pasteAsIs(field: Locator, html: string): Promise<void> {
	await field.evaluate((element, given) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/html', given);
		element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, html);
}

test('what is copied from a page is pasted as clean Markdown, or the field says why not, and nothing of it runs', async ({
	page,
	trouble
}) => {
	const { path } = await makeDraft('Ein Ziel zum Einfügen');
	await page.goto(`${path}/schreiben`);
	const field = page.getByRole('textbox', { name: /^Text/ });
	await field.focus();
	await copy(page, copied);
	await page.keyboard.press('Control+V');
	await expect(field).toHaveValue(asMarkdown);
	for (const [html, says] of [
		['<table><tr><td>1</td></tr></table>', /Tabelle/],
		[page200, /zu lang/]
	] as const) {
		await copy(page, html);
		await page.keyboard.press('Control+V');
		await expect(page.getByText(says)).toBeVisible();
		await expect(field).toHaveValue(asMarkdown);
	}
	await page.keyboard.press('Control+Z');
	await expect(field).toHaveValue('');
	await pasteAsIs(field, copied);
	await expect(field).toHaveValue(asMarkdown);
	expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
	expect(trouble).toEqual({ foreignRequests: [], policyReports: [] });
});

test('a text is written as it will look, stored as Markdown, and keeps the spelling of what nobody touched', async ({
	page,
	trouble
}) => {
	const { path } = await makeDraft('Ein Ziel zum Auszeichnen');
	await page.goto(`${path}/schreiben`);
	const field = page.getByRole('textbox', { name: /^Text/ });
	await field.fill('Mit _Stern\\*_ und Klient*innen:\n* eins\n* zwei\n\nDer *letzte* Satz');
	await page.getByRole('button', { name: 'Schreiben, wie es aussehen wird' }).first().click();
	await expect(field.getByRole('listitem')).toHaveCount(2);
	await expect(field.locator('em')).toHaveText(['Stern*', 'letzte']);
	expect(await findViolations(page)).toEqual([]);
	await field.focus();
	await page.keyboard.press('Control+End');
	await page.keyboard.press('Control+B');
	await page.keyboard.type(' endet');
	await page.keyboard.press('Control+B');
	await page.keyboard.press('Enter');
	await pasteAsIs(field, copied);
	await page.getByRole('button', { name: 'Als Markdown schreiben' }).first().click();
	await expect(field).toHaveValue(
		`Mit _Stern\\*_ und Klient*innen:\n* eins\n* zwei\n\nDer *letzte* Satz **endet**\n\n${asMarkdown}`
	);
	expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
	expect(trouble).toEqual({ foreignRequests: [], policyReports: [] });
});
