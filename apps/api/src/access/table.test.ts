import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listEvents } from '../db/stores/event-store.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts, newRecordId, serviceDrafts } from '../testing/drafts.ts';
import { noteGoneAddress } from '../testing/gone-address.ts';
import { makePng } from '../testing/pictures.ts';
import { someText } from '../testing/expected.ts';
import { type Answer, type Body, type World, openWorld } from '../testing/world.ts';
import { invite } from '../commands/accounts/invite.ts';
import { endAccount } from '../commands/accounts/people.ts';
import { createToken } from '../commands/tokens.ts';
import type { Caller } from '../commands/tools.ts';
import { insertMail } from '../db/stores/mail-store.ts';
import { insertAccount } from '../db/stores/account-store.ts';
import { type Role, roles } from './actor.ts';
import { access, grantFor, open } from './table.ts';

const day = 86_400_000;
const caller = { actor: 'test', request: 'test' };
const colleagues = { colleaguePhone: '+49 30 1111', colleagueNote: 'Nirgendwo 7' };

const whoseRecords = ['the own member', 'another member', 'the own service', 'a service of another member'] as const;

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let own: string;
	let other: string;
	let withheld: string;
	let drafted: string;
	let gone: string;
	let demand: string;
	let file: string;
	let records: Readonly<Record<(typeof whoseRecords)[number], string>>;
	let set: string;
	let address: string;
	let operations: Operation[];
	let tokens: Readonly<Record<Role, string>>;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		own = await desk.found(withInside('Eigen'));
		other = await desk.found(withInside('Andere', { note: 'Vertraulich' }));
		withheld = await desk.found(withInside('Verborgen', { publicity: 'counted_only' }));
		drafted = await desk.create(withInside('Entwurf'));
		gone = await desk.found(memberDrafts('Gegangen'));
		await withdraw(gone);
		demand = await desk.found(demandDrafts(1));
		await desk.save(demand, 'de', {
			values: { ...demandDrafts(1).parts.de.values, summary: 'Heimlich.' },
			revision: 4
		});
		operations = operationsOf((await world.send({ path: '/api/openapi.json' })).body);
		tokens = { admin: desk.admin, office: desk.ana, delegate: await world.token('delegate', own) };
		file = await bringFile();
		records = {
			'the own member': own,
			'another member': other,
			'the own service': await desk.found(serviceDrafts(own)),
			'a service of another member': await desk.found(serviceDrafts(other))
		};
		set = await endSet();
		address = await noteGoneAddress(world, { record: own, address: 'https://weg.example/' });
		await keepCopies();
	});
	afterAll(async () => world.close());

	function withInside(name: string, facts: Record<string, unknown> = {}) {
		const drafts = memberDrafts(name, facts);
		return { ...drafts, parts: { ...drafts.parts, inside: { values: colleagues } } };
	}

	async function withdraw(id: string) {
		const body = { withdrawal: { reason: 'over' }, revisions: { facts: 4, de: 4 } };
		const answer = await world.send({ method: 'POST', path: `/api/records/${id}/withdrawal`, token: desk.ana, body });
		expect(answer.status).toBe(200);
	}

	/** A request that is complete but for what its body would have to say. */
	async function call(operation: Operation, who: { token?: string; record: string }): Promise<Answer> {
		const id = await disposableFor(operation, who);
		const path = operation.path
			.replace('{id}', id)
			.replace('{part}', 'de')
			.replace('{path}', 'exit.js')
			.replace('{number}', '1000')
			.replace('{hash}', operation.path.startsWith('/api/media') ? file : await snapshotOf(who.record));
		const { token } = who;
		return world.send({
			method: operation.method,
			path,
			...(token && { token }),
			...(operation.hasBody && { body: {} })
		});
	}

	/** What the operation ends is of this test alone. */
	async function disposableFor(
		{ id, path }: Operation,
		{ record, token }: { token?: string; record: string }
	): Promise<string> {
		if (path.startsWith('/api/mails')) return disposableMail();
		if (path.startsWith('/api/people')) return disposableAccount(id === 'eraseAccount');
		if (path.startsWith('/api/invitations/{id}')) return disposableInvitation(id === 'confirmInvitation', token);
		if (id === 'endMandate') return disposableMandate();
		if (path.endsWith('/leaving')) return other;
		if (path.startsWith('/api/previews') && token !== undefined) return openedPreview(token);
		if (path.startsWith('/api/publications')) return set;
		if (path.startsWith('/api/web-addresses')) return address;
		return path.startsWith('/api/tokens') ? disposableToken() : record;
	}

	async function disposableAccount(isEnded: boolean): Promise<string> {
		const [id, { api, database }] = [newRecordId(), world];
		const person = {
			id,
			email: null,
			name: 'Für diesen Test',
			role: 'delegate',
			created_at: world.clock.now()
		} as const;
		await database.databases.write.transaction().execute(async (trx) => insertAccount(trx, person));
		if (isEnded) await endAccount(api.tools, { id, caller });
		return id;
	}

	async function disposableMail(): Promise<string> {
		const [id, invitation] = [newRecordId(), await disposableInvitation(true, desk.admin)];
		await insertMail(world.database.databases.write, { id, invitation, at: world.clock.now() });
		return id;
	}

	/** One that whoever calls has made. */
	async function disposableInvitation(waits: boolean, token = ''): Promise<string> {
		const id = newRecordId();
		const { actor = '' } = (await world.send({ path: '/api/me', token })).body;
		const whom = { id, email: `${id}@netz.example`, name: 'N', role: 'delegate', actsFor: own, waits } as const;
		await invite(world.api.tools, { ...whom, caller: { ...caller, ...(!waits && { actor: String(actor) }) } });
		return id;
	}

	async function openedPreview(token: string): Promise<string> {
		const parts = [{ record: own, part: 'de', values: { name: 'Eigen' } }];
		const { body } = await world.send({ method: 'POST', path: '/api/previews', token, body: { parts } });
		return String(body['id']);
	}

	async function disposableMandate(): Promise<string> {
		const { mandates } = (await world.send({ path: '/api/me', token: await world.token('delegate', own) })).body;
		return String(mandates?.[0]?.['id']);
	}

	async function disposableToken(): Promise<string> {
		return (await makeToken('office')).token.id;
	}

	/** As the command line makes one. */
	async function makeToken(role: 'admin' | 'office', { days, by = caller }: { days?: number; by?: Caller } = {}) {
		const made = await createToken(world.api.tools, { name: 'Für diesen Test', role, days, caller: by });
		if (made.outcome === 'refused') throw new Error(made.refusal);
		return made;
	}

	/** A set that was scheduled and has ended. */
	async function endSet(): Promise<string> {
		const send = async (path: string, body?: object) =>
			world.send({ method: 'POST', path: `/api/publications${path}`, token: desk.ana, ...(body && { body }) });
		const parts = await desk.approve(await desk.create(demandDrafts(2)));
		const { body } = await send('', { parts, publishAt: '2031-01-01T00:00:00Z' });
		const id = String(body['set']);
		expect((await send(`/${id}/unscheduling`, {})).status).toBe(200);
		return id;
	}

	/** Everybody has begun a text of every record; a delegate is let begin those of the own. */
	async function keepCopies(): Promise<void> {
		for (const id of Object.values(records)) {
			const { type } = (await desk.read(id)).body;
			const body = { type, base: 4, values: {} };
			for (const token of Object.values(tokens))
				await world.send({ path: `/api/working-copies/${id}/de`, token, body });
		}
	}

	/** A picture for the own member. */
	async function bringFile(): Promise<string> {
		const headers = { 'content-type': 'image/png' };
		const body = makePng({ width: 3, height: 3 });
		const brought = await world.send({ method: 'POST', path: '/api/media', token: tokens.delegate, body, headers });
		return String(brought.body['file']);
	}

	async function snapshotOf(record: string): Promise<string> {
		return String((await desk.read(record)).body['parts']?.['de']?.['published']?.['snapshot']);
	}

	async function stateOfAll() {
		const { read } = world.database.databases;
		return {
			log: await listEvents(read, { limit: 1 }),
			parts: await read
				.selectFrom('part')
				.select(['record', 'name', 'revision'])
				.orderBy('record')
				.orderBy('name')
				.execute(),
			tokens: await read.selectFrom('token').select(['id', 'revoked_at']).orderBy('id').execute()
		};
	}

	test('every operation of the document stands in the table or is a way in, and every row of the table in the document', () => {
		expect(operations.map(({ id }) => id).toSorted()).toEqual([...Object.keys(access), ...open].toSorted());
	});

	test('a way in takes no token and asks where a request comes from', async () => {
		for (const id of open) {
			const operation = operations.find((each) => each.id === id);
			const isReading = operation?.method === 'GET';
			const sent = { method: operation?.method ?? '', path: operation?.path ?? '', ...(!isReading && { body: {} }) };
			const [foreign, here] = [
				await world.send({ ...sent, token: desk.admin }),
				await world.send({ ...sent, headers: { 'sec-fetch-site': 'same-origin' } })
			];
			expect([id, foreign.status, here.status]).toEqual([id, 403, isReading || id === 'passkeyOptions' ? 200 : 422]);
		}
	});

	test('an operation that is missing in the table is granted to nobody', () => {
		for (const role of roles)
			expect([grantFor('dropEverything', role), grantFor('toString', role)]).toEqual(['none', 'none']);
	});

	describe.each(Object.keys(access))('%s', (id) => {
		const operation = () => {
			const found = operations.find((one) => one.id === id);
			if (!found) throw new Error(`${id} is not in the document`);
			return found;
		};

		test('answers 401 without a token or a session', async () => {
			const answer = await call(operation(), { record: own });
			expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="kok"');
			expect(answer.headers.get('content-type')).toBe('application/problem+json');
			expect(answer.body).toEqual({
				type: '/api/problems/not-signed-in',
				title: 'Who are you?',
				status: 401,
				requestId: answer.headers.get('x-request-id'),
				words: { de: someText, en: someText }
			});
		});

		test.each(roles.flatMap((role) => whoseRecords.map((whose) => [role, whose] as const)))(
			'answers %s about %s as the table says',
			async (role, whose) => {
				const grant = grantFor(id, role);
				const before = await stateOfAll();
				const answer = await call(operation(), { token: tokens[role], record: records[whose] });
				const isAbout = /\/(records|working-copies|colleagues)\/\{id\}/.test(operation().path);
				if (grant === 'none')
					expect(answer).toMatchObject({ status: 403, body: { type: '/api/problems/not-allowed' } });
				else if ((grant === 'own' || grant === 'own-or-new') && isAbout && !whose.startsWith('the own')) {
					expect(answer).toMatchObject({ status: 404, body: { type: '/api/problems/not-found' } });
				} else expect([401, 403, 404, 500]).not.toContain(answer.status);
				// A request without what it must say changes nothing, whoever sends it; making and ending what is the test's own apart.
				if (!/^\/api\/(tokens|mandates|people|invitations|mails|archive)/.test(operation().path))
					expect(await stateOfAll()).toEqual(before);
			}
		);
	});

	describe('a token', () => {
		async function statusWith(authorization: string) {
			const answer = await world.send({ path: '/api/records', headers: { authorization } });
			expect(answer.headers.get('www-authenticate')).toBe(answer.status === 401 ? 'Bearer realm="kok"' : null);
			return answer.status;
		}

		test.each([
			'',
			'Bearer',
			'Bearer ',
			'Bearer x',
			'Bearer kok_',
			'Basic a29rOmtvaw==',
			`Bearer kok_${'A'.repeat(43)}`
		])('spelled “%s” lets nobody in', async (authorization) => {
			expect(await statusWith(authorization)).toBe(401);
		});

		test('lets in whoever sends its secret, whatever the case of “Bearer”', async () => {
			expect(await statusWith(`bearer ${tokens.office}`)).toBe(200);
			expect(await statusWith(`Bearer ${tokens.office} ${tokens.office}`)).toBe(401);
			expect(await statusWith(`Bearer ${tokens.office.toLowerCase()}`)).toBe(401);
			expect(await statusWith(tokens.office)).toBe(401);
		});

		test('that was revoked or has ended lets nobody in', async () => {
			const [revoked, short] = [await makeToken('admin', { days: 9 }), await makeToken('admin', { days: 1 })];
			const path = `/api/tokens/${revoked.token.id}`;
			await world.send({ method: 'DELETE', path, token: desk.admin });
			expect(await statusWith(`Bearer ${revoked.secret}`)).toBe(401);
			expect(await statusWith(`Bearer ${short.secret}`)).toBe(200);
			world.clock.advance(day);
			expect(await statusWith(`Bearer ${short.secret}`)).toBe(401);
		});
	});

	describe('a token that a person made', () => {
		const decisions = Object.keys(access).filter((id) => 'isDecision' in access[id as keyof typeof access]);

		test('decides nothing, whatever its maker may do', async () => {
			const by = { ...caller, actor: `account:${await disposableAccount(false)}` };
			const { secret } = await makeToken('admin', { by });
			const before = await stateOfAll();
			expect(decisions).toEqual(expect.arrayContaining(['approveDraft', 'publishSet', 'pinRelease', 'createToken']));
			for (const id of decisions) {
				const operation = operations.find((each) => each.id === id);
				if (!operation) throw new Error(`${id} is not in the document`);
				const path = operation.path.replace(/\{(\w+)\}/g, (_, name) =>
					name === 'number' ? '1' : name === 'part' ? 'de' : own
				);
				const body = operation.hasBody ? { body: {} } : {};
				const answer = await world.send({ method: operation.method, path, token: secret, ...body });
				expect([id, answer.status, answer.body['refusal']]).toEqual([id, 409, 'people-only']);
			}
			expect(await stateOfAll()).toEqual(before);
		});

		test('reads and writes drafts, and tries what a set would do', async () => {
			const by = { ...caller, actor: `account:${await disposableAccount(false)}` };
			const { secret } = await makeToken('office', { by });
			const parts = await desk.approve(await desk.create(demandDrafts(3)));
			expect((await world.send({ path: '/api/records', token: secret })).status).toBe(200);
			const path = '/api/publications?dryRun=true';
			expect((await world.send({ method: 'POST', path, token: secret, body: { parts } })).status).toBe(200);
			const id = newRecordId();
			const made = await world.send({ path: `/api/records/${id}`, token: secret, create: true, body: demandDrafts(4) });
			expect(made.status).toBe(201);
		});
	});

	describe('a delegate', () => {
		async function read(path: string) {
			return world.send({ path, token: tokens.delegate });
		}

		test('sees of another member the fields for the public and for members, and no others', async () => {
			const { body } = await read(`/api/records/${other}`);
			const { publicity: _, ...facts } = memberDrafts('Andere').parts.facts.values;
			const { colleaguePhone: __, ...inside } = colleagues;
			const seen = { record: other, type: 'member', audience: 'members' };
			expect(body).toEqual({
				id: other,
				type: 'member',
				audience: 'members',
				createdAt: someText,
				slugs: { de: ['andere'] },
				parts: {
					de: { ...seen, part: 'de', published: { since: someText, values: { name: 'Andere' } } },
					facts: { ...seen, part: 'facts', published: { since: someText, values: facts } },
					inside: { ...seen, part: 'inside', published: { since: someText, values: inside } }
				}
			});
		});

		test('sees no hash against which a guess at a hidden text could be checked', async () => {
			const list = (await read('/api/records?limit=200')).body;
			expect(JSON.stringify(list)).not.toMatch(/[0-9a-f]{64}/);
			const ids = (list['records'] ?? []).map(({ id }) => String(id));
			expect(ids).toContain(demand);
			const found = await Promise.all(ids.map(async (id) => (await read(`/api/records/${id}`)).body));
			const shown = JSON.stringify(found, (key, value: unknown) => (key === 'id' || key === 'record' ? '' : value));
			const mine = [await read(`/api/records/${own}`), await read(`/api/records/${records['the own service']}`)];
			const ownHashes = JSON.stringify(mine.map(({ body }) => body)).match(/[0-9a-f]{64}/g) ?? [];
			const hashes = new Set(shown.match(/[0-9a-f]{64}/g));
			expect([...hashes].toSorted()).toEqual([...new Set(ownHashes)].toSorted());
		});

		test('sees no draft of others, nor that there is one', async () => {
			const { body } = await read(`/api/records/${demand}`);
			expect(JSON.stringify(body)).not.toContain('Heimlich');
			expect(body['parts']?.['de']).not.toHaveProperty('draft');
			expect(body['parts']?.['en']).not.toHaveProperty('behind');
			expect((await desk.read(demand)).body['parts']?.['en']).toMatchObject({ behind: true });
		});

		test('gets the same answer and tag for a text of others, however much its draft changes', async () => {
			const id = await desk.found(memberDrafts('Dritte'));
			const look = async () => {
				const { headers, body } = await read(`/api/records/${id}/parts/de`);
				return { tag: headers.get('etag'), body, whole: (await read(`/api/records/${id}`)).body };
			};
			const before = await look();
			expect(before.tag).toMatch(/^"[0-9a-f]{64}"$/);
			expect((await desk.save(id, 'de', { values: { name: 'Heimlich' }, revision: 4 })).status).toBe(200);
			await desk.save(id, 'facts', {
				values: memberDrafts('x', { phone: '030 1234' }).parts.facts.values,
				revision: 4
			});
			expect(await look()).toEqual(before);

			expect((await desk.publish(id, ['de'])).status).toBe(200);
			const after = await look();
			expect(after.body).toMatchObject({ published: { values: { name: 'Heimlich' } } });
			expect(after.tag).not.toBe(before.tag);
		});

		test('never learns of a member that is withheld, drafted or withdrawn', async () => {
			const { body } = await read('/api/records?limit=200');
			const ids = (body['records'] ?? []).map(({ id }) => String(id));
			expect(ids).toEqual(expect.arrayContaining([own, other, demand]));
			for (const hidden of [withheld, drafted, gone]) {
				expect(ids).not.toContain(hidden);
				const answer = await read(`/api/records/${hidden}`);
				expect(answer).toMatchObject({ status: 404, body: { type: '/api/problems/not-found' } });
				for (const part of ['facts', 'de', 'inside']) {
					expect((await read(`/api/records/${hidden}/parts/${part}`)).status).toBe(404);
				}
			}
		});

		test('sees all of the own member, and works on its drafts up to the review', async () => {
			expect((await read(`/api/records/${own}`)).body).toMatchObject({
				audience: 'own',
				parts: {
					facts: { published: { values: { publicity: 'named' } } },
					inside: { published: { values: colleagues } }
				}
			});
			const save = { values: { name: 'Neuer Name' }, revision: 4, token: tokens.delegate };
			expect((await desk.save(own, 'de', save)).status).toBe(200);
			expect((await desk.order(own, 'de', { verb: 'review', revision: 5, token: tokens.delegate })).status).toBe(200);
			const approval = { verb: 'approval', revision: 6, token: tokens.delegate };
			expect((await desk.order(own, 'de', approval)).status).toBe(403);
			expect((await desk.order(own, 'de', { ...approval, verb: 'publication' })).status).toBe(403);
			expect((await desk.order(own, 'de', { ...approval, token: desk.ben })).status).toBe(200);
		});

		test('can change nothing of another member, and learns nothing from the refusal', async () => {
			const before = await stateOfAll();
			for (const id of [other, withheld, drafted]) {
				const save = { values: { name: 'Übernommen' }, revision: 4, token: tokens.delegate };
				const answer = await desk.save(id, 'de', save);
				expect(answer).toMatchObject({ status: 404, body: { type: '/api/problems/not-found' } });
				expect(answer.body).not.toHaveProperty('current');
			}
			expect(await stateOfAll()).toEqual(before);
		});
	});
});

interface Operation {
	id: string;
	method: string;
	path: string;
	hasBody: boolean;
}

/** The operations of an OpenAPI document. */
function operationsOf(document: Body): Operation[] {
	return Object.entries<Body>(document['paths'] ?? {}).flatMap(([path, methods]) =>
		Object.entries<Body>(methods).map(([method, operation]) => ({
			id: String(operation['operationId']),
			method: method.toUpperCase(),
			path,
			hasBody: operation['requestBody'] !== undefined
		}))
	);
}
