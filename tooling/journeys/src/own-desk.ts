import { removeFolder } from '@kok/api/src/testing/remove-folder.ts';
import { freePort } from '@kok/api/src/testing/process.ts';
import { untilPictured } from '@kok/api/src/testing/until-pictured.ts';
import type { BrowserContext, Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOTP } from 'otpauth';
import { openDatabase } from './database.ts';
import { kok, run, untilHealthy } from './processes.ts';
import { expect, test as visit } from './visiting.ts';

const sources = [{ title: 'Bericht', publisher: 'Netz', dated: '2026' }];
export const password = 'vier Wörter ohne Sinn';

/** Somebody with an account, and what they wrote down when they came in. */
export interface Colleague {
	name: string;
	email: string;
	recoveryCodes: string[];
	/** Asks the API as their browser would. */
	send: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
}

interface Answer {
	status: number;
	body: Record<string, unknown>;
}

/** An API with a data folder of its own, which a journey may stop, and whose people are known to it. */
export interface OwnDesk {
	origin: string;
	admin: Colleague;
	/** Lets another person in. */
	invite: (name: string, role: 'admin' | 'office' | 'delegate', actsFor?: string) => Promise<Colleague>;
	/** A member that is not published. */
	member: (name: string) => Promise<string>;
	stop: (signal?: NodeJS.Signals) => Promise<void>;
	start: () => Promise<void>;
	/** As if somebody had given their second factor long ago. */
	ageFactor: (email: string) => Promise<void>;
	/** Ends the session of every browser, as their twelve hours do. */
	endSessions: () => Promise<void>;
	close: () => Promise<void>;
}

/** A page of a device of its own. */
type NewDevice = (viewport?: { width: number; height: number }) => Promise<Page>;

/** Journeys at a desk that the journeys of one worker have to themselves. */
export const test = visit.extend<{ newDevice: NewDevice }, { desk: OwnDesk }>({
	desk: [
		async ({ browserName: _ }, use) => {
			const desk = await openOwnDesk();
			await use(desk);
			await desk.close();
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	baseURL: async ({ desk }, use) => use(desk.origin),
	locale: 'de-DE',
	newDevice: async ({ browser, desk }, use) => {
		const contexts: BrowserContext[] = [];
		await use(async (viewport = { width: 1_280, height: 800 }) => {
			const context = await browser.newContext({ baseURL: desk.origin, locale: 'de-DE', viewport });
			contexts.push(context);
			return context.newPage();
		});
		for (const context of contexts) await context.close();
	}
});

/** Starts an API over an empty folder and lets the first person in. */
async function openOwnDesk(): Promise<OwnDesk> {
	const data = await mkdtemp(join(tmpdir(), 'kok-own-desk-'));
	const { environment: database, change } = await openDatabase(data);
	const environment = { DATA_DIR: data, API_PORT: String(await freePort()), ...database };
	const origin = `http://localhost:${environment.API_PORT}`;
	let server = run('api', environment);
	await untilHealthy(origin);
	await untilPictured(join(data, 'releases'));
	const link = kok(environment, ['start-link']);
	const admin = await comeIn(origin, link, { email: 'leitung@netz.example', publishesAlone: true });

	return {
		origin,
		admin,
		invite: async (name, role, actsFor) => {
			const body = { email: `${randomUUID().slice(0, 8)}@netz.example`, name, role, actsFor };
			const path = `/api/invitations/${randomUUID()}`;
			const invited = await admin.send('PUT', path, body, { 'if-none-match': '*' });
			return comeIn(origin, String(invited.body['link']));
		},
		member: async (name) => {
			const id = randomUUID();
			const parts = { facts: { values: { publicity: 'named', sources } }, de: { values: { name } } };
			const made = await admin.send('PUT', `/api/records/${id}`, { type: 'member', parts }, { 'if-none-match': '*' });
			expect(made.status, JSON.stringify(made.body)).toBe(201);
			return id;
		},
		stop: async (signal) => server.stop(signal),
		start: async () => {
			server = run('api', environment);
			await untilHealthy(origin);
		},
		ageFactor: async (email) =>
			change(
				`update session set confirmed_at = '2020-01-01T00:00:00.000Z' where account in (select id from account where email = '${email}')`
			),
		// Those of people asked by the journeys themselves go on: they name no browser.
		endSessions: async () =>
			change(`update session set ended_at = '2020-01-01T00:00:00.000Z' where ended_at is null and device <> '–'`),
		close: async () => {
			await server.stop();
			await removeFolder(data);
		}
	};
}

/** Whoever opens a link, with a password and an app. */
async function comeIn(origin: string, link: string, start?: object): Promise<Colleague> {
	let cookie = '';
	const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
		const sent = { origin, cookie, ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) };
		const answer = await fetch(origin + path, { method, headers: sent, body: JSON.stringify(body) });
		cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
		const text = await answer.text();
		return { status: answer.status, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) };
	};
	const code = link.split('#')[1];
	const { body: opened } = await send('POST', '/api/invitations/reading', { code });
	const { secret } = opened['totp'] as { secret: string };
	const way = { kind: 'password', password, code: new TOTP({ secret }).generate() };
	const name = start ? 'Mara Leitung' : String(opened['name']);
	const body = { code, step: opened['step'], name, way, ownDevice: true, ...start };
	const came = await send('POST', start ? '/api/start' : '/api/invitations/acceptance', body);
	expect(came.status, JSON.stringify(came.body)).toBe(201);
	const me = await send('GET', '/api/me');
	return { name, email: String(me.body['email']), recoveryCodes: came.body['recoveryCodes'] as string[], send };
}

/** Fills in the way in by password and a code that was written down, as it stands on the page. */
export async function signIn(page: Page, who: Colleague, { isOwn = true, chosen = password } = {}): Promise<void> {
	await page.getByLabel(isOwn ? 'Ja, nur ich benutze es' : /nichts soll darauf bleiben/).check();
	await page.getByLabel('E-Mail-Adresse').fill(who.email);
	await page.getByLabel('Passwort', { exact: true }).fill(chosen);
	await page.getByRole('button', { name: 'Ich habe die App nicht hier' }).click();
	await page.getByLabel(/Ersatzcode/).fill(who.recoveryCodes.pop() ?? '');
	await page.getByRole('button', { name: 'Mit Passwort und Code anmelden' }).click();
}
