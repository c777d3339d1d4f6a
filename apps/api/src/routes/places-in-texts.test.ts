import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts, newRecordId, serviceDrafts } from '../testing/drafts.ts';
import { someText } from '../testing/expected.ts';
import { type World, openWorld } from '../testing/world.ts';

const words = { de: someText, en: someText };

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let network: string;
	let member: string;

	const seatIn = (seat: object) => memberDrafts('Haus', { seat: { disclosure: 'public', ...seat } });

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
	});
	afterAll(async () => world.close());

	async function make(body: object) {
		return world.send({ path: `/api/records/${newRecordId()}`, token: desk.ana, create: true, body });
	}

	test('before there is a network, any area and postcode is accepted', async () => {
		expect((await make(seatIn({ area: 'XX', postcode: '1069' }))).status).toBe(201);
	});

	test('an area that the network does not have is refused, in a new record and in a saved part', async () => {
		network = await desk.found(networkDrafts({ postcodeForms: 'NNNNN' }));
		expect(await make(seatIn({ area: 'XX' }))).toMatchObject({
			status: 422,
			body: { issues: [{ path: 'parts.facts.values.seat.area', code: 'no-such-area', message: words }] }
		});
		member = await desk.create(seatIn({ area: 'A' }));
		const { values } = serviceDrafts(member).parts.facts;
		const service = await desk.create(serviceDrafts(member));
		expect(await desk.save(service, 'facts', { values: { ...values, areas: ['A', 'B'] }, revision: 1 })).toMatchObject({
			status: 422,
			body: { issues: [{ path: 'values.areas.1', code: 'no-such-area' }] }
		});
		expect((await desk.save(service, 'facts', { values: { ...values, areas: ['A'] }, revision: 1 })).status).toBe(200);
	});

	test('a postcode that lost its zero is refused, by the form that the network gives', async () => {
		expect(await make(seatIn({ postcode: '1069' }))).toMatchObject({
			status: 422,
			body: { issues: [{ path: 'parts.facts.values.seat.postcode', code: 'not-a-postcode', message: words }] }
		});
		expect((await make(seatIn({ postcode: '01069' }))).status).toBe(201);
	});

	test('a row of an imported table is checked as well, cell by cell', async () => {
		const table = [
			'id,facts.publicity,facts.seat.disclosure,facts.seat.area,facts.seat.postcode,de.name',
			`${newRecordId()},named,public,B,1069,Eins`,
			`${newRecordId()},named,public,A,01069,Zwei`
		].join('\n');
		const answer = await world.send({
			method: 'POST',
			path: '/api/imports/member?dryRun=true',
			token: desk.ana,
			body: table,
			headers: { 'content-type': 'text/csv' }
		});
		expect(answer.body['rows']).toMatchObject([
			{
				fate: 'faulty',
				issues: [
					{ column: 'facts.seat.area', code: 'no-such-area' },
					{ column: 'facts.seat.postcode', code: 'not-a-postcode' }
				]
			},
			{ fate: 'create', issues: [] }
		]);
	});

	test('a helpline of the network may name only areas in the same facts', async () => {
		const { values } = networkDrafts({ helplines: [{ id: 'h', languages: ['de'], areas: ['A', 'B'] }] }).parts.facts;
		expect(await desk.save(network, 'facts', { values, revision: 4 })).toMatchObject({
			status: 422,
			body: { issues: [{ path: 'values.helplines.0.areas.1', code: 'no-such-area' }] }
		});
	});
});
