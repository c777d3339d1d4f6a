import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { listAlteredRows } from '../db/checks/altered-rows.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts, newRecordId, serviceDrafts } from '../testing/drafts.ts';
import { type Body, type World, openWorld } from '../testing/world.ts';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let member: string;

	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		member = await desk.found(memberDrafts('Lichthof'));
	});
	afterEach(async () => world.close());

	async function notesOf(id: string, { token = desk.ana, query = '' } = {}) {
		return world.send({ path: `/api/records/${id}/notes${query}`, token });
	}

	/** A draft that was given back with a reason. */
	async function returned(reason: string, part = 'de') {
		const revision = await revisionOf(part);
		await desk.save(member, part, { values: { name: `Lichthof ${revision}` }, revision });
		await desk.order(member, part, { verb: 'review', revision: revision + 1 });
		return desk.order(member, part, { verb: 'return', revision: revision + 2, token: desk.ben, body: { reason } });
	}

	async function revisionOf(part: string) {
		return Number((await desk.read(member)).body['parts']?.[part]?.['revision']);
	}

	async function newestEvent() {
		const { body } = await world.send({ path: `/api/records/${member}/history?limit=1`, token: desk.ana });
		return body['events']?.[0] as Body;
	}

	async function withdraw(body: object) {
		const parts = Object.entries<Body>((await desk.read(member)).body['parts'] ?? {});
		const revisions = Object.fromEntries(parts.map(([name, part]) => [name, part['revision']]));
		const path = `/api/records/${member}/withdrawal`;
		return world.send({ method: 'POST', path, token: desk.ana, body: { ...body, revisions } });
	}

	test('the reason of a return outlives the next save, and the next review and return too', async () => {
		expect((await returned('Bitte kürzer.')).body['draft']).toMatchObject({ returnedFor: 'Bitte kürzer.' });
		const saved = await desk.save(member, 'de', { values: { name: 'Kurz' }, revision: await revisionOf('de') });
		expect(saved.body['draft']).toMatchObject({ stage: 'open', returnedFor: 'Bitte kürzer.' });

		const asked = await desk.order(member, 'de', { verb: 'review', revision: await revisionOf('de') });
		expect(asked.body['draft']).not.toHaveProperty('returnedFor');
		await desk.order(member, 'de', {
			verb: 'return',
			revision: await revisionOf('de'),
			token: desk.ben,
			body: { reason: 'Noch kürzer.' }
		});
		const { body } = await notesOf(member);
		expect(body['notes']?.map(({ text, part }) => [part, text])).toEqual([
			['de', 'Noch kürzer.'],
			['de', 'Bitte kürzer.']
		]);
	});

	test('the event names the note and never its words', async () => {
		await returned('Bitte kürzer.');
		const [note] = (await notesOf(member)).body['notes'] ?? [];
		const event = await newestEvent();
		expect(event).toMatchObject({
			action: 'DraftReturned',
			seq: note?.['event'],
			at: note?.['at'],
			actor: note?.['author']
		});
		expect(event['changes']).toEqual([expect.objectContaining({ part: 'de', note: note?.['id'] })]);
		const { events } = (await world.send({ path: '/api/events?limit=200', token: desk.ana })).body;
		expect(JSON.stringify(events)).not.toContain('kürzer');
	});

	test('each part of several that are returned at once has a note of its own', async () => {
		const parts = [];
		for (const part of ['facts', 'de'] as const) {
			const revision = await revisionOf(part);
			await desk.save(member, part, { values: memberDrafts('Anders').parts[part].values, revision });
			await desk.order(member, part, { verb: 'review', revision: revision + 1 });
			parts.push({ record: member, part, revision: revision + 2 });
		}
		const body = { parts, reason: 'Bitte beides prüfen.' };
		expect((await world.send({ method: 'POST', path: '/api/returns', token: desk.ben, body })).status).toBe(200);
		const { notes } = (await notesOf(member)).body;
		expect(notes?.map(({ part, text }) => [part, text])).toEqual([
			['de', 'Bitte beides prüfen.'],
			['facts', 'Bitte beides prüfen.']
		]);
		expect(new Set(notes?.map(({ id }) => id)).size).toBe(2);
	});

	test('a withdrawal, an unpublication and a plan that is taken back have their reasons too', async () => {
		const scheduled = { parts: [{ record: member, part: 'de', revision: 0 }], publishAt: '2026-12-24T08:00:00.000Z' };
		await desk.save(member, 'de', { values: { name: 'Lichthof neu' }, revision: await revisionOf('de') });
		scheduled.parts = await desk.approve(member, ['de']);
		const planned = await world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body: scheduled });
		const unscheduling = `/api/publications/${String(planned.body['set'])}/unscheduling`;
		const back = { method: 'POST', path: unscheduling, token: desk.ana, body: { reason: 'Zu früh.' } };
		expect((await world.send(back)).status).toBe(200);
		const body = { reason: 'Nicht mehr richtig.' };
		const order = { verb: 'unpublication', revision: await revisionOf('de'), body };
		expect((await desk.order(member, 'de', order)).status).toBe(200);
		expect((await withdraw({ withdrawal: { reason: 'over' }, reason: 'Das Haus schließt.' })).status).toBe(200);

		const { notes } = (await notesOf(member)).body;
		expect(notes?.map(({ part, text }) => [part, text])).toEqual([
			[undefined, 'Das Haus schließt.'],
			['de', 'Nicht mehr richtig.'],
			['de', 'Zu früh.']
		]);
		expect(await newestEvent()).toMatchObject({ action: 'Withdrawn:over', note: notes?.[0]?.['id'] });
		expect((await world.release()).contentText).not.toContain('schließt');
	});

	test('notes of several records are read at once, by a delegate those of the own records alone', async () => {
		const other = await desk.found(memberDrafts('Anderes Haus'));
		await returned('Bitte kürzer.');
		const parts = (await desk.read(other)).body['parts'] ?? {};
		const revisions = Object.fromEntries(Object.entries<Body>(parts).map(([name, part]) => [name, part['revision']]));
		const body = { withdrawal: { reason: 'over' }, reason: 'Das Haus schließt.', revisions };
		await world.send({ method: 'POST', path: `/api/records/${other}/withdrawal`, token: desk.ana, body });
		const [own, others] = await Promise.all(
			[member, other].map(async (id) => String((await notesOf(id)).body['notes']?.[0]?.['id']))
		);
		const ask = async (token: string) => {
			const answer = await world.send({ path: `/api/notes?ids=${[own, others, newRecordId()].join(',')}`, token });
			expect(answer.status).toBe(200);
			return [...(answer.body['notes'] ?? [])].map(({ id, record, text }) => [id, record, text].map(String).join(' '));
		};
		const shown = [`${own} ${member} Bitte kürzer.`, `${others} ${other} Das Haus schließt.`];
		expect((await ask(desk.ana)).toSorted()).toEqual(shown.toSorted());
		expect(await ask(await world.token('delegate', member))).toEqual([shown[0]]);
		expect((await world.send({ path: '/api/notes?ids=', token: desk.ana })).status).toBe(422);
	});

	test('a refused command leaves no note', async () => {
		const refused = await desk.order(member, 'de', {
			verb: 'return',
			revision: 4,
			token: desk.ben,
			body: { reason: 'Nein.' }
		});
		expect(refused.status).toBe(409);
		expect((await notesOf(member)).body).toEqual({ notes: [] });
	});

	test('they are paged from the newest', async () => {
		for (const reason of ['eins', 'zwei', 'drei']) await returned(reason);
		const first = (await notesOf(member, { query: '?limit=2' })).body;
		const second = (await notesOf(member, { query: `?limit=2&cursor=${String(first['next'])}` })).body;
		expect([first, second].map(({ notes }) => notes?.map(({ text }) => text))).toEqual([['drei', 'zwei'], ['eins']]);
		expect(second).not.toHaveProperty('next');
	});

	test('the own delegate reads them, another member’s does not', async () => {
		const other = await desk.found(memberDrafts('Brücke'));
		await returned('Bitte kürzer.');
		const [own, stranger] = [await world.token('delegate', member), await world.token('delegate', other)];
		expect((await notesOf(member, { token: own })).body['notes']).toHaveLength(1);
		expect((await notesOf(member, { token: stranger })).status).toBe(404);
		const shown = await world.send({ path: `/api/records/${member}`, token: stranger });
		expect(JSON.stringify(shown.body)).not.toContain('kürzer');
	});

	test('a delegate reads no note from when the service was another member’s', async () => {
		const other = await desk.found(memberDrafts('Brücke'));
		const service = await desk.found(serviceDrafts(other));
		await desk.save(service, 'facts', { values: serviceDrafts(member).parts.facts.values, revision: 4 });
		await desk.publish(service, ['facts']);
		const token = await world.token('delegate', member);
		expect((await world.send({ path: `/api/records/${service}`, token })).status).toBe(200);
		expect((await notesOf(service, { token })).status).toBe(404);
	});

	test('erasing a record erases the words; that there was a note stays', async () => {
		await returned('Sie wohnt jetzt in der Gasse.');
		const reason = 'Jemand hat sie gesehen.';
		expect((await withdraw({ withdrawal: { reason: 'protection' }, reason })).status).toBe(200);
		const erasure = { method: 'POST', path: `/api/records/${member}/erasure`, token: desk.ana, body: {} };
		expect((await world.send(erasure)).status).toBe(200);
		const { notes } = (await notesOf(member)).body;
		expect(notes?.map(({ text, erasedAt }) => [text, erasedAt !== undefined])).toEqual([
			[undefined, true],
			[undefined, true]
		]);
		expect(await listAlteredRows(world.database.databases.read)).toEqual([]);
	});

	describe('what was written past the rules', () => {
		test('is refused by the database where words are changed or a note removed', async () => {
			await returned('Bitte kürzer.');
			const { write } = world.database.databases;
			await expect(write.updateTable('note').set({ text: 'Bitte länger.' }).execute()).rejects.toThrow('append-only');
			await expect(
				write.updateTable('note').set({ text: null, erased_at: 'x', author: 'y' }).execute()
			).rejects.toThrow('append-only');
			await expect(write.deleteFrom('note').execute()).rejects.toThrow('append-only');
		});

		test('is named where a note was brought in that no event knows', async () => {
			const { write } = world.database.databases;
			const forged = {
				id: 'x',
				record: member,
				turn: 9,
				event: 1,
				part: null,
				text: 'x',
				author: 'x',
				at: 'x',
				erased_at: null
			};
			await write.insertInto('note').values(forged).execute();
			expect(await listAlteredRows(write)).toEqual([{ record: member, note: 'x' }]);
		});
	});
});
