import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { listAlteredRows } from '../db/checks/altered-rows.ts';
import { findUnlikeHead } from '../heads/recount-heads.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts, serviceDrafts } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';

const street = 'Verratene Gasse 5';
const number = '+49 30 77701';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let member: string;
	let service: string;
	let delegate: string;

	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		member = await desk.found(memberDrafts('Lichthof', { phone: number, seat: seat() }));
		service = await desk.found(withNumber(serviceDrafts(member)));
		delegate = await world.token('delegate', member);
	});
	afterEach(async () => world.close());

	function seat() {
		return { disclosure: 'public', area: 'A', locality: 'Au', street };
	}

	function withNumber({ parts, ...drafts }: ReturnType<typeof serviceDrafts>) {
		return { ...drafts, parts: { ...parts, facts: { values: { ...parts.facts.values, phone: number } } } };
	}

	async function hide(id: string, field: string, { revision = 4, token = delegate } = {}) {
		return world.send({ method: 'POST', path: `/api/records/${id}/hiding`, token, body: { field, revision } });
	}

	async function factsOf(id: string, state: 'published' | 'draft') {
		return (await desk.read(id)).body['parts']?.['facts']?.[state]?.['values'];
	}

	test('a delegate hides the own number and place in one call each, and the next release has neither', async () => {
		expect((await world.release()).contentText).toContain(street);
		expect((await hide(member, 'seat')).status).toBe(200);
		expect((await hide(member, 'phone', { revision: 5 })).status).toBe(200);
		expect((await hide(service, 'phone')).status).toBe(200);
		const { contentText } = await world.release();
		for (const text of [street, number]) expect(contentText).not.toContain(text);
		expect(await factsOf(member, 'published')).toMatchObject({ seat: { ...seat(), disclosure: 'confidential' } });
		const { read } = world.database.databases;
		expect(await listAlteredRows(read)).toEqual([]);
		expect(await findUnlikeHead(read)).toBeUndefined();
	});

	test('a draft loses what the public read, and keeps a number that is new', async () => {
		const { values } = withNumber(serviceDrafts(member)).parts.facts;
		await desk.save(service, 'facts', { values: { ...values, languages: ['de', 'en'] }, revision: 4 });
		await desk.approve(service, ['facts']);
		expect((await hide(service, 'phone', { revision: 7 })).status).toBe(200);
		const draft = (await desk.read(service)).body['parts']?.['facts']?.['draft'];
		expect(draft).toMatchObject({ stage: 'open', values: { languages: ['de', 'en'] } });
		expect(draft?.['values']).not.toHaveProperty('phone');

		await desk.save(member, 'facts', {
			values: { ...memberDrafts('Lichthof').parts.facts.values, phone: '+49 30 88801', seat: seat() },
			revision: 4
		});
		expect((await hide(member, 'phone', { revision: 5 })).status).toBe(200);
		expect(await factsOf(member, 'draft')).toMatchObject({ phone: '+49 30 88801' });
		expect(await factsOf(member, 'published')).not.toHaveProperty('phone');
	});

	test('the office shows it again from the history', async () => {
		await hide(service, 'phone');
		const { events } = (await world.send({ path: `/api/records/${service}/history`, token: desk.ana })).body;
		expect(events?.[0]).toMatchObject({ action: 'FactHidden', changes: [{ part: 'facts', before: 4, after: 5 }] });
		const { values } = withNumber(serviceDrafts(member)).parts.facts;
		await desk.save(service, 'facts', { values, revision: 5 });
		expect((await desk.publish(service, ['facts'])).status).toBe(200);
		expect((await world.release()).contentText).toContain(number);
	});

	test.each([
		['a fact that leads to nobody', async () => hide(service, 'languages'), 409, 'nothing-to-hide'],
		['a fact that is empty', async () => hide(service, 'email'), 409, 'nothing-to-hide'],
		['what was read earlier', async () => hide(service, 'phone', { revision: 3 }), 412, undefined],
		[
			'a draft',
			async () => hide(await desk.create(serviceDrafts(member)), 'phone', { revision: 1 }),
			409,
			'not-published'
		]
	])('%s is not hidden', async (_, ask, status, refusal) => {
		const answer = await ask();
		expect([answer.status, answer.body['refusal']]).toEqual([status, refusal]);
	});

	test('while an earlier release is pinned a place is hidden in it as well, and a number has to wait', async () => {
		await world.release();
		const { releases } = (await world.send({ path: '/api/releases', token: desk.admin })).body;
		await desk.found(memberDrafts('Später'));
		await world.release();
		const path = `/api/releases/${Number(releases?.[0]?.['number'])}/pinning`;
		const pinned = await world.send({ method: 'POST', path, token: desk.admin, body: { reason: 'Falsch.' } });
		expect(pinned.status, JSON.stringify(pinned.body)).toBeLessThan(300);
		expect((await world.release()).contentText).toContain(street);
		expect((await hide(member, 'seat')).status).toBe(200);
		const { contentText } = await world.release();
		expect(contentText).not.toContain(street);
		expect(contentText).not.toContain('Später');
		expect(await hide(member, 'phone', { revision: 5 })).toMatchObject({
			status: 409,
			body: { refusal: 'release-pinned' }
		});
	});

	test('nobody hides what is of another member', async () => {
		const stranger = await world.token('delegate', await desk.found(memberDrafts('Brücke')));
		expect((await hide(service, 'phone', { token: stranger })).status).toBe(404);
		expect((await world.release()).contentText).toContain(number);
	});
});
