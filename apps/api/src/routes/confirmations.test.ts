import { contentTypes } from '@kok/domain/content-types';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { archiveText, readArchive } from '../commands/archive-network.ts';
import { restoreArchive } from '../commands/restore-archive.ts';
import { listAlteredRows } from '../db/checks/altered-rows.ts';
import { storeSnapshot } from '../db/stores/snapshot-store.ts';
import { findUnlikeHead } from '../heads/recount-heads.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts, serviceDrafts } from '../testing/drafts.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';

const today = startOfTime.slice(0, 10);

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let member: string;
	let service: string;

	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		member = await desk.found(memberDrafts('Lichthof'));
		service = await desk.found(serviceDrafts(member));
	});
	afterEach(async () => world.close());

	async function confirm(
		id: string,
		{ on, revision = 4, token = desk.ana }: { on?: string; revision?: number; token?: string } = {}
	) {
		return world.send({ method: 'POST', path: `/api/records/${id}/confirmation`, token, body: { revision, on } });
	}

	async function publicDay(id: string) {
		const { content } = await world.release();
		return content.records.service.find((each) => each.id === id)?.facts.values.confirmedOn;
	}

	/** The day as an older version kept it: in the text of the facts. */
	async function tellDay(id: string, confirmedOn: string) {
		const { write } = world.database.databases;
		const part = await write
			.selectFrom('part')
			.innerJoin('snapshot', 'snapshot.hash', 'part.published')
			.select(['snapshot.body'])
			.where('part.record', '=', id)
			.where('part.name', '=', 'facts')
			.executeTakeFirstOrThrow();
		const values = { ...(JSON.parse(part.body ?? '') as object), confirmedOn };
		const hash = await write
			.transaction()
			.execute(async (trx) => storeSnapshot(trx, { type: contentTypes.service, part: 'facts', values }));
		await write
			.updateTable('part')
			.set({ published: hash })
			.where('record', '=', id)
			.where('name', '=', 'facts')
			.execute();
	}

	test('one call says that a service still holds: no draft, one event, and the public reads the day', async () => {
		const before = await desk.read(service);
		expect(await publicDay(service)).toBeUndefined();
		const answer = await confirm(service);
		expect(answer).toMatchObject({ status: 200, body: { confirmedOn: today } });
		expect(answer.body['parts']).toEqual(before.body['parts']);
		expect(await publicDay(service)).toBe(today);
		const { events } = (await world.send({ path: `/api/records/${service}/history?limit=1`, token: desk.ana })).body;
		expect(events?.[0]).toMatchObject({ action: 'Confirmed', object: service, confirmedOn: today, changes: [] });
		expect(await listAlteredRows(world.database.databases.read)).toEqual([]);
		expect(await findUnlikeHead(world.database.databases.read)).toBeUndefined();
	});

	test('confirming changes nothing else of the release', async () => {
		const before = await world.release();
		await confirm(service, { on: '2026-11-20' });
		const after = await world.release();
		expect(after.contentText.replaceAll('"confirmedOn":"2026-11-20",', '').replace(/"hash":"[0-9a-f]{64}"/g, '')).toBe(
			before.contentText.replace(/"hash":"[0-9a-f]{64}"/g, '')
		);
	});

	test('a day that was told with the facts stays as it is public, and gives way to a later one alone', async () => {
		await tellDay(service, '2026-06-01');
		expect(await publicDay(service)).toBe('2026-06-01');
		expect(await confirm(service, { on: '2026-05-31' })).toMatchObject({
			status: 409,
			body: { refusal: 'confirmed-since' }
		});
		expect((await confirm(service, { on: '2026-06-02' })).status).toBe(200);
		expect(await publicDay(service)).toBe('2026-06-02');
	});

	test('no editor writes the day as a field, and the one that was told outlives every save', async () => {
		const { values } = serviceDrafts(member).parts.facts;
		const refused = { status: 422, body: { issues: [{ path: 'values.confirmedOn', code: 'by-confirmation' }] } };
		const written = { values: { ...values, confirmedOn: '2026-11-01' }, revision: 4 };
		expect(await desk.save(service, 'facts', written)).toMatchObject(refused);

		await tellDay(service, '2026-06-01');
		expect(await desk.save(service, 'facts', written)).toMatchObject(refused);
		const without = await desk.save(service, 'facts', { values: { ...values, phone: '+49 30 1' }, revision: 4 });
		expect(without.body['draft']?.['values']).toMatchObject({ confirmedOn: '2026-06-01', phone: '+49 30 1' });
		const same = { values: { ...values, confirmedOn: '2026-06-01' }, revision: 5 };
		expect((await desk.save(service, 'facts', same)).status).toBe(200);
	});

	test.each([
		['of another type', async () => confirm(member), 'not-confirmable'],
		['for a day to come', async () => confirm(service, { on: '2026-11-25' }), 'day-to-come'],
		[
			'that is not public',
			async () => confirm(await desk.create(serviceDrafts(member)), { revision: 1 }),
			'not-published'
		]
	])('a record %s is refused', async (_, ask, refusal) => {
		expect(await ask()).toMatchObject({ status: 409, body: { refusal } });
	});

	test('whoever read an older state of the facts, or names no record, confirms nothing', async () => {
		expect((await confirm(service, { revision: 3 })).status).toBe(412);
		expect((await confirm(crypto.randomUUID())).status).toBe(404);
		expect((await desk.read(service)).body).not.toHaveProperty('confirmedOn');
	});

	test('a delegate confirms the own service and no other', async () => {
		const other = await desk.found(memberDrafts('Brücke'));
		const [own, stranger] = [await world.token('delegate', member), await world.token('delegate', other)];
		expect((await confirm(service, { token: stranger })).status).toBe(404);
		expect((await confirm(service, { token: own })).status).toBe(200);
	});

	test('lists show when each was confirmed, and order and filter by it, those that never were first', async () => {
		const older = await desk.found(serviceDrafts(member, 'Älter'));
		await confirm(service, { on: '2026-11-20' });
		await confirm(older, { on: '2026-03-01' });
		const list = async (query: string) => {
			const { body } = await world.send({ path: `/api/records?order=confirmed&${query}`, token: desk.ana });
			return body['records']?.map(({ id, confirmed }) => [id, confirmed]);
		};
		expect(await list('type=service')).toEqual([
			[older, '2026-03-01'],
			[service, '2026-11-20']
		]);
		expect(await list('confirmedBefore=2026-11-20')).toEqual([[older, '2026-03-01']]);
		expect((await list('limit=3'))?.at(-1)?.[1]).toBeUndefined();
	});

	test('a day that was changed past the log is named', async () => {
		await confirm(service);
		const { write } = world.database.databases;
		await write.updateTable('record').set({ confirmed_on: '2026-11-30' }).where('id', '=', service).execute();
		expect(await listAlteredRows(write)).toEqual([{ record: service, isConfirmation: true }]);
	});

	test('an archive brings the day along', async () => {
		await confirm(service, { on: '2026-11-20' });
		const other = await openWorld(kind, inject('postgresUrl'));
		try {
			const archive = [...archiveText(await readArchive(world.database.databases, startOfTime))].join('');
			await restoreArchive(other.api.tools, JSON.parse(archive));
			expect(await listAlteredRows(other.database.databases.read)).toEqual([]);
			expect((await other.release()).content).toEqual((await world.release()).content);
		} finally {
			await other.close();
		}
	});
});
