import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listEvents } from '../db/stores/event-store.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, goalDrafts, memberDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { having, someHash, someText, textLike } from '../testing/expected.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let number = 0;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
	});
	afterAll(async () => world.close());

	async function create(id: string, body: object) {
		return world.send({ path: `/api/records/${id}`, token: desk.ana, create: true, body });
	}

	async function withdraw(id: string, withdrawal: object, revisions: object) {
		return world.send({
			method: 'POST',
			path: `/api/records/${id}/withdrawal`,
			token: desk.ana,
			body: { withdrawal, revisions }
		});
	}

	async function headOfLog() {
		const [event] = await listEvents(world.database.databases.read, { limit: 1 });
		return event;
	}

	describe('a new record', () => {
		test('is stored under the id that its maker gave it, with its first drafts and one event', async () => {
			const id = newRecordId();
			const before = await headOfLog();
			const answer = await create(id, goalDrafts('Ziel'));
			expect(answer.status).toBe(201);
			expect(answer.headers.get('location')).toBe(`/api/records/${id}`);
			expect(answer.headers.get('content-type')).toBe('application/json');
			expect(answer.body).toEqual({
				id,
				type: 'goal',
				audience: 'office',
				createdAt: startOfTime,
				slugs: {},
				visibility: {
					isPublic: false,
					because: [having({ code: 'facts-not-published' }), having({ code: 'words-not-published' })]
				},
				parts: {
					facts: {
						record: id,
						type: 'goal',
						part: 'facts',
						audience: 'office',
						revision: 1,
						draft: {
							snapshot: someHash,
							stage: 'open',
							writtenBy: textLike(/^token:/),
							values: goalDrafts('Ziel').parts.facts.values
						}
					},
					de: having({ part: 'de', revision: 1 })
				}
			});
			const after = await headOfLog();
			expect(after).toMatchObject({ seq: (before?.seq ?? 0) + 1, action: 'RecordCreated', object: id });
			expect((await world.send({ path: `/api/records/${id}`, token: desk.ben })).body).toEqual(answer.body);
		});

		test('is the same record whether its id is spelled in upper or lower case', async () => {
			const id = newRecordId();
			await create(id, goalDrafts('Ziel'));
			expect((await create(id.toUpperCase(), goalDrafts('Ziel'))).status).toBe(412);
			expect((await world.send({ path: `/api/records/${id.toUpperCase()}`, token: desk.ana })).body['id']).toBe(id);
		});

		test('is created with all its drafts or not at all', async () => {
			const id = newRecordId();
			const before = await headOfLog();
			const drafts = goalDrafts('Ziel');
			const answer = await create(id, { ...drafts, parts: { ...drafts.parts, de: { values: { title: '' } } } });
			expect(answer).toMatchObject({
				status: 422,
				body: { issues: [{ path: 'parts.de.values.title', code: 'too-short' }] }
			});
			expect(await create(id, { ...drafts, parts: { inside: { values: {} } } })).toMatchObject({
				status: 409,
				body: { refusal: 'part-does-not-exist' }
			});
			expect((await desk.read(id)).status).toBe(404);
			expect(await headOfLog()).toEqual(before);
		});

		test('needs “If-None-Match: *”', async () => {
			const answer = await world.send({
				path: `/api/records/${newRecordId()}`,
				token: desk.ana,
				body: goalDrafts('Z')
			});
			expect(answer).toMatchObject({ status: 428, body: { type: '/api/problems/precondition-required' } });
		});

		test('is refused where there is exactly one of its type', async () => {
			expect(await create(newRecordId(), networkDrafts())).toMatchObject({
				status: 409,
				body: { refusal: 'only-one-of-its-type', words: { de: someText, en: someText } }
			});
		});

		test('may be written in either language first, and is translated only from a text that is there', async () => {
			const { type, parts } = goalDrafts('Ziel');
			const translated = { de: { ...parts.de, translatedFrom: 'en' } };
			const id = newRecordId();
			const lacking = await create(id, { type, parts: { ...parts, ...translated } });
			expect(lacking).toMatchObject({ status: 409, body: { refusal: 'nothing-to-translate' } });
			const whole = { type, parts: { ...parts, ...translated, en: { values: { title: 'Goal' } } } };
			expect((await create(id, whole)).status).toBe(201);
			expect((await desk.read(id)).body['parts']?.['de']).toMatchObject({ draft: { origin: { locale: 'en' } } });
		});

		test('is refused under an id that is no UUID, and with a type that does not exist', async () => {
			expect(await create('1', goalDrafts('Ziel'))).toMatchObject({
				status: 422,
				body: { issues: [{ path: 'id', code: 'not-an-id' }] }
			});
			expect(await create(newRecordId(), { type: 'campaign' })).toMatchObject({
				status: 422,
				body: { issues: [{ path: 'type', code: 'not-a-choice' }] }
			});
		});
	});

	describe('the list', () => {
		test('gives every record of a type once, page after page', async () => {
			const made = [];
			for (const name of ['A', 'B', 'C', 'D', 'E']) made.push(await desk.create(memberDrafts(name)));
			const seen: unknown[] = [];
			let cursor = '';
			do {
				const { body } = await world.send({ path: `/api/records?type=member&limit=2${cursor}`, token: desk.ana });
				for (const record of body['records'] ?? []) seen.push(record.id);
				cursor = body['next'] === undefined ? '' : `&cursor=${String(body['next'])}`;
			} while (cursor !== '');
			expect(seen).toEqual(made);
		});

		test('refuses a page that is too long, and a cursor that is none', async () => {
			expect((await world.send({ path: '/api/records?limit=201', token: desk.ana })).status).toBe(422);
			expect((await world.send({ path: '/api/records?cursor=2', token: desk.ana })).status).toBe(422);
		});
	});

	test('a record and a list answer 304 to a client that has them, until something in them changes', async () => {
		const id = await desk.create(demandDrafts(401));
		for (const path of [`/api/records/${id}`, '/api/records?type=demand&limit=200']) {
			const read = async (known?: string) =>
				world.send({ path, token: desk.ana, ...(known !== undefined && { headers: { 'if-none-match': known } }) });
			const tag = String((await read()).headers.get('etag'));
			const again = await read(`W/${tag}`);
			expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, {}, tag]);
			const revision = Number((await desk.read(id)).body['parts']?.['de']?.['revision']);
			const values = { ...demandDrafts(401).parts.de.values, title: `Anders ${revision}` };
			expect((await desk.save(id, 'de', { values, revision })).status).toBe(200);
			expect((await read(tag)).status).toBe(200);
		}
	});

	describe('a withdrawn record', () => {
		async function foundDemand() {
			number += 1;
			return desk.found(demandDrafts(number));
		}
		const read = { facts: 4, de: 4, en: 4 };

		test('says that it is withdrawn, and can no longer be changed', async () => {
			const id = await foundDemand();
			const answer = await withdraw(id, { reason: 'over' }, read);
			expect(answer).toMatchObject({ status: 200, body: { withdrawn: { reason: 'over', at: startOfTime } } });
			expect(await headOfLog()).toMatchObject({ action: 'Withdrawn:over', object: id, changes: '[]' });
			expect(await withdraw(id, { reason: 'over' }, read)).toMatchObject({
				status: 409,
				body: { refusal: 'withdrawn' }
			});
			const saved = await desk.save(id, 'de', { values: { title: 'Neu' }, revision: 4 });
			expect(saved).toMatchObject({ status: 409, body: { refusal: 'withdrawn' } });
		});

		test('may be replaced by another record of its type', async () => {
			const [id, other] = [await foundDemand(), await foundDemand()];
			const answer = await withdraw(id, { reason: 'replaced', by: other }, read);
			expect(answer).toMatchObject({ status: 200, body: { withdrawn: { reason: 'replaced', by: other } } });
			const { content } = await world.release();
			expect(content.withdrawn).toContainEqual(having({ type: 'demand', replacedBy: other }));
		});

		test('may not be replaced by itself, an unknown record, one of another type or a withdrawn one', async () => {
			const [id, gone, goal] = [await foundDemand(), await foundDemand(), await desk.create(goalDrafts('Ziel'))];
			await withdraw(gone, { reason: 'over' }, read);
			for (const by of [id, newRecordId(), goal, gone]) {
				expect(await withdraw(id, { reason: 'replaced', by }, read)).toMatchObject({
					status: 409,
					body: { refusal: 'no-successor' }
				});
			}
			expect((await desk.read(id)).body['withdrawn']).toBeUndefined();
		});

		test('leaves no trace in the release when someone must be protected', async () => {
			const id = await foundDemand();
			expect((await world.release()).contentText).toContain(id);
			expect((await withdraw(id, { reason: 'protection' }, read)).status).toBe(200);
			const { content, contentText } = await world.release();
			expect(contentText).not.toContain(id);
			expect(content.withdrawn.some(({ slugs }) => slugs.de?.includes(`forderung-${number}`))).toBe(false);
		});

		test('is refused as stale if the command does not name the present revision of every part', async () => {
			const id = await foundDemand();
			const before = await headOfLog();
			for (const revisions of [{ ...read, en: 3 }, { facts: 4, de: 4 }, { ...read, inside: 1 }, {}]) {
				expect(await withdraw(id, { reason: 'over' }, revisions)).toMatchObject({
					status: 412,
					body: { type: '/api/problems/stale', current: { id, parts: { en: { revision: 4 } } } }
				});
			}
			expect(await headOfLog()).toEqual(before);
		});

		test('may be neither the network itself nor an unknown record', async () => {
			const { body } = await world.send({ path: '/api/records?type=network', token: desk.ana });
			const id = String(body['records']?.[0]?.id);
			expect(await withdraw(id, { reason: 'over' }, { facts: 4, de: 4 })).toMatchObject({
				status: 409,
				body: { refusal: 'only-one-of-its-type' }
			});
			expect((await withdraw(newRecordId(), { reason: 'over' }, {})).status).toBe(404);
		});
	});
});
