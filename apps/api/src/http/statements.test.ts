import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import type { Databases } from '../db/databases.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, goalDrafts, memberDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { type Answer, type World, openWorld } from '../testing/world.ts';
import { type Counting, countStatements } from '../testing/count-statements.ts';

/** Counted, so that no statement creeps in: each is a way to the database and back, and on SQLite everybody waits for it. */
describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let demand: string;
	let delegate: string;
	let during: Counting;

	beforeAll(async () => {
		const around = (databases: Databases) => {
			const counting = countStatements(databases);
			during = counting.during;
			return counting.counted;
		};
		world = await openWorld(kind, inject('postgresUrl'), { around });
		desk = await openDesk(world);
		await desk.found(networkDrafts({ fourEyes: false }));
		for (let number = 1; number <= 20; number += 1) await desk.found(demandDrafts(number));
		for (let number = 1; number <= 20; number += 1) await desk.found(memberDrafts(`Verein ${number}`));
		demand = await desk.create(demandDrafts(99));
		delegate = await world.token('delegate', await desk.create(memberDrafts('Verein')));
		// So that no statement of publishing is counted.
		await world.api.stop();
		await useFirst(delegate);
	});
	afterAll(async () => world.close());

	/** On the day of its first use a token is noted as used, beside the request: no statement of that is counted later. */
	async function useFirst(token: string): Promise<void> {
		await world.send({ path: '/api/records?limit=1', token });
		const { read } = world.database.databases;
		const unused = read
			.selectFrom('token')
			.select('id')
			.where('role', '=', 'delegate')
			.where('last_used_on', 'is', null);
		await vi.waitFor(async () => expect(await unused.execute()).toEqual([]));
		// The note is seen a moment before its statement has counted.
		await vi.waitFor(async () => expect(await during(async () => setTimeout(20))).toBe(0));
	}

	/** The statements of a request that must be answered so; whoever asks is found in the first. */
	async function statementsOf(status: number, ask: () => Promise<Answer>): Promise<number> {
		return during(async () => {
			const answer = await ask();
			expect(answer.status, JSON.stringify(answer.body)).toBe(status);
		});
	}

	const reading = async (path: string, token = desk.ana) => statementsOf(200, async () => world.send({ path, token }));

	test('a list takes three statements, however long it is', async () => {
		expect([await reading('/api/records?limit=1'), await reading('/api/records?limit=200')]).toEqual([3, 3]);
	});

	test('a list takes three statements with every filter, search and order, on its first page and later', async () => {
		const query = 'type=member&state=published&q=verein&order=title&limit=5';
		const { next } = (await world.send({ path: `/api/records?${query}`, token: desk.ana })).body;
		const paths = [query, `${query}&cursor=${String(next)}`, 'order=due&behind=true', 'order=changed&withdrawn=false'];
		for (const path of paths) expect([path, await reading(`/api/records?${path}`)]).toEqual([path, 3]);
	});

	test('a desk takes eight statements, however much waits', async () => {
		expect([await reading('/api/desk'), await reading('/api/desk', delegate)]).toEqual([8, 8]);
	});

	test('a list that a delegate reads takes three statements as well', async () => {
		expect(await reading('/api/records?limit=200', delegate)).toBe(3);
	});

	test('reading a record takes three statements, reading a part two', async () => {
		expect(await reading(`/api/records/${demand}`)).toBe(3);
		expect(await reading(`/api/records/${demand}/parts/de`)).toBe(2);
	});

	test('a look at colleagues takes ten statements for up to fifty members, and asking for the own alone eight', async () => {
		expect(await reading('/api/colleagues')).toBe(10);
		expect(await reading('/api/colleagues?only=own', delegate)).toBe(8);
	});

	/** Three of each are for lists: what they showed, what stands against it, and the row; a new title takes four more. Where a text is saved, one asks whether it was public before. */
	test('each step of a part from draft to publication takes few statements', async () => {
		const { facts, de } = demandDrafts(98).parts;
		const step = async (part: string, verb: string, revision: number, token = desk.ana) =>
			statementsOf(200, async () => desk.order(demand, part, { verb, revision, token }));
		const save = async (part: string, values: object) =>
			statementsOf(200, async () => desk.save(demand, part, { values, revision: 1 }));

		expect({
			saved: [await save('facts', facts.values), await save('de', { ...de.values, summary: 'Noch ein Satz.' })],
			reviewed: await step('facts', 'review', 2),
			approved: await step('facts', 'approval', 3, desk.ben),
			published: [await step('facts', 'publication', 4), await step('de', 'publication', 2)]
		}).toEqual({ saved: [14, 18], reviewed: 11, approved: 11, published: [17, 20] });
	});

	test('creating a record with two first drafts takes twenty-two statements', async () => {
		const made = { path: `/api/records/${newRecordId()}`, token: desk.ana, create: true, body: goalDrafts('Ziel') };
		expect(await statementsOf(201, async () => world.send(made))).toBe(22);
	});
});
