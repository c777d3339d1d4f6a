import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import type { Desk } from '../testing/desk.ts';
import { memberDrafts, newRecordId, serviceDrafts } from '../testing/drafts.ts';
import { openFoundedDesk } from '../testing/founded-desk.ts';
import type { World } from '../testing/world.ts';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let own: string;
	let other: string;
	let delegate: string;
	let demand: string;

	beforeAll(async () => {
		({ world, desk, own, other, demand, delegate } = await openFoundedDesk(kind, inject('postgresUrl')));
	});
	beforeEach(async () => {
		await world.database.databases.write.deleteFrom('working_copy').execute();
	});
	afterAll(async () => world.close());

	interface Kept {
		type?: string;
		base?: number;
		values?: object;
		translatedFrom?: string;
		token?: string;
	}

	async function keep(id: string, part: string, { token = desk.ana, type = 'demand', ...more }: Kept) {
		return world.send({
			path: `/api/working-copies/${id}/${part}`,
			token,
			body: { type, base: 4, values: { title: 'Halb' }, ...more }
		});
	}

	const read = async (id: string, part: string, token = desk.ana) =>
		world.send({ path: `/api/working-copies/${id}/${part}`, token });
	const drop = async (id: string, part: string, token = desk.ana) =>
		world.send({ method: 'DELETE', path: `/api/working-copies/${id}/${part}`, token });
	const mine = async (token = desk.ana) =>
		(await world.send({ path: '/api/working-copies', token })).body['copies'] ?? [];
	const events = async () =>
		(await world.send({ path: '/api/events?limit=1', token: desk.ana })).body['events']?.[0]?.['seq'];

	test('what someone typed comes back whole, with the revision that it began from, and the later save stands', async () => {
		await keep(demand, 'en', { values: { title: 'Hal' }, translatedFrom: 'de' });
		const saved = await keep(demand, 'en', {
			values: { title: 'Half', clauses: { a: { text: 7 } } },
			translatedFrom: 'de'
		});
		expect(saved.status).toBe(200);
		const { body, headers } = await read(demand, 'en');
		expect(body).toEqual(saved.body);
		expect(body).toMatchObject({
			...{ record: demand, type: 'demand', part: 'en', base: 4, translatedFrom: 'de' },
			values: { title: 'Half', clauses: { a: { text: 7 } } }
		});
		const again = { path: `/api/working-copies/${demand}/en`, token: desk.ana };
		const known = await world.send({ ...again, headers: { 'if-none-match': String(headers.get('etag')) } });
		expect(known.status).toBe(304);
	});

	test('nobody else reads, lists or drops it, not even the rest of the office', async () => {
		await keep(demand, 'de', {});
		for (const token of [desk.ben, desk.admin, delegate]) {
			expect((await read(demand, 'de', token)).status).toBe(404);
			expect(await mine(token)).toEqual([]);
			await drop(demand, 'de', token);
		}
		expect((await read(demand, 'de')).status).toBe(200);
	});

	test('it makes no event, no revision, and stands in no archive and no release', async () => {
		const before = [await events(), (await desk.read(demand)).body];
		await keep(demand, 'de', { values: { title: 'Nur bei mir' } });
		expect([await events(), (await desk.read(demand)).body]).toEqual(before);
		const archive = await world.send({ path: '/api/archive', token: desk.admin });
		expect(archive.status).toBe(200);
		expect(JSON.stringify(archive.body)).not.toContain('Nur bei mir');
		expect((await world.release()).contentText).not.toContain('Nur bei mir');
	});

	test('a list names them, newest first, with what the part is by now', async () => {
		await keep(demand, 'de', { base: 1 });
		world.clock.advance(1_000);
		const isNew = newRecordId();
		await keep(isNew, 'facts', { type: 'goal', base: 0, values: { order: 'x' } });
		expect(await mine()).toEqual([
			{ record: isNew, type: 'goal', part: 'facts', base: 0, revision: 0, savedAt: expect.any(String) as string },
			{
				...{ record: demand, type: 'demand', part: 'de', base: 1, revision: 4, savedAt: expect.any(String) as string },
				titles: { de: 'Forderung 1', en: 'Demand 1' }
			}
		]);
	});

	test('one that is dropped is gone', async () => {
		await keep(demand, 'de', {});
		expect((await drop(demand, 'de')).status).toBe(204);
		expect((await drop(demand, 'de')).status).toBe(204);
		expect((await read(demand, 'de')).status).toBe(404);
	});

	test('fields that the part does not have are refused, and values so deep that nothing has them', async () => {
		const answer = await keep(demand, 'de', { values: { title: 'x', nonsense: 1 } });
		expect(answer).toMatchObject({ status: 422, body: { issues: [{ path: 'values.nonsense', code: 'unknown' }] } });
		const deep = `{"type":"demand","base":1,"values":{"title":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`;
		const path = `/api/working-copies/${demand}/de`;
		expect((await world.send({ path, token: desk.ana, method: 'PUT', body: deep })).status).toBe(422);
		expect((await keep(demand, 'de', { type: 'goal' })).body).toMatchObject({ refusal: 'other-type' });
		expect(await mine()).toEqual([]);
	});

	test('a body over the bound is refused, and so is the 501st text of one person', async () => {
		const { status } = await keep(demand, 'de', { values: { title: 'x'.repeat(300_000) } });
		expect(status).toBe(413);
		const { body: me } = await world.send({ path: '/api/me', token: desk.ana });
		const rows = Array.from({ length: 500 }, (_, index) => ({
			...{
				holder: String(me['actor']),
				record: `r${index}`,
				part: 'de',
				type: 'demand',
				base: 0,
				translated_from: null
			},
			...{ body: '{}', saved_at: '2026-11-24T09:00:00.000Z' }
		}));
		await world.database.databases.write.insertInto('working_copy').values(rows).execute();
		expect((await keep(demand, 'de', {})).body).toMatchObject({ refusal: 'too-many-working-copies' });
		expect((await keep(demand, 'de', { token: desk.ben })).status).toBe(200);
	});

	describe('a delegate', () => {
		test('keeps texts of the own member, its services and new ones, and of no other', async () => {
			const service = await desk.found(serviceDrafts(own));
			const theirs = await desk.found(serviceDrafts(other));
			const asDelegate = { token: delegate, values: { name: 'Halb' } };
			expect((await keep(own, 'de', { ...asDelegate, type: 'member' })).status).toBe(200);
			expect((await keep(service, 'de', { ...asDelegate, type: 'service' })).status).toBe(200);
			expect((await keep(newRecordId(), 'de', { ...asDelegate, type: 'service' })).status).toBe(200);
			expect((await keep(newRecordId(), 'de', { ...asDelegate, type: 'goal', values: {} })).body).toMatchObject({
				refusal: 'office-creates'
			});
			for (const [id, type] of [
				[other, 'member'],
				[theirs, 'service'],
				[demand, 'demand']
			] as const) {
				expect((await keep(id, 'de', { ...asDelegate, type, values: {} })).status).toBe(404);
				expect((await read(id, 'de', delegate)).status).toBe(404);
			}
			expect(await mine(delegate)).toHaveLength(3);
		});

		test('sends no field of the office', async () => {
			const answer = await keep(own, 'facts', { token: delegate, type: 'member', values: { note: 'x' } });
			expect(answer).toMatchObject({
				status: 422,
				body: { issues: [{ path: 'values.note', code: 'for-the-office' }] }
			});
		});

		test('finds none of a service that another member keeps by now', async () => {
			const moved = await desk.found(serviceDrafts(own));
			await keep(moved, 'de', { token: delegate, type: 'service', values: { name: 'Mein' } });
			await desk.save(moved, 'facts', { values: serviceDrafts(other).parts.facts.values, revision: 4 });
			await desk.publish(moved, ['facts']);
			expect((await read(moved, 'de', delegate)).status).toBe(404);
			expect(await mine(delegate)).toEqual([]);
		});
	});

	test('it ends with the access of the one who typed it', async () => {
		const token = await world.token('office');
		await keep(demand, 'de', { token });
		const { body: me } = await world.send({ path: '/api/me', token });
		const path = `/api/tokens/${String(me['actor']).replace('token:', '')}`;
		expect((await world.send({ method: 'DELETE', path, token: desk.admin })).status).toBe(204);
		const left = await world.database.databases.read.selectFrom('working_copy').select('holder').execute();
		expect(left).toEqual([]);
	});

	test('it is erased with its record, whoever typed it, and nobody keeps a new one of that', async () => {
		const shelter = await desk.found(memberDrafts('Haus'));
		const theirs = await world.token('delegate', shelter);
		for (const token of [desk.ana, desk.ben, theirs]) {
			const kept = await keep(shelter, 'de', { token, type: 'member', values: { name: 'Gasse 7' } });
			expect(kept.status).toBe(200);
		}
		await keep(newRecordId(), 'de', { token: theirs, type: 'service', values: { name: 'Gasse 7' } });
		const erasure = { revisions: { facts: 4, de: 4 } };
		const path = `/api/records/${shelter}/erasure`;
		expect((await world.send({ method: 'POST', path, token: desk.admin, body: erasure })).status).toBe(200);
		const left = await world.database.databases.read.selectFrom('working_copy').select('body').execute();
		expect(left).toEqual([]);
		expect((await keep(shelter, 'de', { type: 'member', values: { name: 'Gasse 7' } })).status).toBe(404);
	});
});
