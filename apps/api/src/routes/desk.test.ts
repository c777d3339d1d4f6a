import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Backups } from '../backup/backups.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts, serviceDrafts } from '../testing/drafts.ts';
import { type Body, type World, openWorld } from '../testing/world.ts';

const idle = { everyHours: 24, settle: () => Promise.resolve(), stop: () => Promise.resolve() };
let backedUp: Awaited<ReturnType<Backups['standing']>> = { isFresh: false };

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let own: string;
	let demand: string;
	let service: string;
	let shelter: string;
	let delegate: string;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'), { backups: { ...idle, standing: async () => backedUp } });
		desk = await openDesk(world);
		await desk.found(networkDrafts({ confirmWithinDays: 100 }));
		own = await desk.found(memberDrafts('Lichthof'));
		demand = await desk.found(demandDrafts(1));
		service = await desk.found(serviceDrafts(own));
		shelter = await desk.create(memberDrafts('Haus', { publicity: 'counted_only' }));
		await desk.found(serviceDrafts(await desk.found(memberDrafts('Brücke'))));
		delegate = await world.token('delegate', own);
	});
	afterAll(async () => world.close());

	async function lay(token = desk.ana, query = ''): Promise<Body> {
		const { status, body } = await world.send({ path: `/api/desk${query}`, token });
		expect(status, JSON.stringify(body)).toBe(200);
		return body;
	}

	/** The records of a section with their parts, and how many there are. */
	function told(section: Body | undefined) {
		const named = [...(section?.['first'] ?? [])].map(({ id, part, record }) => [id ?? record?.['id'], part]);
		return [section?.['count'], ...named];
	}

	test('what others asked to be read waits for those who may approve it, and for no delegate', async () => {
		for (const [id, part] of [
			[shelter, 'de'],
			[own, 'facts']
		] as const) {
			const values =
				id === own ? memberDrafts('Lichthof', { phone: '+49 30 1' }).parts.facts.values : { name: 'Haus 2' };
			const revision = Number((await desk.read(id)).body['parts']?.[part]?.['revision']);
			await desk.save(id, part, { values, revision });
			await desk.order(id, part, { verb: 'review', revision: revision + 1 });
			world.clock.advance(1_000);
		}
		expect(told((await lay(desk.ben))['waiting']?.['review'])).toEqual([2, [shelter, 'de'], [own, 'facts']]);
		expect(told((await lay(desk.ben, '?limit=1'))['waiting']?.['review'])).toEqual([2, [shelter, 'de']]);
		expect((await world.send({ path: '/api/desk?rows=1', token: desk.ben })).status).toBe(400);
		expect(told((await lay(desk.ana))['waiting']?.['review'])).toEqual([0]);
		expect(told((await lay(delegate))['waiting']?.['review'])).toEqual([0]);
	});

	test('whoever wrote in it before another did is not asked to approve it', async () => {
		const cleo = await world.token('office');
		const id = await desk.create(demandDrafts(7));
		await desk.save(id, 'de', { values: demandDrafts(7, 'Von Cleo').parts.de.values, revision: 1, token: cleo });
		await desk.save(id, 'de', { values: demandDrafts(7, 'Von Ben').parts.de.values, revision: 2, token: desk.ben });
		await desk.order(id, 'de', { verb: 'review', revision: 3 });
		const asked = async (token: string) => JSON.stringify(told((await lay(token))['waiting']?.['review']));
		for (const token of [cleo, desk.ben, desk.ana]) expect(await asked(token)).not.toContain(id);
		expect(await asked(desk.admin)).toContain(id);
	});

	test('what came back waits for its writer, and for whoever acts for the member', async () => {
		const revision = Number((await desk.read(own)).body['parts']?.['facts']?.['revision']);
		const back = { verb: 'return', revision, token: desk.ben, body: { reason: 'Nummer prüfen.' } };
		expect((await desk.order(own, 'facts', back)).status).toBe(200);
		for (const token of [desk.ana, delegate])
			expect(told((await lay(token))['waiting']?.['returned'])).toEqual([1, [own, 'facts']]);
		expect(told((await lay(desk.ben))['waiting']?.['returned'])).toEqual([0]);
	});

	test('what was approved waits for whoever may publish it, and for no delegate', async () => {
		const id = await desk.create(serviceDrafts(own, 'Reif'));
		await desk.approve(id);
		for (const token of [desk.ana, desk.ben, desk.admin])
			expect(told((await lay(token))['waiting']?.['ready'])).toEqual([1, [id, undefined]]);
		expect(told((await lay(delegate))['waiting']?.['ready'])).toEqual([0]);
	});

	test('what someone typed lies on their desk alone', async () => {
		const body = { type: 'demand', base: 1, values: {} };
		await world.send({ path: `/api/working-copies/${demand}/de`, token: desk.ana, body });
		expect((await lay())['waiting']?.['workingCopies']).toMatchObject({
			count: 1,
			first: [{ record: demand, part: 'de' }]
		});
		expect((await lay(desk.ben))['waiting']?.['workingCopies']).toEqual({ count: 0, first: [] });
	});

	test('sets that wait for their hour are told in its order, to a delegate with the own parts alone', async () => {
		const late = await desk.create(demandDrafts(8));
		const plan = async (ids: readonly string[], publishAt: string) => {
			const parts = [];
			for (const id of ids) parts.push(...(await desk.approve(id)));
			const body = { parts, publishAt };
			const answer = await world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body });
			expect(answer.status, JSON.stringify(answer.body)).toBe(200);
			return String(answer.body['set']);
		};
		const second = await plan([late], '2030-02-01T00:00:00.000Z');
		const mine = await desk.create(serviceDrafts(own, 'Neu'));
		const first = await plan([mine, await desk.create(demandDrafts(9))], '2030-01-01T00:00:00.000Z');
		expect((await lay())['planned']).toMatchObject({
			count: 2,
			first: [
				{ id: first, publishAt: '2030-01-01T00:00:00.000Z', parts: 5 },
				{ id: second, parts: 3 }
			]
		});
		expect((await lay(delegate))['planned']).toMatchObject({ count: 1, first: [{ id: first, parts: 2 }] });
	});

	test('what is behind, hindered or unconfirmed wants catching up, to a delegate of the own alone', async () => {
		await desk.save(demand, 'de', { values: demandDrafts(1, 'Anders').parts.de.values, revision: 4 });
		const unsourced = await desk.create(demandDrafts(1, 'Dieselbe Nummer'));
		const { catchUp } = (await lay()) as { catchUp?: Body };
		expect(told(catchUp?.['behind'])).toContainEqual([demand, undefined]);
		expect(told(catchUp?.['hindered'])).toContainEqual([unsourced, undefined]);
		expect(catchUp?.['toConfirm']?.['count']).toBe(2);

		const theirs = (await lay(delegate))['catchUp'];
		expect(told(theirs?.['behind'])).toEqual([0]);
		expect(told(theirs?.['hindered'])).toEqual([0]);
		expect(told(theirs?.['toConfirm'])).toEqual([1, [service, undefined]]);
	});

	test('an entry that was confirmed within the days of the network wants nothing', async () => {
		const confirmed = {
			method: 'POST',
			path: `/api/records/${service}/confirmation`,
			token: desk.ana,
			body: { revision: 4 }
		};
		expect((await world.send(confirmed)).status).toBe(200);
		expect(told((await lay(delegate))['catchUp']?.['toConfirm'])).toEqual([0]);
	});

	test('a delegate is told of no record that is not the own, in no section', async () => {
		const all = JSON.stringify(await lay(delegate));
		for (const id of [shelter, demand]) expect(all).not.toContain(id);
	});

	test('whoever acts for a body alone has a desk without records', async () => {
		const sources = [{ title: 'Protokoll', publisher: 'Netz' }];
		const facts = { values: { kind: 'committee', level: 'country', sources } };
		const body = await desk.found({ type: 'body', parts: { facts, de: { values: { name: 'Ausschuss' } } } });
		const { waiting, planned, catchUp } = (await lay(await world.token('delegate', body))) as Record<string, Body>;
		expect([waiting, catchUp].flatMap((part) => Object.values(part ?? {}).map((section) => section['count']))).toEqual([
			...[0, 0, 0, 0, 0, 0, 0, 0]
		]);
		expect(planned).toEqual({ count: 0, first: [] });
	});

	test('the office is told how old the newest proven backup is, and a delegate is not', async () => {
		backedUp = { isFresh: false };
		expect((await lay())['backup']).toEqual({ fresh: false });
		const [madeAt, provedAt, openedAt] = [
			'2026-11-24T01:00:00.000Z',
			'2026-11-24T01:00:20.000Z',
			'2026-11-01T08:00:00.000Z'
		];
		const proved = { file: 'x', madeAt, provedAt, bytes: 1, sha256: '0'.repeat(64) };
		backedUp = { isFresh: true, proved, opened: { file: 'y', madeAt, openedAt } };
		expect((await lay())['backup']).toEqual({ fresh: true, madeAt, provedAt, openedAt });
		expect(await lay(delegate)).not.toHaveProperty('backup');
	});

	test('the newest release is told with its hour, and the one that is pinned', async () => {
		const { envelope } = await world.release();
		expect(await lay(delegate)).toMatchObject({ release: { number: envelope.number, at: envelope.at } });
		expect(await lay(delegate)).not.toHaveProperty('pinned');
		await desk.found(demandDrafts(11));
		await world.release();
		const path = `/api/releases/${envelope.number}/pinning`;
		await world.send({ method: 'POST', path, token: desk.admin, body: { reason: 'Falsches veröffentlicht.' } });
		expect(await lay(delegate)).toMatchObject({ pinned: { release: envelope.number } });
	});
});
