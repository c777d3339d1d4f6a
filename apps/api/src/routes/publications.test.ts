import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { publishDueSets } from '../commands/publish-due.ts';
import { listEvents } from '../db/stores/event-store.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, type SetPart, openDesk } from '../testing/desk.ts';
import { demandDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { someHash, someText } from '../testing/expected.ts';
import { type Body, type World, openWorld } from '../testing/world.ts';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let demand: string;
	let parts: SetPart[];
	let number = 0;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
	});
	afterAll(async () => world.close());

	beforeEach(async () => {
		number += 1;
		demand = await desk.create(demandDrafts(number));
		parts = await desk.approve(demand);
	});

	async function publish(body: object) {
		return world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body });
	}

	async function newestEvent() {
		const [event] = await listEvents(world.database.databases.read, { limit: 1 });
		return event;
	}

	test('a page that begins behind a set that does not exist is refused', async () => {
		const path = `/api/publications?cursor=${newRecordId()}`;
		expect(await world.send({ path, token: desk.ana })).toMatchObject({
			status: 422,
			body: { issues: [{ path: 'cursor', code: 'wrong' }] }
		});
	});

	test('a set is published as one, with one event that names every part', async () => {
		const before = await newestEvent();
		const answer = await publish({ parts });
		expect(answer).toMatchObject({ status: 200 });
		expect(answer.body).toEqual({
			dryRun: false,
			parts: parts.map((part) => ({ ...part, revision: 4 })),
			hindrances: []
		});
		const after = await newestEvent();
		expect(after).toMatchObject({ seq: (before?.seq ?? 0) + 1, action: 'SetPublished', object: demand });
		expect(JSON.parse(after?.changes ?? '')).toEqual(
			parts.map(({ record, part }) => ({
				record,
				part,
				before: 3,
				after: 4,
				snapshot: someHash
			}))
		);
	});

	test('a set over several records stands in the history of each, with what concerns it alone', async () => {
		number += 1;
		const other = await desk.create(demandDrafts(number));
		await publish({ parts: [...parts, ...(await desk.approve(other))] });
		expect(await newestEvent()).toMatchObject({ object: 'set' });
		for (const id of [demand, other]) {
			const { body } = await world.send({ path: `/api/records/${id}/history`, token: desk.ana });
			expect(body['events']?.[0]).toMatchObject({ action: 'SetPublished' });
			expect(body['events']?.[0]?.['changes']).toHaveLength(3);
			expect(JSON.stringify(body['events']?.[0]?.['changes'])).not.toContain(id === demand ? other : demand);
		}
	});

	test('where one part stands in the way nothing is published, and each fault is told', async () => {
		await desk.save(demand, 'en', { values: demandDrafts(number).parts.en.values, revision: 3 });
		const before = await newestEvent();
		const missing = { record: newRecordId(), part: 'de', revision: 1 };
		const answer = await publish({
			parts: [...parts.map((part) => (part.part === 'en' ? { ...part, revision: 4 } : part)), missing]
		});
		expect(answer.status).toBe(409);
		expect(answer.headers.get('content-type')).toBe('application/problem+json');
		expect(answer.body['parts']).toEqual([
			{
				record: demand,
				part: 'en',
				revision: 4,
				fate: 'refused',
				refusal: 'not-approved',
				words: { de: someText, en: someText }
			},
			{ ...missing, fate: 'not-found' }
		]);
		expect(await newestEvent()).toEqual(before);
		expect((await desk.read(demand)).body['parts']?.['facts']).not.toHaveProperty('published');
	});

	test('a set that was read before someone wrote is stale as a whole', async () => {
		const old = parts.map((part) => ({ ...part, revision: 2 }));
		expect(await publish({ parts: old })).toMatchObject({
			status: 412,
			body: { type: '/api/problems/stale', parts: [{ fate: 'stale' }, { fate: 'stale' }, { fate: 'stale' }] }
		});
		expect((await publish({ parts: [...parts, ...parts] })).status).toBe(412);
	});

	test('two demands of one number are not published in one set', async () => {
		const other = await desk.create(demandDrafts(number));
		const answer = await publish({ parts: [...parts, ...(await desk.approve(other))] });
		expect(answer).toMatchObject({ status: 409, body: { parts: [{ record: other, refusal: 'number-taken' }] } });
	});

	describe('a set for an hour to come', () => {
		const hour = 3_600_000;
		let publishAt: string;
		let other: string;
		let both: SetPart[];
		let set: string;

		beforeEach(async () => {
			number += 1;
			other = await desk.create(demandDrafts(number));
			both = [...parts, ...(await desk.approve(other))];
			publishAt = new Date(Date.parse(world.clock.now()) + hour).toISOString();
			const answer = await publish({ parts: both, publishAt });
			expect(answer.status).toBe(200);
			set = String(answer.body['set']);
		});

		afterEach(async () => {
			const path = `/api/publications/${set}/unscheduling`;
			await world.send({ method: 'POST', path, token: desk.ana, body: {} });
		});

		async function comeDue() {
			world.clock.advance(hour);
			await world.release();
			expect(world.api.reconciler.trouble()).toBeUndefined();
		}

		async function readSet() {
			return world.send({ path: `/api/publications/${set}`, token: desk.ana });
		}

		async function partsOf(id: string): Promise<Readonly<Record<string, Body>>> {
			return (await desk.read(id)).body['parts'] ?? {};
		}

		async function hindrances() {
			const { body } = await readSet();
			return (body['parts'] ?? []).flatMap(({ record, part, hindrance }) =>
				hindrance ? [{ record, part, code: hindrance['code'] }] : []
			);
		}

		test('is scheduled with one event, and each of its parts names it', async () => {
			expect(await newestEvent()).toMatchObject({ action: 'SetScheduled', object: 'set' });
			expect((await readSet()).body).toMatchObject({ id: set, status: 'scheduled', publishAt });
			for (const id of [demand, other]) {
				const shown = Object.values<Body>(await partsOf(id));
				expect(shown).toHaveLength(3);
				for (const part of shown) {
					expect(part).toMatchObject({
						revision: 4,
						draft: { publishAt },
						plan: { set, status: 'scheduled', publishAt, because: [] }
					});
				}
			}
		});

		test('goes out whole at its hour, with one event', async () => {
			const before = await newestEvent();
			await comeDue();
			expect(await newestEvent()).toMatchObject({
				seq: (before?.seq ?? 0) + 1,
				actor: 'clock',
				action: 'SetPublished',
				object: 'set'
			});
			for (const id of [demand, other])
				for (const part of Object.values<Body>(await partsOf(id))) {
					expect(part).toMatchObject({ revision: 5, published: { since: publishAt } });
					expect(part).not.toHaveProperty('plan');
				}
			expect((await readSet()).body).toMatchObject({ status: 'published', endedAt: publishAt, endedBy: 'clock' });
		});

		const code = 'changed-since-scheduled';
		const words = demandDrafts(1).parts.en.values;
		test.each([
			['returned', async () => desk.order(other, 'en', { verb: 'return', revision: 4 })],
			['discarded', async () => desk.order(other, 'en', { verb: 'draft', revision: 4 })],
			['written on', async () => desk.save(other, 'en', { values: words, revision: 4 })]
		])('does not go out where one draft was %s meanwhile, and each part says so', async (_, change) => {
			expect((await change()).status).toBe(200);
			expect((await partsOf(other))['en']?.['plan']).toMatchObject({ status: 'scheduled', because: [{ code }] });
			expect(await hindrances()).toEqual([{ record: other, part: 'en', code }]);

			await comeDue();
			const because = [{ record: other, part: 'en', code, words: { de: someText, en: someText } }];
			for (const { record, part } of both) {
				const shown = (await partsOf(record))[part];
				expect(shown).not.toHaveProperty('published');
				expect(shown?.['draft'] ?? {}).not.toHaveProperty('publishAt');
				if (shown?.['draft']) {
					expect(shown['plan']).toEqual({ set, status: 'stopped', publishAt, endedAt: publishAt, because });
				}
			}
			expect((await readSet()).body).toMatchObject({ status: 'stopped', endedAt: publishAt });
			expect(await hindrances()).toEqual([{ record: other, part: 'en', code }]);
			for (const id of [demand, other]) {
				const { body } = await world.send({ path: `/api/records/${id}/history`, token: desk.ana });
				expect(body['events']?.[0]).toMatchObject({ action: 'SetStopped', actor: 'clock' });
				expect(body['events']?.[0]?.['changes']).toHaveLength(3);
			}
		});

		test('takes no hour from a part that was written on and scheduled anew for the same hour', async () => {
			await desk.save(other, 'en', { values: words, revision: 4 });
			const again = await publish({ parts: await desk.approve(other, ['en']), publishAt });
			expect(again.status).toBe(200);
			const anew = { draft: { publishAt }, plan: { set: again.body['set'], status: 'scheduled', because: [] } };
			expect((await partsOf(other))['en']).toMatchObject(anew);

			const path = `/api/publications/${set}/unscheduling`;
			expect((await world.send({ method: 'POST', path, token: desk.ana, body: {} })).status).toBe(200);
			expect((await partsOf(other))['en']).toMatchObject(anew);
			await comeDue();
			expect((await partsOf(other))['en']).toMatchObject({ published: { since: publishAt } });
		});

		test('does not go out where one record was withdrawn meanwhile', async () => {
			const body = { withdrawal: { reason: 'over' }, revisions: { facts: 4, de: 4, en: 4 } };
			const path = `/api/records/${other}/withdrawal`;
			expect((await world.send({ method: 'POST', path, token: desk.ana, body })).status).toBe(200);
			await comeDue();
			expect((await partsOf(demand))['de']).not.toHaveProperty('published');
			expect(new Set((await hindrances()).map(({ code }) => String(code)))).toEqual(new Set(['withdrawn']));
		});

		test('does not go out where a rule has come to forbid one part, which stays approved', async () => {
			await desk.found(demandDrafts(number));
			expect(await hindrances()).toEqual([{ record: other, part: 'facts', code: 'number-taken' }]);
			await comeDue();
			expect(await hindrances()).toEqual([{ record: other, part: 'facts', code: 'number-taken' }]);
			for (const part of Object.values<Body>(await partsOf(demand)))
				expect(part).toMatchObject({ revision: 5, draft: { stage: 'approved' } });
		});

		test('is told of no more once its parts are published otherwise', async () => {
			await desk.order(other, 'en', { verb: 'return', revision: 4 });
			await comeDue();
			world.clock.advance(1);
			const again = parts.map((part) => ({ ...part, revision: 5 }));
			expect((await publish({ parts: again })).status).toBe(200);
			for (const part of Object.values<Body>(await partsOf(demand))) expect(part).not.toHaveProperty('plan');
			expect((await partsOf(other))['en']).toHaveProperty('plan');
		});

		test('can be unscheduled: its drafts stay approved, and nothing goes out', async () => {
			const path = `/api/publications/${set}/unscheduling`;
			const answer = await world.send({ method: 'POST', path, token: desk.ana, body: {} });
			expect(answer).toMatchObject({ status: 200, body: { id: set, status: 'unscheduled' } });
			expect(await newestEvent()).toMatchObject({ action: 'SetUnscheduled', object: 'set' });
			await comeDue();
			for (const id of [demand, other])
				for (const part of Object.values<Body>(await partsOf(id))) {
					expect(part).toMatchObject({ revision: 5, draft: { stage: 'approved' } });
					expect(part['draft']).not.toHaveProperty('publishAt');
					expect(part).not.toHaveProperty('plan');
				}
			expect(await world.send({ method: 'POST', path, token: desk.ana, body: {} })).toMatchObject({
				status: 409,
				body: { refusal: 'not-scheduled' }
			});
		});

		test('none of its parts is published or scheduled otherwise before', async () => {
			const now = both.map((part) => ({ ...part, revision: 4 }));
			for (const body of [{ parts: now }, { parts: now, publishAt }]) {
				const answer = await publish(body);
				expect(answer.status).toBe(409);
				expect(answer.body['parts']).toHaveLength(6);
				for (const part of answer.body['parts'] ?? []) expect(part).toMatchObject({ refusal: 'already-scheduled' });
			}
		});

		test('is listed among what is planned in the order of the hours, page by page', async () => {
			const ids: string[] = [];
			for (let next: string | undefined = ''; next !== undefined;) {
				const cursor = next && `&cursor=${next}`;
				const { body } = await world.send({ path: `/api/publications?limit=1${cursor}`, token: desk.ana });
				ids.push(...(body['publications'] ?? []).map(({ id }) => String(id)));
				next = body['next'] === undefined ? undefined : String(body['next']);
			}
			expect(ids).toContain(set);
			expect(new Set(ids).size).toBe(ids.length);
			const ended = await world.send({ path: '/api/publications?status=stopped&limit=100', token: desk.ana });
			const hours = (ended.body['publications'] ?? []).map((one) => String(one['publishAt']));
			expect(hours).toEqual(hours.toSorted().toReversed());
			expect(hours.length).toBeGreaterThan(1);
		});

		test.each(['save-begun', 'save-written', 'save-committed'] as const)(
			'is published whole or not at all where the server dies at %s, and whole after that',
			async (point) => {
				await world.api.stop();
				world.clock.advance(hour);
				const { tools } = world.api;
				const dying = { ...tools, mark: (at: string) => (at === point ? raise('The server died') : undefined) };
				await expect(publishDueSets(dying)).rejects.toThrow('The server died');
				const shown = [...Object.values<Body>(await partsOf(demand)), ...Object.values<Body>(await partsOf(other))];
				const isPublished = point === 'save-committed';
				for (const part of shown) expect('published' in part).toBe(isPublished);
				await publishDueSets(tools);
				for (const { record, part } of both) expect((await partsOf(record))[part]).toHaveProperty('published');
				await world.close();
				world = await openWorld(kind, inject('postgresUrl'));
				desk = await openDesk(world);
				await desk.found(networkDrafts());
			}
		);
	});

	test('more than 500 parts at once are refused', async () => {
		const many = Array.from({ length: 501 }, () => ({ record: newRecordId(), part: 'de', revision: 1 }));
		expect((await publish({ parts: many })).status).toBe(422);
		expect((await publish({ parts: many.slice(1) })).status).toBe(409);
	});

	test.each([{ parts: [] }, {}, { parts: [{ record: 'x', part: 'de', revision: 0 }] }, { parts: {}, more: 1 }])(
		'what is no set is refused: %j',
		async (body) => {
			expect(await publish(body)).toMatchObject({ status: 422, body: { type: '/api/problems/invalid-request' } });
		}
	);
});

function raise(message: string): never {
	throw new Error(message);
}
