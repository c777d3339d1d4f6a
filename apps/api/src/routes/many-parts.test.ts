import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { listEvents } from '../db/stores/event-store.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, type SetPart, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { someHash, someText } from '../testing/expected.ts';
import { type World, openWorld } from '../testing/world.ts';

/** As many as the network has members. */
const members = 43;

describe.each(kinds)('many parts at once on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let parts: SetPart[];

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
	});
	afterAll(async () => world.close());

	beforeEach(async () => {
		const ids = await Promise.all([1, 2].map(async (one) => desk.create(memberDrafts(`Mitglied ${one}`))));
		parts = ids.flatMap((record) => ['facts', 'de'].map((part) => ({ record, part, revision: 1 })));
	});

	async function send(path: string, body: object, token = desk.ana) {
		return world.send({ method: 'POST', path: `/api/${path}`, token, body });
	}

	async function newestEvent() {
		const [event] = await listEvents(world.database.databases.read, { limit: 1 });
		return event;
	}

	const at = (revision: number) => parts.map((part) => ({ ...part, revision }));

	test('are reviewed, approved, returned and published by one request and one event each', async () => {
		const before = (await newestEvent())?.seq ?? 0;
		const steps = [
			['reviews', desk.ana, 'SetReviewAsked'],
			['approvals', desk.ben, 'SetApproved'],
			['returns', desk.ben, 'SetReturned'],
			['reviews', desk.ana, 'SetReviewAsked'],
			['approvals', desk.ben, 'SetApproved'],
			['publications', desk.ana, 'SetPublished']
		] as const;
		for (const [index, [path, token, action]] of steps.entries()) {
			const [read, after] = [index + 1, index + 2];
			const answer = await send(path, { parts: at(read) }, token);
			expect(answer.body).toEqual({ dryRun: false, parts: at(after), hindrances: [] });
			const event = await newestEvent();
			expect(event).toMatchObject({ seq: before + after - 1, action, object: 'set' });
			expect(JSON.parse(event?.changes ?? '')).toEqual(
				parts.map(({ record, part }) => ({ record, part, before: read, after, snapshot: someHash }))
			);
		}
	});

	test('are not touched where one stands in the way, and each refusal names its part', async () => {
		const [first, ...rest] = parts;
		const missing = { record: newRecordId(), part: 'de', revision: 1 };
		await send('reviews', { parts: [first] });
		const before = await newestEvent();
		const answer = await send('reviews', { parts: [{ ...first, revision: 2 }, ...rest, missing] });
		expect(answer.status).toBe(409);
		expect(answer.body['parts']).toEqual([
			{ ...first, revision: 2, fate: 'refused', refusal: 'not-open', words: { de: someText, en: someText } },
			{ ...missing, fate: 'not-found' }
		]);
		expect(await newestEvent()).toEqual(before);
	});

	test('are approved by nobody who wrote in one of them', async () => {
		const [facts, words] = parts;
		await desk.save(String(words?.record), 'de', { values: { name: 'Anders' }, revision: 1, token: desk.ben });
		const now = parts.map((part) => (part === words ? { ...part, revision: 2 } : part));
		await send('reviews', { parts: now });
		const read = now.map((part) => ({ ...part, revision: part.revision + 1 }));
		for (const token of [desk.ana, desk.ben]) {
			const answer = await send('approvals', { parts: read }, token);
			expect(answer.status).toBe(409);
			expect(answer.body['parts']).toContainEqual(
				expect.objectContaining({ ...words, revision: 3, refusal: 'own-draft' })
			);
		}
		expect((await send('approvals', { parts: read }, desk.admin)).status).toBe(200);
		expect((await desk.read(String(facts?.record))).body['parts']?.['facts']).toMatchObject({
			draft: { stage: 'approved' }
		});
	});

	test('are told beforehand, in a dry run that writes nothing', async () => {
		const before = await newestEvent();
		for (const path of ['approvals', 'returns', 'publications']) {
			const { status, body } = await send(`${path}?dryRun=true`, { parts });
			expect([status, body['dryRun'], body['hindrances']?.length]).toEqual([200, true, parts.length]);
		}
		expect((await send('reviews?dryRun=true', { parts })).body['hindrances']).toEqual([]);
		expect(await newestEvent()).toEqual(before);
	});

	test('are the office’s to change, not a delegate’s', async () => {
		const token = await world.token('delegate', String(parts[0]?.record));
		for (const path of ['reviews', 'approvals', 'returns', 'publications'])
			expect((await send(path, { parts: parts.slice(0, 1) }, token)).status).toBe(403);
	});

	test.each(['reviews', 'approvals', 'returns', 'publications'])('more than 500 are refused by %s', async (path) => {
		const many = Array.from({ length: 501 }, () => ({ record: newRecordId(), part: 'de', revision: 1 }));
		expect((await send(path, { parts: many })).status).toBe(422);
	});

	test('43 members go out by three requests', async () => {
		const ids = await Promise.all(
			Array.from({ length: members }, async (_, index) => desk.create(memberDrafts(`Haus ${index}`)))
		);
		parts = ids.flatMap((record) => ['facts', 'de'].map((part) => ({ record, part, revision: 1 })));
		expect((await send('reviews', { parts })).status).toBe(200);
		expect((await send('approvals', { parts: at(2) }, desk.ben)).status).toBe(200);
		expect((await send('publications', { parts: at(3) })).status).toBe(200);
		const { content } = await world.release();
		const shown = new Set(content.records.member.map(({ id }) => String(id)));
		for (const id of ids) expect(shown).toContain(id);
	});

	test('of a demand can be read and published in both languages together', async () => {
		const demand = await desk.create(demandDrafts(1));
		parts = ['facts', 'de', 'en'].map((part) => ({ record: demand, part, revision: 1 }));
		await send('reviews', { parts });
		await send('approvals', { parts: at(2) }, desk.ben);
		expect((await send('publications', { parts: at(3) })).status).toBe(200);
		expect(await newestEvent()).toMatchObject({ action: 'SetPublished', object: demand });
	});
});
