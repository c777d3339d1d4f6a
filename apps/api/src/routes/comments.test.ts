import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import type { Desk } from '../testing/desk.ts';
import { memberDrafts, newRecordId, serviceDrafts } from '../testing/drafts.ts';
import { openFoundedDesk } from '../testing/founded-desk.ts';
import type { World } from '../testing/world.ts';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let own: string;
	let other: string;
	let delegate: string;
	let demand: string;

	beforeAll(async () => {
		const founded = await openFoundedDesk(kind, inject('postgresUrl'), { isPublic: false });
		({ world, desk, own, other, demand, delegate } = founded);
	});
	afterAll(async () => world.close());

	async function say(record: string, body: object, { token = desk.ana, id = newRecordId() } = {}) {
		return world.send({ path: `/api/records/${record}/comments/${id}`, token, create: true, body });
	}

	async function list(record: string, { token = desk.ana, query = '' } = {}) {
		return world.send({ path: `/api/records/${record}/comments${query}`, token });
	}

	async function resolve(record: string, id: string, token = desk.ana) {
		return world.send({ method: 'POST', path: `/api/records/${record}/comments/${id}/resolution`, token });
	}

	test('stand at a part, a field or an item, are answered and resolved, and are listed with the newest first', async () => {
		const id = newRecordId();
		const first = await say(demand, { part: 'de', field: 'clauses', item: 'a', text: 'Zu lang?' }, { id });
		expect(first).toMatchObject({ status: 201, body: { id, part: 'de', field: 'clauses', item: 'a', revision: 1 } });
		const answer = await say(demand, { answers: id, text: 'Ja, gekürzt.' }, { token: desk.ben });
		expect(answer.body).toMatchObject({ part: 'de', field: 'clauses', item: 'a', answers: id });
		await say(demand, { part: 'en', text: 'Fine.' });

		expect((await resolve(demand, id, desk.ben)).body).toMatchObject({ resolved: { by: answer.body['author'] } });
		const { comments } = (await list(demand)).body;
		expect(comments?.map(({ text, resolved }) => [text, resolved !== undefined])).toEqual([
			['Fine.', false],
			['Ja, gekürzt.', false],
			['Zu lang?', true]
		]);
		expect((await list(demand, { query: '?part=en' })).body['comments']).toHaveLength(1);
		const page = (await list(demand, { query: '?limit=2' })).body;
		expect((await list(demand, { query: `?limit=2&cursor=${String(page['next'])}` })).body['comments']).toHaveLength(1);
	});

	test('an event names a comment and never its words, and resolving it twice is one event', async () => {
		const id = newRecordId();
		await say(demand, { part: 'de', text: 'Geheimes Wort' }, { id });
		await resolve(demand, id);
		await resolve(demand, id, desk.ben);
		const { events } = (await world.send({ path: `/api/records/${demand}/history?limit=2`, token: desk.ana })).body;
		expect(events).toMatchObject([
			{ action: 'CommentResolved', comment: id },
			{ action: 'CommentAdded', comment: id }
		]);
		const log = (await world.send({ path: '/api/events?limit=200', token: desk.ana })).body;
		expect(JSON.stringify(log)).not.toContain('Geheimes');
		expect((await world.release()).contentText).not.toContain('Geheimes');
	});

	test('a request that is sent twice says it once', async () => {
		const id = newRecordId();
		expect((await say(demand, { part: 'de', text: 'Einmal' }, { id })).status).toBe(201);
		expect((await say(demand, { part: 'de', text: 'Zweimal' }, { id })).status).toBe(412);
		const path = `/api/records/${demand}/comments/${newRecordId()}`;
		expect((await world.send({ path, token: desk.ana, body: { part: 'de', text: 'x' } })).status).toBe(428);
	});

	test.each([
		[
			{ part: 'de', field: 'nonsense', text: 'x' },
			{ path: 'field', code: 'unknown' }
		],
		[
			{ part: 'de', field: 'clauses', item: 'z', text: 'x' },
			{ path: 'item', code: 'unknown-item' }
		],
		[
			{ part: 'de', item: 'a', text: 'x' },
			{ path: 'item', code: 'wrong' }
		],
		[
			{ answers: newRecordId(), text: 'x' },
			{ path: 'answers', code: 'wrong' }
		]
	])('nothing is said in a place that there is not: %j', async (body, issue) => {
		expect(await say(demand, body)).toMatchObject({ status: 422, body: { issues: [issue] } });
	});

	test('nothing is said where nobody works on a draft, and an answer is not resolved alone', async () => {
		expect((await say(demand, { part: 'fr', text: 'x' })).body).toMatchObject({ refusal: 'no-draft' });
		const [id, answer] = [newRecordId(), newRecordId()];
		await say(demand, { part: 'de', text: 'Frage' }, { id });
		await say(demand, { answers: id, text: 'Antwort' }, { id: answer });
		expect((await resolve(demand, answer)).body).toMatchObject({ refusal: 'answers-another' });
		const again = await say(demand, { answers: answer, text: 'Antwort darauf' });
		expect(again).toMatchObject({ status: 422, body: { issues: [{ path: 'answers' }] } });
	});

	/** Asks for a review of a part and gives it back. */
	async function giveBack(record: string, part: string) {
		const revision = Number((await desk.read(record)).body['parts']?.[part]?.['revision']);
		await desk.order(record, part, { verb: 'review', revision });
		const back = { verb: 'return', revision: revision + 1, token: desk.ben, body: { reason: 'Siehe Randnotizen.' } };
		expect((await desk.order(record, part, back)).status).toBe(200);
	}

	/** All that a delegate may be told of what is said. */
	async function told(record: string, token: string): Promise<string> {
		const paths = [`/api/records/${record}/history`, '/api/events?limit=200', '/api/desk'];
		const answers = await Promise.all(paths.map(async (path) => world.send({ path, token })));
		return JSON.stringify([(await list(record, { token })).body, ...answers.map(({ body }) => body)]);
	}

	test('a note is the office’s until its part is given back; then the own delegate reads, answers and resolves it', async () => {
		const record = await desk.create(serviceDrafts(own, 'Beratung'));
		const [id, elsewhere] = [newRecordId(), newRecordId()];
		await say(record, { part: 'facts', field: 'phone', text: 'Stimmt die Nummer?' }, { id });
		await say(record, { part: 'de', text: 'Kürzer?' }, { id: elsewhere });
		for (const hidden of [id, elsewhere]) expect(await told(record, delegate)).not.toContain(hidden);
		expect((await say(record, { answers: id, text: 'Ja.' }, { token: delegate })).body).toMatchObject({
			issues: [{ path: 'answers', code: 'wrong' }]
		});
		expect((await resolve(record, id, delegate)).status).toBe(404);

		await giveBack(record, 'facts');
		const { comments } = (await list(record, { token: delegate })).body;
		expect(comments).toMatchObject([{ id, text: 'Stimmt die Nummer?', toldAt: expect.any(String) as string }]);
		expect(await told(record, delegate)).not.toContain(elsewhere);
		const { waiting } = (await world.send({ path: '/api/desk', token: delegate })).body;
		expect(waiting?.['returned']).toMatchObject({
			first: [{ part: 'facts', openComments: 1, record: { id: record } }]
		});

		expect((await say(record, { answers: id, text: 'Ja.' }, { token: delegate })).status).toBe(201);
		await say(record, { answers: id, text: 'Danke.' });
		expect((await list(record, { token: delegate })).body['comments']).toMatchObject([
			{ text: 'Danke.' },
			{ text: 'Ja.' },
			{ id }
		]);
		expect((await resolve(record, id, delegate)).status).toBe(200);
	});

	test('a delegate writes no note that answers nothing', async () => {
		const said = await say(own, { part: 'de', text: 'x' }, { token: delegate });
		expect(said).toMatchObject({ status: 409, body: { refusal: 'only-answers' } });
	});

	test('another member’s delegate is told that there is nothing', async () => {
		const id = newRecordId();
		await say(own, { part: 'facts', field: 'phone', text: 'Stimmt die Nummer?' }, { id });
		// Together with others a part is given back by another operation.
		const revision = Number((await desk.read(own)).body['parts']?.['facts']?.['revision']);
		await desk.order(own, 'facts', { verb: 'review', revision });
		const body = { parts: [{ record: own, part: 'facts', revision: revision + 1 }], reason: 'Siehe Rand.' };
		const returned = await world.send({ method: 'POST', path: '/api/returns', token: desk.ben, body });
		expect(returned.status, JSON.stringify(returned.body)).toBe(200);
		expect((await list(own, { token: delegate })).body['comments']).toHaveLength(1);

		const stranger = await world.token('delegate', other);
		expect((await list(own, { token: stranger })).status).toBe(404);
		expect((await say(own, { answers: id, text: 'x' }, { token: stranger })).status).toBe(404);
		expect((await resolve(own, id, stranger)).status).toBe(404);
		// Nor by the way of a record of their own.
		expect((await resolve(other, id, stranger)).status).toBe(404);
		expect((await say(other, { answers: id, text: 'x' }, { token: stranger })).status).toBe(422);
		for (const path of ['/api/events?limit=200', '/api/desk', '/api/search?q=lichthof'])
			expect(JSON.stringify((await world.send({ path, token: stranger })).body)).not.toContain(id);
	});

	test('what is said at a field of the office stays with the office, also when the text is given back', async () => {
		const record = await desk.create(memberDrafts('Weiher'));
		const keeper = await world.token('delegate', record);
		const id = newRecordId();
		await say(record, { part: 'facts', field: 'note', text: 'Vertraulich' }, { id });
		await giveBack(record, 'facts');
		expect(await told(record, keeper)).not.toContain('Vertraulich');
		expect(await told(record, keeper)).not.toContain(id);
		expect((await say(record, { answers: id, text: 'x' }, { token: keeper })).status).toBe(422);
		expect((await resolve(record, id, keeper)).status).toBe(404);
		const { waiting } = (await world.send({ path: '/api/desk', token: keeper })).body;
		expect(waiting?.['returned']).toMatchObject({ first: [{ part: 'facts', openComments: 0 }] });
	});

	test('a delegate reads nothing that was said while the service was another member’s', async () => {
		const service = await desk.found(serviceDrafts(other));
		await desk.save(service, 'facts', { values: serviceDrafts(own).parts.facts.values, revision: 4 });
		await say(service, { part: 'facts', text: 'Von früher' });
		await desk.publish(service, ['facts']);
		expect((await world.send({ path: `/api/records/${service}`, token: delegate })).status).toBe(200);
		expect((await list(service, { token: delegate })).status).toBe(404);
	});

	test('the words are erased with the record; that something was said stays', async () => {
		const shelter = await desk.create(memberDrafts('Haus'));
		await say(shelter, { part: 'de', text: 'Gasse 7' });
		const path = `/api/records/${shelter}/erasure`;
		const revisions = { facts: 1, de: 1 };
		const erased = await world.send({ method: 'POST', path, token: desk.admin, body: { revisions } });
		expect(erased.status).toBe(200);
		const { comments } = (await list(shelter)).body;
		expect(comments).toMatchObject([{ part: 'de', erasedAt: expect.any(String) as string }]);
		expect(JSON.stringify(comments)).not.toContain('Gasse');
		const rows = await world.database.databases.read.selectFrom('draft_comment').select('text').execute();
		expect(JSON.stringify(rows)).not.toContain('Gasse');
		expect((await say(shelter, { part: 'de', text: 'Gasse 7' })).body).toMatchObject({ refusal: 'withdrawn' });
	});
});
