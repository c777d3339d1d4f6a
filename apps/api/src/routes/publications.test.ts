import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { listEvents } from '../db/stores/event-store.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, type SetPart, openDesk } from '../testing/desk.ts';
import { demandDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { someHash, someText } from '../testing/expected.ts';
import { type World, openWorld } from '../testing/world.ts';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let demand: string;
	let parts: SetPart[];
	let number = 0;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
	});
	afterAll(async () => world.close());

	beforeEach(async () => {
		number += 1;
		demand = await desk.create(demandDrafts(number));
		parts = await desk.approve(demand);
	});

	async function publish(body: object) {
		return world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body });
	}

	async function newestEvent() {
		const [event] = await listEvents(world.database.databases.read, { limit: 1 });
		return event;
	}

	test('a set is published as one, with one event that names every part', async () => {
		const before = await newestEvent();
		const answer = await publish({ parts });
		expect(answer).toMatchObject({ status: 200 });
		expect(answer.body).toEqual({ parts: parts.map((part) => ({ ...part, revision: 4 })) });
		const after = await newestEvent();
		expect(after).toMatchObject({ seq: (before?.seq ?? 0) + 1, action: 'SetPublished', object: demand });
		expect(JSON.parse(after?.changes ?? '')).toEqual(
			parts.map(({ record, part }) => ({
				record,
				part,
				before: 3,
				after: 4,
				snapshot: someHash
			}))
		);
	});

	test('a set over several records stands in the history of each, with what concerns it alone', async () => {
		number += 1;
		const other = await desk.create(demandDrafts(number));
		await publish({ parts: [...parts, ...(await desk.approve(other))] });
		expect(await newestEvent()).toMatchObject({ object: 'set' });
		for (const id of [demand, other]) {
			const { body } = await world.send({ path: `/api/records/${id}/history`, token: desk.ana });
			expect(body['events']?.[0]).toMatchObject({ action: 'SetPublished' });
			expect(body['events']?.[0]?.['changes']).toHaveLength(3);
			expect(JSON.stringify(body['events']?.[0]?.['changes'])).not.toContain(id === demand ? other : demand);
		}
	});

	test('where one part stands in the way nothing is published, and each fault is told', async () => {
		await desk.save(demand, 'en', { values: demandDrafts(number).parts.en.values, revision: 3 });
		const before = await newestEvent();
		const missing = { record: newRecordId(), part: 'de', revision: 1 };
		const answer = await publish({
			parts: [...parts.map((part) => (part.part === 'en' ? { ...part, revision: 4 } : part)), missing]
		});
		expect(answer.status).toBe(409);
		expect(answer.headers.get('content-type')).toBe('application/problem+json');
		expect(answer.body['parts']).toEqual([
			{
				record: demand,
				part: 'en',
				revision: 4,
				fate: 'refused',
				refusal: 'not-approved',
				words: { de: someText, en: someText }
			},
			{ ...missing, fate: 'not-found' }
		]);
		expect(await newestEvent()).toEqual(before);
		expect((await desk.read(demand)).body['parts']?.['facts']).not.toHaveProperty('published');
	});

	test('a set that was read before someone wrote is stale as a whole', async () => {
		const old = parts.map((part) => ({ ...part, revision: 2 }));
		expect(await publish({ parts: old })).toMatchObject({
			status: 412,
			body: { type: '/api/problems/stale', parts: [{ fate: 'stale' }, { fate: 'stale' }, { fate: 'stale' }] }
		});
		expect((await publish({ parts: [...parts, ...parts] })).status).toBe(412);
	});

	test('two demands of one number are not published in one set', async () => {
		const other = await desk.create(demandDrafts(number));
		const answer = await publish({ parts: [...parts, ...(await desk.approve(other))] });
		expect(answer).toMatchObject({ status: 409, body: { parts: [{ record: other, refusal: 'number-taken' }] } });
	});

	test('a set is scheduled as one', async () => {
		const publishAt = '2031-01-01T00:00:00Z';
		expect((await publish({ parts, publishAt })).status).toBe(200);
		expect(await newestEvent()).toMatchObject({ action: 'SetScheduled' });
		expect((await desk.read(demand)).body['parts']).toMatchObject({
			facts: { draft: { publishAt: '2031-01-01T00:00:00.000Z' } },
			en: { draft: { publishAt: '2031-01-01T00:00:00.000Z' } }
		});
	});

	test.each([{ parts: [] }, {}, { parts: [{ record: 'x', part: 'de', revision: 0 }] }, { parts: {}, more: 1 }])(
		'what is no set is refused: %j',
		async (body) => {
			expect(await publish(body)).toMatchObject({ status: 422, body: { type: '/api/problems/invalid-request' } });
		}
	);
});
