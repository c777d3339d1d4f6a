import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, goalDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';

describe.each(kinds)('links, on %s', (kind) => {
	let world: World;
	let desk: Desk;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
	});
	afterAll(async () => world.close());

	async function get(path: string) {
		return world.send({ path, token: desk.ana });
	}

	function demandTowards(number: number, goal: string) {
		const { parts, type } = demandDrafts(number);
		return { type, parts: { ...parts, facts: { values: { ...parts.facts.values, goal } } } };
	}

	test('are listed at both ends, with their field and the state of the record at the other end', async () => {
		const goal = await desk.found(goalDrafts('Ziel'));
		const demand = await desk.found(demandTowards(1, goal));
		const drafted = await desk.create(demandTowards(2, goal));
		const link = { part: 'facts', field: 'goal' };
		expect((await get(`/api/records/${demand}/links`)).body).toEqual({
			names: [{ ...link, record: goal, type: 'goal', state: 'published', standing: 'public' }],
			namedBy: []
		});
		const { names, namedBy } = (await get(`/api/records/${goal}/links`)).body;
		expect(names).toEqual([]);
		const byId = [
			{ ...link, record: demand, type: 'demand', state: 'published', standing: 'public' },
			{ ...link, record: drafted, type: 'demand', state: 'draft', standing: 'draft' }
		].sort((a, b) => (a.record < b.record ? -1 : 1));
		expect(namedBy).toEqual(byId);
	});

	test('to withdrawn records are listed until the field names another record', async () => {
		const [goal, other] = [await desk.found(goalDrafts('Altes Ziel')), await desk.found(goalDrafts('Neues Ziel'))];
		const demand = await desk.found(demandTowards(3, goal));
		expect((await get('/api/lost-links')).body).toEqual({ links: [] });

		const body = { withdrawal: { reason: 'over' }, revisions: { facts: 4, de: 4 } };
		await world.send({ method: 'POST', path: `/api/records/${goal}/withdrawal`, token: desk.ana, body });
		const lost = { record: demand, type: 'demand', part: 'facts', state: 'published', field: 'goal', target: goal };
		expect((await get('/api/lost-links')).body).toEqual({ links: [lost] });
		expect((await get(`/api/records/${demand}/links`)).body['names']).toMatchObject([{ standing: 'withdrawn' }]);

		await desk.save(demand, 'facts', { values: demandTowards(3, other).parts.facts.values, revision: 4 });
		await desk.publish(demand, ['facts']);
		expect((await get('/api/lost-links')).body).toEqual({ links: [] });
	});

	test('of a record that does not exist are not found', async () => {
		expect((await get(`/api/records/${newRecordId()}/links`)).status).toBe(404);
	});
});
