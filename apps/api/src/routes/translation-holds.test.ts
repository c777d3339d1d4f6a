import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { listAlteredRows } from '../db/checks/altered-rows.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, networkDrafts } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let demand: string;

	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		demand = await desk.found(demandDrafts(1));
	});
	afterEach(async () => world.close());

	const confirm = async (revision: number, token = desk.ana) =>
		desk.order(demand, 'en', { verb: 'translation-confirmation', revision, token });
	const english = async () => (await desk.read(demand)).body['parts']?.['en'];

	async function changeGerman() {
		await desk.save(demand, 'de', { values: demandDrafts(1, 'Anders').parts.de.values, revision: 4 });
		return desk.publish(demand, ['de']);
	}

	test('a published translation that still holds is behind no more, to the public neither, and no word or day of it changes', async () => {
		const before = (await english())?.['published'];
		await changeGerman();
		expect(await english()).toMatchObject({ behind: true });
		world.clock.advance(1_000);
		const confirmed = await confirm(4);
		expect(confirmed.status, JSON.stringify(confirmed.body)).toBe(200);
		expect(confirmed.body).not.toHaveProperty('behind');
		expect(confirmed.body).toMatchObject({
			revision: 5,
			published: { snapshot: before?.['snapshot'], since: before?.['since'] }
		});

		const { content } = await world.release();
		const german = (await desk.read(demand)).body['parts']?.['de']?.['published']?.['snapshot'];
		expect(confirmed.body['published']?.['origin']).toEqual({ locale: 'de', snapshot: german });
		const { en, de } = content.records.demand[0]?.wording ?? {};
		expect(de?.hash).toMatch(/^[0-9a-f]{64}$/);
		expect(en?.translatedFrom?.hash).toBe(de?.hash);
		expect(await listAlteredRows(world.database.databases.read)).toEqual([]);
	});

	test('it is an event of its own, after which a list finds the record behind no more', async () => {
		await changeGerman();
		const behind = async () =>
			(await world.send({ path: '/api/records?behind=true', token: desk.ana })).body['records'];
		expect(await behind()).toHaveLength(1);
		await confirm(4);
		expect(await behind()).toEqual([]);
		const { events } = (await world.send({ path: `/api/records/${demand}/history?limit=1`, token: desk.ana })).body;
		expect(events).toMatchObject([{ action: 'TranslationConfirmed', changes: [{ part: 'en', before: 4, after: 5 }] }]);
	});

	test('an approved draft stays approved', async () => {
		const values = demandDrafts(1).parts.en.values;
		await desk.save(demand, 'en', { values: { ...values, title: 'Other' }, revision: 4, translatedFrom: 'de' });
		await desk.approve(demand, ['en']);
		await desk.save(demand, 'de', { values: demandDrafts(1, 'Anders').parts.de.values, revision: 4 });
		expect((await english())?.['behind']).toBe(true);
		const { body } = await confirm(7);
		expect(body).toMatchObject({ revision: 8, draft: { stage: 'approved' } });
		expect(body).not.toHaveProperty('behind');
	});

	test('what is not behind, and what was read before another change, is refused', async () => {
		expect((await confirm(4)).body).toMatchObject({ refusal: 'not-behind' });
		const german = await desk.order(demand, 'de', { verb: 'translation-confirmation', revision: 4 });
		expect(german.body).toMatchObject({ refusal: 'not-translated' });
		await changeGerman();
		expect((await confirm(3)).status).toBe(412);
	});
});
