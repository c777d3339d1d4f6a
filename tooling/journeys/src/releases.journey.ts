import { demandDrafts, memberDrafts } from '@kok/api/src/testing/drafts.ts';
import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { zstdDecompressSync } from 'node:zlib';
import { mayTake, timeOfSpelling } from './spelling.ts';
import { type Person, type Stage, openStage } from './stage.ts';
import { findViolations } from './violations.ts';
import { expect, test as base } from './visiting.ts';

let stage: Stage;

/** A stage of their own: they end a server, and change what all others would read. */
const test = base.extend<object, { own: Stage }>({
	own: [
		async ({ browserName: _ }, use) => {
			stage = await openStage();
			await use(stage);
			await stage.strike();
		},
		{ scope: 'worker', timeout: 180_000 }
	],
	baseURL: async ({ own }, use) => use(own.api),
	extraHTTPHeaders: async ({ own }, use) => use({ authorization: `Bearer ${own.tokens.WRITER}` }),
	locale: 'de-DE',
	viewport: { width: 1_440, height: 900 }
});

test.describe.configure({ mode: 'serial' });

/** The site makes pages for it, which takes seconds on a busy machine. */
const secondsAhead = 20;
const mostMilliseconds = 2_000;

test('twelve demands go from drafts to one release in at most 20 actions', async ({ page }) => {
	for (let number = 201; number <= 212; number += 1)
		await draft(demandDrafts(number, `Zwölferliste ${number}`), 'READER');
	const before = await releases();
	let actions = 0;
	const act = async (doing: Promise<unknown>) => {
		await doing;
		actions += 1;
	};

	await act(page.goto('/forderungen?state=open&q=Zwölferliste'));
	await expect(page.getByRole('row')).toHaveCount(13);
	await act(page.getByLabel('Alle gezeigten wählen').check());
	await act(page.getByRole('button', { name: 'Um Gegenlesen bitten' }).click());
	await act(page.getByRole('link', { name: /Beim Gegenlesen 12/ }).click());
	await act(page.getByLabel('Alle gezeigten wählen').check());
	// Nobody approves from a list what nobody has read.
	await expect(page.getByRole('button', { name: /freigeben/ })).toHaveCount(0);
	await act(page.getByRole('link', { name: '36 Teile gegenlesen' }).click());
	await expect(page.getByRole('article')).toHaveCount(36);
	await expect(page.getByRole('article').getByText('Zwölferliste 212', { exact: true })).not.toHaveCount(0);
	await act(page.getByRole('button', { name: '36 Teile freigeben' }).click());
	await expect(page.getByText('36 Teile sind freigegeben.')).toBeFocused();
	await act(page.getByRole('link', { name: '36 Teile veröffentlichen' }).click());
	await act(page.getByRole('button', { name: /Seiten ändern/ }).click());
	await expect(page).toHaveURL(/\/ausgaben$/);
	expect(actions).toBeLessThanOrEqual(20);
	await expect(async () => expect(await releases()).toHaveLength(before.length + 1)).toPass();
	await expect(async () => expect((await publicContent()).includes('Zwölferliste 212')).toBe(true)).toPass();
});

test('several texts are approved as they were shown, and none of them where one was written on meanwhile', async ({
	page
}) => {
	const rewritten = await draft(memberDrafts('Haus am Mittag'), 'READER');
	const ids = [rewritten, await draft(memberDrafts('Haus am Morgen'), 'READER')];
	const parts = ids.flatMap((record) => ['facts', 'de'].map((part) => ({ record, part, revision: 1 })));
	await post('/api/reviews', { parts }, 'READER');
	await page.goto(`/gegenlesen?teile=${ids.join(',')}`);
	await expect(page.getByRole('article')).toHaveCount(4);
	await expect(page.getByRole('article').locator('dd').getByText('Haus am Mittag')).toBeVisible();
	expect(await findViolations(page)).toEqual([]);
	const later = { type: 'member', part: 'de', values: { name: 'Haus am Abend davor' } };
	const headers = { 'if-match': '"2"' };
	await send(`/api/records/${rewritten}/parts/de`, later, { method: 'PUT', by: 'READER', headers });
	await page.getByRole('button', { name: '4 Teile freigeben' }).click();
	await expect(page.getByText('Freigegeben ist nichts.')).toBeVisible();
	await expect(page.getByRole('article')).toHaveCount(3);
	await page.getByLabel('mit diesen freigeben').first().uncheck();
	await page.getByRole('button', { name: '2 Teile freigeben' }).click();
	await expect(page.getByText('2 Teile sind freigegeben.')).toBeFocused();
	await expect(page.getByRole('article')).toHaveCount(1);
});

test('what is planned goes out within two seconds of its hour, over a restart of the API', async ({ page }) => {
	const title = `Haus ${randomUUID().slice(0, 8)}`;
	const id = await approved(memberDrafts(title));
	await page.goto(`/mitglieder/${id}/veroeffentlichen`);
	const hour = new Date(Date.now() + secondsAhead * 1_000);
	hour.setMilliseconds(0);
	await page.getByLabel('Tag und Uhrzeit').fill(localTime(hour));
	await page.getByRole('button', { name: '2 Teile planen' }).click();
	await expect(page).toHaveURL(/\/geplant$/);
	await expect(page.getByText(/Eine Veröffentlichung ist geplant/)).toBeVisible();
	await expect(page.getByText('Nichts steht dem entgegen.')).toBeVisible();
	expect((await publicContent()).includes(title)).toBe(false);

	const { start } = await stage.killApi();
	await start();
	expect(Date.now(), 'the API is back before the hour').toBeLessThan(hour.getTime());
	while (Date.now() < hour.getTime()) await setTimeout(100);
	// Two seconds, and on a busy machine longer by as much as a known work takes there.
	const mayMake = mayTake(await timeOfSpelling(stage.site));
	const most = Math.max(mostMilliseconds, 2 * mayMake);
	while (!(await publicContent()).includes(title)) {
		expect(Date.now() - hour.getTime(), 'milliseconds behind the hour').toBeLessThan(most + mayMake);
		await setTimeout(50);
	}
	const event = await lastEvent('SetPublished');
	expect(Date.parse(event.at) - hour.getTime()).toBeGreaterThanOrEqual(0);
	expect(Date.parse(event.at) - hour.getTime()).toBeLessThan(most);
});

test('what is planned is unscheduled, and stays approved', async ({ page }) => {
	const id = await approved(memberDrafts('Haus am Abend'));
	await page.goto(`/mitglieder/${id}/veroeffentlichen`);
	await page.getByLabel('Tag und Uhrzeit').fill(localTime(new Date(Date.now() + 86_400_000)));
	await page.getByRole('button', { name: '2 Teile planen' }).click();
	await page.getByRole('button', { name: /Planung der 2 Teile aufheben/ }).click();
	await expect(page.getByText('Nichts ist geplant.')).toBeVisible();
	await page.goto(`/mitglieder/${id}/de`);
	await expect(page.getByRole('link', { name: 'Veröffentlichen …' })).toBeVisible();
});

test('a release is undone by going back to an earlier content, and the pin is lifted', async ({ page }) => {
	const planned = await approved(memberDrafts('Haus im nächsten Jahrzehnt'));
	const parts = ['facts', 'de'].map((part) => ({ record: planned, part, revision: 3 }));
	await post('/api/publications', { parts, publishAt: '2036-01-01T08:00:00Z' });
	const [earlier] = await releases();
	const content = await publicContent();
	const id = await approved(memberDrafts('Haus aus Versehen'));
	await post('/api/publications', { parts: ['facts', 'de'].map((part) => ({ record: id, part, revision: 3 })) });
	await expect(async () => expect((await publicContent()).includes('Haus aus Versehen')).toBe(true)).toPass();

	await page.goto('/ausgaben');
	await expect(page.getByText('Haus aus Versehen').first()).toBeVisible();
	await page
		.getByRole('row', { name: new RegExp(`^${earlier?.number ?? 0} `) })
		.getByRole('link', { name: /Zurück hierher/ })
		.click();
	await page.getByLabel(/Warum/).fill('Das war ein Versehen.');
	await page.getByRole('button', { name: /wieder zeigen/ }).click();
	await expect(page.getByText(/Sie zeigt wieder den Inhalt von/)).toBeVisible();
	const [newest] = await releases();
	expect(newest?.content).toBe(earlier?.content);
	await expect(async () => expect((await publicContent()) === content).toBe(true)).toPass();

	await page.goto('/geplant');
	await expect(page.locator('p.sentence')).toContainText('kommt nichts Neues heraus, auch nichts Geplantes');
	await page.goto('/ausgaben');
	await page.getByRole('link', { name: 'Festhalten beenden' }).click();
	await expect(page.getByText('Haus aus Versehen').first()).toBeVisible();
	await page.getByLabel(/Warum/).fill('Jetzt stimmt es.');
	await page.getByRole('button', { name: 'Das wieder öffentlich machen' }).click();
	await expect(page.getByText(/Sie steht seit/)).toBeVisible();
	await expect(async () => expect((await publicContent()).includes('Haus aus Versehen')).toBe(true)).toPass();
});

test('who is protected is in no kept content, preview, history, log, file or storage of the device', async ({
	page
}) => {
	const name = 'Stilles Haus Enzian';
	const id = await approved(memberDrafts(name));
	await post('/api/publications', { parts: ['facts', 'de'].map((part) => ({ record: id, part, revision: 3 })) });
	const parts = [{ record: id, part: 'de', values: { name: `${name} am Hang` } }];
	const preview = (await (await send('/api/previews', { parts })).json()) as { id: string };
	await expect(async () => expect((await publicContent()).includes(name)).toBe(true)).toPass();

	await page.goto(`/mitglieder/${id}/de/schreiben`);
	await page.getByLabel('Name', { exact: false }).first().fill(`${name} am Bach`);
	await page.getByLabel('Name', { exact: false }).first().blur();
	await expect(page.getByText(/^Gesichert/)).toBeVisible();
	expect(await storedOn(page)).toContain(name);

	await page.goto(`/mitglieder/${id}/de`);
	await page.getByRole('link', { name: /Von der Website nehmen/ }).click();
	await page.getByLabel(/Jemand ist in Gefahr/).check();
	await expect(page.getByText('Das wird gelöscht, jetzt und endgültig')).toBeVisible();
	await page.getByRole('button', { name: 'Überall löschen' }).click();
	await expect(page.getByText('Der Eintrag ist gelöscht.')).toBeVisible();

	expect(await storedOn(page)).not.toContain('Enzian');
	expect(await page.content()).not.toContain('Enzian');
	// It is gone from the release by then, and the site follows within a second.
	await expect(async () => expect((await publicContent()).includes('Enzian')).toBe(false)).toPass();
	expect((await read(`/api/records/${id}/history`)).text).not.toContain('Enzian');
	expect((await read('/api/events?limit=200')).text).not.toContain('Enzian');
	expect((await read(`/api/search?q=Enzian`)).text).not.toContain('Enzian');
	for (const path of ['/de/', '/de/mitglieder'])
		expect((await read(`/api/previews/${preview.id}${path}`)).text).not.toContain('Enzian');
	expect(await filesWith(stage.data, 'Enzian')).toEqual([]);
	await page.goto(`/mitglieder/${id}/de`);
	expect(await page.content()).not.toContain('Enzian');
});

async function draft(body: object, by: Person): Promise<string> {
	const id = randomUUID();
	const headers = { 'if-none-match': '*' };
	const answer = await send(`/api/records/${id}`, body, { method: 'PUT', by, headers });
	expect(answer.status, await answer.clone().text()).toBe(201);
	return id;
}

/** A member whom one person drafted and another approved. */
async function approved(body: object): Promise<string> {
	const id = await draft(body, 'READER');
	const parts = (revision: number) => ['facts', 'de'].map((part) => ({ record: id, part, revision }));
	await post('/api/reviews', { parts: parts(1) }, 'READER');
	await post('/api/approvals', { parts: parts(2) });
	return id;
}

async function post(path: string, body: object, by: Person = 'WRITER'): Promise<void> {
	const answer = await send(path, body, { by });
	expect(answer.status, await answer.clone().text()).toBeLessThan(300);
}

async function send(
	path: string,
	body: object,
	{ method = 'POST', by = 'WRITER', headers = {} }: { method?: string; by?: Person; headers?: object } = {}
): Promise<Response> {
	return fetch(stage.api + path, {
		method,
		headers: { authorization: `Bearer ${stage.tokens[by]}`, 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body)
	});
}

async function read(path: string): Promise<{ status: number; text: string }> {
	const answer = await fetch(stage.api + path, { headers: { authorization: `Bearer ${stage.tokens.WRITER}` } });
	return { status: answer.status, text: await answer.text() };
}

async function releases(): Promise<{ number: number; content: string }[]> {
	const { text } = await read('/api/releases?limit=200');
	return (JSON.parse(text) as { releases: { number: number; content: string }[] }).releases;
}

async function lastEvent(action: string): Promise<{ at: string }> {
	const { text } = await read(`/api/events?action=${action}&limit=1`);
	const [event] = (JSON.parse(text) as { events: { at: string }[] }).events;
	if (!event) throw new Error(`The log knows no ${action}`);
	return event;
}

async function publicContent(): Promise<string> {
	return (await fetch(`${stage.site}/data/release.json`)).text();
}

/** As an input for a day and a time has it. */
function localTime(at: Date): string {
	return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

/** All that the console keeps on a device, as one text. */
async function storedOn(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const opened = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('console');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error('There is no storage'));
		});
		const all = await new Promise<unknown[]>((resolve) => {
			const request = opened.transaction('copies').objectStore('copies').getAll();
			request.onsuccess = () => resolve(request.result);
		});
		opened.close();
		return JSON.stringify([all, { ...localStorage }, { ...sessionStorage }]);
	});
}

/** The files below a folder in which a text stands; those that are compressed are read as what they hold. */
async function filesWith(folder: string, text: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const found: string[] = [];
	for (const entry of entries.filter((one) => one.isFile())) {
		const path = join(entry.parentPath, entry.name);
		const bytes = await readFile(path).catch(gone);
		if (plainText(bytes).includes(text)) found.push(path);
	}
	return found;
}

const zstandard = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

function plainText(bytes: Buffer): Buffer {
	return bytes.subarray(0, 4).equals(zstandard) ? zstdDecompressSync(bytes) : bytes;
}

/** A file that was put in the place of another meanwhile is read there; one that is removed holds nothing. */
function gone(error: NodeJS.ErrnoException): Buffer {
	if (error.code !== 'ENOENT') throw error;
	return Buffer.alloc(0);
}
