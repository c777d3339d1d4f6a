import { readdir } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { endAccount } from '../commands/accounts/people.ts';
import { lateMilliseconds, settleEmbargoes } from '../commands/embargo/settle-embargoes.ts';
import { listEvents } from '../db/stores/event-store.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, type SetPart, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { someText } from '../testing/expected.ts';
import { type Person, cheapSignIn, invitePerson, startPerson } from '../testing/people.ts';
import { makePng } from '../testing/pictures.ts';
import { bytesBelow } from '../testing/places-of-bytes.ts';
import { type Body, type World, openWorld } from '../testing/world.ts';

const hour = 3_600_000;
const secret = 'Nachtviole';

describe.each(kinds)('what is planned under embargo, on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let admin: Person;
	let other: Person;
	let third: Person;
	let parts: SetPart[];
	let publishAt: string;
	let number = 0;
	const posted: { to: string; subject: string; text: string }[] = [];

	beforeAll(async () => {
		const post = async (mail: (typeof posted)[number]) => {
			posted.push(mail);
			return Promise.resolve({ outcome: 'accepted' } as const);
		};
		world = await openWorld(kind, inject('postgresUrl'), { signIn: cheapSignIn, post });
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		admin = await startPerson(world);
		third = await invitePerson(world, 'office');
		world.clock.advance(1);
		other = await invitePerson(world, 'office');
	});
	afterAll(async () => world.close());

	beforeEach(async () => {
		number += 1;
		const drafts = demandDrafts(number);
		const values = { ...drafts.parts.de.values, title: `${secret} ${number}` };
		parts = await desk.approve(await desk.create({ ...drafts, parts: { ...drafts.parts, de: { values } } }));
		publishAt = later(world.clock.now(), hour);
		await world.api.sendMails();
		posted.splice(0);
	});
	afterEach(async () => {
		await world.send({ method: 'POST', path: '/api/releases/unpinning', token: desk.ana, body: {} });
		await world.release();
	});

	async function plan(more: object = {}, of: readonly SetPart[] = parts) {
		const body = { parts: of, publishAt, embargo: { tells: [admin.account, other.account] }, ...more };
		return world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body });
	}

	async function planned(): Promise<string> {
		const answer = await plan();
		expect(answer.status, JSON.stringify(answer.body)).toBe(200);
		return String(answer.body['set']);
	}

	async function read(set: string): Promise<Body> {
		return (await world.send({ path: `/api/publications/${set}`, token: desk.ana })).body;
	}

	async function mailsAbout(set: string): Promise<string[]> {
		const { mails = [] } = (await world.send({ path: '/api/mails', token: desk.ana })).body;
		return mails.filter(({ publication }) => String(publication) === set).map(({ account }) => String(account));
	}

	async function newestEvent() {
		const [event] = await listEvents(world.database.databases.read, { limit: 1 });
		return event;
	}

	async function fateOf(set: string) {
		const query = world.database.databases.read.selectFrom('embargo').select('fate');
		return (await query.where('publication_set', '=', set).executeTakeFirstOrThrow()).fate;
	}

	/** Lets time pass until so long after the hour, what is due happen, and two processes look. */
	async function passUntil(afterHour: number): Promise<void> {
		world.clock.advance(Date.parse(publishAt) + afterHour - Date.parse(world.clock.now()));
		await world.api.reconciler.settle();
		const look = async () => settleEmbargoes(world.api.tools, () => Promise.resolve(world.api.reconciler.upTo()));
		await Promise.all([look(), look()]);
	}

	async function pin(): Promise<void> {
		const { number: release } = (await world.release()).envelope;
		await desk.found(memberDrafts(`Haus ${number}`));
		await world.release();
		const path = `/api/releases/${release}/pinning`;
		const body = { reason: 'Falsches veröffentlicht.' };
		expect((await world.send({ method: 'POST', path, token: desk.ana, body })).status).toBe(200);
	}

	const tells = () => [admin, other].map(({ account }) => `account:${account}`);

	test('names two people, for whoever reads the set and in the log', async () => {
		const set = await planned();
		expect(await read(set)).toMatchObject({ status: 'scheduled', embargo: { tells: tells() } });
		const { events } = (await world.send({ path: '/api/events?limit=2', token: desk.ana })).body;
		expect(events).toMatchObject([
			{ action: 'EmbargoSet', object: set, embargo: { publishAt, tells: tells() } },
			{ action: 'SetScheduled' }
		]);
		expect((await world.send({ path: '/api/publications', token: desk.ana })).body['publications']).toMatchObject([
			{ id: set, embargo: { tells: tells() } }
		]);
		await passUntil(0);
	});

	test('is not planned without an hour to come, with one of several people, or with somebody else', async () => {
		const delegate = await invitePerson(world, 'delegate', await desk.create(memberDrafts('Verein')));
		const gone = await invitePerson(world, 'office');
		await endAccount(world.api.tools, { id: gone.account, caller: { actor: 'test', request: 'test' } });
		const before = await newestEvent();
		const refusals: unknown[] = [];
		const who = (...people: readonly { account: string }[]) => ({
			embargo: { tells: people.map(({ account }) => account) }
		});
		for (const more of [
			{ publishAt: undefined },
			{ publishAt: world.clock.now() },
			who(admin),
			who(admin, admin),
			...[delegate, gone, { account: newRecordId() }].map((stranger) => who(admin, stranger))
		]) {
			const { status, body } = await plan(more);
			refusals.push([status, String(body['refusal'])]);
		}
		const others = Array.from({ length: 3 }, () => [409, 'embargo-tells-others']);
		expect(refusals).toEqual([
			...[
				[409, 'embargo-without-hour'],
				[409, 'embargo-without-hour']
			],
			...[
				[409, 'embargo-tells-one'],
				[409, 'embargo-tells-one']
			],
			...others
		]);
		expect(await newestEvent()).toEqual(before);
		expect((await plan({ embargo: { tells: [] } })).status).toBe(422);
	});

	test('has no byte in the public before its hour, and is public then', async () => {
		const headers = { 'content-type': 'image/png' };
		const body = makePng({ width: 7, height: 5 + number });
		const picture = (await world.send({ method: 'POST', path: '/api/media', token: desk.ana, body, headers })).body;
		const set = String(
			(await plan({}, [...parts, ...(await desk.approve(await desk.create(pageWith(picture))))])).body['set']
		);
		const isPublic = async () => {
			const { contentText } = await world.release();
			const names = (await readdir(world.releases, { recursive: true })).join('\n');
			const all = [contentText, names, await bytesBelow(world.releases)].join('\n');
			return [`${secret} ${number}`, `Seite ${secret}`, String(picture['file'])].map((word) => all.includes(word));
		};
		await passUntil(-1);
		expect(await isPublic()).toEqual([false, false, false]);
		await passUntil(0);
		expect(await isPublic()).toEqual([true, true, true]);
		expect(await read(set)).toMatchObject({ status: 'published' });
	});

	test('tells nobody where the public reads it at its hour', async () => {
		const set = await planned();
		await passUntil(0);
		expect(await fateOf(set)).toBe('kept');
		await passUntil(hour);
		expect(await mailsAbout(set)).toEqual([]);
		expect((await read(set))['embargo']).toEqual({ tells: tells() });
	});

	test('tells both at once, and once, where it is stopped at its hour; the mail says nothing of it', async () => {
		const set = await planned();
		const [{ record = '', part = '' } = {}] = parts;
		expect((await desk.order(record, part, { verb: 'return', revision: 4 })).status).toBe(200);
		await passUntil(0);
		expect(await read(set)).toMatchObject({ status: 'stopped', embargo: { tells: tells(), missedAt: publishAt } });
		const [told, stopped] = await listEvents(world.database.databases.read, { limit: 2 });
		expect(stopped).toMatchObject({ action: 'SetStopped' });
		expect(told).toMatchObject({ action: 'EmbargoMissed', object: set, actor: 'clock' });
		await passUntil(hour);
		expect((await mailsAbout(set)).toSorted()).toEqual([admin.account, other.account].toSorted());

		await world.api.sendMails();
		expect(posted.map(({ to }) => to).toSorted()).toEqual([admin.email, other.email].toSorted());
		const [mail] = posted;
		expect(mail?.text).toContain('http://localhost:4000/geplant\n');
		expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Viole|Sperrfrist|embargo|öffentlich|publi|Netz\b|Mara/i);
	});

	test('is told by the running server, once, where it is late because an earlier release is pinned, and goes out later', async () => {
		const leaver = await invitePerson(world, 'office');
		const set = String((await plan({ embargo: { tells: [leaver.account, admin.account] } })).body['set']);
		await pin();
		await endAccount(world.api.tools, { id: leaver.account, caller: { actor: 'test', request: 'test' } });
		await passUntil(lateMilliseconds - 1);
		expect(await mailsAbout(set)).toEqual([]);
		const toldLater = async () => {
			world.clock.advance(5_000);
			return (await mailsAbout(set)).length;
		};
		await expect.poll(toldLater).toBe(2);

		await world.send({ method: 'POST', path: '/api/releases/unpinning', token: desk.ana, body: {} });
		await passUntil(hour);
		expect(await read(set)).toMatchObject({ status: 'published', embargo: { missedAt: someText } });
		expect(await mailsAbout(set)).toHaveLength(2);
		await world.api.sendMails();
		const { mails = [] } = (await world.send({ path: '/api/mails', token: desk.ana })).body;
		const ofLeaver = mails.find(({ account }) => String(account) === leaver.account);
		expect(ofLeaver).toMatchObject({ publication: set, state: 'refused', trouble: 'notice-over' });
		expect(posted.map(({ to }) => to)).toContain(admin.email);
		expect(posted.map(({ to }) => to)).not.toContain(leaver.email);
	});

	test('tells both where it came out late, since no server ran at its hour', async () => {
		const set = await planned();
		await passUntil(lateMilliseconds);
		expect(await read(set)).toMatchObject({ status: 'published', endedAt: later(publishAt, lateMilliseconds) });
		expect(await mailsAbout(set)).toHaveLength(2);
	});

	test('tells nobody once it is unscheduled', async () => {
		const set = await planned();
		const path = `/api/publications/${set}/unscheduling`;
		expect((await world.send({ method: 'POST', path, token: desk.ana, body: {} })).status).toBe(200);
		await passUntil(hour);
		expect(await mailsAbout(set)).toEqual([]);
	});

	test('proposes whoever plans and the other one who signed in last', async () => {
		await admin.signIn();
		const proposed = async (person: Person) => (await person.send({ path: '/api/embargoes/people' })).body;
		const { people, proposed: two, sends } = await proposed(admin);
		expect(sends).toBe(true);
		expect(two).toEqual([admin.account, other.account]);
		expect(people?.map(({ id }) => String(id)).toSorted()).toEqual(
			[admin, other, third].map(({ account }) => account).toSorted()
		);
		world.clock.advance(1_000);
		await third.signIn();
		expect((await proposed(admin))['proposed']).toEqual([admin.account, third.account]);
		expect((await proposed(third))['proposed']).toEqual([third.account, admin.account]);
		const byProgram = await world.send({ path: '/api/embargoes/people', token: desk.ana });
		expect(byProgram.body['proposed']).toEqual([third.account, admin.account]);
	});

	function pageWith(picture: object) {
		const source = { title: 'Bericht', publisher: 'Netz', dated: '2020' };
		const shown = { kind: 'about', order: 1, stations: [], documents: [], sources: [source] };
		const facts = { ...shown, pictures: [{ id: 'p', picture }] };
		const words = { title: `Seite ${secret}`, text: 'Wir.', pictures: { p: { alternative: 'Zwei Frauen' } } };
		return { type: 'page', parts: { facts: { values: facts }, de: { values: words } } };
	}
});

describe('what is planned under embargo in an office of one', () => {
	let world: World;
	let isFull = false;
	afterEach(async () => world.close());

	/** A set that is planned for an hour, and the one person who is told. */
	async function planAlone(after: number) {
		const mark = (at: string) => {
			if (isFull && at === 'before-switch') throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
		};
		world = await openWorld('sqlite', inject('postgresUrl'), { signIn: cheapSignIn, mark });
		const desk = await openDesk(world);
		await desk.found(networkDrafts());
		const { account, send } = await startPerson(world);
		await world.release();
		const parts = await desk.approve(await desk.create(demandDrafts(1)));
		const publishAt = later(world.clock.now(), after);
		const { people, ...proposal } = (await send({ path: '/api/embargoes/people' })).body;
		expect([people?.length, proposal]).toEqual([1, { proposed: [account], sends: false }]);
		const body = { parts, publishAt, embargo: { tells: [account] } };
		const answer = await world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body });
		expect(answer.status, JSON.stringify(answer.body)).toBe(200);
		const told = async () => {
			await settleEmbargoes(world.api.tools, () => Promise.resolve(world.api.reconciler.upTo()));
			return world.database.databases.read.selectFrom('mail').select(['account', 'state']).execute();
		};
		return { account, told };
	}

	test('is told to the one, in the outbox, where it is published and the disk is too full to show it', async () => {
		const { account, told } = await planAlone(hour);
		isFull = true;
		world.clock.advance(hour);
		await world.api.reconciler.settle();
		expect(await told()).toEqual([]);
		world.clock.advance(lateMilliseconds);
		isFull = true;
		expect(await told()).toEqual([{ account, state: 'waiting' }]);
		isFull = false;
	});

	test('is told where the clock is doubted, by an event that is not dated ahead', async () => {
		const days = 70 * 86_400_000;
		const { account, told } = await planAlone(days);
		const before = world.clock.now();
		world.clock.advance(days + lateMilliseconds);
		await world.api.reconciler.settle();
		expect(await told()).toEqual([{ account, state: 'waiting' }]);
		const [event] = await listEvents(world.database.databases.read, { limit: 1 });
		expect(event).toMatchObject({ action: 'EmbargoMissed' });
		expect(event && event.at <= before).toBe(true);
	});
});

function later(instant: string, milliseconds: number): string {
	return new Date(Date.parse(instant) + milliseconds).toISOString();
}
