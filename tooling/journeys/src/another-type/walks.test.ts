import { type Desk, openDesk } from '@kok/api/src/testing/desk.ts';
import { memberDrafts, networkDrafts, newRecordId } from '@kok/api/src/testing/drafts.ts';
import { type World, openWorld } from '@kok/api/src/testing/world.ts';
import { contentTypes } from '@kok/domain/content-types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Console, openConsole } from './console-pages.ts';

interface Form {
	editor: { write: (name: string, value: unknown) => void; file: () => Promise<boolean>; issues: { path: string }[] };
}

interface Searched {
	inTexts: Promise<{ places: object[] }>;
}

let world: World;
let desk: Desk;
let pages: Console;

beforeAll(async () => {
	world = await openWorld('sqlite', '');
	desk = await openDesk(world);
	await desk.found(networkDrafts());
	pages = await openConsole(world, desk.ana);
});
afterAll(async () => world.close());

describe('a statement of which little is known yet', () => {
	let at: string;

	beforeAll(async () => {
		at = `/stellungnahmen/${await pages.create(contentTypes.statement)}`;
	});

	test('is made by a button that names it as the menu does', async () => {
		expect((await pages.open('/stellungnahmen')).html).toContain('Neu: Stellungnahme oder Veröffentlichung');
	});

	test('says what a draft lacks and what publishing does, and no more once it is there', async () => {
		const form = await pages.open<Form>(`${at}/angaben/schreiben`);
		form.data.editor.write('on', '2026-11-24');
		expect(form.draw()).toContain('Für einen Entwurf fehlt noch: Art.');
		form.data.editor.write('kind', 'statement');
		expect(form.draw()).toContain('Zum Veröffentlichen fehlt dann noch eine Quelle für: Datum.');
		form.data.editor.write('sources', [{ title: 'Netz', publisher: 'Netz' }]);
		expect(form.draw()).not.toContain('fehlt');
		form.data.editor.write('sources', undefined);
	});

	test('is filed without sources and demands, and leads on to its words', async () => {
		const { editor } = (await pages.open<Form>(`${at}/angaben/schreiben`)).data;
		for (const [name, value] of Object.entries({ kind: 'statement', on: '2026-11-24' })) editor.write(name, value);
		expect(await editor.file(), JSON.stringify(editor.issues)).toBe(true);
		const { html } = await pages.open(`${at}/angaben`);
		expect(html).toMatch(/Das steht der Veröffentlichung entgegen:.*Quelle/);
		expect(html).toMatch(/href="[^"]*\/de\/schreiben"[^>]*>Deutsch schreiben/);
	});

	test('goes to be read with its facts, and says since when, from whom, and who has it now', async () => {
		const { editor } = (await pages.open<Form>(`${at}/de/schreiben`)).data;
		editor.write('title', 'Zum Entwurf der Bundesregierung');
		editor.write('summary', 'Vor der Ausländerbehörde braucht es Rechtsrat.');
		expect(await editor.file()).toBe(true);
		expect((await pages.open(`${at}/de`)).html).toContain('Angaben und Deutsch zum Gegenlesen geben');
		await letIn('Cleo');
		await letIn('Dora', { ended_at: '2026-11-24T10:00:00.000Z' });
		await letIn('Emil', { role: 'delegate' });
		await askToRead(at.split('/')[2] ?? '', ['facts', 'de']);
		const { html } = await pages.open(`${at}/de`);
		expect(html).toMatch(/Zum Gegenlesen gegeben von [^:<]+: /);
		expect(html).toContain('Jetzt liegt der Text bei Cleo.');
		expect(html).not.toContain('nicht mehr bekannt');
	});

	test('leads its writer to writing on or taking it back, and everybody else to reading it', async () => {
		const main = (text: string) => new RegExp(`<a data-key="main" href="[^"]*">${text} …</a ?>`);
		const own = (await pages.open(`${at}/de`)).html;
		expect(own).toMatch(main('Ändern'));
		expect(own).toMatch(/<a href="[^"]*\/gegenlesen\/de">Zurückholen …<\/a ?>/);
		expect(own).not.toContain('Gegenlesen …');
		pages = await openConsole(world, desk.ben);
		expect((await pages.open(`${at}/de`)).html).toMatch(main('Gegenlesen'));
		pages = await openConsole(world, desk.ana);
	});
});

test('the search finds a word that stands in the text alone, and asks for it once when one types on', async () => {
	const [first, second] = await Promise.all([
		pages.open<Searched>('/suche?q=auslander'),
		pages.open<Searched>('/suche?q=auslanderbehorde')
	]);
	expect(second.html).toContain('Kein Titel passt dazu.');
	expect((await first.data.inTexts).places).toEqual([]);
	expect((await second.data.inTexts).places).toMatchObject([
		{ part: 'de', excerpt: expect.stringContaining('Rechtsrat') as string }
	]);
});

test('the desk of somebody who acts for a member leads to the own entry where nothing waits', async () => {
	const member = await desk.found(memberDrafts('Lichthof'));
	const own = await openConsole(world, await world.token('delegate', member));
	expect((await own.open('/')).html).toContain('lesen Sie unter „Unser Eintrag“.');
	// In the menu of a wide window, and below a narrow one.
	expect((await own.rail()).match(/<a href="\/eintrag">Unser Eintrag/g)).toHaveLength(2);
	pages = await openConsole(world, desk.ana);
});

describe('a field of a form', () => {
	test('is named by its label alone; for whom it is, and whether it may stay empty, is said after it', async () => {
		const { html } = await pages.open(
			`/stellungnahmen/${await pages.create(contentTypes.statement)}/angaben/schreiben`
		);
		const [, label, hints] = /<label[^>]*>([^<]*)<\/label> ?<span id="([^"]*)">[^]*?kann leer bleiben/.exec(html) ?? [];
		expect(label).toBe('Datum');
		expect(html).toMatch(new RegExp(`<input[^>]*aria-describedby="${hints}"`));
		expect(html).not.toMatch(/<label[^>]*>[^<]*(öffentlich|kann leer bleiben)/);
	});
});

describe('a table', () => {
	test.each(['/stellungnahmen', '/logbuch', '/personen', '/zugaenge', '/ausgaben'])(
		'at %s is one for a screen reader too where its rows are set as paragraphs',
		async (address) => {
			await world.release();
			const { html } = await pages.open(address);
			const roles = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', th: 'columnheader', td: 'cell' };
			for (const [tag, role] of Object.entries(roles)) {
				const found = [...html.matchAll(new RegExp(`<${tag}(?= |>)[^>]*>`, 'g'))].map(([text]) => text);
				expect(found.length, tag).toBeGreaterThan(0);
				for (const text of found) expect(text).toContain(`role="${role}"`);
			}
		}
	);
});

describe('an earlier release that is public again', () => {
	const number = async () => (await world.release()).envelope.number;
	let member: string;
	let earlier: number;

	beforeAll(async () => {
		earlier = await number();
		world.clock.advance(60_000);
		member = await desk.found(memberDrafts('Haus aus Versehen'));
		await world.release();
		await post(`/api/releases/${earlier}/pinning`, { reason: 'Das war ein Versehen.' });
	});

	test('is ended in two steps, of which neither is the prominent button', async () => {
		const { html } = await pages.open('/ausgaben');
		expect(html).toMatch(/<a href="\/ausgaben\/beenden">Festhalten beenden …<\/a>/);
		const second = await pages.open('/ausgaben/beenden');
		expect(second.html).toContain('<button type="button" aria-disabled="true">Das wieder öffentlich machen</button>');
		expect(html + second.html).not.toContain('data-key="main"');
	});

	test('is ended by somebody who reads before which texts come back, and that nobody corrected them', async () => {
		const { html } = await pages.open('/ausgaben/beenden');
		expect(html).toContain(`2 Texte, die nach Ausgabe ${earlier} kamen, gelten dann wieder.`);
		expect(html).toContain('Keinen davon hat jemand korrigiert');
		expect(html).toMatch(/<label>\s*Warum\? Das steht im Logbuch\. <textarea/);
		expect(html).toContain('Sagen Sie zuerst, warum.');
		expect(html.match(/>Haus aus Versehen<\/a>/g)).toHaveLength(2);
		expect(html.match(/Seither hat niemand etwas daran korrigiert\./g)).toHaveLength(2);
	});

	test('says of a text with a newer draft that the draft does not come out with it', async () => {
		const { values } = memberDrafts('Haus aus Versehen').parts.de;
		await desk.save(member, 'de', { values: { ...values, name: 'Haus am Bach' }, revision: 4 });
		const { html } = await pages.open('/ausgaben/beenden');
		expect(html).not.toContain('Keinen davon hat jemand korrigiert');
		expect(html.match(/Ein Entwurf mit Änderungen liegt da/g)).toHaveLength(1);
	});

	test('is told with its number, a link and its reason by the log and by the releases concerned, also after it ended', async () => {
		const undone = earlier + 1;
		const reason = '<q>Das war ein Versehen.</q>';
		const link = `<a href="/ausgaben/${earlier}">Ausgabe ${earlier}</a>`;
		await post('/api/releases/unpinning', { reason: 'Jetzt doch.' });
		const log = (await pages.open('/logbuch')).html;
		expect(log.split(link)).toHaveLength(3);
		expect(log).toContain(`${link} ${reason}`);
		expect(log).toContain(`${link} <q>Jetzt doch.</q>`);
		for (const number of [earlier, undone]) {
			const { html } = await pages.open(`/ausgaben/${number}`);
			expect(html).toContain(reason);
			expect(html).toMatch(/hat das am [^<]* beendet\. <q>Jetzt doch\.<\/q>/);
		}
		expect((await pages.open(`/ausgaben/${undone}`)).html).toContain(link);
		expect((await pages.open('/ausgaben')).html).toContain(reason);
		await world.database.databases.write
			.updateTable('note')
			.set({ text: null, erased_at: world.clock.now() })
			.execute();
		const erased = (await pages.open('/logbuch')).html;
		expect(erased).not.toContain('Versehen.');
		expect(erased).toContain('Der Grund ist gelöscht.');
	});

	test('is explained to whoever asks for it, before they do', async () => {
		const { html } = await pages.open(`/ausgaben/${earlier}`);
		expect(html).toContain('Von da an wird nichts Neues öffentlich, gleich von wem');
		expect(html).toContain('bis jemand unter „Ausgaben“ auf „Festhalten beenden“ drückt');
		expect((await pages.open('/ausgaben/beenden')).html).toContain('Keine frühere Ausgabe ist festgehalten.');
	});
});

describe('a member that is to leave', () => {
	const said = '<b>Haus am Wehr tritt zum 31. Dezember 2031 aus.</b>';
	let member: string;

	beforeAll(async () => {
		member = await desk.found(memberDrafts('Haus am Wehr'));
		const terms = { leavesOn: '2031-12-31', letterOn: '2026-11-02', entry: 'on_the_day' };
		await post(`/api/records/${member}/leaving`, terms);
	});

	test('is so on its page, which says what ends and leads to the rest', async () => {
		const { html } = await pages.open(`/${contentTypes.member.desk.address}/${member}/angaben`);
		expect(html).toContain(said);
		expect(html).toContain('Mit diesem Tag enden Mandate');
		expect(html).toContain(`<a href="/austritt/${member}">Was endet und was bleibt</a>`);
		expect(html).not.toContain('Austritt …');
	});

	test('is so to whoever acts for it, on their desk and at the own entry', async () => {
		const own = await openConsole(world, await world.token('delegate', member));
		const [first, entry] = [(await own.open('/')).html, (await own.open('/eintrag')).html];
		for (const html of [first, entry]) {
			expect(html).toContain(said);
			expect(html).toContain('Schicken Sie bis dahin ans Büro, was Sie angefangen haben.');
			expect(html).not.toContain('/austritt/');
		}
		expect(first).toContain(`<a href="/eintrag/${member}">Zum Eintrag</a>`);
		expect((await own.open('/konto')).html).toContain('Haus am Wehr bis 31. Dez. 2031');
		pages = await openConsole(world, desk.ana);
	});

	test('is so in its history and in the log, with the day', async () => {
		for (const address of [`/${contentTypes.member.desk.address}/${member}/verlauf`, '/logbuch'])
			expect((await pages.open(address)).html).toContain('<b>Austritt eingetragen</b> zum 31. Dezember 2031');
		expect((await pages.open('/logbuch')).html).toMatch(
			/zum 31\. Dezember 2031 ?<\/td> ?<td[^>]*> ?<span> ?<a [^>]*>Haus am Wehr/
		);
	});

	test('says what ends once a day is named, and of a mandate that begins later that it never holds', async () => {
		const house = await desk.found(memberDrafts('Haus am Hang'));
		const { actor } = (await world.send({ path: '/api/me', token: await world.token('delegate', member) })).body;
		const body = { token: String(actor).replace('token:', ''), actsFor: house, from: '2027-03-01' };
		const path = `/api/mandates/${newRecordId()}`;
		expect((await world.send({ path, token: desk.ana, create: true, body })).status).toBe(201);

		const unsaid = (await pages.open(`/austritt/${house}`)).html;
		expect(unsaid).toContain('Es steht hier, sobald der letzte Tag eingetragen ist.');
		expect(unsaid).not.toContain('Zugang für Programme');
		const before = (await pages.open(`/austritt/${house}?zum=2027-02-28`)).html;
		expect(before).toContain('Das endet mit dem 28. Februar 2027');
		expect(before).toContain('gilt nie: Es sollte erst am 1. März 2027 beginnen');
		const after = (await pages.open(`/austritt/${house}?zum=2027-03-01`)).html;
		expect(after).toContain('handelt weiter für andere');
		expect(after).not.toContain('gilt nie');
	});
});

describe('a reason', () => {
	const reason = '<q>Bitte kürzer und ohne Namen.</q>';
	let member: string;

	beforeAll(async () => {
		member = await desk.create(memberDrafts('Haus mit Gründen'));
		await desk.order(member, 'de', { verb: 'review', revision: 1 });
		const body = { reason: 'Bitte kürzer und ohne Namen.' };
		const returned = await desk.order(member, 'de', { verb: 'return', revision: 2, token: desk.ben, body });
		expect(returned.status, JSON.stringify(returned.body)).toBe(200);
		const revisions = { facts: 1, de: 3 };
		const withdrawal = { withdrawal: { reason: 'over' }, reason: 'Das Haus schließt.', revisions };
		await post(`/api/records/${member}/withdrawal`, withdrawal);
	});

	test('stands in the log and in the history beside what was done for it', async () => {
		for (const address of [`/${contentTypes.member.desk.address}/${member}/verlauf`, '/logbuch']) {
			const { html } = await pages.open(address);
			expect(html.split(reason)).toHaveLength(2);
			expect(html.split('<q>Das Haus schließt.</q>')).toHaveLength(2);
		}
		const { events = [] } = (await world.send({ path: `/api/events?record=${member}&limit=1`, token: desk.ana })).body;
		expect(
			(await pages.open(`/logbuch/${String(events[0]?.['seq'])}`)).html.split('<q>Das Haus schließt.</q>')
		).toHaveLength(3);
	});

	test('is read there by those who act for the member, and by those of no other', async () => {
		const [own, other] = [
			await world.token('delegate', member),
			await world.token('delegate', await desk.found(memberDrafts('Haus nebenan')))
		];
		expect((await (await openConsole(world, own)).open('/logbuch')).html).toContain(reason);
		expect((await (await openConsole(world, other)).open('/logbuch')).html).not.toContain(reason);
		pages = await openConsole(world, desk.ana);
	});

	test('is gone from both once it is erased', async () => {
		const { write } = world.database.databases;
		await write
			.updateTable('note')
			.set({ text: null, erased_at: world.clock.now() })
			.where('record', '=', member)
			.execute();
		for (const address of [`/${contentTypes.member.desk.address}/${member}/verlauf`, '/logbuch']) {
			const { html } = await pages.open(address);
			expect(html).not.toContain('ohne Namen');
			expect(html).toContain('Der Grund ist gelöscht.');
		}
	});
});

async function post(path: string, body: object): Promise<void> {
	const answer = await world.send({ method: 'POST', path, token: desk.ana, body });
	expect(answer.status, JSON.stringify(answer.body)).toBe(200);
}

/** Somebody of the office who signs in. */
async function letIn(name: string, others: object = {}): Promise<void> {
	const account = { id: name, name, email: null, role: 'office', created_at: '2026-11-24T09:00:00.000Z' } as const;
	const ways = { ended_at: null, password: null, totp: null, totp_step: 0, wrong_codes: 0, letters: 0 };
	await world.database.databases.write
		.insertInto('account')
		.values({ ...account, ...ways, ...others })
		.execute();
}

async function askToRead(record: string, parts: readonly string[]): Promise<void> {
	await post('/api/reviews', { parts: parts.map((part) => ({ record, part, revision: 1 })) });
}
