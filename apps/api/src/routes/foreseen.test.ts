import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts, newRecordId, serviceDrafts } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';

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

	const foresee = async (id = member, token = desk.ana) => world.send({ path: `/api/records/${id}/withdrawal`, token });

	test('a withdrawal hides what cannot do without the record, and orphans what names it', async () => {
		const service = await desk.found(serviceDrafts(member, 'Beratung'));
		const drafted = await desk.create(serviceDrafts(member, 'Noch Entwurf'));
		await desk.found(serviceDrafts(await desk.found(memberDrafts('Brücke'))));
		const { body } = await foresee();
		expect(body['hides']).toEqual([{ id: service, type: 'service', titles: { de: 'Beratung' } }]);
		expect(body['namedBy']?.map(({ record, state, titles }) => [record, state, titles?.['de']])).toEqual(
			expect.arrayContaining([
				[service, 'published', 'Beratung'],
				[drafted, 'draft', 'Noch Entwurf']
			])
		);
		expect(body['stops']).toEqual([]);
	});

	test('a planned set with a part of it would be stopped', async () => {
		const demand = await desk.create(demandDrafts(1));
		const parts = await desk.approve(demand);
		const planned = { parts, publishAt: '2030-01-01T00:00:00.000Z' };
		const set = await world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body: planned });
		const { body } = await foresee(demand);
		expect(body['stops']).toEqual([{ id: set.body['set'], publishAt: '2030-01-01T00:00:00.000Z' }]);
	});

	test('what is told before an erasure is what it erases', async () => {
		const token = await world.token('delegate', member);
		const copy = { type: 'member', base: 4, values: { name: 'Halb' } };
		await world.send({ path: `/api/working-copies/${member}/de`, token, body: copy });
		await desk.save(member, 'de', { values: { name: 'Lichthof neu' }, revision: 4 });
		const comment = `/api/records/${member}/comments/${newRecordId()}`;
		await world.send({ path: comment, token: desk.ana, create: true, body: { part: 'de', text: 'So?' } });
		const { body } = await foresee();
		expect(body['erasure']).toEqual({
			...{ texts: 3, shared: 0, files: 0, notes: 0, comments: 1, workingCopies: 1, holders: 1 }
		});

		const revisions = { facts: 4, de: 5 };
		const path = `/api/records/${member}/erasure`;
		const erased = await world.send({ method: 'POST', path, token: desk.admin, body: { revisions } });
		const told = body['erasure'];
		const [texts, shared, files] = [told?.['texts'], told?.['shared'], told?.['files']];
		expect(erased.body['erased']).toMatchObject({ texts, shared, files });
		expect(await world.database.databases.read.selectFrom('working_copy').select('record').execute()).toEqual([]);
	});

	test('a delegate is told nothing of it, and nobody of a record that is not there', async () => {
		expect((await foresee(member, await world.token('delegate', member))).status).toBe(403);
		expect((await foresee(newRecordId())).status).toBe(404);
	});
});
