import { TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertMail } from '../db/stores/mail-store.ts';
import { officialXml } from '../law/testing/official-xml.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { type DocumentCheck, checkByDocument } from '../testing/document-check.ts';
import {
	actDrafts,
	demandDrafts,
	memberDrafts,
	networkDrafts,
	newRecordId,
	provisionDrafts,
	serviceDrafts
} from '../testing/drafts.ts';
import { createAuthenticator } from '../testing/authenticator.ts';
import { noteGoneAddress } from '../testing/gone-address.ts';
import { cheapSignIn, invitePerson, startPerson } from '../testing/people.ts';
import { makePng } from '../testing/pictures.ts';
import { type Answer, type Sent, type World, openWorld } from '../testing/world.ts';

/** Every answer that the desk gets in this file is held against the document. */
describe('what the API answers', () => {
	let check: DocumentCheck;
	let world: World;
	let desk: Desk;
	let delegate: string;
	let demand: string;
	let own: string;
	let other: string;
	/** Operations that were answered as they are when all is well. */
	const well = new Set<string>();
	const found: unknown[] = [];

	beforeAll(async () => {
		check = checkByDocument();
		const unchecked = await openWorld('sqlite', '', {
			...{ signIn: cheapSignIn, askForAddress: async () => Promise.resolve({ said: 'missing', status: 404 }) }
		});
		world = { ...unchecked, send: async (request) => held(request, await unchecked.send(request)) };
		desk = await openDesk(world, { partByPart: true });
		await desk.found(networkDrafts());
		own = await desk.found(withInside('Eigen', { note: 'Vertraulich' }));
		other = await desk.found(withInside('Andere', { seat: { disclosure: 'area_only', area: 'A', street: 'Gasse 1' } }));
		demand = await desk.found(demandDrafts(1));
		await desk.save(demand, 'de', { values: { ...german, summary: 'Anders.' }, revision: 4 });
		delegate = await world.token('delegate', own);
	});
	afterAll(async () => world.close());

	const german = demandDrafts(1).parts.de.values;

	function held(request: Sent, answer: Answer): Answer {
		const { operation, faults } = check.faultsOf(request, answer);
		if (faults.length > 0)
			found.push({ request: `${request.method ?? ''} ${request.path}`, status: answer.status, faults });
		if (answer.status < 400) well.add(operation);
		return answer;
	}

	function withInside(name: string, facts: Record<string, unknown>) {
		const drafts = memberDrafts(name, facts);
		return {
			...drafts,
			parts: { ...drafts.parts, inside: { values: { colleaguePhone: '+49 30 1111', colleagueNote: 'Leise klopfen' } } }
		};
	}

	async function read(path: string, token = desk.ana, headers: Record<string, string> = {}) {
		return world.send({ path, token, headers });
	}

	async function post(path: string, body: unknown, more: Partial<Sent> = {}) {
		return world.send({ method: 'POST', path, token: desk.ana, body, ...more });
	}

	test('is what the document says of records, parts and lists, to the office, a delegate and colleagues', async () => {
		for (const token of [desk.ana, delegate]) {
			for (const id of [own, other, demand]) {
				await read(`/api/records/${id}`, token);
				for (const part of ['facts', 'de', 'inside']) await read(`/api/records/${id}/parts/${part}`, token);
			}
			await read('/api/records?limit=2', token);
			await read('/api/events', token);
			await read('/api/events?after=0', token);
			await read('/api/events/stream', token, { 'last-event-id': '0' });
		}
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of histories, texts, links and releases', async () => {
		const { headers } = await read(`/api/records/${demand}`);
		await read(`/api/records/${demand}`, desk.ana, { 'if-none-match': String(headers.get('etag')) });
		for (const [id, token] of [
			[demand, desk.ana],
			[own, delegate]
		] as const) {
			await read(`/api/records/${id}/history`, token);
			await read(`/api/records/${id}/notes`, token);
			const at = await read(`/api/records/${id}/parts/de/text?at=2030-01-01T00:00:00Z`, token);
			await read(`/api/records/${id}/snapshots/${String(at.body['snapshot'])}`, token);
		}
		await read(`/api/records/${demand}/links`);
		await read('/api/lost-links');
		await read('/api/releases', desk.admin);
		await read('/api/exports/demand.csv');
		await read('/api/archive', desk.admin);
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of colleagues, what they said, and who looked', async () => {
		const { revision } = (await read(`/api/records/${own}/parts/inside`)).body;
		await post(`/api/colleagues/${own}/confirmation`, { revision });
		await post(`/api/colleagues/${own}/confirmation`, { revision: 9 });
		await world.send({ path: `/api/colleagues/${own}/availability`, token: delegate, body: { answer: 'ask' } });
		await world.send({
			path: `/api/colleagues/${own}/availability`,
			token: delegate,
			body: { answer: 'ask', places: 1 }
		});
		for (const token of [delegate, desk.ana]) await read('/api/colleagues', token);
		await read('/api/views', desk.admin);
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of a fact that is hidden', async () => {
		const member = await desk.found(memberDrafts('Versteckt', { phone: '+49 30 1' }));
		for (const revision of [3, 4, 5]) await post(`/api/records/${member}/hiding`, { field: 'phone', revision });
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of every step of a text', async () => {
		await desk.order(demand, 'de', { verb: 'review', revision: 5 });
		await desk.order(demand, 'de', { verb: 'return', revision: 6, token: desk.ben, body: { reason: 'Kürzer.' } });
		await read(`/api/records/${demand}`);
		const { notes = [] } = (await read(`/api/records/${demand}/notes`)).body;
		await read(`/api/notes?ids=${String(notes[0]?.['id'])}`);
		await desk.order(demand, 'de', { verb: 'draft', revision: 7 });
		await desk.order(demand, 'en', { verb: 'unpublication', revision: 4 });
		await desk.save(demand, 'de', { values: german, revision: 8 });
		await desk.approve(demand, ['de']);
		await desk.order(demand, 'de', { verb: 'publication', revision: 11 });
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of an editorial correction, from the question to the log', async () => {
		const corrected = await desk.found(demandDrafts(6));
		await desk.save(corrected, 'de', { values: { ...german, clauses: { a: { text: 'Etwas gilt!' } } }, revision: 4 });
		for (const part of ['de', 'facts', 'pl']) await read(`/api/records/${corrected}/parts/${part}/correction`);
		await desk.order(corrected, 'de', { verb: 'review', revision: 5, query: 'correction=true' });
		await desk.order(corrected, 'de', { verb: 'approval', revision: 6, token: desk.ben });
		const approval = { verb: 'approval', revision: 6, token: desk.ben, query: 'keepsSense=true' };
		expect((await desk.order(corrected, 'de', approval)).status).toBe(200);
		await read(`/api/records/${corrected}/history`);
		await desk.order(corrected, 'de', { verb: 'publication', revision: 7 });
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of many parts at once and of planned sets', async () => {
		const record = await desk.create(demandDrafts(2));
		const parts = (revision: number) => ['facts', 'de'].map((part) => ({ record, part, revision }));
		await post('/api/reviews?dryRun=true', { parts: parts(2) });
		await post('/api/reviews', { parts: parts(1) });
		await post('/api/returns', { parts: parts(2), reason: 'Kürzer.' }, { token: desk.ben });
		await post('/api/reviews', { parts: parts(3) });
		await post('/api/approvals', { parts: parts(4) }, { token: desk.ben });
		const planned = await post('/api/publications', { parts: parts(5), publishAt: '2030-01-01T00:00:00Z' });
		await read(`/api/records/${record}`);
		await read('/api/publications');
		await read(`/api/publications/${String(planned.body['set'])}`);
		await post(`/api/publications/${String(planned.body['set'])}/unscheduling`, {});
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of files, tables, tokens and withdrawn records', async () => {
		const png = { headers: { 'content-type': 'image/png' } };
		const file = await post('/api/media', makePng({ width: 3, height: 3 }), png);
		const address = `/api/media/${String(file.body['file'])}`;
		await read(address);
		const said = { name: 'Haus', alternative: { de: 'Ein Haus' }, permission: { by: 'Studio', until: '2030-01-01' } };
		const description = { ...said, credit: 'Studio', showsNobody: true, showsNoPlace: false };
		for (const create of [true, false])
			await world.send({ path: `${address}/description`, token: desk.ana, create, body: description });
		await read('/api/media?only=ending&q=haus');
		await read('/api/media');
		await post(`${address}/removal`, { revision: 1 });
		const table = `id,facts.publicity,de.name,revision.facts,revision.de\n${newRecordId()},named,Neu,,\n`;
		await post('/api/imports/member?dryRun=true', table, { headers: { 'content-type': 'text/csv' } });
		await readLawIntoProvision();
		const made = await post('/api/tokens', { name: 'Abfrage', role: 'office' }, { token: desk.admin });
		await read('/api/tokens', desk.admin);
		const path = `/api/tokens/${String(made.body['token']?.['id'])}`;
		await world.send({ method: 'DELETE', path, token: desk.admin });
		await giveAndEndMandate();
		const withdrawal = { withdrawal: { reason: 'protection' }, revisions: { facts: 4, de: 4, inside: 1 } };
		await post(`/api/records/${other}/withdrawal`, withdrawal, { token: desk.admin });
		await post(`/api/records/${other}/erasure`, {}, { token: desk.admin });
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of a search, of names, of the proof, and of a translation that holds', async () => {
		for (const token of [desk.ana, delegate]) {
			await read('/api/search?q=e', token);
			await read('/api/search/texts?q=e', token);
			await read('/api/actors', token);
			await read('/api/events?action=SetPublished&since=2000-01-01T00:00:00Z', token);
		}
		await read('/api/events/proof');
		const translated = await desk.found(demandDrafts(5));
		await desk.save(translated, 'de', { values: demandDrafts(5, 'Anders').parts.de.values, revision: 4 });
		await desk.publish(translated, ['de']);
		const confirmed = await desk.order(translated, 'en', { verb: 'translation-confirmation', revision: 4 });
		expect(confirmed.status).toBe(200);
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of web addresses', async () => {
		const id = await noteGoneAddress(world, { record: own, address: 'https://weg.example/' });
		for (const token of [desk.ana, delegate]) {
			await read('/api/web-addresses', token);
			await read('/api/desk', token);
		}
		await post(`/api/web-addresses/${id}/check`, undefined);
		for (const isRight of [true, false, 'ja']) await post(`/api/web-addresses/${id}/acceptance`, { isRight });
		await read('/api/web-addresses');
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of what a withdrawal would take along', async () => {
		await desk.found(serviceDrafts(own));
		await read(`/api/records/${own}/withdrawal`);
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of a member that leaves', async () => {
		const path = `/api/records/${await desk.found(memberDrafts('Scheidend'))}/leaving`;
		await read(path);
		await post(path, { leavesOn: '2031-12-31', letterOn: '2026-11-01', entry: 'on_the_day' });
		await post(path, { leavesOn: '2031-12-31', letterOn: '2026-11-01', entry: 'on_the_day' });
		await read('/api/leavings');
		await world.send({ method: 'DELETE', path, token: desk.ana });
		await post(path, { leavesOn: '2026-11-01', letterOn: '2026-11-01', entry: 'at_once' });
		await read('/api/events?limit=5');
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of comments', async () => {
		const record = await desk.create(demandDrafts(6));
		const path = `/api/records/${record}/comments`;
		const [first, answer] = [newRecordId(), newRecordId()];
		const said = { part: 'de', field: 'clauses', item: 'a', text: 'Zu lang?' };
		await world.send({ path: `${path}/${first}`, token: desk.ana, create: true, body: said });
		const answering = { answers: first, text: 'Ja.' };
		await world.send({ path: `${path}/${answer}`, token: desk.ben, create: true, body: answering });
		await world.send({ method: 'POST', path: `${path}/${first}/resolution`, token: desk.ana });
		await read(path);
		await read(`/api/records/${record}/history`);
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of a desk, to the office and to a delegate', async () => {
		const body = { type: 'member', base: 1, values: {} };
		await world.send({ path: `/api/working-copies/${own}/de`, token: delegate, body });
		await desk.create(memberDrafts('Noch im Entwurf'));
		for (const token of [desk.ana, desk.ben, delegate]) await read('/api/desk', token);
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of working copies', async () => {
		const path = `/api/working-copies/${demand}/de`;
		const body = { type: 'demand', base: 1, values: { title: 3, summary: ['unfertig'] } };
		await world.send({ path, token: desk.ana, body });
		await world.send({
			path: `/api/working-copies/${newRecordId()}/facts`,
			token: desk.ana,
			body: { ...body, values: {} }
		});
		await read(path);
		await read('/api/working-copies');
		await world.send({ method: 'DELETE', path, token: desk.ana });
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of a record that is confirmed', async () => {
		const service = await desk.found(serviceDrafts(own));
		await post(`/api/records/${service}/confirmation`, { revision: 4 });
		await read(`/api/records/${service}`);
		await read(`/api/records/${service}/history`);
		await read('/api/records?order=confirmed&confirmedBefore=2030-01-01');
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of a release that is pinned and unpinned', async () => {
		await desk.found(demandDrafts(7));
		const { number } = (await world.release()).envelope;
		await desk.found(demandDrafts(8));
		await world.release();
		const pinned = await post(`/api/releases/${number}/pinning`, { reason: 'Falsches veröffentlicht.' });
		expect(pinned.status).toBe(200);
		await read('/api/releases');
		await read('/api/events?limit=1');
		await post('/api/releases/unpinning', {});
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of people who come in, stay and leave', async () => {
		const admin = await startPerson(world);
		const person = await invitePerson(world, 'delegate', own);
		await person.send({ path: '/api/me' });
		const { sessions = [] } = (await person.send({ path: '/api/sessions' })).body;
		await person.send({ path: '/api/step-up', body: { code: person.code() } });
		await person.send({ path: '/api/step-up', body: { code: '000000' } });
		const device = createAuthenticator();
		const { step: toAdd, options: made } = (await person.send({ method: 'POST', path: '/api/passkeys/options' })).body;
		const response = device.make(String(made?.['challenge']));
		const added = await person.send({ path: '/api/passkeys', body: { step: toAdd, response, name: 'Telefon' } });
		await person.send({ path: '/api/passkeys' });
		const { step: shown, options } = (await person.send({ path: '/api/sign-in/passkey-options', body: {} })).body;
		const unlocked = { step: shown, response: device.show(String(options?.['challenge'])), ownDevice: true };
		await person.send({ path: '/api/sign-in/passkey', body: unlocked });
		const { step: factor, options: offered } = (
			await person.send({ method: 'POST', path: '/api/step-up/passkey-options' })
		).body;
		const fresh = { step: factor, response: device.show(String(offered?.['challenge'])) };
		await person.send({ path: '/api/step-up/passkey', body: fresh });
		await person.send({ method: 'DELETE', path: `/api/passkeys/${String(added.body['id'])}` });
		await person.send({ path: '/api/sign-ins' });
		await person.send({ path: '/api/personal-data' });
		await person.send({ path: '/api/network-name' });
		await read('/api/sign-ins?whose=all', desk.admin);
		await read('/api/sign-ins');
		await person.send({ method: 'DELETE', path: `/api/sessions/${String(sessions[0]?.['id'])}` });
		await person.signIn();
		const begun = await person.send({ path: '/api/sign-in/password', body: person });
		const { email, password } = person;
		const { step } = (await person.send({ path: '/api/sign-in/password', body: { email, password } })).body;
		const renewed = await person.send({ method: 'POST', path: '/api/recovery-codes' });
		const code = renewed.body['recoveryCodes']?.[0];
		await person.send({ path: '/api/sign-in/recovery-code', body: { step, code, ownDevice: false } });
		await person.send({ path: '/api/password', body: { password: `${password}, neu` } });
		const { step: toApp, totp } = (await person.send({ method: 'POST', path: '/api/code-app/secret' })).body;
		await person.send({ path: '/api/code-app', body: { step: toApp, code: '000000' } });
		const shownNow = new TOTP({ secret: String(totp?.['secret']) }).generate({
			timestamp: Date.parse(world.clock.now())
		});
		await person.send({ path: '/api/code-app', body: { step: toApp, code: shownNow } });
		await person.send({ method: 'POST', path: '/api/sign-out' });
		await admin.send({ method: 'POST', path: '/api/tokens', body: {}, headers: { 'sec-fetch-site': 'none' } });
		await read('/api/sessions');
		expect(begun.status).toBe(422);
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of invitations and of people who change or go', async () => {
		const headers = { 'if-none-match': '*' };
		const admin = await invitePerson(world, 'admin');
		const invite = async (whom: object) => {
			const path = `/api/invitations/${newRecordId()}`;
			const asked = { email: `${newRecordId()}@netz.example`, name: 'Neu', ...whom };
			return admin.send({ method: 'PUT', path, headers, body: asked });
		};
		const { body: invited } = await invite({ role: 'delegate', actsFor: own, until: '2031-12-31' });
		await invite({ role: 'delegate' });
		const mail = { id: newRecordId(), invitation: String(invited['id']), at: world.clock.now() };
		await insertMail(world.database.databases.write, mail);
		await read('/api/mails');
		await read('/api/embargoes/people');
		await read('/api/operation');
		await admin.send({ path: '/api/settings/publishing-alone', body: { alone: true } });
		await read('/api/settings');
		await post(`/api/mails/${mail.id}/retry`, undefined);
		await admin.send({ path: '/api/invitations' });
		await admin.send({ method: 'POST', path: `/api/invitations/${String(invited['id'])}/link` });
		const code = String(invited['link']).split('#')[1];
		await admin.send({ path: '/api/invitations/passkey-options', body: { code, name: 'Neu' } });
		await admin.send({ method: 'DELETE', path: `/api/invitations/${String(invited['id'])}` });
		const { account } = await invitePerson(world, 'delegate', own);
		await read('/api/people');
		await read('/api/people', delegate);
		const office = await invitePerson(world, 'office');
		const asked = await office.send({ method: 'POST', path: `/api/people/${account}/recovery` });
		const waiting = `/api/invitations/${String(asked.body['invitation'])}/confirmation`;
		await post(waiting, undefined);
		await office.send({ method: 'POST', path: waiting });
		await admin.send({ method: 'POST', path: waiting });
		await admin.send({ method: 'POST', path: `/api/people/${account}/disclosure` });
		await admin.send({ path: `/api/people/${account}/role`, body: { role: 'office' } });
		await admin.send({ method: 'DELETE', path: `/api/people/${account}` });
		await admin.send({ method: 'POST', path: `/api/people/${account}/erasure` });
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of previews and of what would change', async () => {
		const parts = [{ record: demand, part: 'de', values: { ...german, title: 'Ganz anders' } }];
		const { body } = await post('/api/previews', { parts });
		await read(`/api/previews/${String(body['id'])}/de/`);
		await read(`/api/previews/${newRecordId()}/de/`);
		await post('/api/publications/changes', { parts });
		await post('/api/publications/changes', { parts: [{ record: demand, part: 'de', revision: 1 }] });
		await post('/api/publications/changes', { parts: [{ record: demand, part: 'de', values: {} }] });
		expect(found.splice(0)).toEqual([]);
	});

	test('is what the document says of refusals', async () => {
		const body = { values: { nonsense: 1 } };
		const path = `/api/records/${demand}/parts/de`;
		const refused = [
			await world.send({ path: '/api/records' }),
			await read('/api/tokens', delegate),
			await read(`/api/records/${newRecordId()}`),
			await world.send({ path, token: desk.ana, body }),
			await world.send({ path, token: desk.ana, body, ifMatch: 12 }),
			await world.send({ path, token: desk.ana, body: '{', ifMatch: 12 }),
			await world.send({ path, token: desk.ana, body, ifMatch: 12, headers: { 'content-type': 'text/plain' } }),
			await desk.save(demand, 'de', { values: german, revision: 1 }),
			await desk.order(demand, 'de', { verb: 'draft', revision: 12 }),
			await world.send({ path: `/api/records/${demand}`, token: desk.ana, create: true, body: demandDrafts(1) }),
			await post('/api/publications', { parts: [{ record: demand, part: 'de', revision: 3 }] }),
			await post('/api/publications', { parts: [{ record: demand, part: 'de', revision: 12 }] }),
			await post('/api/imports/member', 'id\nkeine\n', { headers: { 'content-type': 'text/csv' } }),
			await post('/api/law-texts', 'kein XML', { headers: { 'content-type': 'application/xml' } })
		];
		expect(refused.map(({ status }) => status)).toEqual([
			...[401, 403, 404, 428, 422, 400, 415, 412, 409, 412, 412, 409, 422, 422]
		]);
		expect(found.splice(0)).toEqual([]);
	});

	async function readLawIntoProvision() {
		const act = await desk.create(actDrafts('PrüfG'));
		await desk.create(provisionDrafts(act, { citation: '§ 3 PrüfG' }));
		await desk.create(provisionDrafts(act, { citation: '§ 9 PrüfG' }));
		const sections = [{ name: '§ 3', text: '(1) Es wird geprüft.' }];
		const file = officialXml({ abbreviation: 'PrüfG', textOn: '2026-11-03', sections });
		const headers = { 'content-type': 'application/xml' };
		for (const query of ['?dryRun=true', '?since=2026-01-01']) {
			expect((await post(`/api/law-texts${query}`, file, { headers })).status).toBe(200);
		}
	}

	async function giveAndEndMandate() {
		const { body: me } = await read('/api/me', delegate);
		const path = `/api/mandates/${newRecordId()}`;
		const given = { token: String(me['actor']).replace('token:', ''), actsFor: own };
		await world.send({ path, token: desk.admin, create: true, body: given });
		await read('/api/events?limit=1', desk.admin);
		await world.send({ method: 'DELETE', path, token: desk.admin });
	}

	test('was compared for every operation', () => {
		expect([...well].toSorted()).toEqual(check.operations.toSorted());
	});

	test('fails the comparison where it has more members, fewer or others than the document says', () => {
		const headers = new Headers({ 'content-type': 'application/json' });
		const request = { path: '/api/releases' };
		const faultsOf = (body: object, status = 200) =>
			check.faultsOf(request, { status, headers, body: body as Answer['body'] }).faults.length;
		expect(faultsOf({ releases: [], kept: [] })).toBe(0);
		expect([
			faultsOf({}),
			faultsOf({ releases: [], kept: [], more: 1 }),
			faultsOf({ releases: 1, kept: [] }),
			faultsOf({}, 299)
		]).toEqual([...[1, 1, 1, 1]]);
	});
});
