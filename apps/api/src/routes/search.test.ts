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

	describe('the texts', () => {
		let clause: string;
		const note = 'Vermerk: Stockwerkschlüssel';

		beforeAll(async () => {
			clause = await desk.found(demandDrafts(2, 'Schutz'));
			const { de } = demandDrafts(2, 'Schutz').parts;
			const words = { ...de.values, clauses: { a: { text: 'Jede Ausländerbehörde *hört* Betroffene vorher an.' } } };
			await desk.save(clause, 'de', { values: words, revision: 4 });
			await desk.publish(clause, ['de']);
			await desk.save(clause, 'de', { values: { ...words, summary: 'Neu: Eilverfahren.' }, revision: 8 });
			const mission = { values: { name: 'Lichthof Nord', mission: 'Wir beraten auch im Treppenhaus.' } };
			await desk.save(own, 'de', { ...mission, revision: 4 });
			const facts = memberDrafts('Lichthof Süd', { note }).parts.facts.values;
			await desk.save(other, 'facts', { values: facts, revision: 4 });
			await desk.publish(other, ['facts']);
		});

		async function searchTexts(query: string, token = desk.ana) {
			const { status, body } = await world.send({ path: `/api/search/texts?${query}`, token });
			expect(status, JSON.stringify(body)).toBe(200);
			const places = (body['places'] ?? []) as unknown as { record: { id: string }; part: string; excerpt: string }[];
			return { more: body['more'], places: places.map(({ record, ...place }) => ({ id: record.id, ...place })) };
		}

		test('are looked through for words that stand in no title, however they are spelled, with some of what is around', async () => {
			const excerpt = 'Jede Ausländerbehörde *hört* Betroffene vorher an.';
			for (const q of ['Ausländerbehörde', 'auslaenderb', 'vorher+auslander'])
				expect((await searchTexts(`q=${encodeURI(q)}`)).places).toEqual([{ id: clause, part: 'de', excerpt }]);
			expect((await searchTexts('q=behorde')).places).toEqual([]);
			expect((await search('q=ausländerbehörde'))['records']).toEqual([]);
			expect((await searchTexts('q=ausländerbehörde+nirgends')).places).toEqual([]);
		});

		test('are those of drafts to the office, and to a delegate what is public, but of the own what is drafted', async () => {
			const idsOf = async (q: string, token: string) =>
				(await searchTexts(`q=${encodeURI(q)}`, token)).places.map(({ id }) => id);
			expect(await idsOf('eilverfahren', desk.ana)).toEqual([clause]);
			expect(await idsOf('eilverfahren', delegate)).toEqual([]);
			expect(await idsOf('ausländerbehörde', delegate)).toEqual([clause]);
			expect(await idsOf('treppenhaus', delegate)).toEqual([own]);
			expect(await idsOf('treppenhaus', await world.token('delegate', other))).toEqual([]);
			expect(await idsOf('geheimplan', desk.ana)).toEqual([other]);
			expect(await idsOf('geheimplan', delegate)).toEqual([]);
		});

		test('are looked through in what the reader is shown alone: no note of the office, no hidden record, no code', async () => {
			expect((await searchTexts('q=stockwerk')).places).toMatchObject([{ id: other, part: 'facts', excerpt: note }]);
			expect((await searchTexts('q=stockwerk', delegate)).places).toEqual([]);
			expect((await searchTexts('q=ost')).places.map(({ id }) => id)).toEqual([hidden]);
			expect((await searchTexts('q=ost', delegate)).places).toEqual([]);
			expect((await searchTexts('q=counted')).places).toEqual([]);
		});

		test('are told in the order of titles, with whether there are more', async () => {
			const { places, more } = await searchTexts('q=lichthof');
			expect([places.length, more]).toEqual([6, false]);
			const first = await searchTexts('q=lichthof&limit=2');
			expect(first).toEqual({ places: places.slice(0, 2), more: true });
			expect(await searchTexts('q=lichthof&limit=6')).toEqual({ places, more: false });
			expect((await world.send({ path: '/api/search/texts?q=+', token: desk.ana })).status).toBe(422);
			expect((await world.send({ path: '/api/search/texts?q=a&typ=b', token: desk.ana })).status).toBe(400);
		});
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
