import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { listAlteredRows } from '../db/checks/altered-rows.ts';
import { findUnlikeHead } from '../heads/recount-heads.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts } from '../testing/drafts.ts';
import { type Body, type World, openWorld } from '../testing/world.ts';

const sources = [{ title: 'Protokoll', publisher: 'Netz' }];
const hour = 3_600_000;
/** Texts that stand in fields for members alone, and in what was said of tonight. */
const lines = { direct: '+49 30 55501', outOfHours: '+49 30 55502' };

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let own: string;
	let other: string;
	let hidden: string;
	let associate: string;
	let delegate: string;
	let neighbour: string;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		own = await foundMember('Eigen');
		other = await foundMember('Andere', { seat: { disclosure: 'area_only', area: 'A', street: 'Gasse 1' } });
		hidden = await foundMember('Verborgen', { publicity: 'counted_only' });
		associate = await foundMember('Assoziiert');
		await foundMembership(associate, 'associate');
		delegate = await world.token('delegate', own);
		neighbour = await world.token('delegate', other);
		for (const id of [own, other, hidden, associate]) expect((await confirm(id)).status).toBe(200);
	});
	beforeEach(async () => {
		await world.database.databases.write.deleteFrom('availability').execute();
	});
	afterAll(async () => world.close());

	function goTo(instant: string): void {
		world.clock.advance(Date.parse(instant) - Date.parse(world.clock.now()));
	}

	async function foundMember(name: string, facts: Record<string, unknown> = {}) {
		const { parts, ...drafts } = memberDrafts(name, { phone: '+49 30 1', ...facts });
		const values = {
			colleaguePhone: lines.direct,
			colleagueOutOfHours: lines.outOfHours,
			targetGroups: ['women'],
			children: true,
			colleagueNote: 'Nirgendwo 7'
		};
		return desk.found({ ...drafts, parts: { ...parts, inside: { values } } });
	}

	async function foundMembership(member: string, kindOfIt: string, more: object = {}) {
		return desk.found({
			type: 'membership',
			parts: {
				facts: { values: { member, kind: kindOfIt, sources, ...more } },
				de: { values: { text: 'Seit langem.' } }
			}
		});
	}

	async function list(token = delegate) {
		return world.send({ path: '/api/colleagues', token });
	}

	async function say(body: object, { member = other, token = neighbour }: { member?: string; token?: string } = {}) {
		return world.send({ path: `/api/colleagues/${member}/availability`, token, body });
	}

	async function confirm(
		member: string,
		{ token = desk.ana, revision = 1 }: { token?: string; revision?: number } = {}
	) {
		return world.send({ method: 'POST', path: `/api/colleagues/${member}/confirmation`, token, body: { revision } });
	}

	async function saidBy(member: string, token = delegate): Promise<Body | undefined> {
		return (await list(token)).body['others']?.find(({ id }) => String(id) === member)?.['said'];
	}

	async function nobodyAsked() {
		return (await world.send({ path: '/api/views', token: desk.admin })).body['views']?.length;
	}

	test('a delegate reads the others with their confirmed lines and what they take, and none of the protected or associated', async () => {
		const { body } = await list();
		expect(body['closed']).toBeUndefined();
		expect(body['others']).toEqual([
			{
				id: other,
				titles: { de: 'Andere' },
				areas: ['A'],
				phone: '+49 30 1',
				lines,
				takes: { targetGroups: ['women'], children: true, otherAreas: false }
			}
		]);
		expect(body['own']).toMatchObject([{ id: own, standing: 'confirmed', lines, revision: 1 }]);
		for (const text of ['Nirgendwo', 'Gasse 1', hidden, associate]) expect(JSON.stringify(body)).not.toContain(text);
	});

	test('an answer holds until nine the next morning, and is gone at that instant', async () => {
		goTo('2026-11-24T18:00:00.000Z');
		const said = { answer: 'yes', places: 2, saidAt: world.clock.now(), until: '2026-11-25T08:00:00.000Z' };
		expect(await say({ answer: 'yes', places: 2 })).toMatchObject({ status: 200, body: said });
		expect(await saidBy(other)).toEqual(said);
		goTo('2026-11-25T07:59:59.999Z');
		expect(await saidBy(other)).toEqual(said);
		goTo('2026-11-25T08:00:00.000Z');
		expect(await saidBy(other)).toBeUndefined();
		expect((await list(neighbour)).body['own']?.[0]?.['said']).toBeUndefined();
		expect(JSON.stringify((await list(desk.admin)).body)).not.toContain('"answer"');
	});

	test('the later answer stands alone, and one that has ended is removed with the next of anybody', async () => {
		await say({ answer: 'yes' });
		await say({ answer: 'no' });
		expect(await saidBy(other)).toMatchObject({ answer: 'no' });
		world.clock.advance(25 * hour);
		await say({ answer: 'ask' }, { member: own, token: delegate });
		const rows = await world.database.databases.read.selectFrom('availability').select('member').execute();
		expect(rows).toEqual([{ member: own }]);
	});

	test.each([
		[{ answer: 'yes', until: '2030-01-01T00:00:00Z' }, 409, 'end-too-late'],
		[{ answer: 'yes', until: '2020-01-01T00:00:00Z' }, 409, 'end-passed'],
		[{ answer: 'ask', places: 2 }, 409, 'places-without-yes'],
		[{ answer: 'yes', note: 'Frau M., 24' }, 422, undefined],
		[{ answer: 'maybe' }, 422, undefined]
	])('%j is refused: no text fits in an answer', async (body, status, refusal) => {
		const answer = await say(body);
		expect([answer.status, answer.body['refusal']]).toEqual([status, refusal]);
		expect(await saidBy(other)).toBeUndefined();
	});

	test('only the own delegates speak for a member: not those of another, not the office, not for a protected one', async () => {
		const [protectedOne, associated] = [
			await world.token('delegate', hidden),
			await world.token('delegate', associate)
		];
		const refused = [
			await say({ answer: 'yes' }, { token: delegate }),
			await say({ answer: 'yes' }, { token: desk.ana }),
			await say({ answer: 'yes' }, { token: desk.admin }),
			await say({ answer: 'yes' }, { member: hidden, token: protectedOne }),
			await say({ answer: 'yes' }, { member: associate, token: associated })
		];
		expect(refused.map(({ status, body }) => [status, body['refusal']])).toEqual([
			[404, undefined],
			[403, undefined],
			[403, undefined],
			[409, 'protected-member'],
			[409, 'no-colleague']
		]);
	});

	test('associates, observers and bodies see nobody, and whose own line was never confirmed sees nobody yet', async () => {
		const unconfirmed = await foundMember('Unbestätigt');
		const body = await desk.found({
			type: 'body',
			parts: { facts: { values: { kind: 'working_group', level: 'country', sources } }, de: { values: { name: 'AG' } } }
		});
		for (const [actsFor, code] of [
			[associate, 'no-colleague'],
			[body, 'no-colleague'],
			[unconfirmed, 'own-line-unconfirmed']
		] as const) {
			const answer = await list(await world.token('delegate', actsFor));
			expect(answer.body).toMatchObject({ closed: { code }, others: [] });
		}
	});

	test('no record tells the lines of another member, confirmed or not: who reads them is noted', async () => {
		const unconfirmed = await foundMember('Noch nicht');
		const before = await nobodyAsked();
		for (const member of [other, unconfirmed]) {
			for (const path of [`/api/records/${member}`, `/api/records/${member}/parts/inside`]) {
				const told = JSON.stringify((await world.send({ path, token: delegate })).body);
				expect(told).toContain('Nirgendwo 7');
				for (const line of Object.values(lines)) expect(told).not.toContain(line);
			}
		}
		expect(await nobodyAsked()).toBe(before);
		const mine = await world.send({ path: `/api/records/${own}/parts/inside`, token: delegate });
		expect(mine.body['published']?.['values']).toMatchObject({ colleaguePhone: lines.direct });
	});

	test('who acts for an associate or observer alone reads of others what the public does', async () => {
		const observer = await foundMember('Beobachtend');
		const watching = await foundMembership(observer, 'observer', { until: '2026-11-24' });
		for (const actsFor of [associate, observer]) {
			const token = await world.token('delegate', actsFor);
			const { body } = await world.send({ path: `/api/records/${other}`, token });
			expect([body['audience'], Object.keys(body['parts'] ?? {})]).toEqual(['public', ['de', 'facts']]);
			expect((await world.send({ path: `/api/records/${other}/parts/inside`, token })).status).toBe(404);
			expect((await world.send({ path: `/api/records/${actsFor}`, token })).body['audience']).toBe('own');
			const listed = (await world.send({ path: '/api/records?type=member&limit=200', token })).body['records'];
			expect(listed?.find(({ id }) => String(id) === other)).toMatchObject({ audience: 'public' });
		}
		const both = await world.token('delegate', associate, own);
		expect((await world.send({ path: `/api/records/${other}`, token: both })).body['audience']).toBe('members');
		await foundMembership(observer, 'full', { corrects: watching });
		const risen = await world.token('delegate', observer);
		expect((await world.send({ path: `/api/records/${other}`, token: risen })).body['audience']).toBe('members');
	});

	test('a number that was changed is shown to nobody before the office confirms it', async () => {
		const member = await foundMember('Umgezogen');
		const mine = await world.token('delegate', member);
		await confirm(member);
		const values = { colleaguePhone: '+49 30 66601' };
		const path = `/api/records/${member}/parts/inside`;
		const changed = await world.send({ path, token: mine, ifMatch: 1, body: { values } });
		expect(changed.status).toBe(200);
		expect(await confirm(member, { token: mine, revision: 2 })).toMatchObject({ body: { refusal: 'line-changed' } });
		const shown = async () => (await list()).body['others']?.find(({ id }) => String(id) === member)?.['lines'];
		expect(await shown()).toEqual({});
		expect((await list()).body['toConfirm']).toEqual([]);
		const waiting = (await list(desk.ana)).body['toConfirm'];
		expect(waiting?.find(({ id }) => String(id) === member)).toMatchObject({
			standing: 'changed',
			lines: { direct: '+49 30 66601' }
		});
		expect((await confirm(member, { revision: 1 })).status).toBe(412);
		expect((await confirm(member, { revision: 2 })).status).toBe(200);
		expect(await shown()).toEqual({ direct: '+49 30 66601' });
		expect(await listAlteredRows(world.database.databases.read)).toEqual([]);
		expect(await findUnlikeHead(world.database.databases.read)).toBeUndefined();
	});

	test('after a mandate ends the very next request shows nothing', async () => {
		const leaving = await world.token('delegate', own);
		expect((await list(leaving)).body['others']).not.toEqual([]);
		const { mandates } = (await world.send({ path: '/api/me', token: leaving })).body;
		const path = `/api/mandates/${String(mandates?.[0]?.['id'])}`;
		await world.send({ method: 'DELETE', path, token: desk.admin });
		expect(await list(leaving)).toMatchObject({ status: 403 });
		expect(JSON.stringify((await list(leaving)).body)).not.toContain(other);
	});

	test('after a membership ends the member is nobody’s colleague', async () => {
		const former = await foundMember('Ehemals');
		await confirm(former);
		const listed = async () => JSON.stringify((await list()).body).includes(former);
		expect(await listed()).toBe(true);
		await foundMembership(former, 'full', { until: '2025' });
		expect(await listed()).toBe(false);
	});

	test('a membership that was entered for the wrong member makes that one no associate any more once it is corrected', async () => {
		const [wrong, right] = [await foundMember('Verwechselt'), await foundMember('Gemeint')];
		const listed = async () => (await list()).body['others']?.map(({ id }) => id);
		const entered = await foundMembership(wrong, 'associate');
		expect(await listed()).toEqual(expect.arrayContaining([right]));
		expect(await listed()).not.toContain(wrong);
		await foundMembership(right, 'associate', { corrects: entered });
		expect(await listed()).toEqual(expect.arrayContaining([wrong]));
		expect(await listed()).not.toContain(right);
		const said = await say({ answer: 'yes' }, { member: wrong, token: await world.token('delegate', wrong) });
		expect(said.status).toBe(200);
	});

	test('each look is noted with who and when, read by the administration alone, and is no sign-in', async () => {
		const before = Number(await nobodyAsked());
		await list();
		await say({ answer: 'ask' });
		const { views } = (await world.send({ path: '/api/views', token: desk.admin })).body;
		expect(views?.length).toBe(before + 2);
		const { actor } = (await world.send({ path: '/api/me', token: delegate })).body;
		expect(views).toContainEqual(expect.objectContaining({ what: 'viewed', actor, at: world.clock.now() }));
		expect(views).toContainEqual(expect.objectContaining({ what: 'said', member: other }));
		for (const token of [desk.ana, delegate])
			expect((await world.send({ path: '/api/views', token })).status).toBe(403);
		const signIns = await world.send({ path: '/api/sign-ins?whose=all', token: desk.admin });
		expect(JSON.stringify(signIns.body)).not.toContain('viewed');
	});

	test('whoever asks for the own members alone learns nothing of others, and that is not noted', async () => {
		const before = await nobodyAsked();
		await say({ answer: 'ask' });
		const said = Number(before) + 1;
		const { status, body } = await world.send({ path: '/api/colleagues?only=own', token: delegate });
		expect(status).toBe(200);
		expect(body['own']).toMatchObject([{ id: own, standing: 'confirmed' }]);
		expect(body).toMatchObject({ others: [], toConfirm: [] });
		expect(JSON.stringify(body)).not.toContain(other);
		const office = (await world.send({ path: '/api/colleagues?only=own', token: desk.ana })).body;
		expect(office).toMatchObject({ own: [], others: [], toConfirm: [] });
		expect(await nobodyAsked()).toBe(said);
	});

	test('nothing of it is in a release, a search or the stream of another, and the log tells no answer', async () => {
		await say({ answer: 'yes', places: 7 });
		const { contentText } = await world.release();
		for (const text of Object.values(lines)) expect(contentText).not.toContain(text);
		expect(contentText).not.toMatch(/"(availability|answer|outOfHours|colleague)/);
		for (const path of ['/api/search?q=555', '/api/events?limit=200', '/api/events/stream', `/api/records/${other}`]) {
			const headers = { 'last-event-id': '0' };
			const { body } = await world.send({ path, token: delegate, headers });
			expect(JSON.stringify(body)).not.toMatch(/"answer"|AvailabilitySaid|"places":7/);
		}
		const log = await world.send({ path: '/api/events?limit=200', token: desk.admin });
		expect(JSON.stringify(log.body)).not.toMatch(/"answer"|Availability/);
	});

	test('what was said and confirmed is erased with its member', async () => {
		const gone = await foundMember('Gelöscht');
		await confirm(gone);
		await say({ answer: 'yes' }, { member: gone, token: await world.token('delegate', gone) });
		const body = { revisions: { facts: 4, de: 4, inside: 1 } };
		const erased = await world.send({ method: 'POST', path: `/api/records/${gone}/erasure`, token: desk.admin, body });
		expect(erased.status, JSON.stringify(erased.body)).toBe(200);
		const { read } = world.database.databases;
		for (const table of ['availability', 'line_confirmation'] as const)
			expect(await read.selectFrom(table).select('member').where('member', '=', gone).execute()).toEqual([]);
	});

	test('a line that was confirmed more than a year ago shows nobody, until it is confirmed again by one click', async () => {
		goTo('2027-12-26T09:00:00.000Z');
		const [old, office] = [await world.token('delegate', own), await world.token('office')];
		expect((await list(old)).body).toMatchObject({ closed: { code: 'own-line-unconfirmed' }, others: [] });
		expect(
			(await list(office)).body['others']?.every(({ lines: shown }) => Object.keys(shown ?? {}).length === 0)
		).toBe(true);
		expect(await confirm(own, { token: old })).toMatchObject({ status: 200, body: { confirmedOn: '2027-12-26' } });
		expect((await list(old)).body['closed']).toBeUndefined();
	});
});
