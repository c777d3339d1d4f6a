import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { startAddressChecks } from './address-checks.ts';
import type { Finding } from './finding.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts, newRecordId, serviceDrafts } from '../testing/drafts.ts';
import { type Body, type World, openWorld } from '../testing/world.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const source = { title: 'Bericht', publisher: 'Netz', dated: '2020' };
const reachable: Finding = { said: 'reachable', status: 200 };
const missing: Finding = { said: 'missing', status: 404 };
const nameless: Finding = { said: 'nameless' };

describe.each(kinds)('checking web addresses, on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let own: string;
	let service: string;
	let delegate: string;
	/** What was asked for, and by whom. */
	const asked: string[] = [];
	const agents = new Set<string>();
	/** What asking for an address says; where nothing is said, that it is there. */
	const says = new Map<string, Finding>();

	beforeAll(async () => {
		const ask = async (address: string, { userAgent }: { userAgent: string }) => {
			asked.push(address);
			agents.add(userAgent);
			return Promise.resolve(says.get(address) ?? reachable);
		};
		world = await openWorld(kind, inject('postgresUrl'), { askForAddress: ask });
		desk = await openDesk(world);
		await desk.found(networkDrafts({ website: 'https://netz.example', exitTo: 'https://netz.example/weg' }));
		own = await desk.found(memberDrafts('Lichthof', { website: 'https://lichthof.example', note: at('vermerk') }));
		service = await desk.found(serviceDrafts(own));
		delegate = await world.token('delegate', own);
	});
	afterAll(async () => world.close());
	beforeEach(() => {
		asked.length = 0;
		says.clear();
	});

	/** A text that links to a host. */
	function at(host: string): string {
		return `Siehe [dort](https://${host}.example/).`;
	}

	async function look(times = 1, milliseconds = minute): Promise<void> {
		for (let time = 0; time < times; time += 1) {
			world.clock.advance(milliseconds);
			await world.api.settleAddresses();
		}
	}

	/** Looks until nothing is asked for any more. */
	async function lookUntilDone(): Promise<string[]> {
		for (let before = -1; before !== asked.length;) {
			before = asked.length;
			await look(1, 10 * minute);
			await look();
		}
		return [...asked];
	}

	async function list(token = desk.ana): Promise<Body> {
		const { status, body } = await world.send({ path: '/api/web-addresses', token });
		expect(status, JSON.stringify(body)).toBe(200);
		return body;
	}

	async function find(address: string, token = desk.ana): Promise<Body | undefined> {
		return [...((await list(token))['addresses'] ?? [])].find((one) => String(one['address']) === address);
	}

	async function post(id: string, verb: string, { token = desk.ana, body }: { token?: string; body?: object } = {}) {
		return world.send({ method: 'POST', path: `/api/web-addresses/${id}/${verb}`, token, body });
	}

	/** A demand that is public with a source at an address. */
	async function foundDemand(number: number, url: string, more: object = {}): Promise<string> {
		const { parts, type } = demandDrafts(number);
		const facts = { values: { ...parts.facts.values, sources: [{ ...source, url }], ...more } };
		return desk.found({ type, parts: { ...parts, facts } });
	}

	/** Fails long enough to be told of. */
	async function fail(address: string, finding: Finding): Promise<void> {
		says.set(address, finding);
		await lookUntilDone();
		for (let time = 0; time < 4; time += 1) {
			await look(1, 1.2 * day);
			await lookUntilDone();
		}
	}

	test('asks for what the public reads, once, one a minute and no host twice in a row, and says who asks', async () => {
		await look();
		expect(asked).toHaveLength(1);
		await look(4);
		expect(asked.map((address) => new URL(address).host).toSorted()).toEqual(['lichthof.example', 'netz.example']);
		const all = await lookUntilDone();
		expect(all.toSorted()).toEqual(['https://lichthof.example/', 'https://netz.example/', 'https://netz.example/weg']);
		expect([...agents]).toEqual([
			expect.stringMatching(/^kok\/\d+\.\d+\.\d+ \(checks the links of a network; \+https:\/\/netz\.example\/\)$/)
		]);
		expect(await list()).toMatchObject({
			checking: { isOn: true, count: 3, unasked: 0, askedAt: expect.any(String) },
			addresses: []
		});
	});

	test('asks for nothing that the public does not read: drafts, the protected, what hangs on them, the withdrawn', async () => {
		const shelter = await desk.found(
			memberDrafts('Haus', { publicity: 'counted_only', website: 'https://haus.example/' })
		);
		await desk.found(serviceDrafts(shelter, 'Aufnahme'));
		await desk.create(memberDrafts('Neu', { website: 'https://neu.example/' }));
		const left = await desk.found(memberDrafts('Alt', { website: 'https://alt.example/' }));
		const withdrawal = { withdrawal: { reason: 'over' }, revisions: { facts: 4, de: 4 } };
		await world.send({ method: 'POST', path: `/api/records/${left}/withdrawal`, token: desk.ana, body: withdrawal });
		const naming = await desk.found(serviceDrafts(own, 'Verdeckt'));
		const inner = { sources: [{ ...source, url: 'https://intern.example/', covers: ['note'] }, source] };
		await desk.found(memberDrafts('Mit Vermerk', { note: 'Vertraulich', ...inner }));
		expect(naming).not.toBe('');
		expect(await lookUntilDone()).toEqual([]);
		const { read } = world.database.databases;
		const kept = await read.selectFrom('web_address').select('address').where('address', 'like', '%intern%').execute();
		expect(kept).toEqual([]);
	});

	test('one that became protected since is not asked for when its turn comes', async () => {
		const member = await desk.found(memberDrafts('Bald geschützt', { website: 'https://bald.example/' }));
		expect(await lookUntilDone()).toEqual(['https://bald.example/']);
		const values = {
			...memberDrafts('', { publicity: 'counted_only', website: 'https://bald.example/' }).parts.facts.values
		};
		await desk.save(member, 'facts', { values, revision: 4 });
		await desk.publish(member, ['facts']);
		asked.length = 0;
		await look(1, 9 * day);
		await lookUntilDone();
		expect(asked).not.toContain('https://bald.example/');
	});

	test('what is missing is told after three failures over three days, with where it stands, and is done once it is replaced', async () => {
		const url = 'https://amt.example/weg';
		const demand = await foundDemand(1, url);
		says.set(url, missing);
		await lookUntilDone();
		const failedAt = world.clock.now();
		await look(1, 1.2 * day);
		await lookUntilDone();
		expect(await find(url)).toBeUndefined();
		for (let time = 0; time < 2; time += 1) {
			await look(1, 1.2 * day);
			await lookUntilDone();
		}
		const place = { record: demand, type: 'demand', part: 'facts', field: 'sources', state: 'published' };
		const told = await find(url);
		expect(told).toMatchObject({
			state: 'gone',
			said: 'missing',
			status: 404,
			places: [{ ...place, hasDraft: false }]
		});
		expect(Date.parse(String(told?.['since']))).toBeLessThanOrEqual(Date.parse(failedAt));
		const { catchUp } = (await world.send({ path: '/api/desk', token: desk.ana })).body;
		const { places: _, ...onDesk }: Record<string, unknown> = told ?? {};
		expect(catchUp?.['addresses']).toEqual({ count: 1, first: [onDesk] });

		const values = { ...demandDrafts(1).parts.facts.values, sources: [{ ...source, url: 'https://amt.example/da' }] };
		await desk.save(demand, 'facts', { values, revision: 4 });
		expect(await find(url)).toMatchObject({ places: [{ ...place, hasDraft: true }] });
		await desk.publish(demand, ['facts']);
		expect(await find(url)).toBeUndefined();
		await lookUntilDone();
		const { read } = world.database.databases;
		expect(await read.selectFrom('web_address').select('id').where('address', '=', url).execute()).toEqual([]);
	});

	test('a delegate is told of what stands in own records alone, and an address of others is none to them', async () => {
		const [mine, theirs] = ['https://eigen.example/weg', 'https://fremd.example/weg'];
		await foundDemand(2, theirs);
		const facts = { ...serviceDrafts(own).parts.facts.values, sources: [{ ...source, url: mine }] };
		await desk.save(service, 'facts', { values: facts, revision: 4 });
		await desk.publish(service, ['facts']);
		says.set(mine, missing);
		await fail(theirs, missing);
		const ids = [await find(mine), await find(theirs)].map((one) => String(one?.['id']));
		expect((await find(mine, delegate))?.['places']).toMatchObject([{ record: service, field: 'sources' }]);
		expect(await find(theirs, delegate)).toBeUndefined();
		expect(JSON.stringify(await list(delegate))).not.toContain('fremd');
		const { body } = await world.send({ path: '/api/desk', token: delegate });
		expect(body['catchUp']?.['addresses']).toMatchObject({ count: 1, first: [{ address: mine }] });
		expect((await list(delegate))['counts']).toMatchObject({ gone: 1 });
		expect((await post(ids[0] ?? '', 'check', { token: delegate })).status).toBe(200);
		expect((await post(ids[1] ?? '', 'check', { token: delegate })).status).toBe(404);
		expect((await post(ids[0] ?? '', 'acceptance', { token: delegate, body: { isRight: true } })).status).toBe(403);
		// Whoever acts for a body alone keeps no record.
		const values = { kind: 'committee', level: 'country', sources: [source] };
		const committee = { type: 'body', parts: { facts: { values }, de: { values: { name: 'Ausschuss' } } } };
		const ofBody = await list(await world.token('delegate', await desk.found(committee)));
		expect([ofBody['addresses'], ofBody['accepted']]).toEqual([[], []]);
	});

	test('one that has moved says where to, one that keeps programs out says so, and neither is called dead', async () => {
		const [from, to, wall] = ['https://alt-amt.example/', 'https://neu-amt.example/', 'https://wand.example/'];
		await foundDemand(3, from);
		await foundDemand(4, wall);
		says.set(from, { said: 'moved', status: 200, to });
		says.set(wall, { said: 'refused', status: 403 });
		await lookUntilDone();
		expect(await find(from)).toMatchObject({ state: 'moved', movedTo: to });
		expect(await find(wall)).toMatchObject({ state: 'refused', said: 'refused', status: 403 });
		expect((await list())['counts']).toMatchObject({ moved: 1, refused: 1 });
	});

	test('a new one is put into a draft of each record that names the old one, and the old is told of until all are public', async () => {
		const [from, to] = ['https://amt-alt.example/recht', 'https://amt-neu.example/recht'];
		const [one, read, gone] = [await foundDemand(20, from), await foundDemand(21, from), await foundDemand(22, from)];
		says.set(from, { said: 'moved', status: 200, to });
		await lookUntilDone();
		const placesOf = async () =>
			[...((await find(from))?.['places'] ?? [])].map(({ record, hasDraft }) => ({ record, hasDraft }));
		const places = (drafts: readonly string[], records = [one, read, gone]) =>
			expect.arrayContaining(records.map((record) => ({ record, hasDraft: drafts.includes(record) }))) as unknown;
		expect(await placesOf()).toEqual(places([]));
		const valuesWith = (number: number, url: string) => ({
			...demandDrafts(number).parts.facts.values,
			sources: [{ ...source, url }]
		});
		const put = async (
			record: string,
			{ number, token, ifMatch }: { number: number; token: string; ifMatch: number }
		) => {
			const body = { type: 'demand', part: 'facts', values: valuesWith(number, to) };
			return world.send({ path: `/api/records/${record}/parts/facts`, token, ifMatch, body });
		};

		// Somebody else has given a draft to be read: who files on top of what is public is told so, and it stays in review.
		await desk.save(read, 'facts', { values: valuesWith(21, `${from}#zwei`), revision: 4, token: desk.ben });
		await desk.order(read, 'facts', { verb: 'review', revision: 5, token: desk.ben });
		expect((await put(read, { number: 21, token: desk.ana, ifMatch: 4 })).status).toBe(412);
		const opened = (await world.send({ path: `/api/records/${read}`, token: desk.ana })).body['parts']?.['facts'];
		expect(opened?.['draft']).toMatchObject({ stage: 'in_review' });
		expect(String(opened?.['draft']?.['writtenBy'])).not.toBe('');

		// Whoever acts for a member writes in none of them, and is told of none.
		expect((await put(one, { number: 20, token: delegate, ifMatch: 4 })).status).toBe(404);
		expect(await find(from, delegate)).toBeUndefined();
		const id = String((await find(from))?.['id']);
		expect((await post(id, 'acceptance', { token: delegate, body: { isRight: true } })).status).toBe(403);

		expect((await put(one, { number: 20, token: desk.ana, ifMatch: 4 })).status).toBe(200);
		expect(await placesOf()).toEqual(places([one, read]));
		await desk.publish(one, ['facts']);
		await desk.save(gone, 'facts', { values: valuesWith(22, to), revision: 4 });
		await desk.publish(gone, ['facts']);
		expect(new Set((await placesOf()).map(({ record }) => record))).toEqual(new Set([read]));
		await desk.order(read, 'facts', { verb: 'return', revision: 6, token: desk.ana, body: { reason: 'Umgezogen.' } });
		await desk.order(read, 'facts', { verb: 'draft', revision: 7 });
		await desk.save(read, 'facts', { values: valuesWith(21, to), revision: 8 });
		await desk.publish(read, ['facts']);
		// No text names it any more, so nobody says of it that it is right.
		expect(await find(from)).toBeUndefined();
		await look();
		expect((await post(id, 'acceptance', { body: { isRight: true } })).status).toBe(404);
	});

	test('one that is right as it is, is told of and asked for no more until that is taken back; the log says who', async () => {
		const url = 'https://richtig.example/';
		await foundDemand(5, url);
		await fail(url, missing);
		const id = String((await find(url))?.['id']);
		for (const _ of [1, 2]) expect((await post(id, 'acceptance', { body: { isRight: true } })).status).toBe(204);
		expect(await find(url)).toBeUndefined();
		expect((await list())['accepted']).toMatchObject([{ address: url, acceptedAt: world.clock.now() }]);
		asked.length = 0;
		await look(1, 9 * day);
		await lookUntilDone();
		expect(asked).not.toContain(url);
		expect((await post(id, 'acceptance', { body: { isRight: false } })).status).toBe(204);
		expect(await find(url)).toMatchObject({ state: 'gone' });
		const { events } = (await world.send({ path: '/api/events?limit=2', token: desk.ana })).body;
		expect([...(events ?? [])].map(({ action, object }) => [action, object])).toEqual([
			['WebAddress:doubted', id],
			['WebAddress:accepted', id]
		]);
		expect((await post(newRecordId(), 'acceptance', { body: { isRight: true } })).status).toBe(404);
	});

	test('one is asked for at once where somebody wants to know, and not twice within a minute', async () => {
		const url = 'https://gleich.example/';
		await foundDemand(6, url);
		await fail(url, missing);
		const id = String((await find(url))?.['id']);
		asked.length = 0;
		says.delete(url);
		world.clock.advance(2 * minute);
		await world.api.settleAddresses();
		asked.length = 0;
		world.clock.advance(10_000);
		const answers = [await post(id, 'check'), await post(id, 'check')];
		expect(answers.map(({ body }) => [body['outcome'], body['address']?.['state']])).toEqual([
			['asked', 'reachable'],
			['known', 'reachable']
		]);
		expect(asked).toEqual([url]);
		expect((await post(newRecordId(), 'check')).status).toBe(404);
	});

	test('where nothing at all is reached, that is said once and no address is called dead', async () => {
		const urls = [7, 8, 9].map((number) => `https://ferne-${number}.example/`);
		for (const [index, url] of urls.entries()) await foundDemand(7 + index, url);
		await lookUntilDone();
		const all = await world.database.databases.read.selectFrom('web_address').select('address').execute();
		for (const { address } of all) says.set(address, nameless);
		const before = (await list())['counts'];
		await look(12, day);
		const { checking, counts } = await list();
		expect(counts).toEqual(before);
		expect(checking?.['nothingSince']).toEqual(expect.any(String));
		asked.length = 0;
		// At most once an hour it tries whether that is over.
		await look(8, 7 * minute);
		expect(asked.length).toBeLessThanOrEqual(2);

		says.clear();
		says.set(urls[0] ?? '', nameless);
		await look(1, 2 * day);
		await lookUntilDone();
		expect((await list())['checking']).not.toHaveProperty('nothingSince');
	});

	test('an erased record leaves no address', async () => {
		const url = 'https://geloescht.example/';
		const member = await desk.found(memberDrafts('Geht', { website: url }));
		await look();
		const { read } = world.database.databases;
		const known = async () => read.selectFrom('web_address').select('address').where('address', '=', url).execute();
		expect(await known()).toHaveLength(1);
		const withdrawal = { withdrawal: { reason: 'protection' }, revisions: { facts: 4, de: 4 } };
		const path = `/api/records/${member}`;
		await world.send({ method: 'POST', path: `${path}/withdrawal`, token: desk.admin, body: withdrawal });
		const erased = await world.send({ method: 'POST', path: `${path}/erasure`, token: desk.admin, body: {} });
		expect(erased.status, JSON.stringify(erased.body)).toBe(200);
		expect(await known()).toEqual([]);
		await look();
		expect(await known()).toEqual([]);
	});

	test('a server that was killed while it asked asks again after the next start, and two of them ask once', async () => {
		const url = 'https://absturz.example/';
		await lookUntilDone();
		await world.api.stop();
		await foundDemand(10, url);
		const asks: string[] = [];
		const parts = { tools: world.api.tools, log: { error: (said: object) => expect(said).toEqual({}) } };
		// It dies with the request: nobody writes down what came of it.
		const dying = startAddressChecks({
			...parts,
			ask: async (address) => {
				asks.push(address);
				return new Promise<never>(() => undefined);
			}
		});
		world.clock.advance(minute);
		await expect.poll(() => asks).toEqual([url]);
		expect(dying).toBeDefined();

		const ask = async (address: string) => {
			asks.push(address);
			return Promise.resolve(reachable);
		};
		const [one, other] = [startAddressChecks({ ...parts, ask }), startAddressChecks({ ...parts, ask })];
		for (let time = 0; time < 13; time += 1) {
			world.clock.advance(minute);
			await Promise.all([one.settle(), other.settle()]);
		}
		expect(asks).toEqual([url, url]);
		const { read } = world.database.databases;
		const found = await read.selectFrom('web_address').select('state').where('address', '=', url).execute();
		expect(found).toEqual([{ state: 'reachable' }]);
		await Promise.all([one.stop(), other.stop()]);
	});
});

test('where it is switched off nothing is asked for, and whoever wants a check is told so', async () => {
	const world = await openWorld('sqlite', '');
	const desk = await openDesk(world);
	await desk.found(networkDrafts());
	const { body } = await world.send({ path: '/api/web-addresses', token: desk.ana });
	expect(body['checking']).toEqual({ isOn: false, count: 0, unasked: 0 });
	expect((await world.send({ path: '/api/operation', token: desk.ana })).body['addresses']).toEqual(body['checking']);
	await world.close();
});
