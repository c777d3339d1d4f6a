import { type Page, expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { TOTP } from 'otpauth';
import { write } from './another-person.ts';
import { delegateFor, staged } from './stage.ts';

const sources = [{ title: 'Bericht', publisher: 'Netz', dated: '2026' }];
const password = 'vier Wörter ohne Sinn';
const step = 30_000;

interface Member {
	id: string;
	name: string;
	/** Of its one service. */
	service: string;
	phone: string;
}

/** A member that is public with a service and lines for colleagues, which the office has confirmed. */
export async function makeMember(name: string, inside: object = {}): Promise<Member> {
	const [id, service, phone] = [randomUUID(), randomUUID(), '+49 30 5550100'];
	await publish(id, {
		type: 'member',
		parts: {
			facts: { values: { publicity: 'named', phone, sources } },
			de: { values: { name } },
			inside: { values: { colleaguePhone: '+49 30 5550111', colleagueOutOfHours: '+49 30 5550122', ...inside } }
		}
	});
	const facts = { member: id, nationwide: true, targetGroups: ['everyone'], channels: ['phone'], languages: ['de'] };
	await publish(service, {
		type: 'service',
		parts: { facts: { values: { ...facts, phone, places: [], sources } }, de: { values: { name: `Beratung ${name}` } } }
	});
	await post(`/api/colleagues/${id}/confirmation`, { revision: 1 });
	return { id, name, service, phone };
}

async function publish(id: string, body: { type: string; parts: object }): Promise<void> {
	await write(`/api/records/${id}`, { 'if-none-match': '*' }, body);
	for (const part of ['facts', 'de']) {
		await write(`/api/records/${id}/parts/${part}/review`, { 'if-match': '"1"' });
		await write(`/api/records/${id}/parts/${part}/approval`, { 'if-match': '"2"' }, undefined, 'WRITER');
	}
	await post('/api/publications', { parts: ['facts', 'de'].map((part) => ({ record: id, part, revision: 3 })) });
}

async function post(path: string, body: object): Promise<unknown> {
	return send('POST', path, body);
}

async function send(method: string, path: string, body: object, token = staged('READER')): Promise<unknown> {
	const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-none-match': '*' };
	const answer = await fetch(staged('API') + path, { method, headers, body: JSON.stringify(body) });
	expect(answer.status, await answer.clone().text()).toBeLessThan(300);
	return answer.json();
}

/** Somebody who acts for a member comes in by an invitation, signs out, and signs in again: the page is at what waits. */
export async function signInFor(page: Page, member: Pick<Member, 'id' | 'name'>): Promise<void> {
	const id = randomUUID();
	const email = `${id}@netz.example`;
	const invited = await send('PUT', `/api/invitations/${id}`, {
		email,
		name: 'Kim',
		role: 'delegate',
		actsFor: member.id
	});
	await page.goto(String(new Map(Object.entries(invited as object)).get('link')));
	await page.getByRole('radio', { name: /Passwort und App/ }).check();
	const secret = (await page.locator('code').innerText()).replaceAll(' ', '');
	await page.getByLabel('Ihr Name').fill('Kim');
	await page.getByLabel('Passwort', { exact: true }).fill(password);
	await page.getByLabel(/Code aus der App/).fill(codeOf(secret, 0));
	await page.getByLabel('Ja, nur ich benutze es').check();
	await page.getByRole('button', { name: 'Anmelden' }).click();
	await page.getByRole('link', { name: 'Aufgeschrieben, weiter' }).click();
	await page.goto('/konto');
	await page.getByRole('button', { name: 'Abmelden' }).click();
	await expect(page).toHaveURL(/\/anmelden$/);
	await page.getByLabel('E-Mail-Adresse').fill(email);
	await page.getByLabel('Passwort', { exact: true }).fill(password);
	await page.getByLabel(/Code aus der App/).fill(codeOf(secret, step));
	await page.getByLabel('Ja, nur ich benutze es').check();
	await page.getByRole('button', { name: 'Mit Passwort und Code anmelden' }).click();
	await expect(page.getByRole('heading', { name: 'Was wartet' })).toBeVisible();
}

/** Somebody of another member says that it can take someone tonight. */
export async function sayYes(member: Pick<Member, 'id'>, body: object = { answer: 'yes', places: 2 }): Promise<void> {
	await send('PUT', `/api/colleagues/${member.id}/availability`, body, delegateFor(member.id));
}

/** Somebody of the office ends a mandate. */
export async function endMandate(id: string): Promise<void> {
	const headers = { authorization: `Bearer ${staged('READER')}` };
	const answer = await fetch(`${staged('API')}/api/mandates/${id}`, { method: 'DELETE', headers });
	expect(answer.status, await answer.clone().text()).toBeLessThan(300);
}

function codeOf(secret: string, milliseconds: number): string {
	return new TOTP({ secret }).generate({ timestamp: Date.now() + milliseconds });
}
