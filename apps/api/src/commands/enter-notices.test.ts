import { contentTypes } from '@kok/domain/content-types';
import { networkOf } from '@kok/domain/release/reading';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { listAlteredRows } from '../db/checks/altered-rows.ts';
import { listEvents, walkChain } from '../db/stores/event-store.ts';
import { findUnlikeHead } from '../heads/recount-heads.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { networkDrafts } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';
import { archiveText, readArchive } from './archive-network.ts';
import { enterNotices } from './enter-notices.ts';
import { noticesOfThen } from './notices-of-then.ts';
import { restoreArchive } from './restore-archive.ts';

const hour = 3_600_000;

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;

	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
	});
	afterEach(async () => world.close());

	function drafts(facts: Record<string, unknown> = {}) {
		const made = networkDrafts(facts);
		const { values } = made.parts.de;
		const en = { values: { ...values, name: 'Net' }, translatedFrom: 'de' };
		return { ...made, parts: { ...made.parts, en } };
	}

	/** Does something as version 0.4.0 did it: the network’s fields had one version less. */
	async function asBefore<Out>(work: () => Promise<Out>): Promise<Out> {
		const raises = contentTypes.network.raises as unknown[];
		const last = raises.pop();
		try {
			return await work();
		} finally {
			raises.push(last);
		}
	}

	async function eventCount(): Promise<number> {
		const [event] = await listEvents(world.database.databases.read, { limit: 1 });
		return event?.seq ?? 0;
	}

	test('a network in Germany says in its own texts what its pages said before, in each of its languages', async () => {
		const id = await asBefore(async () => desk.found(drafts()));
		const before = await eventCount();
		expect(await enterNotices(world.api.tools)).toBe(3);
		world.api.tools.onPublicChange();

		const { facts, wording } = networkOf((await world.release()).content);
		expect(facts.values).toMatchObject({ ...noticesOfThen.facts, abbreviation: 'NETZ' });
		expect(wording.de?.values).toMatchObject({ ...noticesOfThen.de, name: 'Netz' });
		expect(wording.en?.values).toMatchObject({ ...noticesOfThen.en, name: 'Net' });
		expect(wording.en?.translatedFrom?.hash).toBe(wording.de?.hash);

		const { read } = world.database.databases;
		const events = await listEvents(read, { after: before, limit: 10 });
		expect(events.map(({ action, object, actor, request }) => [action, object, actor, request])).toEqual(
			['de', 'en', 'facts'].map(() => ['Published', id, 'upgrade', 'entering-notices'])
		);
		expect((await walkChain(read)).whole).toBe(true);
		expect(await listAlteredRows(read)).toEqual([]);
		expect(await findUnlikeHead(read)).toBeUndefined();
	});

	test('a draft has them too, and what is scheduled goes out with them at its hour', async () => {
		const id = await asBefore(async () => {
			const founded = await desk.found(drafts());
			const revision = Number((await desk.read(founded)).body['parts']?.['de']?.['revision']);
			const { values } = networkDrafts().parts.de;
			await desk.save(founded, 'de', { values: { ...values, name: 'Netz, neu' }, revision });
			const [approved] = await desk.approve(founded, ['de']);
			const publishAt = new Date(Date.parse(world.clock.now()) + hour).toISOString();
			const order = { verb: 'publication', revision: approved?.revision ?? 0, body: { publishAt } };
			expect((await desk.order(founded, 'de', order)).status).toBe(200);
			return founded;
		});
		expect(await enterNotices(world.api.tools)).toBe(4);
		const { body } = await desk.read(id);
		expect(body['parts']?.['de']?.['draft']).toMatchObject({
			stage: 'approved',
			values: { ...noticesOfThen.de, name: 'Netz, neu' }
		});

		world.clock.advance(hour);
		await world.api.reconciler.settle();
		const { wording } = networkOf((await world.release()).content);
		expect(wording.de?.values).toMatchObject({ ...noticesOfThen.de, name: 'Netz, neu' });
		expect(await listAlteredRows(world.database.databases.read)).toEqual([]);
	});

	test('what the network wrote itself is left as it is', async () => {
		const own = { officeLimits: 'Das Büro ist montags zu.' };
		await asBefore(async () => {
			const made = drafts();
			const { de } = made.parts;
			return desk.found({ ...made, parts: { ...made.parts, de: { values: { ...de.values, ...own } } } });
		});
		await enterNotices(world.api.tools);
		world.api.tools.onPublicChange();
		const { wording } = networkOf((await world.release()).content);
		expect(wording.de?.values).toMatchObject({ ...noticesOfThen.de, ...own });
	});

	test.each([
		['in another country', { timeZone: 'Europe/Vienna' }],
		['whose main language is another', { languages: ['en', 'de'] }]
	])('to a network %s nothing is added', async (_, facts) => {
		await asBefore(async () => desk.found(drafts(facts)));
		const before = await eventCount();
		expect(await enterNotices(world.api.tools)).toBe(0);
		expect(await eventCount()).toBe(before);
	});

	test('nothing is added to a network that is founded now, nor a second time to one whose office took it out', async () => {
		const id = await asBefore(async () => desk.found(drafts()));
		await enterNotices(world.api.tools);
		const revision = Number((await desk.read(id)).body['parts']?.['de']?.['revision']);
		await desk.save(id, 'de', { values: networkDrafts().parts.de.values, revision });
		await desk.publish(id, ['de']);
		const before = await eventCount();
		expect(await enterNotices(world.api.tools)).toBe(0);
		expect(await eventCount()).toBe(before);
		const { wording } = networkOf((await world.release()).content);
		expect(wording.de?.values).not.toHaveProperty('accessibilityLaw');
	});

	test('nothing is dated while the clock is doubted; the next start adds it', async () => {
		await asBefore(async () => desk.found(drafts()));
		const before = await eventCount();
		world.clock.advance(-hour);
		expect(await enterNotices(world.api.tools)).toBe(0);
		expect(await eventCount()).toBe(before);
		world.clock.advance(hour);
		expect(await enterNotices(world.api.tools)).toBe(3);
	});

	test('an archive of a version before brings a network that gets them', async () => {
		await asBefore(async () => desk.found(drafts()));
		const { databases, clock } = world.api.tools;
		const archive = [...archiveText(await readArchive(databases, clock.now()))].join('');
		const other = await openWorld(kind, inject('postgresUrl'));
		try {
			await restoreArchive(other.api.tools, JSON.parse(archive));
			expect(await enterNotices(other.api.tools)).toBe(3);
			other.api.tools.onPublicChange();
			const { wording } = networkOf((await other.release()).content);
			expect(wording.de?.values).toMatchObject({ ...noticesOfThen.de });
			expect(await listAlteredRows(other.database.databases.read)).toEqual([]);
		} finally {
			await other.close();
		}
	});
});
