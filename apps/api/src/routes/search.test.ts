import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, goalDrafts, memberDrafts, networkDrafts, serviceDrafts } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let own: string;
	let other: string;
	let hidden: string;
	let drafted: string;
	let delegate: string;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		own = await desk.found(memberDrafts('Lichthof Nord'));
		other = await desk.found(memberDrafts('Lichthof Süd'));
		hidden = await desk.found(memberDrafts('Lichthof Ost', { publicity: 'counted_only' }));
		await desk.found(serviceDrafts(hidden, 'Beratung Lichthof'));
		await desk.create(serviceDrafts(own, 'Gruppe im Lichthof'));
		drafted = await desk.create(demandDrafts(1, 'Der Lichthof bleibt'));
		await desk.found(goalDrafts('Anderes'));
		await desk.save(other, 'de', { values: { name: 'Lichthof Geheimplan' }, revision: 4 });
		delegate = await world.token('delegate', own);
	});
	afterAll(async () => world.close());

	async function search(query: string, token = desk.ana) {
		const { status, body } = await world.send({ path: `/api/search?${query}`, token });
		expect(status, JSON.stringify(body)).toBe(200);
		return body;
	}

	test('finds records of every type, drafts too, and counts them by type', async () => {
		const { types, records } = await search('q=licht');
		expect(types).toEqual([
			{ type: 'member', count: 3 },
			{ type: 'service', count: 2 },
			{ type: 'demand', count: 1 }
		]);
		expect(records).toHaveLength(6);
		expect((await search('q=licht&limit=2'))['records']).toHaveLength(2);
		expect(await search('q=nirgends')).toEqual({ types: [], records: [] });
	});

	test('tells a delegate of the own drafts, and of no draft or hidden record of others, nor counts them', async () => {
		const { types, records } = await search('q=lichthof', delegate);
		expect(types).toEqual([
			{ type: 'member', count: 2 },
			{ type: 'service', count: 1 }
		]);
		expect(records?.map(({ id }) => String(id))).toEqual(expect.arrayContaining([own, other]));
		for (const id of [hidden, drafted]) expect(JSON.stringify(records)).not.toContain(id);
		expect(await search('q=geheimplan', delegate)).toEqual({ types: [], records: [] });
		expect((await search('q=geheimplan'))['types']).toEqual([{ type: 'member', count: 1 }]);
	});

	test('a question without a word is refused, and a parameter that does not exist', async () => {
		expect((await world.send({ path: '/api/search?q=%20', token: desk.ana })).status).toBe(422);
		expect((await world.send({ path: '/api/search', token: desk.ana })).status).toBe(422);
		expect((await world.send({ path: '/api/search?q=a&typ=b', token: desk.ana })).status).toBe(400);
	});

	describe('who acts here', () => {
		async function actors(token: string) {
			return (await world.send({ path: '/api/actors', token })).body['actors']?.map(({ actor }) => String(actor)) ?? [];
		}
		const actorOf = async (token: string) => String((await world.send({ path: '/api/me', token })).body['actor']);

		test('is told to a delegate of the office and of those who act for the same member, and of no other delegate', async () => {
			const deputy = await world.token('delegate', own);
			const stranger = await world.token('delegate', hidden);
			const [ana, mine, second, third] = [
				await actorOf(desk.ana),
				await actorOf(delegate),
				await actorOf(deputy),
				await actorOf(stranger)
			];
			const told = await actors(delegate);
			expect(told).toEqual(expect.arrayContaining([ana, mine, second]));
			expect(told).not.toContain(third);
			expect(await actors(desk.ana)).toEqual(expect.arrayContaining([ana, mine, second, third]));
		});

		test('is told with the names of people who sign in', async () => {
			const { write } = world.database.databases;
			const account = {
				id: 'a1',
				email: null,
				name: 'Cleo',
				role: 'office',
				created_at: '2026-11-24T09:00:00.000Z'
			} as const;
			const ways = { ended_at: null, password: null, totp: null, totp_step: 0, wrong_codes: 0, letters: 0 };
			await write
				.insertInto('account')
				.values({ ...account, ...ways })
				.execute();
			for (const token of [desk.ana, delegate]) {
				const { actors: told } = (await world.send({ path: '/api/actors', token })).body;
				expect(told).toContainEqual({ actor: 'account:a1', name: 'Cleo', role: 'office' });
			}
		});
	});
});
