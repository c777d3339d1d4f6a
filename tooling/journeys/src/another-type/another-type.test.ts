import { documentText } from '@kok/api/src/http/contract.ts';
import { type Desk, openDesk } from '@kok/api/src/testing/desk.ts';
import { networkDrafts } from '@kok/api/src/testing/drafts.ts';
import { type World, openWorld } from '@kok/api/src/testing/world.ts';
import type { Fields } from '@kok/domain/content-type';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaign } from './campaign.ts';
import { type Console, openConsole } from './console-pages.ts';

/** A form, as far as a person fills it in. */
interface Form {
	editor: { write: (name: string, value: unknown) => void; file: () => Promise<boolean>; issues: { path: string }[] };
}

const sources = [{ title: 'Bericht', publisher: 'Netz', dated: '2026' }];
let world: World;
let desk: Desk;
let pages: Console;

beforeAll(async () => {
	world = await openWorld('sqlite', '');
	desk = await openDesk(world);
	await desk.found(networkDrafts({ fourEyes: false }));
	pages = await openConsole(world, desk.ana);
});
afterAll(async () => world.close());

describe('a content type that was added to the domain', () => {
	let id: string;

	test('has a line in the menu, a list at its address, and a button that makes a record', async () => {
		expect(await pages.rail()).toContain('<a href="/aktionen">Aktionen</a>');
		expect((await pages.open('/aktionen')).html).toContain('Neu: Aktion');
		id = await pages.create(campaign);
	});

	test('is written in forms that ask for every field of each part', async () => {
		for (const [tab, fields] of [
			['angaben', campaign.facts],
			['de', campaign.wording],
			['intern', campaign.inside]
		] as const)
			expect(await askedAt(`/aktionen/${id}/${tab}`)).toEqual(labelsOf(fields));
	});

	test('is filed, read, listed by its title and found', async () => {
		await fillIn(`/aktionen/${id}/angaben`, { begins: '2027-03', isOver: false, sources });
		await fillIn(`/aktionen/${id}/de`, { title: 'Lichterkette im März', reason: 'Die Frist läuft ab.' });
		await fillIn(`/aktionen/${id}/intern`, { desk: '+49 30 5550100' });
		expect((await pages.open(`/aktionen/${id}/angaben`)).html).toMatch(/Beginnt am.*März 2027|Beginnt am.*03\.2027/);
		expect((await pages.open(`/aktionen/${id}/intern`)).html).toMatch(/Telefon der Absprachen.*5550100/);
		expect((await pages.open('/aktionen')).html).toMatch(new RegExp(`/aktionen/${id}[^>]*>[^<]*Lichterkette im März`));
		expect((await pages.open('/suche?q=lichterkette')).html).toContain(`/aktionen/${id}`);
	});

	test('is compared field by field in its history, and read against what is public', async () => {
		await fillIn(`/aktionen/${id}/de`, { title: 'Lichterkette im April' });
		expect((await pages.open(`/aktionen/${id}/verlauf`)).html).toMatch(/Aufruf.*März.*<\/del>.*April.*<\/ins>/);
		expect((await pages.open(`/aktionen/${id}/gegenlesen/de`)).html).toMatch(/Warum gerade jetzt.*Die Frist läuft ab/);
	});

	test('is published in a release', async () => {
		await desk.publish(id);
		expect((await world.release()).contentText).toContain('Lichterkette im April');
	});

	test('goes out as a table and comes in as one', async () => {
		expect(await exported('campaign')).toContain('2027-03');
		const header = 'id,facts.begins,facts.sources.1.title,facts.sources.1.publisher,de.title,de.reason';
		const another = randomUUID();
		await bringIn('campaign', `${header}\n${another},2028-01,Bericht,Netz,Zweite Aktion,Darum`);
		expect((await pages.open(`/aktionen/${another}/de`)).html).toMatch(/Warum gerade jetzt.*Darum/);
	});

	test('stands in the contract, each field by its name', () => {
		expect(titlesIn('CampaignFacts')).toEqual(englishOf(campaign.facts));
		expect(titlesIn('CampaignWording')).toEqual(englishOf(campaign.wording));
		expect(titlesIn('CampaignInside')).toEqual(englishOf(campaign.inside));
	});
});

describe('a field that was added to a type', () => {
	const id = randomUUID();
	const facts = { order: 1, sources };

	beforeAll(async () => {
		const parts = { facts: { values: facts }, de: { values: { title: 'Zu wenige Dolmetscherinnen' } } };
		await desk.create({ type: 'open_issue', parts }, id);
	});

	test('is asked for by the form, and told to be wrong where it is', async () => {
		const at = `/handlungsbedarf/${id}/angaben`;
		expect(await askedAt(at)).toContain('Gemeldete Fälle');
		expect(await askedAt(`/handlungsbedarf/${id}/de`)).toContain('Beispiel');
		const { editor } = (await pages.open<Form>(`${at}/schreiben`)).data;
		editor.write('reported', -1);
		expect(await editor.file()).toBe(false);
		expect(editor.issues.map(({ path }) => path)).toEqual(['reported']);
		editor.write('reported', 412);
		expect(await editor.file()).toBe(true);
	});

	test('is compared in the history', async () => {
		expect((await pages.open(`/handlungsbedarf/${id}/verlauf`)).html).toMatch(/Gemeldete Fälle.*<ins>.*412/);
	});

	test('goes out with the table of the type and comes in with it', async () => {
		expect(await exported('open_issue')).toMatch(/facts\.reported.*de\.example/);
		const another = randomUUID();
		const header = 'id,facts.order,facts.reported,facts.sources.1.title,facts.sources.1.publisher,de.title,de.example';
		await bringIn('open_issue', `${header}\n${another},2,97,Bericht,Netz,Zu wenige Plätze,In Musterstadt`);
		expect((await pages.open(`/handlungsbedarf/${another}/angaben`)).html).toMatch(/Gemeldete Fälle.*97/);
		expect((await pages.open(`/handlungsbedarf/${another}/de`)).html).toMatch(/Beispiel.*In Musterstadt/);
	});

	test('stands in the contract and is published in a release', async () => {
		expect(titlesIn('OpenIssueFacts')).toContain('Reported cases');
		expect(titlesIn('OpenIssueWording')).toContain('Example');
		await desk.publish(id);
		expect((await world.release()).contentText).toContain('"reported":412');
	});
});

/** The labels above the inputs of a part, in their order. */
async function askedAt(part: string): Promise<string[]> {
	const { html } = await pages.open(`${part}/schreiben`);
	return [...html.matchAll(/data-field="\w+".*?<(?:label|span)[^>]*> ?([^<]*?) ?</g)].map(([, label = '']) => label);
}

async function fillIn(part: string, values: Readonly<Record<string, unknown>>): Promise<void> {
	const { editor } = (await pages.open<Form>(`${part}/schreiben`)).data;
	for (const [name, value] of Object.entries(values)) editor.write(name, value);
	expect(await editor.file(), JSON.stringify(editor.issues)).toBe(true);
}

async function exported(type: string): Promise<string> {
	const headers = { authorization: `Bearer ${desk.ana}` };
	return (await world.api.app.request(`/api/exports/${type}.csv`, { headers })).text();
}

async function bringIn(type: string, body: string): Promise<void> {
	const headers = { authorization: `Bearer ${desk.ana}`, 'content-type': 'text/csv' };
	const answer = await world.api.app.request(`/api/imports/${type}`, { method: 'POST', headers, body });
	expect(answer.status, await answer.text()).toBe(200);
}

function titlesIn(schema: string): string[] {
	const document = JSON.parse(documentText()) as { components: { schemas: Record<string, Schema> } };
	return Object.values(document.components.schemas[schema]?.properties ?? {}).map(({ title }) => title);
}

interface Schema {
	properties?: Record<string, { title: string }>;
}

function labelsOf(fields: Fields): string[] {
	return Object.values(fields).map(({ label }) => label.de);
}

function englishOf(fields: Fields): string[] {
	return Object.values(fields).map(({ label }) => label.en);
}
