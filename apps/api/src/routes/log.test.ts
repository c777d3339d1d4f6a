import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { inChain } from '../commands/tools.ts';
import type { Deed } from '../log/actions.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { someHash, textLike } from '../testing/expected.ts';
import { type Body, type World, openWorld, startOfTime } from '../testing/world.ts';

const day = 86_400_000;
/** Sound for no version of today: that is what the test is about. */
const writtenLater = { action: 'BallotCast', changes: [] } as unknown as Deed;

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let own: string;
	let shelter: string;
	let delegate: string;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world, { partByPart: true });
		await desk.found(networkDrafts());
		own = await desk.create(memberDrafts('Eigen'));
		shelter = await desk.create(memberDrafts('Schutzhaus', { publicity: 'counted_only' }));
		const parts = [...(await desk.approve(own)), ...(await desk.approve(shelter))];
		const set = await world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body: { parts } });
		expect(set.status).toBe(200);
		delegate = await world.token('delegate', own);
		await desk.found(demandDrafts(1));
	});
	afterAll(async () => world.close());

	async function ask(query: string, token = desk.ana): Promise<Body> {
		const { status, body } = await world.send({ path: `/api/events?${query}`, token });
		expect(status).toBe(200);
		return body;
	}

	/** Follows the log from a sequence number until nothing new comes. */
	async function follow(limit: number, { token = desk.ana, from = 0, more = '' } = {}) {
		const events: Body[] = [];
		for (let after = from; ;) {
			const page = await ask(`after=${after}&limit=${limit}${more}`, token);
			events.push(...(page['events'] ?? []));
			const next = Number(page['next']);
			if (next === after) return { events, next };
			after = next;
		}
	}

	async function everything(): Promise<Body[]> {
		return [...((await ask('limit=200'))['events'] ?? [])].reverse();
	}

	describe('the log, followed forwards', () => {
		test.each([1, 7, 200])('gives every event once and in order, %s at a time', async (limit) => {
			const { events, next } = await follow(limit);
			expect(events).toEqual(await everything());
			expect(next).toBe(events.length);
		});

		test('begins after the event that its reader knew last', async () => {
			const { next } = await follow(200);
			expect(await ask(`after=${next}`)).toEqual({ events: [], next });
			await desk.create(demandDrafts(2));
			const since = await ask(`after=${next}`);
			expect(since).toMatchObject({ events: [{ action: 'RecordCreated', seq: next + 1 }], next: next + 1 });
		});

		test('shows a delegate what concerns the own member alone, while the cursor moves past all else', async () => {
			const { events, next } = await follow(2, { token: delegate });
			expect(next).toBe((await everything()).length);
			const history = (await world.send({ path: `/api/records/${own}/history?limit=200`, token: delegate })).body;
			expect(events.toReversed()).toEqual(history['events']);
			expect(events.at(-1)).toMatchObject({ action: 'SetPublished', object: 'set' });
			expect(JSON.stringify(events)).not.toContain(shelter);
			for (const event of events) expect(event).not.toHaveProperty('hash');
		});

		test('answers 404 to a delegate who asks for another record', async () => {
			for (const id of [shelter, newRecordId()]) {
				const asked = await world.send({ path: `/api/events?after=0&record=${id}`, token: delegate });
				expect(asked.status).toBe(404);
			}
			expect((await ask(`record=${own}`, delegate))['events']?.length).toBeGreaterThan(5);
		});

		test.each(['after=-1', 'after=x', 'after=1.5', 'after=9007199254740991', 'after=3&cursor=9', 'record=x', 'actor='])(
			'is refused with %s',
			async (query) => {
				expect((await world.send({ path: `/api/events?${query}`, token: desk.ana })).status).toBe(422);
			}
		);
	});

	test('the log shows what was done to one record, forwards and backwards', async () => {
		const expected = (await everything()).filter(
			({ object, changes }) =>
				String(object) === shelter || [...(changes ?? [])].some((one) => String(one['record']) === shelter)
		);
		expect(expected.length).toBeGreaterThan(5);
		expect((await follow(3, { more: `&record=${shelter}` })).events).toEqual(expected);
		expect((await ask(`limit=200&record=${shelter}`))['events']).toEqual(expected.toReversed());
	});

	test('an event that a later version wrote is shown to the office by name, and not to a delegate', async () => {
		const { next } = await follow(200);
		await inChain(world.api.tools, async (_, chain) =>
			chain.append({ ...writtenLater, object: own, actor: 'account:x', request: 'r' })
		);
		expect((await ask(`after=${next}`))['events']).toMatchObject([
			{ action: 'Unknown', named: 'BallotCast', changes: [] }
		]);
		expect(await ask(`after=${next}`, delegate)).toEqual({ events: [], next: next + 1 });
	});

	test('the log shows what one person did', async () => {
		const all = await everything();
		const ben = String(all.find(({ action }) => String(action) === 'DraftApproved')?.['actor']);
		const expected = all.filter(({ actor }) => String(actor) === ben);
		expect(expected.length).toBeGreaterThan(3);
		expect((await ask(`limit=200&actor=${ben}`))['events']).toEqual(expected.toReversed());
		expect((await follow(2, { more: `&actor=${ben}` })).events).toEqual(expected);
	});

	describe('the text of a part', () => {
		let id: string;
		const textAt = async (at: string, token = desk.ana, part = 'de') =>
			world.send({ path: `/api/records/${id}/parts/${part}/text?at=${at}`, token });

		beforeAll(async () => {
			id = own;
			world.clock.advance(day);
			const saved = await desk.save(id, 'de', { values: { name: 'Umbenannt' }, revision: 4 });
			expect(saved.status, JSON.stringify(saved.body)).toBe(200);
		});

		test('on a day is the last one published until then', async () => {
			const later = new Date(Date.parse(startOfTime) + day).toISOString();
			const before = await textAt('2026-11-24T23:00:00Z');
			expect(before.body).toEqual({
				type: 'member',
				part: 'de',
				seq: expect.any(Number) as unknown,
				at: startOfTime,
				actor: textLike(/^token:/),
				snapshot: someHash,
				values: { name: 'Eigen' }
			});
			expect((await textAt(later)).body).toMatchObject({ at: later, values: { name: 'Umbenannt' } });
			expect((await textAt('2026-11-24T08:59:59.999Z')).status).toBe(404);
			expect((await textAt(later, desk.ana, 'en')).status).toBe(404);
			expect((await textAt('gestern')).status).toBe(422);
		});

		test('is readable for the member’s delegate under the hash that the history shows', async () => {
			const { body } = await textAt('2030-01-01T00:00:00Z', delegate, 'facts');
			const again = await world.send({
				path: `/api/records/${own}/snapshots/${String(body['snapshot'])}`,
				token: delegate
			});
			expect(again.body['values']).toEqual(body['values']);
		});

		test('that was erased cannot be read', async () => {
			const { body } = await textAt('2030-01-01T00:00:00Z');
			const { write } = world.database.databases;
			await write.updateTable('snapshot').set({ body: null }).where('hash', '=', String(body['snapshot'])).execute();
			expect((await textAt('2030-01-01T00:00:00Z')).status).toBe(410);
		});
	});

	describe('the log, narrowed', () => {
		const actionsIn = (body: Body) => [...(body['events'] ?? [])].map(({ action }) => String(action));

		test('shows what was done of a kind, by a person, to a part and within a time, also together', async () => {
			const all = await everything();
			const saved = all.filter(({ action }) => String(action) === 'ReviewAsked');
			expect((await ask('action=ReviewAsked&limit=200'))['events']?.length).toBe(saved.length);

			const ofPart = await ask(`record=${own}&part=de&limit=200`);
			expect(actionsIn(ofPart).slice(-4)).toEqual(['SetPublished', 'DraftApproved', 'ReviewAsked', 'RecordCreated']);
			const { body: me } = await world.send({ path: '/api/me', token: desk.ben });
			const both = await ask(`record=${own}&part=de&actor=${String(me['actor'])}&action=DraftApproved&limit=1`);
			expect(actionsIn(both)).toEqual(['DraftApproved']);
		});

		test('finds the oldest event of a record among many newer ones, page by page', async () => {
			const { body: me } = await world.send({ path: '/api/me', token: desk.ana });
			const query = `record=${own}&actor=${String(me['actor'])}&limit=1&action=RecordCreated`;
			expect(actionsIn(await ask(query))).toEqual(['RecordCreated']);
		});

		test('within a time shows what is at its beginning and not what is at its end', async () => {
			const begun = world.clock.now();
			world.clock.advance(day);
			const made = await desk.create(demandDrafts(77));
			const since = world.clock.now();
			world.clock.advance(day);
			await desk.create(demandDrafts(78));
			const within = await ask(`since=${since}&until=${world.clock.now()}`);
			expect([...(within['events'] ?? [])].map(({ object }) => String(object))).toEqual([made]);
			expect(actionsIn(await ask(`since=${begun}&until=${since}&action=RecordCreated`))).not.toContain(made);
			expect(actionsIn(await ask('since=2100-01-01T00:00:00Z'))).toEqual([]);
		});

		test('of a part without its record is refused', async () => {
			expect((await world.send({ path: '/api/events?part=de', token: desk.ana })).status).toBe(422);
		});

		test('shows a delegate no more than the own records', async () => {
			const { events = [] } = await ask('action=SetPublished&limit=200', delegate);
			expect([...events].flatMap(({ changes }) => [...(changes ?? [])].map(({ record }) => String(record)))).toEqual([
				own,
				own
			]);
			expect((await world.send({ path: `/api/events?record=${shelter}&part=de`, token: delegate })).status).toBe(404);
		});
	});

	test('the chain proves itself to the office alone', async () => {
		const { body } = await world.send({ path: '/api/events/proof', token: desk.ana });
		const newest = (await ask('limit=1'))['events']?.[0];
		expect(body).toEqual({ whole: true, events: newest?.['seq'], hash: newest?.['hash'] });
		expect((await world.send({ path: '/api/events/proof', token: delegate })).status).toBe(403);
	});
});
