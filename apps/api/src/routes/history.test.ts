import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { someHash, someNumber, someText, textLike } from '../testing/expected.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let demand: string;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world, { partByPart: true });
		await desk.found(networkDrafts());
		demand = await desk.found(demandDrafts(1));
	});
	afterAll(async () => world.close());

	async function read(path: string, token = desk.ana) {
		return world.send({ path, token });
	}

	describe('the history of a record', () => {
		test('names who did what and when, newest first, and holds no text', async () => {
			const { status, body } = await read(`/api/records/${demand}/history`);
			expect(status).toBe(200);
			const actions = (body['events'] ?? []).map(({ action }) => action);
			const read_ = ['ReviewAsked', 'DraftApproved'];
			expect(actions).toEqual(
				[...read_, ...read_, ...read_].reverse().concat('RecordCreated').toSpliced(0, 0, 'SetPublished')
			);
			expect(body['events']?.at(-1)).toEqual({
				seq: someNumber,
				at: startOfTime,
				actor: textLike(/^token:/),
				action: 'RecordCreated',
				object: demand,
				request: someText,
				previousHash: someHash,
				hash: someHash,
				changes: ['facts', 'de', 'en'].map((part) => ({
					record: demand,
					part,
					before: 0,
					after: 1,
					snapshot: someHash
				}))
			});
			expect(JSON.stringify(body)).not.toContain('Forderung');
		});

		test('comes page by page, each event once', async () => {
			const whole = await read(`/api/records/${demand}/history`);
			const first = await read(`/api/records/${demand}/history?limit=3`);
			const second = await read(`/api/records/${demand}/history?limit=200&cursor=${String(first.body['next'])}`);
			expect([...(first.body['events'] ?? []), ...(second.body['events'] ?? [])]).toEqual(whole.body['events']);
			expect(second.body).not.toHaveProperty('next');
		});

		test('of an unknown record answers 404', async () => {
			expect((await read(`/api/records/${newRecordId()}/history`)).status).toBe(404);
		});
	});

	describe('a snapshot', () => {
		test('shows a text as it once stood, in the record it stood in and in no other', async () => {
			const id = await desk.create(memberDrafts('Alt'));
			const before = (await desk.read(id)).body['parts']?.['de']?.['draft']?.['snapshot'];
			await desk.save(id, 'de', { values: { name: 'Neu' }, revision: 1 });
			const answer = await read(`/api/records/${id}/snapshots/${String(before)}`);
			expect(answer.body).toEqual({ type: 'member', part: 'de', values: { name: 'Alt' } });
			expect((await read(`/api/records/${demand}/snapshots/${String(before)}`)).status).toBe(404);
			expect((await read(`/api/records/${id}/snapshots/${'0'.repeat(64)}`)).status).toBe(404);
			expect((await read(`/api/records/${id}/snapshots/%25`)).status).toBe(422);
		});

		test('that was erased to protect someone cannot be read', async () => {
			const id = await desk.create(memberDrafts('Erased'));
			const hash = String((await desk.read(id)).body['parts']?.['de']?.['draft']?.['snapshot']);
			const { write } = world.database.databases;
			await write.updateTable('snapshot').set({ body: null }).where('hash', '=', hash).execute();
			expect((await read(`/api/records/${id}/snapshots/${hash}`)).status).toBe(410);
		});
	});

	describe('the log', () => {
		test('is one chain from the first event to the newest', async () => {
			const { body } = await read('/api/events?limit=200');
			const events = (body['events'] ?? []).toReversed();
			expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
			expect(events.map(({ previousHash }) => previousHash)).toEqual([
				'',
				...events.slice(0, -1).map(({ hash }) => hash)
			]);
		});

		test.each(['0', '-1', 'x', '1.5', '9007199254740991', '1e300'])('has no page after %s', async (cursor) => {
			expect((await read(`/api/events?cursor=${cursor}`)).status).toBe(422);
		});
	});

	describe('the releases', () => {
		test('are listed as they were sealed, newest first, page by page', async () => {
			const { envelope } = await world.release();
			await desk.found(demandDrafts(2));
			const newest = (await world.release()).envelope;
			const { body } = await read('/api/releases');
			expect(body['releases']?.[0]).toEqual(newest);
			expect(body['releases']).toContainEqual(envelope);
			const first = await read('/api/releases?limit=1');
			const { body: log } = await read('/api/events?limit=200');
			const followed = (log['events'] ?? []).find((event) => String(event['hash']) === newest.chainHead);
			expect(first.body).toEqual({
				...{ releases: [newest], next: newest.number, kept: [newest.content] },
				follow: [{ release: newest.number, event: followed?.['seq'] }]
			});
			const second = await read(`/api/releases?limit=200&cursor=${String(first.body['next'])}`);
			expect([newest, ...(second.body['releases'] ?? [])]).toEqual(body['releases']);
		});
	});
});
