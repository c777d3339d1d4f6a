import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../../testing/database.ts';
import { type Desk, openDesk } from '../../testing/desk.ts';
import { demandDrafts, goalDrafts, networkDrafts } from '../../testing/drafts.ts';
import { type World, openWorld } from '../../testing/world.ts';
import { newMemory, readNetwork } from './network-store.ts';

describe.each(kinds)('the network, read with the memory of the reading before, on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let goal: string;
	let demand: string;
	const memory = newMemory();

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		goal = await desk.found(goalDrafts('Ein Ziel'));
		demand = await desk.found(demandDrafts(1));
	});
	afterAll(async () => world.close());

	const read = async (with_ = memory) => readNetwork(world.database.databases.read, with_);
	const byId = ({ records }: Awaited<ReturnType<typeof read>>, id: string) => records.find((one) => one.id === id);

	test('is what is read without it, with the same objects for records in which nothing changed', async () => {
		const first = await read();
		expect(first).toEqual(await read(newMemory()));
		const part = (await desk.read(goal)).body['parts']?.['de'];
		await desk.save(goal, 'de', { values: { title: 'Ein anderes Ziel' }, revision: Number(part?.['revision']) });
		await desk.publish(goal, ['de']);
		const second = await read();
		expect(second).toEqual(await read(newMemory()));
		expect(byId(second, demand)).toBe(byId(first, demand));
		expect(byId(second, goal)).not.toBe(byId(first, goal));
	});

	test('is without a text that was altered since, as it is without memory', async () => {
		await read();
		const drop =
			kind === 'sqlite' ? sql`drop trigger snapshot_no_update` : sql`drop trigger snapshot_no_update on snapshot`;
		await drop.execute(world.database.databases.write);
		const hash = byId(await read(), demand)?.publications?.findLast(({ part }) => part === 'de')?.snapshot ?? '';
		const altered = { body: '{"title":"Gefälscht"}' };
		await world.database.databases.write.updateTable('snapshot').set(altered).where('hash', '=', hash).execute();
		const after = await read();
		expect(after.altered).toEqual([{ record: demand, part: 'de' }]);
		expect(byId(after, demand)?.wording.de).toBeUndefined();
		expect(after).toEqual(await read(newMemory()));
	});
});
