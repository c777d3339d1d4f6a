import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Desk, openDesk } from '../../testing/desk.ts';
import { kinds } from '../../testing/database.ts';
import { goalDrafts, networkDrafts } from '../../testing/drafts.ts';
import { type World, openWorld } from '../../testing/world.ts';
import { findOpenRecord, hasStoodInPublic } from './open-records.ts';

describe.each(kinds)('whether a text stood in public before, on %s', (kind) => {
	let world: World;
	let desk: Desk;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
	});
	afterAll(async () => world.close());

	/** What the opened record says of the draft, and what is said of its text alone. */
	async function said(record: string): Promise<[boolean | undefined, boolean]> {
		const { read } = world.database.databases;
		const opened = await findOpenRecord(read, record);
		const snapshot = opened?.parts.get('de')?.state.draft?.snapshot ?? '';
		return [opened?.stoodInPublic('de'), await hasStoodInPublic(read, { record, part: 'de' }, snapshot)];
	}

	test('is said alike of an opened record and of a text alone, also once it was erased', async () => {
		const { parts, ...rest } = goalDrafts('Ein Ziel');
		const goal = await desk.found({ ...rest, parts });
		const save = async (title: string, revision: number) =>
			desk.save(goal, 'de', { values: { ...parts.de.values, title }, revision });
		await save('Ein anderes Ziel', 4);
		expect(await said(goal)).toEqual([false, false]);
		await desk.publish(goal, ['de']);
		await save('Ein Ziel', 8);
		expect(await said(goal)).toEqual([true, true]);
		const { write } = world.database.databases;
		await write.updateTable('event_change').set({ erased: 1 }).where('record', '=', goal).execute();
		expect(await said(goal)).toEqual([false, false]);
	});
});
