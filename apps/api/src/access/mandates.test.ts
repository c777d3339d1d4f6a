import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts, newRecordId, serviceDrafts } from '../testing/drafts.ts';
import { someText } from '../testing/expected.ts';
import { makePng } from '../testing/pictures.ts';
import { type Answer, type Sent, type World, openWorld, startOfTime } from '../testing/world.ts';

const day = 86_400_000;
const sources = [{ title: 'Protokoll', publisher: 'Netz' }];
const colleagues = { colleaguePhone: '+49 30 1111' };
const bodyDrafts = {
	type: 'body',
	parts: { facts: { values: { kind: 'committee', level: 'country', sources } }, de: { values: { name: 'Ausschuss' } } }
};

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let one: string;
	let two: string;
	let other: string;
	let body: string;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		one = await desk.found(memberDrafts('Eins'));
		two = await desk.found(memberDrafts('Zwei'));
		const { type, parts } = memberDrafts('Andere');
		other = await desk.found({ type, parts: { ...parts, inside: { values: colleagues } } });
		body = await desk.found(bodyDrafts);
	});
	afterAll(async () => world.close());

	async function ask(token: string, sent: Sent): Promise<Answer> {
		return world.send({ token, ...sent });
	}

	async function audienceOf(token: string, id: string): Promise<unknown> {
		return (await ask(token, { path: `/api/records/${id}` })).body['audience'];
	}

	async function tokenOf(token: string): Promise<string> {
		return String((await ask(token, { path: '/api/me' })).body['actor']).replace('token:', '');
	}

	async function give(body: object, id = newRecordId(), token = desk.ana): Promise<Answer> {
		return world.send({ path: `/api/mandates/${id}`, token, create: true, body });
	}

	describe('whoever acts for several members', () => {
		test('keeps the record of each, and reads the log of all of them together', async () => {
			const token = await world.token('delegate', one, two);
			expect([await audienceOf(token, one), await audienceOf(token, two)]).toEqual(['own', 'own']);
			expect(await audienceOf(token, other)).toBe('members');
			const { events = [] } = (await ask(token, { path: '/api/events?limit=200' })).body;
			const about = new Set(events.flatMap(({ changes }) => [...(changes ?? [])].map(({ record }) => String(record))));
			expect([...about].toSorted()).toEqual([one, two].toSorted());
			const seqs = events.map(({ seq }) => Number(seq));
			expect(seqs).toEqual(seqs.toSorted((a, b) => b - a));
		});

		test('must say for which member a file is brought', async () => {
			const token = await world.token('delegate', one, two);
			const bring = async (query: string, width: number) =>
				ask(token, {
					method: 'POST',
					path: `/api/media${query}`,
					body: makePng({ width, height: 3 }),
					headers: { 'content-type': 'image/png' }
				});
			for (const query of ['', `?member=${other}`]) {
				expect(await bring(query, 3)).toMatchObject({ status: 409, body: { refusal: 'which-member' } });
			}
			const brought = await bring(`?member=${one}`, 5);
			expect(brought.status).toBe(201);
			const path = `/api/media/${String(brought.body['file'])}`;
			expect((await ask(await world.token('delegate', one), { path })).status).toBe(200);
			expect((await ask(await world.token('delegate', two), { path })).status).toBe(404);
		});

		test('is told of the files of one member alone, and describes and removes them for that one', async () => {
			const token = await world.token('delegate', one, two);
			const list = async (member: string) => {
				const answer = await ask(token, { path: `/api/media?member=${member}` });
				return {
					status: answer.status,
					files: [...(answer.body['files'] ?? [])].map((shown) => String(shown['file']))
				};
			};
			const brought = await ask(token, {
				...{ method: 'POST', path: `/api/media?member=${two}` },
				body: makePng({ width: 9, height: 4 }),
				headers: { 'content-type': 'image/png' }
			});
			const file = String(brought.body['file']);
			expect((await list(two)).files).toContain(file);
			expect((await list(one)).files).not.toContain(file);
			expect((await list(other)).status).toBe(409);

			const describeFor = async (member: string) => {
				const path = `/api/media/${file}/description?member=${member}`;
				const said = { name: 'Unser Haus', alternative: {}, showsNobody: false, showsNoPlace: false };
				return ask(token, { method: 'PUT', path, body: said, create: true });
			};
			const remove = async (member: string) => {
				const path = `/api/media/${file}/removal?member=${member}`;
				return ask(token, { method: 'POST', path, body: { revision: 1 } });
			};
			expect((await describeFor(one)).status).toBe(404);
			expect((await describeFor(two)).body).toMatchObject({ description: { name: 'Unser Haus', revision: 1 } });
			expect((await remove(one)).status).toBe(404);
			expect((await remove(two)).status).toBe(204);
			expect((await list(two)).files).not.toContain(file);
		});
	});

	describe('a mandate', () => {
		test('holds from the request after it was given, and no more from the request after it was ended', async () => {
			const token = await world.token('delegate', one);
			const id = newRecordId();
			expect(await audienceOf(token, two)).toBe('members');
			expect(await give({ token: await tokenOf(token), actsFor: two }, id)).toMatchObject({
				status: 201,
				body: { id, actsFor: two, type: 'member', beginsAt: someText }
			});
			expect(await audienceOf(token, two)).toBe('own');
			const end = async () => world.send({ method: 'DELETE', path: `/api/mandates/${id}`, token: desk.ana });
			expect([(await end()).status, (await end()).status]).toEqual([204, 204]);
			expect(await audienceOf(token, two)).toBe('members');
			const save = { path: `/api/records/${two}/parts/de`, ifMatch: 4, body: { values: { name: 'Zu spät' } } };
			expect((await ask(token, save)).status).toBe(404);

			const log = (await ask(desk.ana, { path: '/api/events?limit=2' })).body['events'];
			expect(log).toMatchObject([
				{ action: 'MandateEnded', object: id, mandate: { id, actsFor: two, endsAt: someText } },
				{ action: 'MandateGiven', object: id, mandate: { id, actsFor: two } }
			]);
		});

		test('is given once, however often the request is sent', async () => {
			const given = { token: await tokenOf(await world.token('delegate', one)), actsFor: two };
			const id = newRecordId();
			expect([(await give(given, id)).status, (await give(given, id)).status]).toEqual([201, 412]);
			const path = `/api/mandates/${newRecordId()}`;
			expect((await world.send({ path, token: desk.ana, body: given })).status).toBe(428);
		});

		test('begins and ends at midnight of the network, its last day included', async () => {
			const token = await world.token('delegate', one);
			const answer = await give({ token: await tokenOf(token), actsFor: two, from: '2026-11-26', until: '2026-11-27' });
			expect(answer.body).toMatchObject({ beginsAt: '2026-11-25T23:00:00.000Z', endsAt: '2026-11-27T23:00:00.000Z' });
			const seen: unknown[] = [];
			const before = Date.parse('2026-11-25T22:59:59.999Z') - Date.parse(world.clock.now());
			for (const step of [before, 1, 2 * day - 1, 1]) {
				world.clock.advance(step);
				seen.push(await audienceOf(token, two));
			}
			expect(seen).toEqual(['members', 'own', 'own', 'members']);
		});

		test.each([
			[{ until: '2026-11-01' }, 'mandate-without-a-day'],
			[{ from: '2027-02-02', until: '2027-02-01' }, 'mandate-without-a-day'],
			[{ actsFor: newRecordId() }, 'no-such-member'],
			[{ token: newRecordId() }, 'no-such-delegate']
		])('with %j is refused with “%s”', async (wrong, refusal) => {
			const given = { token: await tokenOf(await world.token('delegate', one)), actsFor: two, ...wrong };
			expect(await give(given)).toMatchObject({ status: 409, body: { refusal } });
		});

		test('is for a member or a body, and for delegates alone', async () => {
			const demand = await desk.create(demandDrafts(77));
			const delegate = await tokenOf(await world.token('delegate', one));
			expect((await give({ token: delegate, actsFor: demand })).body).toMatchObject({ refusal: 'no-such-member' });
			const office = await tokenOf(desk.ana);
			expect((await give({ token: office, actsFor: two })).body).toMatchObject({ refusal: 'no-such-delegate' });
		});

		test('is not given to a token that was revoked', async () => {
			const delegate = await tokenOf(await world.token('delegate', one));
			const revoked = await world.send({ method: 'DELETE', path: `/api/tokens/${delegate}`, token: desk.admin });
			expect(revoked.status).toBe(204);
			expect((await give({ token: delegate, actsFor: two })).body).toMatchObject({ refusal: 'no-such-delegate' });
		});
	});

	describe('a delegate without a mandate', () => {
		test('learns that no mandate holds, and nothing else', async () => {
			const token = await world.token('delegate', one);
			const { mandates } = (await ask(token, { path: '/api/me' })).body;
			await world.send({ method: 'DELETE', path: `/api/mandates/${String(mandates?.[0]?.['id'])}`, token: desk.ana });
			for (const path of ['/api/records', `/api/records/${one}`, '/api/events', '/api/releases']) {
				expect(await ask(token, { path })).toMatchObject({ status: 403, body: { type: '/api/problems/no-mandate' } });
			}
			const me = (await ask(token, { path: '/api/me' })).body;
			expect(me).toMatchObject({ role: 'delegate', mandates: [] });
			expect(me).not.toHaveProperty('network');
		});
	});

	describe('whoever acts for a body alone', () => {
		test('reads what is public, and nothing that only members may see', async () => {
			const token = await world.token('delegate', body);
			const shown = (await ask(token, { path: `/api/records/${other}` })).body;
			expect(shown).toMatchObject({ audience: 'public', parts: { de: { published: { values: { name: 'Andere' } } } } });
			expect(JSON.stringify(shown)).not.toContain(colleagues.colleaguePhone);
			expect(shown['parts']).not.toHaveProperty('inside');
			expect((await ask(token, { path: `/api/records/${other}/parts/inside` })).status).toBe(404);
			expect((await ask(token, { path: '/api/events' })).body).toEqual({ events: [] });
			expect((await ask(token, { path: `/api/records/${body}/history` })).status).toBe(404);
			const bring = { method: 'POST', path: '/api/media', body: makePng({ width: 3, height: 3 }) };
			expect((await ask(token, { ...bring, headers: { 'content-type': 'image/png' } })).status).toBe(409);
		});
	});

	describe('a service of the own member', () => {
		async function newService(token: string, member: string, id = newRecordId()): Promise<Answer> {
			return ask(token, { path: `/api/records/${id}`, create: true, body: serviceDrafts(member) });
		}

		test('is made, saved and sent to review by the delegate, and published by the office', async () => {
			const token = await world.token('delegate', one);
			const id = newRecordId();
			expect(await newService(token, one, id)).toMatchObject({ status: 201, body: { audience: 'own' } });
			const { values } = serviceDrafts(one).parts.facts;
			const save = { values: { ...values, languages: ['de', 'en'] }, revision: 1, token };
			expect((await desk.save(id, 'facts', save)).status).toBe(200);
			expect((await desk.order(id, 'facts', { verb: 'review', revision: 2, token })).status).toBe(200);
			for (const verb of ['approval', 'publication', 'return']) {
				expect((await desk.order(id, 'facts', { verb, revision: 3, token })).status).toBe(403);
			}
			expect((await desk.order(id, 'facts', { verb: 'approval', revision: 3, token: desk.ben })).status).toBe(200);
			expect((await ask(token, { path: `/api/records/${id}/history` })).body['events']?.length).toBe(4);
			expect((await ask(token, { path: `/api/events?record=${id}` })).status).toBe(200);
		});

		test('is never made for another member, nor without saying for which, and nothing else is made', async () => {
			const token = await world.token('delegate', one);
			const issue = { path: 'parts.facts.values.member', code: 'not-your-member' };
			expect(await newService(token, two)).toMatchObject({ status: 422, body: { issues: [issue] } });
			const { type, parts } = serviceDrafts(one);
			const { member: _, ...homeless } = parts.facts.values;
			const make = async (sent: object) =>
				ask(token, { path: `/api/records/${newRecordId()}`, create: true, body: sent });
			expect((await make({ type, parts: { ...parts, facts: { values: homeless } } })).body).toMatchObject({
				issues: [issue]
			});
			expect((await make({ type, parts: { de: parts.de } })).body).toMatchObject({ issues: [{ path: 'parts.facts' }] });
			expect((await make({ type })).body).toMatchObject({ issues: [{ path: 'parts.facts' }] });
			for (const drafts of [memberDrafts('Neu'), demandDrafts(78)])
				expect(await make(drafts)).toMatchObject({ status: 409, body: { refusal: 'office-creates' } });
		});

		test('stays with its member, also for whoever acts for both', async () => {
			const token = await world.token('delegate', one, two);
			const id = await desk.found(serviceDrafts(one));
			for (const member of [two, undefined]) {
				const { values } = serviceDrafts(one).parts.facts;
				const moved = await desk.save(id, 'facts', { values: { ...values, member }, revision: 4, token });
				expect(moved).toMatchObject({
					status: 422,
					body: { issues: [{ path: 'values.member', code: 'not-your-member' }] }
				});
			}
		});

		test('of another member can be neither written nor read in its history', async () => {
			const token = await world.token('delegate', one);
			const id = await desk.found(serviceDrafts(other));
			expect(await audienceOf(token, id)).toBe('members');
			const { values } = serviceDrafts(one).parts.facts;
			expect((await desk.save(id, 'facts', { values, revision: 4, token })).status).toBe(404);
			expect((await desk.order(id, 'facts', { verb: 'review', revision: 4, token })).status).toBe(404);
			expect((await ask(token, { path: `/api/records/${id}/history` })).status).toBe(404);
			expect((await ask(token, { path: `/api/events?record=${id}` })).status).toBe(404);
		});

		test('that the office moves belongs to no member while it is moved, and its new member does not see its earlier history', async () => {
			const [from, to] = [await world.token('delegate', one), await world.token('delegate', two)];
			const id = await desk.found(serviceDrafts(one));
			const { values } = serviceDrafts(two).parts.facts;
			expect((await desk.save(id, 'facts', { values, revision: 4 })).status).toBe(200);
			expect([await audienceOf(from, id), await audienceOf(to, id)]).toEqual(['members', 'members']);
			expect((await desk.publish(id, ['facts'])).status).toBe(200);
			expect([await audienceOf(from, id), await audienceOf(to, id)]).toEqual(['members', 'own']);
			const path = `/api/records/${id}`;
			const past = [`${path}/history`, `${path}/parts/de/text?at=2030-01-01T00:00:00Z`, `/api/events?record=${id}`];
			for (const each of past) expect((await ask(to, { path: each })).status).toBe(404);
			const log = JSON.stringify((await ask(to, { path: '/api/events?limit=200' })).body);
			expect(log).not.toContain(id);
		});
	});

	describe('who I am', () => {
		test('is answered with mandates and rights, and with 304 to a caller that has the answer already', async () => {
			const token = await world.token('delegate', two);
			const me = await ask(token, { path: '/api/me' });
			expect(me.body).toMatchObject({
				actor: `token:${await tokenOf(token)}`,
				kind: 'token',
				name: 'delegate',
				role: 'delegate',
				mandates: [{ actsFor: two, type: 'member', beginsAt: someText }],
				network: {
					abbreviation: 'NETZ',
					languages: ['de', 'en'],
					timeZone: 'Europe/Berlin',
					areas: [{ id: 'A', names: { de: 'Au' } }]
				},
				may: { listRecords: 'all', saveDraft: 'own', createRecord: 'own-new', readMe: 'all' }
			});
			expect(me.body['may']).not.toHaveProperty('publishPart');
			const headers = { 'if-none-match': `W/${me.headers.get('etag')}` };
			expect((await ask(token, { path: '/api/me', headers })).status).toBe(304);
			expect((await ask(desk.admin, { path: '/api/me' })).body['may']).toMatchObject({ createToken: 'all' });
			expect(startOfTime <= String(me.body['expiresAt'])).toBe(true);
		});
	});

	test('the network is told with who I am: its facts as published, to the office the names of its areas as drafted', async () => {
		const networkOf = async (token: string) => (await ask(token, { path: '/api/me' })).body['network'];
		const delegate = await world.token('delegate', one);
		const id = String((await networkOf(delegate))?.['id']);
		const { facts, de } = networkDrafts({ abbreviation: 'ANDERS' }).parts;
		const words = { ...de.values, areas: { A: { name: 'Aue' } } };
		for (const [part, values] of Object.entries({ facts: facts.values, de: words })) {
			const revision = Number((await desk.read(id)).body['parts']?.[part]?.['revision']);
			expect((await desk.save(id, part, { values, revision })).status).toBe(200);
		}
		expect(await networkOf(desk.ana)).toMatchObject({
			abbreviation: 'NETZ',
			areas: [{ id: 'A', names: { de: 'Aue' } }]
		});
		expect(await networkOf(delegate)).toMatchObject({
			abbreviation: 'NETZ',
			areas: [{ id: 'A', names: { de: 'Au' } }]
		});
	});

	test('erasing a member ends its mandates, and the tokens that act for no other member', async () => {
		const gone = await desk.create(memberDrafts('Schutzhaus'));
		const [alone, both] = [await world.token('delegate', gone), await world.token('delegate', gone, one)];
		const path = `/api/records/${gone}/erasure`;
		const body = { revisions: { facts: 1, de: 1 } };
		expect((await world.send({ method: 'POST', path, token: desk.admin, body })).body).toMatchObject({
			erased: { tokens: 2 }
		});
		expect((await ask(alone, { path: '/api/me' })).status).toBe(401);
		expect((await ask(both, { path: '/api/me' })).body).toMatchObject({ name: '–', mandates: [{ actsFor: one }] });
	});
});
