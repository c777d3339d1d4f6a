import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { listEvents } from '../db/stores/event-store.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts } from '../testing/drafts.ts';
import { having, someHash, textLike } from '../testing/expected.ts';
import { type Answer, type World, openWorld } from '../testing/world.ts';

const hour = 3_600_000;

describe.each(kinds)('on %s', (kind) => {
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

	beforeEach(async () => {
		number += 1;
		demand = await desk.create(demandDrafts(number));
	});

	async function order(
		part: string,
		verb: string,
		revision: number | string,
		more: { token?: string; body?: object } = {}
	) {
		return desk.order(demand, part, { verb, revision, ...more });
	}

	async function save(part: string, values: object, revision: number) {
		return desk.save(demand, part, { values, revision });
	}

	async function readPart(part: string, headers: Record<string, string> = {}): Promise<Answer> {
		return world.send({ path: `/api/records/${demand}/parts/${part}`, token: desk.ana, headers });
	}

	async function lengthOfLog() {
		const [event] = await listEvents(world.database.databases.read, { limit: 1 });
		return event?.seq ?? 0;
	}

	const german = { title: 'Forderung', summary: 'Ein anderer Satz.', clauses: { a: { text: 'Etwas gilt.' } } };

	describe('a draft', () => {
		test('that somebody else has approved is published', async () => {
			expect((await order('de', 'review', 1)).status).toBe(200);
			expect(await order('de', 'approval', 2)).toMatchObject({ status: 409, body: { refusal: 'own-draft' } });
			expect((await order('de', 'approval', 2, { token: desk.ben })).status).toBe(200);
			const published = await order('de', 'publication', 3);
			expect(published.headers.get('etag')).toBe('"4"');
			expect(published.body).toEqual({
				record: demand,
				type: 'demand',
				part: 'de',
				audience: 'office',
				revision: 4,
				published: {
					snapshot: someHash,
					since: world.clock.now(),
					values: demandDrafts(number).parts.de.values
				},
				visibility: { isPublic: false, because: [having({ code: 'facts-not-published' })] }
			});
		});

		test('that nobody else has approved is not published', async () => {
			expect(await order('de', 'publication', 1)).toMatchObject({ status: 409, body: { refusal: 'not-approved' } });
			expect(await order('de', 'approval', 1, { token: desk.ben })).toMatchObject({
				status: 409,
				body: { refusal: 'not-in-review' }
			});
		});

		test('is returned to its writer with a reason, which is removed once the draft is sent to review again', async () => {
			await order('de', 'review', 1);
			const returned = await order('de', 'return', 2, { token: desk.ben, body: { reason: 'Bitte kürzer.' } });
			expect(returned.body['draft']).toMatchObject({ stage: 'open', returnedFor: 'Bitte kürzer.' });
			const again = await order('de', 'review', 3);
			expect(again.body['draft']).not.toHaveProperty('returnedFor');
		});

		test('is discarded, and what is published stays', async () => {
			await desk.publish(demand, ['de']);
			await save('de', german, 4);
			const answer = await order('de', 'draft', 5);
			expect(answer.body).toMatchObject({ revision: 6, published: { values: { summary: 'Ein Satz.' } } });
			expect(answer.body).not.toHaveProperty('draft');
			expect(await order('de', 'draft', 6)).toMatchObject({ status: 409, body: { refusal: 'no-draft' } });
		});

		test('that was changed after approval must be approved again', async () => {
			await desk.approve(demand, ['de']);
			await save('de', german, 3);
			expect(await order('de', 'publication', 4)).toMatchObject({ status: 409, body: { refusal: 'not-approved' } });
		});

		test('of a translation says what it was translated from, and when that has moved on', async () => {
			const german1 = (await readPart('de')).body['draft']?.snapshot;
			expect((await readPart('en')).body).toMatchObject({ draft: { origin: { locale: 'de', snapshot: german1 } } });
			expect((await readPart('en')).body).not.toHaveProperty('behind');
			await save('de', german, 1);
			expect((await readPart('en')).body).toMatchObject({ revision: 1, behind: true });
		});
	});

	describe('a draft that is meant for something else', () => {
		const values = german;
		const send = async (body: object) =>
			world.send({ path: `/api/records/${demand}/parts/de`, token: desk.ana, ifMatch: 1, body });

		test('is not saved in a record of another type', async () => {
			const answer = await send({ type: 'goal', part: 'de', values });
			expect(answer).toMatchObject({ status: 409, body: { refusal: 'other-type' } });
			expect((await readPart('de')).body['revision']).toBe(1);
		});

		test('is not saved in another part than it names', async () => {
			const answer = await send({ type: 'demand', part: 'en', values });
			expect(answer).toMatchObject({ status: 422, body: { issues: [{ path: 'part', code: 'wrong' }] } });
			expect((await send({ type: 'demand', part: 'de', values })).status).toBe(200);
		});
	});

	describe('two who write', () => {
		test('of fifty writers who read the same revision, one writes and forty-nine get 412 with the present state', async () => {
			const before = await lengthOfLog();
			const answers = await Promise.all(
				Array.from({ length: 50 }, (_, index) => save('de', { ...german, summary: `Satz ${index}` }, 1))
			);
			const won = answers.filter(({ status }) => status === 200);
			const lost = answers.filter(({ status }) => status === 412);
			expect([won.length, lost.length]).toEqual([1, 49]);
			for (const { body } of lost) expect(body['current']).toEqual(won[0]?.body);
			expect(await lengthOfLog()).toBe(before + 1);
		});

		test('in two languages of one record do not conflict', async () => {
			const [de, en] = await Promise.all([save('de', german, 1), save('en', german, 1)]);
			expect([de.status, en.status]).toEqual([200, 200]);
		});

		test('who create the same record make one; the second gets 412 with the record as it is', async () => {
			const again = await world.send({
				path: `/api/records/${demand}`,
				token: desk.ben,
				create: true,
				body: demandDrafts(number)
			});
			expect(again).toMatchObject({ status: 412, body: { current: { id: demand, type: 'demand' } } });
		});
	});

	describe('a change', () => {
		test.each([undefined, '*', '"1-x"', 'w/"1"', '"1", "2"', '1', '"x"', '"0"', '"01"', '""'])(
			'with the If-Match %s does not name what was read, and is refused',
			async (ifMatch) => {
				const before = await lengthOfLog();
				const answer = await world.send({
					path: `/api/records/${demand}/parts/de`,
					token: desk.ana,
					...(ifMatch !== undefined && { ifMatch }),
					body: { values: german }
				});
				expect(answer.headers.get('content-type')).toBe('application/problem+json');
				expect(answer.body).toEqual({
					type: '/api/problems/precondition-required',
					title: 'Which revision did you read?',
					status: 428,
					requestId: answer.headers.get('x-request-id'),
					words: {
						de: 'Laden Sie die Seite neu, und ändern Sie, was dort steht.',
						en: 'Load the page anew, and change what stands there.'
					}
				});
				expect(await lengthOfLog()).toBe(before);
			}
		);

		test('answers with the part as whoever reads it next sees it', async () => {
			const decomposed = { ...german, summary: 'Ein Satz über Müll.'.normalize('NFD') };
			const publishAt = '2030-01-01T00:00:00.000Z';
			const { ground, ...bare } = demandDrafts(number).parts.facts.values;
			const steps = [
				async () => save('de', decomposed, 1),
				async () => order('de', 'review', 2),
				async () => order('de', 'return', 3, { token: desk.ben, body: { reason: 'Bitte kürzer.' } }),
				async () => order('de', 'review', 4),
				async () => order('de', 'approval', 5, { token: desk.ben }),
				async () => order('de', 'publication', 6, { body: { publishAt } }),
				async () => save('de', german, 7),
				async () => save('facts', bare, 1),
				async () => save('facts', { ground, ...bare }, 2)
			];
			for (const step of steps) {
				const { status, body } = await step();
				expect([status, body]).toEqual([200, (await readPart(String(body['part']))).body]);
			}
		});

		test('names what was read by the whole tag, by its revision, or by the weak form that a proxy makes of either', async () => {
			const tag = String((await readPart('de')).headers.get('etag'));
			const later = tag.replace('"1-', '"2-');
			expect(tag).not.toBe(later);
			for (const [ifMatch, revision] of [
				[tag, 2],
				[`W/${later}`, 3],
				['W/"3"', 4],
				['"4"', 5]
			] as const) {
				const path = `/api/records/${demand}/parts/de`;
				const values = { ...german, summary: `Satz ${revision}.` };
				expect(await world.send({ path, token: desk.ana, ifMatch, body: { values } })).toMatchObject({
					status: 200,
					body: { revision }
				});
				expect((await world.send({ path, token: desk.ana, ifMatch, body: { values } })).status).toBe(412);
			}
		});

		test('of a part that does not exist yet creates it, and only with “If-None-Match: *”', async () => {
			const member = await desk.create(memberDrafts('Verein'));
			const values = { colleaguePhone: '+49 30 1234' };
			expect((await desk.save(member, 'inside', { values, revision: 1 })).status).toBe(404);
			const made = await desk.save(member, 'inside', { values, revision: 0 });
			expect(made).toMatchObject({ status: 201, body: { revision: 1, published: { values } } });
			expect((await desk.save(member, 'inside', { values, revision: 0 })).status).toBe(412);
		});

		test('of a part that the type does not have is refused', async () => {
			expect(await save('inside', {}, 0)).toMatchObject({ status: 409, body: { refusal: 'part-does-not-exist' } });
			expect(await save('xx', {}, 0)).toMatchObject({ status: 422, body: { issues: [{ path: 'part' }] } });
		});

		test('with values that do not fit says in German and English what is wrong, and where', async () => {
			const before = await lengthOfLog();
			const answer = await save('de', { ...german, title: 'a\nb', colour: 'red', clauses: { a: {} } }, 1);
			expect(answer.status).toBe(422);
			expect(answer.headers.get('content-type')).toBe('application/problem+json');
			expect(answer.body['type']).toBe('/api/problems/invalid-request');
			expect(answer.body['issues']).toHaveLength(3);
			expect(answer.body['issues']).toEqual(
				expect.arrayContaining([
					{
						path: 'values.title',
						code: 'not-one-line',
						message: { de: 'Hier ist kein Zeilenumbruch möglich.', en: 'A line break is not possible here.' }
					},
					{
						path: 'values.clauses.a.text',
						code: 'missing',
						message: { de: 'Diese Angabe fehlt.', en: 'This is missing.' }
					},
					{
						path: 'values.colour',
						code: 'unknown',
						message: { de: 'Dieses Feld gibt es nicht.', en: 'There is no such field.' }
					}
				])
			);
			expect(await lengthOfLog()).toBe(before);
		});

		test('with a title of which nothing can be seen is refused as an empty one', async () => {
			expect(await save('de', { ...german, title: '\u200b\u00ad' }, 1)).toMatchObject({
				status: 422,
				body: { issues: [{ path: 'values.title', code: 'too-short' }] }
			});
		});

		test('with a member of the request that does not exist is refused', async () => {
			const answer = await world.send({
				path: `/api/records/${demand}/parts/de`,
				token: desk.ana,
				ifMatch: 1,
				body: { values: german, force: true }
			});
			expect(answer).toMatchObject({ status: 422, body: { issues: [{ path: 'force', code: 'unknown' }] } });
		});

		test('that names a record which does not exist, or is of another type, is refused', async () => {
			for (const goal of ['00000000-0000-4000-8000-000000000000', demand]) {
				expect(await save('facts', { ...demandDrafts(number).parts.facts.values, goal }, 1)).toMatchObject({
					status: 422,
					body: { issues: [{ path: 'values.goal', code: 'no-such-record' }] }
				});
			}
		});
	});

	describe('what members see', () => {
		test('is valid once saved, without review, and is never published', async () => {
			const member = await desk.create({
				...memberDrafts('Verein'),
				parts: { ...memberDrafts('Verein').parts, inside: { values: { colleagueNote: 'Bitte anrufen.' } } }
			});
			for (const verb of ['review', 'publication', 'unpublication', 'draft']) {
				expect(await desk.order(member, 'inside', { verb, revision: 1 })).toMatchObject({
					status: 409,
					body: { refusal: 'inside-has-no-review' }
				});
			}
			await desk.publish(member, ['facts', 'de']);
			const { contentText } = await world.release();
			expect(contentText).toContain('Verein');
			expect(contentText).not.toContain('Bitte anrufen.');
		});
	});

	describe('a published wording', () => {
		test('is taken back alone; the facts go with the record', async () => {
			await desk.publish(demand);
			const answer = await order('en', 'unpublication', 4);
			expect(answer.body).toEqual({ record: demand, type: 'demand', part: 'en', audience: 'office', revision: 5 });
			expect(await order('facts', 'unpublication', 4)).toMatchObject({
				status: 409,
				body: { refusal: 'facts-go-with-the-record' }
			});
			const { content } = await world.release();
			const shown = content.records.demand.find(({ id }) => id === demand);
			expect(Object.keys(shown?.wording ?? {})).toEqual(['de']);
			expect(await order('en', 'unpublication', 5)).toMatchObject({ status: 409, body: { refusal: 'not-published' } });
		});
	});

	describe('facts', () => {
		test('are published with a source for each, and with a ground for a demand', async () => {
			const { ground: _, ...bare } = demandDrafts(number).parts.facts.values;
			await save('facts', bare, 1);
			await desk.approve(demand, ['facts']);
			expect(await order('facts', 'publication', 4)).toMatchObject({
				status: 409,
				body: { refusal: 'demand-without-ground' }
			});
		});

		test('keep the number they were published with, and may not take the number of another record', async () => {
			await desk.publish(demand);
			await save('facts', demandDrafts(number + 1_000).parts.facts.values, 4);
			await desk.approve(demand, ['facts']);
			expect(await order('facts', 'publication', 7)).toMatchObject({
				status: 409,
				body: { refusal: 'fixed-once-published' }
			});
			const other = await desk.create(demandDrafts(number));
			await desk.approve(other, ['facts']);
			expect(await desk.order(other, 'facts', { verb: 'publication', revision: 3 })).toMatchObject({
				status: 409,
				body: { refusal: 'number-taken' }
			});
		});
	});

	describe('a publication on a day to come', () => {
		test('happens by itself at its instant, not before', async () => {
			await desk.publish(demand, ['facts']);
			await desk.approve(demand, ['de']);
			const publishAt = new Date(Date.parse(world.clock.now()) + hour).toISOString();
			const answer = await order('de', 'publication', 3, { body: { publishAt } });
			expect(answer.body['draft']).toMatchObject({ stage: 'approved', publishAt });
			const [scheduled] = await listEvents(world.database.databases.read, { limit: 1 });
			expect(scheduled).toMatchObject({ action: 'PublicationScheduled', changes: textLike(new RegExp(publishAt)) });
			await world.release();
			world.clock.advance(hour - 1);
			expect((await world.release()).contentText).not.toContain(demand);
			world.clock.advance(1);
			expect((await world.release()).contentText).toContain(demand);
			expect((await readPart('de')).body).toMatchObject({ revision: 5, published: { since: publishAt } });
			const [event] = await listEvents(world.database.databases.read, { limit: 1 });
			expect(event).toMatchObject({ actor: 'clock', action: 'Published', object: demand, at: publishAt });
		});

		test.each(['2030-01-01T00:00:00Z', '2030-01-01T00:00:00.0Z', '2030-01-01T00:00:00.000000Z'])(
			'at %s is kept to the millisecond, however it was written',
			async (publishAt) => {
				await desk.approve(demand, ['de']);
				const answer = await order('de', 'publication', 3, { body: { publishAt } });
				expect(answer.body).toMatchObject({ draft: { publishAt: '2030-01-01T00:00:00.000Z' } });
				await order('de', 'draft', 4);
			}
		);

		test('in the past is refused, and nothing becomes public: whoever names an hour wants it to wait', async () => {
			await desk.approve(demand, ['facts', 'de']);
			const parts = ['facts', 'de'].map((part) => ({ record: demand, part, revision: 3 }));
			for (const publishAt of ['2020-01-01T00:00:00Z', world.clock.now()]) {
				const alone = await order('de', 'publication', 3, { body: { publishAt } });
				const body = { parts, publishAt };
				const set = await world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body });
				for (const answer of [alone, set])
					expect(answer).toMatchObject({ status: 409, body: { refusal: 'hour-passed' } });
			}
			expect((await readPart('de')).body).not.toHaveProperty('published');
			expect((await readPart('de')).body).toMatchObject({ revision: 3, draft: { stage: 'approved' } });
		});

		test('at an instant that is none is refused', async () => {
			for (const publishAt of ['tomorrow', '2026-02-30T00:00:00Z', '2030-01-01T00:00:00+01:00', 7]) {
				expect(await order('de', 'publication', 1, { body: { publishAt } })).toMatchObject({
					status: 422,
					body: { issues: [{ path: 'publishAt' }] }
				});
			}
		});

		test('is cancelled by changing, returning or discarding the draft', async () => {
			await desk.approve(demand, ['de', 'en', 'facts']);
			const body = { publishAt: '2030-01-01T00:00:00.000Z' };
			for (const part of ['de', 'en', 'facts']) await order(part, 'publication', 3, { body });
			await save('de', german, 4);
			await order('en', 'return', 4);
			await order('facts', 'draft', 4);
			for (const part of ['de', 'en', 'facts']) {
				expect((await readPart(part)).body['draft'] ?? {}).not.toHaveProperty('publishAt');
			}
		});

		test('that a rule forbids at its instant is stopped with the reason, and delays no other', async () => {
			const publishAt = new Date(Date.parse(world.clock.now()) + hour).toISOString();
			await desk.approve(demand);
			for (const part of ['facts', 'de']) await order(part, 'publication', 3, { body: { publishAt } });
			await desk.found(demandDrafts(number));
			world.clock.advance(hour);
			await world.release();
			expect(world.api.reconciler.trouble()).toBeUndefined();
			const { body } = await readPart('facts');
			expect(body).toMatchObject({
				revision: 5,
				draft: { stage: 'approved' },
				plan: { status: 'stopped', publishAt, because: [{ record: demand, part: 'facts', code: 'number-taken' }] }
			});
			expect(body['draft']).not.toHaveProperty('publishAt');
			expect((await readPart('de')).body).toHaveProperty('published');
		});
	});

	describe('reading a part', () => {
		test('answers 304 to a client that has it, until any byte of it changes', async () => {
			const before = await readPart('en');
			const tag = String(before.headers.get('etag'));
			expect(tag).toMatch(/^"1-[0-9a-f]{64}"$/);
			for (const known of [tag, `W/${tag}`, `"other", W/${tag}`, '*']) {
				const again = await readPart('en', { 'if-none-match': known });
				expect([again.status, again.headers.get('etag'), again.body]).toEqual([304, tag, {}]);
			}
			expect((await readPart('en', { 'if-none-match': '"other"' })).status).toBe(200);

			await save('de', german, 1);
			const after = await readPart('en', { 'if-none-match': tag });
			expect([after.status, before.body['behind'], after.body['behind']]).toEqual([200, undefined, true]);
		});

		test('that is unknown answers 404', async () => {
			const answer = await readPart('inside');
			expect(answer).toMatchObject({ status: 404, body: { type: '/api/problems/not-found' } });
		});
	});
});
