import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { takeOutLeft } from '../commands/leaving/take-out.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts, newRecordId, serviceDrafts } from '../testing/drafts.ts';
import { someText } from '../testing/expected.ts';
import { type Person, cheapSignIn, invitePerson, startPerson } from '../testing/people.ts';
import { type Answer, type Body, type World, openWorld } from '../testing/world.ts';

const source = { title: 'Protokoll', publisher: 'Netz', dated: '2020' };
const lines = { colleaguePhone: '+49 30 1111' };
const day = 86_400_000;

describe.each(kinds)('a member that leaves, on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let admin: Person;
	let network: string;
	let number = 0;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'), { signIn: cheapSignIn });
		desk = await openDesk(world);
		network = await desk.found(networkDrafts());
		admin = await startPerson(world);
	});
	afterAll(async () => world.close());

	/** A public member with a name of its own. */
	async function member(): Promise<string> {
		number += 1;
		const drafts = memberDrafts(`Haus ${number}`);
		return desk.found({ ...drafts, parts: { ...drafts.parts, inside: { values: lines } } });
	}

	/** A day where the network is, so many days from now. */
	function dayFromNow(days: number): string {
		const at = new Date(Date.parse(world.clock.now()) + days * day);
		return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(at);
	}

	async function leave(id: string, more: object = {}, token = desk.ana): Promise<Answer> {
		const body = { leavesOn: dayFromNow(0), letterOn: dayFromNow(0), entry: 'on_the_day', ...more };
		return world.send({ method: 'POST', path: `/api/records/${id}/leaving`, token, body });
	}

	async function read(id: string, on?: string): Promise<Body> {
		const asked = on === undefined ? '' : `?on=${on}`;
		return (await world.send({ path: `/api/records/${id}/leaving${asked}`, token: desk.ana })).body;
	}

	/** Gives a mandate for a member to somebody who acts for another one; returns its id. */
	async function giveMandate(to: string, actsFor: string, days: object): Promise<string> {
		const { actor } = (await world.send({ path: '/api/me', token: to })).body;
		const id = newRecordId();
		const body = { token: String(actor).replace('token:', ''), actsFor, ...days };
		const answer = await world.send({ path: `/api/mandates/${id}`, token: desk.ana, create: true, body });
		expect(answer.status, JSON.stringify(answer.body)).toBe(201);
		return id;
	}

	async function takeBack(id: string): Promise<Answer> {
		return world.send({ method: 'DELETE', path: `/api/records/${id}/leaving`, token: desk.ana });
	}

	/** Those that are to leave, as the office reads them or somebody else. */
	async function listed(token = desk.ana): Promise<unknown> {
		return (await world.send({ path: '/api/leavings', token })).body['leavings'];
	}

	async function deedsOf(id: string): Promise<unknown[]> {
		const { events = [] } = (await world.send({ path: `/api/events?record=${id}&limit=200`, token: desk.ana })).body;
		return events.map(({ action, actor }) => [action, actor]).toReversed();
	}

	/** Lets time pass until an instant, and what is due by then happen. */
	async function passUntil(instant: string): Promise<void> {
		world.clock.advance(Date.parse(instant) - Date.parse(world.clock.now()));
		await world.api.reconciler.settle();
	}

	async function isPublic(id: string): Promise<boolean> {
		return (await world.release()).contentText.includes(id);
	}

	async function mayRead(token: string): Promise<number> {
		return (await world.send({ path: '/api/records', token })).status;
	}

	test('today or before is out at once: nobody acts for it, and its entry and services are off the site', async () => {
		const [id, other] = [await member(), await member()];
		const service = await desk.found(serviceDrafts(id));
		const alone = await world.token('delegate', id);
		const both = await world.token('delegate', id, other);
		const person = await invitePerson(world, 'delegate', id);
		const body = { type: 'member', base: 4, values: { name: 'Angefangen' } };
		expect((await world.send({ path: `/api/working-copies/${id}/de`, token: alone, body })).status).toBe(200);
		expect(await isPublic(service)).toBe(true);

		const answer = await leave(id, { leavesOn: dayFromNow(-3), letterOn: dayFromNow(-3) });
		expect(answer).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
		expect(answer.body['leaving']).toMatchObject({ leavesOn: dayFromNow(-3), doneAt: world.clock.now() });
		expect(answer.body['ends']).toMatchObject({ mandates: [], invitations: [], begun: 0 });
		expect([await mayRead(alone), await mayRead(both)]).toEqual([403, 200]);
		expect((await world.send({ path: `/api/records/${other}`, token: both })).body['audience']).toBe('own');
		expect((await world.send({ path: `/api/records/${id}`, token: both })).body['audience']).not.toBe('own');
		expect((await person.send({ path: '/api/me' })).status).toBe(401);
		expect([await isPublic(id), await isPublic(service)]).toEqual([false, false]);
		const { events = [] } = (await world.send({ path: '/api/events?limit=20', token: desk.ana })).body;
		expect(
			events.filter(({ action, mandate }) => String(action) === 'MandateEnded' && String(mandate?.['actsFor']) === id)
		).toHaveLength(3);
		expect((await deedsOf(id)).slice(-3).map((deed) => String(Object(deed)[0]))).toEqual([
			'Withdrawn:over',
			'LeavingEntered',
			'MemberLeft'
		]);
		expect((await takeBack(id)).body['refusal']).toBe('member-left');
		expect((await leave(id)).body['refusal']).toBe('member-left');
	});

	test('says before what ends, and that is what ends', async () => {
		const [id, other] = [await member(), await member()];
		await desk.found(membershipDrafts(id));
		const alone = await world.token('delegate', id);
		await world.token('delegate', id, other);
		const invitation = newRecordId();
		const whom = { email: `${invitation}@netz.example`, name: 'Ida', role: 'delegate', actsFor: id };
		const path = `/api/invitations/${invitation}`;
		expect((await world.send({ path, token: desk.ana, create: true, body: whom })).status).toBe(201);
		const typed = { type: 'member', base: 4, values: {} };
		await world.send({ path: `/api/working-copies/${id}/de`, token: alone, body: typed });
		const { revision } = (await world.send({ path: `/api/records/${id}/parts/inside`, token: desk.ana })).body;
		const confirmation = `/api/colleagues/${id}/confirmation`;
		await world.send({ method: 'POST', path: confirmation, token: desk.ana, body: { revision } });
		const said = { path: `/api/colleagues/${id}/availability`, token: alone, body: { answer: 'yes' } };
		expect((await world.send(said)).status).toBe(200);

		const { today, leaving, ends } = await read(id);
		expect([today, leaving]).toEqual([dayFromNow(0), undefined]);
		expect(ends).toMatchObject({ invitations: [{ id: invitation, name: 'Ida' }], begun: 1 });
		expect(ends).toMatchObject({ hasSaid: true, hasLines: true });
		expect([...(ends?.['mandates'] ?? [])].map(({ isOnlyOne }) => isOnlyOne).toSorted()).toEqual([false, true]);

		expect((await leave(id)).status).toBe(200);
		const nothing = { mandates: [], invitations: [], begun: 0, hasSaid: false, hasLines: false };
		expect((await read(id))['ends']).toEqual(nothing);
		const { invitations = [] } = (await world.send({ path: '/api/invitations', token: desk.ana })).body;
		expect(invitations.map((each) => String(each['id']))).not.toContain(invitation);
		expect(await world.database.databases.read.selectFrom('working_copy').select('record').execute()).toEqual([]);
	});

	test('on a day to come acts until that day is over where the network is, and is then out by itself, once', async () => {
		const id = await member();
		const alone = await world.token('delegate', id);
		const long = await invitePerson(world, 'delegate', id);
		const leavesOn = dayFromNow(2);
		const entered = await leave(id, { leavesOn });
		expect(entered.body['public']).toBeUndefined();
		const endsAt = String(entered.body['leaving']?.['endsAt']);
		expect(new Date(endsAt).toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' })).toBe(`${dayFromNow(3)} 00:00:00`);
		expect((await leave(id, { leavesOn })).body['refusal']).toBe('leaving-entered');
		expect((await world.send({ path: '/api/me', token: alone })).body['mandates']?.[0]).toMatchObject({ endsAt });

		await passUntil(new Date(Date.parse(endsAt) - 1).toISOString());
		expect([await mayRead(alone), await isPublic(id)]).toEqual([200, true]);
		// The hour strikes before anything is done about it.
		world.clock.advance(1);
		expect(await mayRead(alone)).toBe(403);
		await Promise.all([takeOutLeft(world.api.tools), takeOutLeft(world.api.tools), world.api.reconciler.settle()]);
		await takeOutLeft(world.api.tools);
		expect(await isPublic(id)).toBe(false);
		expect((await read(id))['leaving']).toMatchObject({ leavesOn, doneAt: someText });
		const office = (await world.send({ path: '/api/me', token: desk.ana })).body['actor'];
		expect((await deedsOf(id)).slice(-3)).toEqual([
			['LeavingEntered', office],
			['Withdrawn:over', 'clock'],
			['MemberLeft', 'clock']
		]);
		expect((await long.send({ path: '/api/me' })).status).toBe(401);
	});

	test('is done by the next start where no process ran on its day', async () => {
		const id = await member();
		const leavesOn = dayFromNow(1);
		const endsAt = String((await leave(id, { leavesOn })).body['leaving']?.['endsAt']);
		world.clock.advance(3 * day);
		await world.api.reconciler.settle();
		expect(await isPublic(id)).toBe(false);
		expect((await read(id))['leaving']).toMatchObject({ endsAt, doneAt: someText });
	});

	test('can be kept until its day is over, and everything is as it was', async () => {
		const id = await member();
		const alone = await world.token('delegate', id);
		const before = (await world.send({ path: '/api/me', token: alone })).body['mandates'];
		const { body } = await leave(id, { leavesOn: dayFromNow(1) });
		expect(await listed()).toEqual([{ member: id, isPublic: true, ...body['leaving'] }]);
		expect((await takeBack(id)).status).toBe(204);
		expect((await takeBack(id)).status).toBe(204);
		expect(await listed()).toEqual([]);
		expect((await world.send({ path: '/api/me', token: alone })).body['mandates']).toEqual(before);
		await passUntil(String(body['leaving']?.['endsAt']));
		expect([await mayRead(alone), await isPublic(id)]).toEqual([200, true]);
		expect((await leave(id)).status).toBe(200);
	});

	test('is listed with whether its entry is public: a draft is not, nor what was withdrawn at once', async () => {
		number += 1;
		const [drafted, shown, gone] = [await desk.create(memberDrafts(`Haus ${number}`)), await member(), await member()];
		for (const id of [drafted, shown]) expect((await leave(id, { leavesOn: dayFromNow(2) })).status).toBe(200);
		await leave(gone, { leavesOn: dayFromNow(2), entry: 'at_once' });
		const each = new Map(
			Object.values<Body>(Object(await listed())).map((one) => [String(one['member']), one['isPublic']])
		);
		expect([drafted, shown, gone].map((id) => each.get(id))).toEqual([false, true, false]);
		for (const id of [drafted, shown, gone]) await takeBack(id);
	});

	test('may have its entry withdrawn at once and act on until its day', async () => {
		const id = await member();
		const alone = await world.token('delegate', id);
		const answer = await leave(id, { leavesOn: dayFromNow(9), entry: 'at_once' });
		expect(answer).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
		expect([await mayRead(alone), await isPublic(id)]).toEqual([200, false]);
		await takeBack(id);
	});

	test('gets nobody new to act for it from its day on, and until then only up to it', async () => {
		const id = await member();
		const [leavesOn, after] = [dayFromNow(3), dayFromNow(4)];
		const endsAt = (await leave(id, { leavesOn })).body['leaving']?.['endsAt'];
		const { actor } = (await world.send({ path: '/api/me', token: await world.token('delegate', await member()) }))
			.body;
		const give = async (days: object) => {
			const body = { token: String(actor).replace('token:', ''), actsFor: id, ...days };
			return world.send({ path: `/api/mandates/${newRecordId()}`, token: desk.ana, create: true, body });
		};
		expect(await give({})).toMatchObject({ status: 201, body: { endsAt } });
		expect((await give({ from: after })).body['refusal']).toBe('member-leaves');
		const whom = { email: 'neu@netz.example', name: 'Neu', role: 'delegate', actsFor: id };
		const invite = async (days: object) =>
			world.send({
				path: `/api/invitations/${newRecordId()}`,
				token: desk.ana,
				create: true,
				body: { ...whom, ...days }
			});
		const refused = { status: 409, body: { refusal: 'member-leaves' } };
		expect(await invite({ from: after })).toMatchObject(refused);
		await passUntil(String(endsAt));
		expect((await give({})).body['refusal']).toBe('member-leaves');
		expect(await invite({})).toMatchObject(refused);
	});

	test('is no colleague from its day on, also while an earlier release is pinned and holds back the rest', async () => {
		const [id, other] = [await member(), await member()];
		for (const each of [id, other]) await desk.found(membershipDrafts(each));
		const { number: release } = (await world.release()).envelope;
		await desk.found(memberDrafts('Danach'));
		await world.release();
		const isListed = async () => {
			const { others = [] } = (await world.send({ path: '/api/colleagues', token: desk.ana })).body;
			return others.some((each) => String(each['id']) === id);
		};
		const { body } = await leave(id, { leavesOn: dayFromNow(1) });
		const reason = 'Falsches veröffentlicht.';
		const pin = { method: 'POST', path: `/api/releases/${release}/pinning`, token: desk.ana, body: { reason } };
		expect((await world.send(pin)).status).toBe(200);
		expect((await leave(other)).body['refusal']).toBe('release-pinned');
		expect(await isListed()).toBe(true);
		await passUntil(String(body['leaving']?.['endsAt']));
		expect(await isListed()).toBe(false);
		expect((await read(id))['leaving']?.['doneAt']).toBeUndefined();
		await world.send({ method: 'POST', path: '/api/releases/unpinning', token: desk.ana, body: {} });
		await world.api.reconciler.settle();
		expect((await read(id))['leaving']).toMatchObject({ doneAt: someText });
	});

	test('is told to those who act for it, and to no other member', async () => {
		const [id, other] = [await member(), await member()];
		const [own, both, foreign] = [
			await world.token('delegate', id),
			await world.token('delegate', id, other),
			await world.token('delegate', other)
		];
		const told = [{ member: id, isPublic: true, ...(await leave(id, { leavesOn: dayFromNow(5) })).body['leaving'] }];
		expect([await listed(own), await listed(both), await listed(foreign)]).toEqual([told, told, []]);
		expect((await world.send({ path: `/api/records/${id}/leaving`, token: own })).status).toBe(403);
		await takeBack(id);
	});

	test('is forgotten where it is erased before its day, and nothing more is done then', async () => {
		const id = await member();
		const endsAt = (await leave(id, { leavesOn: dayFromNow(1) })).body['leaving']?.['endsAt'];
		const body = { revisions: { facts: 4, de: 4, inside: 1 } };
		const erased = await world.send({ method: 'POST', path: `/api/records/${id}/erasure`, token: desk.ana, body });
		expect(erased.status, JSON.stringify(erased.body)).toBe(200);
		expect(await listed()).toEqual([]);
		expect([(await leave(id)).status, (await takeBack(id)).status]).toEqual([404, 404]);
		await passUntil(String(endsAt));
		expect((await deedsOf(id)).map((deed) => String(Object(deed)[0]))).not.toContain('MemberLeft');
	});

	test('is not taken out by a year that was mistyped', async () => {
		const id = await member();
		for (const far of [
			{ leavesOn: `0026${dayFromNow(1).slice(4)}` },
			{ leavesOn: dayFromNow(-3 * 365) },
			{ leavesOn: '9999-12-31' },
			{ letterOn: '0202-12-31' }
		])
			expect(await leave(id, far), JSON.stringify(far)).toMatchObject({
				status: 409,
				body: { refusal: 'day-far-away' }
			});
		expect([(await read(id))['leaving'], await isPublic(id)]).toEqual([undefined, true]);
	});

	test('on a day to come shows what ends with it and not what ends by itself before', async () => {
		const [id, other] = [await member(), await member()];
		await giveMandate(await world.token('delegate', id), other, { until: dayFromNow(2) });
		expect((await read(id))['ends']?.['mandates']).toMatchObject([{ isOnlyOne: false }]);
		await leave(id, { leavesOn: dayFromNow(9) });
		await leave(other, { leavesOn: dayFromNow(9) });
		expect((await read(id))['ends']?.['mandates']).toMatchObject([{ isOnlyOne: true }]);
		expect((await read(other))['ends']?.['mandates']).toEqual([]);
	});

	test('may be looked at before with a day: what ends by itself until then is not what ends with it', async () => {
		const id = await member();
		await giveMandate(await world.token('delegate', await member()), id, { until: dayFromNow(2) });
		const mandatesOn = async (day?: string) => ((await read(id, day))['ends']?.['mandates'] ?? []).length;
		expect([await mandatesOn(), await mandatesOn(dayFromNow(1)), await mandatesOn(dayFromNow(2))]).toEqual([1, 1, 0]);
		expect((await read(id))['leaving']).toBeUndefined();
		const path = `/api/records/${id}/leaving?on=2027-02-30`;
		expect((await world.send({ path, token: desk.ana })).body['issues']?.[0]?.['code']).toBe('no-such-day');
	});

	test('makes void a mandate that is to begin later: it never begins, and says so wherever it is told', async () => {
		const [id, other] = [await member(), await member()];
		const holder = await world.token('delegate', other);
		const mandate = await giveMandate(holder, id, { from: dayFromNow(3) });
		const isVoid = async (day?: string) =>
			((await read(id, day))['ends']?.['mandates'] ?? []).map((each) => each['isVoid']);
		expect([await isVoid(), await isVoid(dayFromNow(2)), await isVoid(dayFromNow(3))]).toEqual([
			[true],
			[true],
			[false]
		]);

		const endsAt = String((await leave(id, { leavesOn: dayFromNow(1) })).body['leaving']?.['endsAt']);
		const [foreseen] = (await read(id))['ends']?.['mandates'] ?? [];
		const beginsAt = foreseen?.['beginsAt'];
		expect(foreseen).toMatchObject({ id: mandate, isVoid: true, isOnlyOne: false, endsAt: beginsAt });
		// To the other member its holder acts for nobody else, now or later.
		expect((await read(other))['ends']?.['mandates']).toMatchObject([{ isOnlyOne: true }]);

		await passUntil(endsAt);
		const { events = [] } = (await world.send({ path: '/api/events?action=MandateEnded&limit=1', token: desk.ana }))
			.body;
		expect(events.map((each) => each['mandate'])).toMatchObject([{ id: mandate, beginsAt, endsAt: beginsAt }]);
		await passUntil(String(beginsAt));
		expect((await world.send({ path: '/api/me', token: holder })).body['mandates']).toMatchObject([{ actsFor: other }]);
	});

	test('leaves on a day that there is', async () => {
		const answer = await leave(await member(), { leavesOn: '2027-02-30', letterOn: '2026-11' });
		expect(answer.status).toBe(422);
		expect((answer.body['issues'] ?? []).map(({ path, code }) => [path, code])).toEqual([
			['leavesOn', 'no-such-day'],
			['letterOn', 'not-a-day']
		]);
	});

	test('needs a letter that is there by its day, a member, and a fresh second factor of a person', async () => {
		const id = await member();
		expect((await leave(id, { letterOn: dayFromNow(1) })).body['refusal']).toBe('letter-to-come');
		const late = { leavesOn: dayFromNow(-3), letterOn: dayFromNow(-2) };
		expect((await leave(id, late)).body['refusal']).toBe('letter-after-last-day');
		expect((await leave(await desk.found(serviceDrafts(id)))).status).toBe(404);
		const body = { leavesOn: dayFromNow(1), letterOn: dayFromNow(0), entry: 'at_once' };
		await admin.signIn();
		world.clock.advance(600_001);
		const answer = await admin.send({ path: `/api/records/${id}/leaving`, body });
		expect(answer).toMatchObject({ status: 403, body: { type: '/api/problems/step-up-needed' } });
		expect((await read(id))['leaving']).toBeUndefined();
	});

	test('is out at the hour that was said, also where the network has moved to another time zone since', async () => {
		const id = await member();
		const endsAt = String((await leave(id, { leavesOn: dayFromNow(1) })).body['leaving']?.['endsAt']);
		const { values } = networkDrafts({ timeZone: 'Atlantic/Azores' }).parts.facts;
		const { revision } = (await world.send({ path: `/api/records/${network}/parts/facts`, token: desk.ana })).body;
		expect((await desk.save(network, 'facts', { values, revision: Number(revision) })).status).toBe(200);
		expect((await desk.publish(network, ['facts'])).status).toBe(200);
		await passUntil(new Date(Date.parse(endsAt) - 1_000).toISOString());
		world.clock.advance(1_000);
		await expect.poll(async () => (await read(id))['leaving']).toMatchObject({ doneAt: endsAt });
	});
});

function membershipDrafts(id: string) {
	const facts = { member: id, kind: 'full', votingRight: true, since: '2020-01-01', sources: [source] };
	return { type: 'membership', parts: { facts: { values: facts } } };
}
