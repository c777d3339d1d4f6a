import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { listEvents } from '../db/event-store.ts';
import { kinds } from '../testing/database.ts';
import { demandDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let ana: string;
	let ben: string;
	let demand: string;

	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		ana = await world.token('office');
		ben = await world.token('office');
		demand = newRecordId();
		await create(newRecordId(), networkDrafts());
		await create(demand, demandDrafts(1));
	});
	afterEach(async () => world.close());

	async function create(id: string, body: object) {
		return world.send({ path: `/api/records/${id}`, token: ana, create: true, body });
	}

	async function order(part: string, verb: string, { revision, token = ana }: { revision: number; token?: string }) {
		return world.send({
			method: 'POST',
			path: `/api/records/${demand}/parts/${part}/${verb}`,
			token,
			ifMatch: revision,
			body: verb === 'publication' ? {} : undefined
		});
	}

	async function save(part: string, values: object, revision: number) {
		return world.send({
			path: `/api/records/${demand}/parts/${part}`,
			token: ana,
			ifMatch: revision,
			body: { values }
		});
	}

	const german = { title: 'Forderung 1', summary: 'Ein anderer Satz.', clauses: { a: { text: 'Etwas gilt.' } } };

	test('a draft that another has read is published', async () => {
		expect((await order('de', 'review', { revision: 1 })).status).toBe(200);
		expect(await order('de', 'approval', { revision: 2 })).toMatchObject({
			status: 409,
			body: { refusal: 'own-draft' }
		});
		expect((await order('de', 'approval', { revision: 2, token: ben })).status).toBe(200);
		const published = await order('de', 'publication', { revision: 3 });
		expect(published.body).toMatchObject({ revision: 4, published: { values: { title: 'Forderung 1' } } });
	});

	test('of fifty writers who read the same, one writes and forty-nine learn what holds now', async () => {
		const before = await listEvents(world.database.databases.read, { limit: 1 });
		const answers = await Promise.all(
			Array.from({ length: 50 }, (_, index) => save('de', { ...german, summary: `Satz ${index}` }, 1))
		);
		const won = answers.filter(({ status }) => status === 200);
		const lost = answers.filter(({ status }) => status === 412);
		expect([won.length, lost.length]).toEqual([1, 49]);
		for (const { body } of lost) expect(body['current']).toEqual(won[0]?.body);
		const after = await listEvents(world.database.databases.read, { limit: 1 });
		expect(after[0]?.seq).toBe((before[0]?.seq ?? 0) + 1);
	});

	test('two languages of one record never get in each other’s way', async () => {
		const [de, en] = await Promise.all([save('de', german, 1), save('en', german, 1)]);
		expect([de.status, en.status]).toEqual([200, 200]);
	});

	test('a change that does not say what it read is sent back', async () => {
		const answer = await world.send({ path: `/api/records/${demand}/parts/de`, token: ana, body: { values: german } });
		expect(answer).toMatchObject({ status: 428, body: { type: '/api/problems/precondition-required' } });
		expect(answer.headers.get('content-type')).toBe('application/problem+json');
	});

	test('the same creation twice makes one record and shows it', async () => {
		const again = await create(demand, demandDrafts(1));
		expect(again).toMatchObject({ status: 412, body: { current: { id: demand, type: 'demand' } } });
	});
});
