import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { makeDraft, write } from './another-person.ts';
import { publishAsShown } from './publish-as-shown.ts';
import { expectReadable } from './readable.ts';
import { staged } from './stage.ts';
import { findViolations } from './violations.ts';
import { expect, test as base } from './visiting.ts';

/** Whoever is signed in is known by a header that every request of the browser carries. */
const test = base.extend({
	baseURL: async ({ browserName: _ }, use) => use(staged('API')),
	extraHTTPHeaders: async ({ browserName: _ }, use) => use({ authorization: `Bearer ${staged('WRITER')}` }),
	locale: 'de-DE'
});

const mostBytesOfScript = 150 * 1_024;

test('the desk loads few scripts, all its own, asks once for what its page named, and breaks no rule of the policy', async ({
	page,
	trouble
}) => {
	const sizes: Promise<number>[] = [];
	const asked = askedOf(page);
	const broken = await brokenRulesOf(page);
	page.on('response', (answer) => {
		if (answer.url().endsWith('.js')) sizes.push(answer.headerValue('content-length').then(Number));
	});
	const answer = await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Was wartet' })).toBeVisible();
	await expect(page.locator('p.sentence')).not.toContainText(/Nichts wartet.*weitere/);
	await page.waitForLoadState('networkidle');
	const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
	expect(bytes).toBeGreaterThan(0);
	expect(bytes).toBeLessThan(mostBytesOfScript);
	const named = [...((await answer?.headerValue('link')) ?? '').matchAll(/<([^>]+)>/g)].map(([, address]) => address);
	// What nobody waits for is asked when the page is shown: what a row without a title is called, too, each list once.
	const later = asked.filter((address) => address.startsWith('/api/events?') || address.startsWith('/api/records'));
	expect(later).toEqual([...new Set(later)]);
	expect(asked.filter((address) => !later.includes(address)).toSorted()).toEqual(named.toSorted());
	expect(trouble).toEqual({ foreignRequests: [], policyReports: [] });
	expect(await broken()).toEqual([]);
});

test('rows of the desk without a title ask once for each list that names them, also where one record is answered late', async ({
	page
}) => {
	const asked = askedOf(page);
	let opened = 0;
	await page.route(/\/api\/records\/[^?]+$/, async (route) => {
		opened += 1;
		await setTimeout(opened * 500);
		await route.continue();
	});
	await page.goto('/?alles');
	await expect(page.getByRole('heading', { name: 'Was wartet' })).toBeVisible();
	await expect.poll(() => opened).toBeGreaterThan(1);
	await page.waitForLoadState('networkidle');
	const ofRecords = asked.filter((address) => address.startsWith('/api/records'));
	expect(ofRecords.filter((address) => address.includes('?'))).not.toEqual([]);
	expect(ofRecords).toEqual([...new Set(ofRecords)]);
});

/** The rules of its policy that a page breaks, also where it takes no harm: whoever tries to run text is told so by no report. */
async function brokenRulesOf(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		const broken: string[] = [];
		Object.assign(window, { brokenRules: broken });
		document.addEventListener('securitypolicyviolation', (event) => {
			broken.push(`${event.violatedDirective} ${event.blockedURI}`);
		});
	});
	return async () => page.evaluate<string[]>('brokenRules');
}

/** The questions to the API that a page asks from now on. */
function askedOf(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname, search } = new URL(request.url());
		if (pathname.startsWith('/api/')) asked.push(pathname + search);
	});
	return asked;
}

/** Pages that are about no single record. */
const desk = [
	'/',
	'/forderungen',
	'/suche?q=a',
	'/gegenlesen',
	'/veroeffentlichen',
	'/geplant',
	'/ausgaben',
	'/ausgaben/1',
	'/ausgaben/beenden',
	'/logbuch',
	'/logbuch/1'
];

for (const [name, paths] of [
	['no single record', async () => desk],
	['a record', pathsOfDemand]
] as const) {
	test(`pages about ${name} are accessible in both schemes and fit 360, 1024 and 1440 pixels`, async ({ page }) => {
		test.slow();
		for (const path of await paths()) await expectReadable(page, path);
	});
}

test('a list is narrowed and opened by the keyboard alone', async ({ page }) => {
	await page.goto('/forderungen');
	await page.getByRole('table').waitFor();
	await page.keyboard.press('?');
	await page.getByLabel('Einzelne Buchstaben als Tasten').press(' ');
	await page.keyboard.press('Escape');
	await page.getByRole('searchbox').focus();
	const asked = askedOf(page);
	await page.keyboard.type('aufenthaltsrecht');
	await expect(page.getByRole('row')).toHaveCount(2);
	await expect(page).toHaveURL(/q=aufenthaltsrecht/);
	expect(asked.filter((address) => !address.startsWith('/api/records?'))).toEqual([]);
	await page.keyboard.press('Escape');
	await page.keyboard.press('j');
	await page.keyboard.press('Enter');
	await expect(page.locator('h1')).toContainText('Aufenthaltsrecht');
});

test('going back to a list shows what was chosen in it', async ({ page }) => {
	await page.goto('/forderungen');
	const row = page.getByRole('row').nth(2);
	await row.getByRole('checkbox').check();
	await row.getByRole('link').click();
	await page.getByRole('heading', { level: 1, name: 'Forderungen' }).waitFor({ state: 'detached' });
	await page.goBack();
	await expect(row.getByRole('checkbox')).toBeChecked();
});

test('after each step the keyboard goes on where the new page begins, and reaches a field past the menu', async ({
	page
}) => {
	const { path } = await makeDraft('Ein Ziel ohne Maus');
	await page.goto('/ziele');
	await page.getByRole('link', { name: 'Ein Ziel ohne Maus' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Ein Ziel ohne Maus');
	await page.getByRole('link', { name: /^Deutsch/ }).press('Enter');
	await expect(page).toHaveURL(path);
	await expect(page.getByText('Sie lesen den Entwurf.')).toBeFocused();

	await page.goto(`${path}/schreiben`);
	await page.getByLabel('Titel').waitFor();
	for (const name of ['Zum Inhalt', 'Zum Formular']) {
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name })).toBeFocused();
	}
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Titel')).toBeFocused();
});

test('enlarged to 400 per cent, no field lies under the foot or the menu while one writes', async ({ page }) => {
	const { path } = await makeDraft('Ein Ziel, groß gelesen');
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto(`${path}/schreiben`);
	await page.getByLabel('Titel').waitFor();
	for (const field of await page.getByRole('textbox').all()) {
		await field.focus();
		const isSeen = await field.evaluate((element) => {
			const { left, top } = element.getBoundingClientRect();
			return element.contains(document.elementFromPoint(left + 8, Math.max(top, 0) + 8));
		});
		expect(isSeen).toBe(true);
	}
});

test('what is typed outlives the window, is filed as a draft, and stands in the history as a difference', async ({
	page
}) => {
	const { id, path } = await makeDraft('Ein Ziel am Anfang');
	await page.goto(`${path}/schreiben`);
	await page.getByLabel('Titel').fill('Ein Ziel am Ende');
	await page.getByLabel('Titel').blur();
	await expect(page.getByText(/Gesichert/)).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Titel')).toHaveValue('Ein Ziel am Ende');
	await expect(page.getByLabel('Titel')).toBeFocused();
	await page.keyboard.press('Control+s');
	await expect(page.getByText('Sie lesen den Entwurf.')).toBeVisible();
	await expect(page.locator('h1')).toContainText('Ein Ziel am Ende');
	await page.goto(`/ziele/${id}/verlauf`);
	await expect(page.locator('ins')).toContainText('Ende');
	await expect(page.locator('del')).toContainText('Anfang');
	await page.getByRole('button', { name: 'A als Entwurf holen' }).press('Enter');
	await expect(page.getByLabel('Titel')).toHaveValue('Ein Ziel am Anfang');
	await expect(page.getByText(/^Gesichert/)).toBeVisible();
});

test('a record is made from its list, and a value that does not fit is told at its field', async ({ page }) => {
	await page.goto('/begriffe');
	await page.getByRole('button', { name: 'Neu: Begriff' }).click();
	await page.getByRole('link', { name: /Deutsch/ }).click();
	await expect(page.getByText('Dieser Teil ist noch leer.')).toBeVisible();
	await page.getByRole('link', { name: 'Schreiben' }).click();
	await page.getByLabel('Bedeutung').fill('# Überschrift');
	await page.keyboard.press('Control+s');
	await expect(page.getByText('Diese Angabe fehlt.').first()).toBeVisible();
	await expect(page.getByText(/kein HTML, keine Überschriften/)).toBeVisible();
	await expect(page.locator('[aria-invalid="true"]').first()).toBeFocused();
});

test('two who change one field choose between both texts, and nothing that was typed is lost', async ({ page }) => {
	const { id, path } = await makeDraft('Ein Ziel von früher');
	await page.goto(`${path}/schreiben`);
	await page.getByLabel('Titel').fill('Ein Ziel von mir');
	await write(
		`/api/records/${id}/parts/de`,
		{ 'if-match': '"1"' },
		{ type: 'goal', part: 'de', values: { title: 'Ein Ziel von anderen' } }
	);
	await page.getByRole('button', { name: 'Entwurf ablegen' }).click();
	await expect(page.getByRole('alert')).toContainText('Jemand hat diesen Teil geändert');
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(page.getByText('anderen')).toBeVisible();
	await page.getByLabel('Meines').check();
	await page.getByRole('button', { name: 'So zusammenfügen' }).press('Enter');
	await expect(page.getByText(/Sie haben etwas geändert/)).toBeFocused();
	await page.getByRole('button', { name: 'Entwurf ablegen' }).click();
	await expect(page.locator('h1')).toContainText('Ein Ziel von mir');
});

test('what another person wrote is read, approved and published part with part, and an earlier text returns by one person', async ({
	page
}) => {
	const facts = { kind: 'aim', order: 98, sources: [{ title: 'Bericht', publisher: 'Netz', dated: '2026' }] };
	const { id } = await makeDraft('Ein Ziel zum Gegenlesen', { facts: { values: facts } });
	for (const part of ['facts', 'de']) await write(`/api/records/${id}/parts/${part}/review`, { 'if-match': '"1"' });
	for (const tab of ['angaben', 'de']) {
		await page.goto(`/ziele/${id}/gegenlesen/${tab}`);
		await expect(page.locator('ins').first()).toBeVisible();
		await page.getByRole('button', { name: 'Zurückgeben' }).click();
		await expect(page.getByLabel(/^Was fehlt/)).toBeFocused();
		await expect(page.getByText('Sagen Sie in einem Satz, was fehlt.')).toBeVisible();
		await page.getByRole('button', { name: 'Freigeben' }).click();
		await expect(page.getByText(/Freigegeben gilt für genau diesen Text/)).toBeVisible();
	}
	await page.getByRole('link', { name: 'Veröffentlichen' }).click();
	await expect(page.getByText('2 Teile', { exact: true }).first()).toBeVisible();
	// Who goes past the hour by the keyboard publishes now.
	await page.getByLabel('Tag und Uhrzeit').focus();
	await expect(page.getByLabel('Jetzt')).toBeChecked();
	// Who types an hour in part publishes nothing, and is told so.
	await page.getByLabel('Tag und Uhrzeit').pressSequentially('12');
	await expect(page.getByText('Nennen Sie Tag und Uhrzeit ganz')).toBeVisible();
	await expect(page.getByRole('button', { name: 'planen' })).toHaveAttribute('aria-disabled', 'true');
	await page.getByLabel('Jetzt').check();
	expect(await findViolations(page)).toEqual([]);
	await publishAsShown(page);
	await expect(page.getByText('So ist es öffentlich.')).toBeVisible();

	const german = `/api/records/${id}/parts/de`;
	const other = { type: 'goal', part: 'de', values: { title: 'Ein Ziel mit einem Fehler' } };
	await write(german, { 'if-match': '"4"' }, other);
	await write(`${german}/review`, { 'if-match': '"5"' });
	await write(`${german}/approval`, { 'if-match': '"6"' }, undefined, 'WRITER');
	await write(`${german}/publication`, { 'if-match': '"7"' }, undefined, 'WRITER');
	await page.goto(`/ziele/${id}/verlauf`);
	await page.getByRole('button', { name: 'A als Entwurf holen' }).click();
	await page.getByRole('button', { name: 'Entwurf ablegen' }).click();
	await page.getByRole('link', { name: 'Wieder veröffentlichen' }).click();
	await page.waitForURL(/veroeffentlichen/);
	await publishAsShown(page);
	await expect(page.getByText('So ist es öffentlich.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Ein Ziel zum Gegenlesen');
});

test('a new web address is put into the own draft, and the draft of somebody else is left alone and told of', async ({
	page
}) => {
	const [from, to] = ['https://amt.example/alt', 'https://amt.example/neu'];
	const sources = [{ title: 'Bericht', publisher: 'Netz', dated: '2026', url: from }];
	const facts = { kind: 'aim', order: 97, sources };
	const { id: theirs } = await makeDraft('Ein Ziel von jemand anderem', { facts: { values: facts } });
	const mine = randomUUID();
	const body = { type: 'goal', parts: { facts: { values: facts }, de: { values: { title: 'Ein Ziel von mir' } } } };
	await write(`/api/records/${mine}`, { 'if-none-match': '*' }, body, 'WRITER');
	const place = { type: 'goal', part: 'facts', field: 'sources', state: 'draft', hasDraft: true };
	const places = [mine, theirs].map((record) => ({ ...place, record }));
	const moved = { id: randomUUID(), address: from, state: 'moved', said: 'moved', movedTo: to, places };
	await page.route('**/api/web-addresses?*', async (route) => {
		const answer = await route.fetch();
		const listed = (await answer.json()) as object;
		const addresses = [{ ...moved, since: '2026-11-24T09:00:00.000Z' }];
		await route.fulfill({ response: answer, json: { ...listed, addresses } });
	});
	await page.goto('/adressen');
	await page.getByRole('button', { name: /Neue Adresse übernehmen/ }).click();
	await expect(page.getByText(/Ein Entwurf mit der neuen Adresse ist abgelegt/)).toContainText(
		'An einer Stelle liegt ein Entwurf, an dem jemand anderes schreibt'
	);
	expect(await findViolations(page)).toEqual([]);
	const urlIn = async (record: string) => {
		const answer = await page.request.get(`/api/records/${record}/parts/facts`);
		const { draft } = (await answer.json()) as { draft: { values: { sources: [{ url: string }] } } };
		return draft.values.sources[0].url;
	};
	expect([await urlIn(mine), await urlIn(theirs)]).toEqual([to, from]);
});

test('a code that is asked for hiding a record is not taken for erasing it', async ({ page }) => {
	const { id } = await makeDraft('Ein Ziel, das nicht mehr gilt');
	const words = { de: 'Bitte bestätigen Sie, dass Sie es sind.', en: 'Please confirm that it is you.' };
	const asksCode = { status: 403, json: { type: '/api/problems/step-up-needed', words } };
	await page.route('**/api/records/*/withdrawal', async (route) =>
		route.request().method() === 'POST' ? route.fulfill(asksCode) : route.fallback()
	);
	await page.goto(`/ziele/${id}/zurueckziehen`);
	await page.getByLabel('Das gibt es nicht mehr').check();
	await page.getByRole('button', { name: 'Von der Website nehmen' }).click();
	const code = page.getByRole('textbox', { name: /Code/ });
	await expect(code).toBeFocused();
	await page.getByLabel('Jemand ist in Gefahr').check();
	await expect(code).toBeHidden();
});

test('a note at a clause comes back with the text, says what it was about once that is struck, is answered and done', async ({
	page
}) => {
	const id = randomUUID();
	const source = { title: 'Bericht', publisher: 'Netz', dated: '2026' };
	const ground = { kind: 'documented', document: source, since: null };
	const facts = { number: 970, ground, clauses: [{ id: 'a' }, { id: 'b' }], sources: [source] };
	const clauses = { a: { text: 'Beratung ist frei.' }, b: { text: 'Dolmetschen wird bezahlt.' } };
	const wording = { title: 'Eine Forderung am Rand', summary: 'Ein Satz.', clauses };
	const parts = { facts: { values: facts }, de: { values: wording } };
	await write(`/api/records/${id}`, { 'if-none-match': '*' }, { type: 'demand', parts });
	await write(`/api/records/${id}/parts/de/review`, { 'if-match': '"1"' });

	await page.goto(`/forderungen/${id}/gegenlesen/de`);
	await page.getByRole('button', { name: /^Randnotiz schreiben .*, Nr\. 2\)$/ }).press('Enter');
	await page.keyboard.type('Wer bezahlt?');
	await page.getByRole('button', { name: 'Zurückgeben' }).click();
	await expect(page.getByText('Eine Randnotiz ist noch nicht abgelegt.')).toBeVisible();
	// The text is not approved by the key with which a note is filed.
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Eine Randnotiz ist offen.')).toBeVisible();
	await expect(page.getByText('zu Änderung 2')).toBeVisible();
	expect(await findViolations(page)).toEqual([]);
	await page.getByLabel(/^Was fehlt/).fill('Siehe Rand.');
	await page.getByRole('button', { name: 'Zurückgeben' }).click();
	await expect(page.getByText('Beim Schreiben stehen sie neben ihrem Feld.')).toBeVisible();

	const struck = { type: 'demand', part: 'de', values: { ...wording, clauses: { a: clauses.a } } };
	await write(`/api/records/${id}/parts/de`, { 'if-match': '"3"' }, struck);
	await page.goto(`/forderungen/${id}/de/schreiben`);
	await expect(page.getByText('Dort stand: „Dolmetschen wird bezahlt.“')).toBeVisible();
	await page.getByRole('button', { name: /^Erwidern/ }).press('Enter');
	await page.keyboard.type('Gestrichen.');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Gestrichen.')).toBeVisible();
	await page.getByRole('button', { name: /^Erledigt/ }).press('Enter');
	await expect(page.getByText('Wer bezahlt?')).toBeHidden();
});

/** Pages with fields, of a demand: read, written in, and its history. */
async function pathsOfDemand(): Promise<string[]> {
	const headers = { authorization: `Bearer ${staged('READER')}` };
	const answer = await fetch(`${staged('API')}/api/records?type=demand&limit=1`, { headers });
	const { records } = (await answer.json()) as { records: { id: string }[] };
	const path = `/forderungen/${records[0]?.id ?? ''}`;
	return ['angaben', 'angaben/schreiben', 'de/schreiben', 'verlauf', 'zurueckziehen'].map((tab) => `${path}/${tab}`);
}
