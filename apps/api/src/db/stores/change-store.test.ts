import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { generateNetwork } from '@kok/content/fictional/generate';
import { foundNetwork } from '../../commands/found-network.ts';
import { inChain } from '../../commands/tools.ts';
import { kinds } from '../../testing/database.ts';
import { openDesk } from '../../testing/desk.ts';
import { demandDrafts } from '../../testing/drafts.ts';
import { type World, openWorld, startOfTime } from '../../testing/world.ts';
import { type LoggedEvent, eachEvent, listEvents } from './event-store.ts';
import { findUnlikeChanges, refillChanges } from '../checks/unlike-changes.ts';

const history = generateNetwork({ seed: 3, members: 3, until: startOfTime });

describe.each(kinds)('the table of changes on %s', (kind) => {
	let world: World;
	let events: LoggedEvent[];

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		await foundNetwork(world.api.tools, history);
		const desk = await openDesk(world);
		const demands = [await desk.create(demandDrafts(901)), await desk.create(demandDrafts(902))];
		const parts = (await Promise.all(demands.map(async (id) => desk.approve(id)))).flat();
		const set = await world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body: { parts } });
		expect(set.status).toBe(200);
		const { read } = world.database.databases;
		events = [];
		for await (const event of eachEvent(read)) events.push(event);
	});
	afterAll(async () => world.close());

	function unlike() {
		return findUnlikeChanges(world.database.databases.read);
	}

	/** Writes past the rules. */
	async function alter(statement: ReturnType<typeof sql>) {
		await statement.execute(world.database.databases.write);
	}

	afterEach(async () => {
		await world.database.databases.write.transaction().execute(refillChanges);
	});

	test('is filled by every command, in the transaction of its event', async () => {
		expect(events.length).toBeGreaterThan(500);
		expect(await unlike()).toBeUndefined();
	});

	test('has no row of a command that failed', async () => {
		const { databases, clock } = world.api.tools;
		const change = { record: 'r', part: 'facts' as const, before: 0, after: 1 };
		const failing = inChain({ databases, clock, mark: () => undefined }, async (_, chain) => {
			await chain.append({ actor: 'a', action: 'DraftSaved', object: 'r', changes: [change], request: 'r' });
			throw new Error('Something went wrong');
		});
		await expect(failing).rejects.toThrow('Something went wrong');
		expect(await unlike()).toBeUndefined();
	});

	test.each([
		['lacks a row', sql`delete from event_change where event = 7`, { event: 7 }],
		['names another text', sql`update event_change set snapshot = 'x' where event = 7`, { event: 7 }],
		['gives a row to another record', sql`update event_change set record = 'x' where event = 7`, { event: 7 }],
		[
			'has a row of which no event says anything',
			sql`insert into event_change (record, event, turn, part, before, after, erased) values ('x', 7, 99, 'de', 1, 2, 0)`,
			{ surplus: 1 }
		]
	])('is known to be wrong where it %s, and is filled anew from the log', async (_, statement, difference) => {
		await alter(statement);
		expect(await unlike()).toEqual(difference);
		await world.database.databases.write.transaction().execute(refillChanges);
		expect(await unlike()).toBeUndefined();
	});

	test('finds the events of every record that reading the whole log finds, forwards and backwards, page by page', async () => {
		const { read } = world.database.databases;
		const objects = new Set(events.flatMap(({ object, changes }) => [object, ...changes.map(({ record }) => record)]));
		expect(objects.size).toBeGreaterThan(100);
		for (const object of objects) {
			const about = events.filter(
				(event) => event.object === object || event.changes.some(({ record }) => record === object)
			);
			const expected = about.map(({ seq }) => seq);
			const forwards = await listEvents(read, { objects: [object], after: 0, limit: 1_000 });
			expect(forwards.map(({ seq }) => seq)).toEqual(expected);
			const newest = await listEvents(read, { objects: [object], limit: 2 });
			expect(newest.map(({ seq }) => seq)).toEqual(expected.toReversed().slice(0, 2));
			const before = newest.at(-1)?.seq ?? 0;
			const older = await listEvents(read, { objects: [object], before, limit: 3 });
			expect(older.map(({ seq }) => seq)).toEqual(
				expected
					.toReversed()
					.filter((seq) => seq < before)
					.slice(0, 3)
			);
		}
	});

	test('and an index find the events of one person that reading the whole log finds', async () => {
		const { read } = world.database.databases;
		const rows = await read.selectFrom('event').select(['seq', 'actor']).orderBy('seq', 'desc').execute();
		for (const actor of new Set(rows.map((row) => row.actor))) {
			const expected = rows.filter((row) => row.actor === actor).map(({ seq }) => seq);
			const found = await listEvents(read, { actor, limit: 1_000 });
			expect(found.map(({ seq }) => seq)).toEqual(expected.slice(0, 1_000));
		}
	});
});
