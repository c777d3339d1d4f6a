import { officialXml } from '@kok/api/src/law/testing/official-xml.ts';
import { actDrafts, memberDrafts, provisionDrafts } from '@kok/api/src/testing/drafts.ts';
import { type MadeSheet, madeWorkbook } from '@kok/console/src/lib/workbook/testing/made-workbook.ts';
import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { staged } from './stage.ts';
import { findViolations } from './violations.ts';
import { expect, test as base } from './visiting.ts';

const test = base.extend({
	baseURL: async ({ browserName: _ }, use) => use(staged('API')),
	extraHTTPHeaders: async ({ browserName: _ }, use) => use({ authorization: `Bearer ${staged('WRITER')}` }),
	locale: 'de-DE'
});

test('a table is shown cell by cell before it is brought in, and what someone changes meanwhile stops it whole', async ({
	page
}) => {
	const mark = randomUUID().slice(0, 8);
	const id = randomUUID();
	await change(id, '', { method: 'PUT', body: memberDrafts(`Haus ${mark}`, { website: 'https://haus.example/' }) });
	const columns = ['id', 'facts.revision', 'facts.website', 'facts.publicity', 'de.revision', 'de.name'];
	const head = columns.join(';');
	const rows = ({ website, revision }: { website: string; revision: number }) =>
		`${id};${revision};${website};named;1;Haus ${mark}\n;;;named;;Deich ${mark}\n`;

	const workbook = ({ website }: { website: string }) =>
		xlsx([
			{ name: 'Hinweise', rows: [['Bitte keine Spalten umbenennen']] },
			{
				name: 'Mitglieder',
				rows: [
					[...columns, 'facts.phone', 'Ansprechperson'],
					[id, 1, website, 'named', 1, `Haus ${mark}`],
					[undefined, undefined, undefined, 'named', undefined, `Deich ${mark}`, 301234]
				]
			}
		]);

	await page.goto('/einlesen');
	await page.getByLabel('Was steht in der Tabelle?').selectOption('Mitglieder');
	await page.getByLabel('Datei in CSV').setInputFiles(workbook({ website: 'neu.example' }));
	await expect(page.getByText('Gewählt: mitglieder.xlsx · Hinweise')).toBeVisible();
	await page.getByLabel('Blatt der Arbeitsmappe').selectOption('Mitglieder');
	await expect(page.getByText('Gewählt: mitglieder.xlsx · Mitglieder')).toBeVisible();
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('row', { name: new RegExp(`Deich ${mark}`) })).toContainText(
		'hinzugefügt:301234 In der Arbeitsmappe ist das eine Zahl'
	);
	const changed = page.getByRole('row', { name: new RegExp(`Haus ${mark}`) });
	await expect(changed).toContainText('Fehler');
	await expect(changed).toContainText('facts.website neu.example');
	await expect(changed).toContainText('Sie beginnt mit https://');
	await expect(
		page.getByText('Eine neue Zeile. Eine stimmt noch nicht; bis dahin wird nichts geschrieben.')
	).toBeFocused();
	await expect(page.getByRole('button', { name: /als Entwurf einlesen/ })).toHaveAttribute('aria-disabled', 'true');
	expect(await findViolations(page)).toEqual([]);

	await choose(page, workbook({ website: 'https://neu.example/' }));
	await expect(changed).toContainText('gestrichen:https://haus.example/ hinzugefügt:https://neu.example/');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Sagen Sie noch, ob die unbekannten Spalten wegbleiben.')).toBeVisible();
	await page.getByRole('button', { name: 'Spalte weglassen' }).press('Enter');

	const website = 'https://inzwischen.example/';
	const { values } = memberDrafts('', { website }).parts.facts;
	await change(id, '/parts/facts', { method: 'PUT', body: { values }, revision: 1 });
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Seit der Prüfung hat jemand etwas geändert.')).toBeVisible();
	await expect(changed).toContainText('Das hat jemand geändert, seit Sie die Tabelle heruntergeladen haben.');
	expect(await titlesWith(mark)).toEqual([`Haus ${mark}`]);

	await choose(page, { ...csv(''), buffer: Buffer.from(`${head}\n;;;named;;Mühle ${mark}\n`, 'latin1') });
	await expect(page.getByText('Die Datei ist nicht in UTF-8. Speichern Sie sie als „CSV UTF-8“.')).toBeVisible();
	await expect(page.getByText('0 Spalten')).toHaveCount(0);
	await choose(page, csv(`${head}\n${rows({ website: 'https://neu.example/', revision: 2 })}`));
	await expect(changed).toContainText('gestrichen:https://inzwischen.example/ hinzugefügt:https://neu.example/');
	await page.setViewportSize({ width: 360, height: 740 });
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Eingelesen: eine neue, eine geänderte Zeile.')).toBeFocused();
	expect(await titlesWith(mark)).toEqual([`Deich ${mark}`, `Haus ${mark}`]);
	expect(await findViolations(page)).toEqual([]);
	await page
		.getByRole('row', { name: new RegExp(`Deich ${mark}`) })
		.getByRole('link', { name: 'Deutsch' })
		.click();
	await expect(page.getByText('Sie lesen den Entwurf.')).toBeVisible();
});

test('the official text of a law is shown beside the wording on record, and becomes a draft once its day is given', async ({
	page
}) => {
	const letters = randomUUID().replaceAll(/[^a-f]/g, '');
	const abbreviation = `Probe${letters}oG`;
	const [act, provision] = [randomUUID(), randomUUID()];
	const citation = `§ 4 ${abbreviation}`;
	const former = '(1) Wer Schutz braucht, erhält ihn auf Antrag und nach einer Frist.';
	await change(act, '', { method: 'PUT', body: actDrafts(abbreviation) });
	await change(provision, '', { method: 'PUT', body: provisionDrafts(act, { citation, wording: former }) });
	const sections = [{ name: '§ 4', text: former.replace('nach einer Frist', 'ohne eine Frist') }];
	const file = { ...csv(officialXml({ abbreviation, textOn: '2026-11-03', sections })), name: 'probe.xml' };

	await page.goto('/einlesen');
	await page.getByLabel('Datei in CSV').setInputFiles(file);
	await expect(page.getByText('Gewählt: probe.xml')).toBeVisible();
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText(`${abbreviation}, amtlicher Text vom 3. November 2026`)).toBeVisible();
	const row = page.getByRole('row', { name: new RegExp(citation) });
	await expect(row).toContainText('Sagen Sie, seit wann der neue gilt.');
	expect(await findViolations(page)).toEqual([]);

	await page.getByLabel('Seit wann gilt der neue Wortlaut?').fill('2026-07-01');
	await page.keyboard.press('Enter');
	await expect(row).toContainText('geändert');
	await expect(row).toContainText('2026-07-01');
	await page.setViewportSize({ width: 360, height: 740 });
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Eingelesen: eine geänderte Zeile.')).toBeFocused();
	expect(await findViolations(page)).toEqual([]);
	await row.getByRole('link', { name: 'Deutsch' }).click();
	await expect(page.getByText('Sie lesen den Entwurf.')).toBeVisible();
});

function xlsx(sheets: readonly MadeSheet[]) {
	const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
	return { name: 'mitglieder.xlsx', mimeType, buffer: Buffer.from(madeWorkbook(sheets)) };
}

function csv(text: string) {
	return { name: 'mitglieder.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

async function choose(page: Page, file: ReturnType<typeof csv>): Promise<void> {
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: 'Andere Datei' }).press('Enter')
	]);
	await chooser.setFiles(file);
}

async function titlesWith(mark: string): Promise<string[]> {
	const headers = { authorization: `Bearer ${staged('READER')}` };
	const answer = await fetch(`${staged('API')}/api/records?type=member&q=${mark}`, { headers });
	const { records } = (await answer.json()) as { records: { titles: { de: string } }[] };
	return records.map(({ titles }) => titles.de);
}

async function change(
	id: string,
	path: string,
	{ method, body, revision }: { method: string; body: object; revision?: number }
): Promise<void> {
	const answer = await fetch(`${staged('API')}/api/records/${id}${path}`, {
		method,
		headers: {
			authorization: `Bearer ${staged('READER')}`,
			'content-type': 'application/json',
			...(revision === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${revision}"` })
		},
		body: JSON.stringify(body)
	});
	expect(answer.status, await answer.clone().text()).toBeLessThan(300);
}
