import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { listEvents } from '../db/stores/event-store.ts';
import { kinds } from '../testing/database.ts';
import { newRecordId } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';
import { createRecord } from './create-record.ts';

const caller = { actor: 'test', request: 'test' };

describe.each(kinds)('on %s', (kind) => {
	let world: World;

	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
	});
	afterEach(async () => world.close());

	test('instants rise along the log, whichever of several simultaneous commands is done first', async () => {
		let ticks = Date.parse(world.clock.now());
		const clock = { ...world.clock, now: () => new Date((ticks += 1)).toISOString() };
		const tools = { ...world.api.tools, clock };
		const creating = Array.from({ length: 30 }, async () =>
			createRecord(tools, { id: newRecordId(), type: 'member', parts: {}, by: 'office', caller })
		);
		await Promise.all(creating);
		const events = await listEvents(world.database.databases.read, { limit: 100 });
		const instants = events.map(({ at }) => at).toReversed();
		expect(instants).toEqual(instants.toSorted());
		expect(instants).toHaveLength(30);
	});
});
