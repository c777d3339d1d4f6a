import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';

describe.each(kinds)('a text that stood in public before, on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let demand: string;
	let number = 0;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
	});
	afterAll(async () => world.close());

	const wording = (title: string) => ({
		title,
		summary: 'Ein Satz.',
		clauses: { a: { text: 'Etwas gilt.' } }
	});

	beforeEach(async () => {
		number += 1;
		demand = await desk.found(demandDrafts(number, 'Wie zuerst'));
		await desk.save(demand, 'de', { values: wording('Wie danach'), revision: await revisionOf(demand, 'de') });
		await desk.publish(demand, ['de']);
	});

	async function revisionOf(record: string, part: string): Promise<number> {
		return Number((await desk.read(record)).body['parts']?.[part]?.['revision']);
	}

	async function write(record: string, part: string, values: object) {
		const saved = await desk.save(record, part, { values, revision: await revisionOf(record, part) });
		expect(saved.status).toBe(200);
		return desk.order(record, part, { verb: 'publication', revision: await revisionOf(record, part) });
	}

	test('is published again by one person, and until then its draft says that it may be', async () => {
		const again = { values: wording('Wie zuerst'), revision: await revisionOf(demand, 'de') };
		const { body: saved } = await desk.save(demand, 'de', again);
		expect(saved).toMatchObject({ draft: { stage: 'open', stoodBefore: true } });
		expect((await desk.read(demand)).body['parts']?.['de']).toEqual(saved);
		const revision = await revisionOf(demand, 'de');
		const published = await desk.order(demand, 'de', { verb: 'publication', revision });
		expect(published).toMatchObject({ status: 200, body: { published: { values: { title: 'Wie zuerst' } } } });
	});

	test('is published again also while somebody has it to read, and at an hour', async () => {
		await desk.save(demand, 'de', { values: wording('Wie zuerst'), revision: await revisionOf(demand, 'de') });
		await desk.order(demand, 'de', { verb: 'review', revision: await revisionOf(demand, 'de') });
		const publishAt = new Date(Date.parse(world.clock.now()) + 3_600_000).toISOString();
		const order = { verb: 'publication', revision: await revisionOf(demand, 'de'), body: { publishAt } };
		expect(await desk.order(demand, 'de', order)).toMatchObject({
			status: 200,
			body: { draft: { stage: 'approved', publishAt }, published: { values: { title: 'Wie danach' } } }
		});
	});

	test('needs its reader as soon as one word is another, or where another part or record said it', async () => {
		const unread = { status: 409, body: { refusal: 'not-approved' } };
		expect(await write(demand, 'de', wording('Wie zuerst!'))).toMatchObject(unread);
		expect((await desk.read(demand)).body['parts']?.['de']?.['draft']).not.toHaveProperty('stoodBefore');
		expect(await write(demand, 'en', wording('Wie zuerst'))).toMatchObject(unread);
		const other = await desk.found(demandDrafts((number += 1), 'Anderes'));
		expect(await write(other, 'de', wording('Wie zuerst'))).toMatchObject(unread);
	});

	test('needs its reader among the facts of a member: what they said before may be what protects someone now', async () => {
		const member = await desk.found(memberDrafts(`Lichthof ${number}`));
		const named: object = (await desk.read(member)).body['parts']?.['facts']?.['published']?.['values'] ?? {};
		await desk.save(member, 'facts', {
			values: { ...named, publicity: 'counted_only' },
			revision: await revisionOf(member, 'facts')
		});
		await desk.publish(member, ['facts']);
		expect(await write(member, 'facts', named)).toMatchObject({ status: 409, body: { refusal: 'not-approved' } });
	});

	test('needs its reader where the text was erased in its record', async () => {
		const { write: database } = world.database.databases;
		const first = await database
			.selectFrom('publication')
			.select('snapshot')
			.where('record', '=', demand)
			.where('part', '=', 'de')
			.orderBy('turn')
			.executeTakeFirstOrThrow();
		await database
			.updateTable('event_change')
			.set({ erased: 1 })
			.where('record', '=', demand)
			.where('snapshot', '=', first.snapshot)
			.execute();
		expect(await write(demand, 'de', wording('Wie zuerst'))).toMatchObject({
			status: 409,
			body: { refusal: 'not-approved' }
		});
	});
});
