import { TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { endActingFor } from '../commands/mandates.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import {
	type Person,
	acceptLink,
	cheapSignIn,
	fromHere,
	invitePerson,
	password,
	startPerson
} from '../testing/people.ts';
import { type World, openWorld } from '../testing/world.ts';

const tenMinutes = 600_000;
const day = 86_400_000;

describe.each(kinds)('people and what they may do on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let admin: Person;
	let office: Person;
	let member: string;
	let other: string;
	let third: string;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'), { signIn: cheapSignIn });
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		member = await desk.found(memberDrafts('Verein'));
		other = await desk.found(memberDrafts('Andere'));
		third = await desk.found(memberDrafts('Dritte'));
		admin = await startPerson(world);
		office = await invitePerson(world, 'office');
	});
	afterAll(async () => world.close());
	beforeEach(async () => {
		// Tries are counted for a quarter of an hour.
		world.clock.advance(900_000);
		await admin.signIn();
		await office.signIn();
	});

	async function inviteBy(person: Person, whom: object) {
		const path = `/api/invitations/${newRecordId()}`;
		const body = { email: `${newRecordId().slice(0, 8)}@netz.example`, name: 'Neu', ...whom };
		return person.send({ method: 'PUT', path, headers: { 'if-none-match': '*' }, body });
	}

	async function post(path: string, body: object) {
		return world.send({ method: 'POST', path, body, headers: fromHere });
	}

	async function meOf(person: Person) {
		return person.send({ path: '/api/me' });
	}

	describe('an invitation', () => {
		test('lets a person in by its link, with the role and the mandate that it names', async () => {
			const invited = await inviteBy(office, { role: 'delegate', actsFor: member, until: '2031-12-31' });
			expect(invited).toMatchObject({ status: 201, body: { waits: false } });
			expect(String(invited.body['link'])).toMatch(/^http:\/\/localhost:4000\/einladung#[\w-]{43}$/);
			const person = await acceptLink(world, String(invited.body['link']));
			const { role, mandates } = (await meOf(person)).body;
			expect([role, mandates]).toEqual([
				'delegate',
				[expect.objectContaining({ actsFor: member, endsAt: '2031-12-31T23:00:00.000Z' })]
			]);
		});

		test.each(['admin', 'office'])('to the role %s is for an admin to give, after a second factor', async (role) => {
			expect((await inviteBy(office, { role })).status).toBe(403);
			expect((await inviteBy(admin, { role })).status).toBe(201);
			world.clock.advance(tenMinutes + 1);
			expect(await inviteBy(admin, { role })).toMatchObject({
				status: 403,
				body: { type: '/api/problems/step-up-needed' }
			});
			await admin.send({ path: '/api/step-up', body: { code: admin.code() } });
			expect((await inviteBy(admin, { role })).status).toBe(201);
		});

		test('of a deputy is for the own member alone, and good once the office has confirmed it', async () => {
			const delegate = await invitePerson(world, 'delegate', member);
			expect((await inviteBy(delegate, { role: 'delegate', actsFor: other })).status).toBe(403);
			expect((await inviteBy(delegate, { role: 'office' })).status).toBe(403);
			const invited = await inviteBy(delegate, { role: 'delegate', actsFor: member, until: '2031-01-31' });
			expect(invited).toMatchObject({ status: 201, body: { waits: true } });
			expect(invited.body).not.toHaveProperty('link');
			const { invitations } = (await office.send({ path: '/api/invitations' })).body;
			expect(invitations?.find(({ id }) => id === invited.body['id'])).toMatchObject({
				waits: true,
				until: '2031-01-31'
			});
			const path = `/api/invitations/${String(invited.body['id'])}/confirmation`;
			expect((await delegate.send({ method: 'POST', path })).status).toBe(403);
			const confirmed = await office.send({ method: 'POST', path });
			expect(confirmed.status).toBe(200);
			const deputy = await acceptLink(world, String(confirmed.body['link']));
			expect((await meOf(deputy)).body['mandates']).toMatchObject([{ actsFor: member }]);
			expect((await office.send({ method: 'POST', path })).status).toBe(404);
		});

		test('shows every reader another secret, and whoever comes in has the one of the own reading', async () => {
			const invited = [];
			for (const actsFor of [member, other]) invited.push(await inviteBy(office, { role: 'delegate', actsFor }));
			const [link = '', foreign = ''] = invited.map(({ body }) => String(body['link']).split('#')[1]);
			const read = async (code: string) => {
				const { step, totp } = (await post('/api/invitations/reading', { code })).body;
				return { step: String(step), secret: String(totp?.['secret']) };
			};
			const [onlooker, person, elsewhere] = [await read(link), await read(link), await read(foreign)];
			expect(new Set([onlooker, person, elsewhere].map(({ secret }) => secret)).size).toBe(3);

			const comeIn = async (step: string, secret: string) => {
				const code = new TOTP({ secret }).generate({ timestamp: Date.parse(world.clock.now()) });
				const way = { kind: 'password', password, code };
				return post('/api/invitations/acceptance', { code: link, step, name: 'Neu', way, ownDevice: true });
			};
			expect((await comeIn(person.step, onlooker.secret)).body['refusal']).toBe('wrong-code');
			expect((await comeIn(elsewhere.step, elsewhere.secret)).body['refusal']).toBe('link-over');
			const came = await comeIn(person.step, person.secret);
			const { read: db } = world.database.databases;
			const id = String(came.body['account']);
			const [account] = await db.selectFrom('account').select('totp').where('id', '=', id).execute();
			expect(world.codes.unlock(account?.totp ?? '', id)).toBe(person.secret);
			const steps = await db.selectFrom('sign_in_step').select('invitation').execute();
			expect(steps.map(({ invitation }) => invitation)).not.toContain(String(invited[0]?.body['id']));
		});

		test('that was withdrawn opens nothing', async () => {
			const invited = await inviteBy(office, { role: 'delegate', actsFor: member });
			const [id, link] = [String(invited.body['id']), String(invited.body['link'])];
			const { invitations = [] } = (await office.send({ path: '/api/invitations' })).body;
			expect(invitations.map((each) => String(each['id']))).toContain(id);
			expect((await office.send({ method: 'DELETE', path: `/api/invitations/${id}` })).status).toBe(204);
			const code = link.split('#')[1];
			const opened = await office.send({ path: '/api/invitations/reading', body: { code } });
			expect(opened.body['refusal']).toBe('link-over');
		});

		test('for an address that has an account, or under an id that is taken, is refused', async () => {
			const twice = await inviteBy(office, { role: 'delegate', actsFor: member, email: admin.email });
			expect(twice.body['refusal']).toBe('address-taken');
			const path = `/api/invitations/${newRecordId()}`;
			const body = { email: 'a@netz.example', name: 'A', role: 'delegate', actsFor: member };
			const sent = { method: 'PUT', path, headers: { 'if-none-match': '*' }, body };
			expect([(await office.send(sent)).status, (await office.send(sent)).status]).toEqual([201, 412]);
			expect((await office.send({ ...sent, headers: {} })).status).toBe(428);
		});
	});

	test('an invitation of a deputy tells a delegate of no address whether it has an account; the office learns it', async () => {
		const delegate = await invitePerson(world, 'delegate', member);
		const answers = [admin.email, 'frei@netz.example'].map(async (email) => {
			const { status, body } = await inviteBy(delegate, { role: 'delegate', actsFor: member, email });
			return { status, body };
		});
		const [taken, free] = await Promise.all(answers);
		expect(taken).toEqual({ status: 201, body: { id: expect.any(String) as unknown, waits: true } });
		expect(free).toEqual({ ...taken, body: { ...taken?.body, id: free?.body['id'] } });
		const path = (answer: typeof free) => `/api/invitations/${String(answer?.body['id'])}/confirmation`;
		expect((await office.send({ method: 'POST', path: path(taken) })).body['refusal']).toBe('address-taken');
		expect((await office.send({ method: 'POST', path: path(free) })).status).toBe(200);
	});

	describe('a program', () => {
		test('changes no account, brings no person of the office in, and makes no token once somebody has an account', async () => {
			const person = await invitePerson(world, 'office');
			const gone = await invitePerson(world, 'office');
			await admin.send({ method: 'DELETE', path: `/api/people/${gone.account}` });
			const { body: asked } = await office.send({ method: 'POST', path: `/api/people/${person.account}/recovery` });
			const before = await accountsNow();
			const create = { 'if-none-match': '*' };
			const body = { email: 'neu@netz.example', name: 'Neu' };
			const sent = [
				{ method: 'POST', path: `/api/people/${person.account}/recovery` },
				{ method: 'POST', path: `/api/invitations/${String(asked['invitation'])}/confirmation` },
				{ method: 'POST', path: `/api/people/${person.account}/role`, body: { role: 'delegate' } },
				{ method: 'DELETE', path: `/api/people/${person.account}` },
				{ method: 'POST', path: `/api/people/${gone.account}/erasure` },
				{ method: 'POST', path: '/api/tokens', body: { name: 'x', role: 'office' } },
				...['admin', 'office'].map((role) => {
					const path = `/api/invitations/${newRecordId()}`;
					return { method: 'PUT', path, headers: create, body: { ...body, role } };
				})
			];
			for (const request of sent) {
				const answer = await world.send({ ...request, token: desk.admin });
				expect([request.path, answer.status, answer.body['refusal']]).toEqual([request.path, 409, 'people-only']);
			}
			expect(await accountsNow()).toEqual(before);
		});

		async function accountsNow() {
			const { read } = world.database.databases;
			return [
				await read.selectFrom('account').select(['id', 'role', 'name', 'ended_at']).orderBy('id').execute(),
				await read.selectFrom('invitation').select(['id', 'waits', 'withdrawn_at']).orderBy('id').execute(),
				await read.selectFrom('token').select('id').orderBy('id').execute()
			];
		}
	});

	describe('what a person made', () => {
		/** What an admin can leave behind: a link, and tokens, one of which has invited somebody as well. */
		async function leaveBehind(person: Person) {
			const link = (await inviteBy(person, { role: 'admin' })).body['link'];
			const made = await person.send({ path: '/api/tokens', body: { name: 'x', role: 'admin' } });
			const token = String(made.body['secret']);
			const invited = await world.send({
				method: 'PUT',
				path: `/api/invitations/${newRecordId()}`,
				token,
				headers: { 'if-none-match': '*' },
				body: { email: 'neu@netz.example', name: 'Neu', role: 'delegate', actsFor: member }
			});
			return { links: [String(link), String(invited.body['link'])], token };
		}

		/** What still lets somebody in: the status of each link that is opened, and of a request with the token. */
		async function letsIn({ links, token }: { links: string[]; token: string }) {
			const statuses: number[] = [];
			for (const link of links) statuses.push(await statusOf(link));
			return [...statuses, (await world.send({ path: '/api/me', token })).status];
		}

		async function statusOf(link: string) {
			return (await admin.send({ path: '/api/invitations/reading', body: { code: link.split('#')[1] } })).status;
		}

		test.each([
			['the end of the account', async (path: string) => admin.send({ method: 'DELETE', path })],
			['a lower role', async (path: string) => admin.send({ path: `${path}/role`, body: { role: 'office' } })]
		])('goes with %s: open invitations and tokens', async (_, lower) => {
			const person = await invitePerson(world, 'admin');
			const left = await leaveBehind(person);
			const others = await leaveBehind(admin);
			expect(await letsIn(left)).toEqual([200, 200, 200]);
			expect((await lower(`/api/people/${person.account}`)).status).toBe(204);
			expect(await letsIn(left)).toEqual([409, 409, 401]);
			expect(await letsIn(others)).toEqual([200, 200, 200]);
			const { events = [] } = (await admin.send({ path: '/api/events?limit=6' })).body;
			expect(events.map((event) => String(event['action']))).toEqual(
				expect.arrayContaining(['InvitationWithdrawn', 'TokenRevoked'])
			);
		});

		test('stays with a higher role', async () => {
			const person = await invitePerson(world, 'delegate', third);
			const { id } = (await inviteBy(person, { role: 'delegate', actsFor: third })).body;
			const path = `/api/people/${person.account}/role`;
			expect((await admin.send({ path, body: { role: 'office' } })).status).toBe(204);
			const confirming = { method: 'POST', path: `/api/invitations/${String(id)}/confirmation` };
			expect((await office.send(confirming)).status).toBe(200);
		});

		test('goes with a mandate: the deputies for that member who have not come in yet, and no others', async () => {
			const delegate = await invitePerson(world, 'delegate', member);
			const second = `/api/mandates/${newRecordId()}`;
			const body = { account: delegate.account, actsFor: third };
			await office.send({ method: 'PUT', path: second, headers: { 'if-none-match': '*' }, body });
			const [waiting, confirmed, elsewhere] = [
				await inviteBy(delegate, { role: 'delegate', actsFor: third }),
				await inviteBy(delegate, { role: 'delegate', actsFor: third }),
				await inviteBy(delegate, { role: 'delegate', actsFor: member })
			];
			const confirm = async ({ body: { id } }: typeof waiting) =>
				office.send({ method: 'POST', path: `/api/invitations/${String(id)}/confirmation` });
			const link = String((await confirm(confirmed)).body['link']);
			expect((await office.send({ method: 'DELETE', path: second })).status).toBe(204);
			expect([(await confirm(waiting)).status, await statusOf(link)]).toEqual([404, 409]);
			expect((await confirm(elsewhere)).status).toBe(200);
		});
	});

	describe('a role that changes', () => {
		test('ends every session, and the next one has the new role', async () => {
			const person = await invitePerson(world, 'office');
			const path = `/api/people/${person.account}/role`;
			expect((await office.send({ path, body: { role: 'admin' } })).status).toBe(403);
			expect((await admin.send({ path, body: { role: 'admin' } })).status).toBe(204);
			expect((await meOf(person)).status).toBe(401);
			await person.signIn();
			expect((await meOf(person)).body).toMatchObject({ role: 'admin' });
			expect((await admin.send({ path, body: { role: 'delegate' } })).status).toBe(204);
			await person.signIn();
			expect((await person.send({ path: '/api/records' })).body['type']).toBe('/api/problems/no-mandate');
		});

		test('leaves at least one admin', async () => {
			const path = `/api/people/${admin.account}`;
			const changed = await admin.send({ path: `${path}/role`, body: { role: 'office' } });
			expect(changed.body['refusal']).toBe('last-admin');
			expect((await admin.send({ method: 'DELETE', path })).body['refusal']).toBe('last-admin');
			expect((await meOf(admin)).status).toBe(200);
		});
	});

	describe('an account that ends', () => {
		test('lets nobody in, and its mandates end; then name and address can be erased', async () => {
			const whom = { role: 'delegate', actsFor: member, email: 'zweimal@netz.example', name: 'Zweimal' };
			await inviteBy(office, whom);
			const person = await acceptLink(world, String((await inviteBy(office, whom)).body['link']));
			const path = `/api/people/${person.account}`;
			expect((await admin.send({ method: 'POST', path: `${path}/erasure` })).body['refusal']).toBe('account-not-ended');
			expect((await office.send({ method: 'DELETE', path })).status).toBe(204);
			expect((await meOf(person)).status).toBe(401);
			expect((await person.signIn()).status).toBe(422);
			const { people = [] } = (await office.send({ path: '/api/people' })).body;
			const ended = people.find((each) => String(each['id']) === person.account);
			expect(ended?.['mandates']?.map((mandate) => String(mandate['endsAt']))).toEqual([String(ended?.['endedAt'])]);

			expect((await office.send({ method: 'POST', path: `${path}/erasure` })).status).toBe(403);
			expect((await admin.send({ method: 'POST', path: `${path}/erasure` })).status).toBe(204);
			const { read } = world.database.databases;
			const rows = [
				await read.selectFrom('account').select(['id', 'email', 'name']).execute(),
				await read.selectFrom('invitation').select(['email', 'name']).execute()
			];
			for (const word of [person.email, 'Zweimal']) expect(JSON.stringify(rows)).not.toContain(word);
			for (const table of ['session', 'access_log'] as const)
				expect(await read.selectFrom(table).select('id').where('account', '=', person.account).execute()).toEqual([]);
			expect(JSON.stringify((await office.send({ path: '/api/people' })).body)).toContain(person.account);
		});

		test('leaves its address free: the person comes in anew, by another account', async () => {
			const person = await invitePerson(world, 'delegate', member);
			const { email } = person;
			expect((await office.send({ method: 'DELETE', path: `/api/people/${person.account}` })).status).toBe(204);
			const invited = await inviteBy(office, { role: 'delegate', actsFor: third, email });
			expect(invited.status).toBe(201);
			const again = await acceptLink(world, String(invited.body['link']));
			expect(again.account).not.toBe(person.account);
			expect((await again.signIn()).status).toBe(200);
			expect((await meOf(again)).body).toMatchObject({ email, mandates: [{ actsFor: third }] });
			expect((await inviteBy(office, { role: 'delegate', actsFor: member, email })).body['refusal']).toBe(
				'address-taken'
			);
		});

		test('of the office is for an admin to end', async () => {
			const person = await invitePerson(world, 'office');
			const path = `/api/people/${person.account}`;
			expect((await office.send({ method: 'DELETE', path })).status).toBe(403);
			expect((await admin.send({ method: 'DELETE', path })).status).toBe(204);
		});
	});

	test('a delegate sees who acts for the same and nobody else, and no address of others', async () => {
		const [mine, deputy] = [await invitePerson(world, 'delegate', other), await invitePerson(world, 'delegate', other)];
		const stranger = await invitePerson(world, 'delegate', member);
		const { people = [] } = (await mine.send({ path: '/api/people' })).body;
		expect(people.map(({ id }) => String(id)).toSorted()).toEqual([mine.account, deputy.account].toSorted());
		const text = JSON.stringify(people);
		expect(text).toContain(mine.email);
		for (const hidden of [deputy.email, stranger.email, admin.email]) expect(text).not.toContain(hidden);
	});

	test('whoever acts for two is given the second mandate, and an ended one ends their sessions', async () => {
		const person = await invitePerson(world, 'delegate', member);
		const path = `/api/mandates/${newRecordId()}`;
		const body = { account: person.account, actsFor: other };
		const given = await office.send({ method: 'PUT', path, headers: { 'if-none-match': '*' }, body });
		expect(given.status).toBe(201);
		expect((await meOf(person)).body['mandates']?.length).toBe(2);
		expect((await office.send({ method: 'DELETE', path })).status).toBe(204);
		expect((await meOf(person)).status).toBe(401);
		await person.signIn();
		expect((await meOf(person)).body['mandates']?.length).toBe(1);
	});

	test('an invitation whose link did not arrive gets another, for its inviter or an admin, and each is good once', async () => {
		const { body } = await inviteBy(office, { role: 'delegate', actsFor: member });
		const path = `/api/invitations/${String(body['id'])}/link`;
		const again = await office.send({ method: 'POST', path });
		expect(again.status).toBe(200);
		const person = await acceptLink(world, String(again.body['link']));
		expect((await meOf(person)).status).toBe(200);
		const code = String(body['link']).split('#')[1];
		expect((await post('/api/invitations/reading', { code })).body['refusal']).toBe('link-over');
		expect((await office.send({ method: 'POST', path })).status).toBe(404);

		const intoOffice = await inviteBy(admin, { role: 'office' });
		const other = `/api/invitations/${String(intoOffice.body['id'])}/link`;
		expect((await office.send({ method: 'POST', path: other })).status).toBe(403);
		expect((await admin.send({ method: 'POST', path: other })).status).toBe(200);
		const deputy = await inviteBy(person, { role: 'delegate', actsFor: member });
		const waiting = `/api/invitations/${String(deputy.body['id'])}/link`;
		expect((await office.send({ method: 'POST', path: waiting })).body['refusal']).toBe('waits-for-another');
		expect((await person.send({ method: 'POST', path: waiting })).status).toBe(403);
	});

	test('whoever lost every way in comes back by two of the office, and what was lost opens nothing', async () => {
		const person = await invitePerson(world, 'office');
		const asked = await office.send({ method: 'POST', path: `/api/people/${person.account}/recovery` });
		const path = `/api/invitations/${String(asked.body['invitation'])}/confirmation`;
		expect((await office.send({ method: 'POST', path })).body['refusal']).toBe('waits-for-another');
		expect((await person.send({ method: 'POST', path })).body['refusal']).toBe('waits-for-another');
		const confirmed = await admin.send({ method: 'POST', path });
		const another = path.replace('confirmation', 'link');
		// Whoever asked would come in as the person, and the second one would have looked on.
		expect((await office.send({ method: 'POST', path: another })).body['refusal']).toBe('waits-for-another');
		expect((await admin.send({ method: 'POST', path: another })).status).toBe(200);
		const again = await acceptLink(world, String(confirmed.body['link']), 'ein anderes langes Passwort');
		expect(again.account).toBe(person.account);
		expect((await meOf(person)).status).toBe(401);
		expect((await person.signIn()).status).toBe(422);
		expect((await meOf(again)).body).toMatchObject({ role: 'office', email: person.email });
		const { read } = world.database.databases;
		const codes = await read.selectFrom('recovery_code').select('hash').where('account', '=', person.account).execute();
		expect(codes).toHaveLength(10);
	});

	test.each([
		['publishSet', '/api/publications', 'POST'],
		['pinRelease', '/api/releases/1/pinning', 'POST'],
		['createToken', '/api/tokens', 'POST'],
		['readArchive', '/api/archive', 'GET']
	])(
		'%s asks a person for a second factor of the last ten minutes, and no program',
		async (operation, path, method) => {
			const send = async () => {
				const headers = { 'content-type': 'application/json' };
				return admin.send({ method, path, ...(method === 'POST' && { body: {}, headers }) });
			};
			world.clock.advance(tenMinutes);
			expect((await send()).body['type']).not.toBe('/api/problems/step-up-needed');
			world.clock.advance(1);
			expect(await send()).toMatchObject({ status: 403, body: { type: '/api/problems/step-up-needed' } });
			expect((await meOf(admin)).body['confirmed']?.map(String)).toContain(operation);
			const program = await world.send({ method, path, token: desk.admin, ...(method === 'POST' && { body: {} }) });
			expect(program.status).not.toBe(403);
		}
	);

	test.each([
		['/api/publications?dryRun=true', false],
		['/api/publications?dryRun=false', true],
		['/api/tokens', true]
	])('%s asks for a second factor: %s', async (path, isAsked) => {
		const headers = { 'content-type': 'application/json' };
		world.clock.advance(tenMinutes + 1);
		const { body } = await admin.send({ method: 'POST', path, body: { parts: [] }, headers });
		expect(String(body['type']) === '/api/problems/step-up-needed').toBe(isAsked);
	});

	test.each(['/api/publications?dryRun=true&dryRun=false', '/api/tokens?dryRun=true'])(
		'%s is no dry run, and is refused before a second factor is asked for',
		async (path) => {
			const headers = { 'content-type': 'application/json' };
			const { body } = await admin.send({ method: 'POST', path, body: { parts: [] }, headers });
			expect(body['type']).toBe('/api/problems/unknown-parameter');
		}
	);

	test('an invitation to act for a member who is erased forgets whom it was for in the same transaction', async () => {
		const erased = await desk.found(memberDrafts('Geht'));
		const id = String((await inviteBy(office, { role: 'delegate', actsFor: erased })).body['id']);
		const row = await world.database.databases.write.transaction().execute(async (trx) => {
			await endActingFor(trx, erased, world.clock.now());
			return trx.selectFrom('invitation').select(['email', 'name']).where('id', '=', id).executeTakeFirst();
		});
		expect(row).toEqual({ email: null, name: null });
	});

	test('an invitation that is over keeps neither name nor address for longer than 30 days', async () => {
		const invited = async () => {
			const { body } = await inviteBy(office, { role: 'delegate', actsFor: member });
			return { id: String(body['id']), link: String(body['link']) };
		};
		const [used, withdrawn, unused] = [await invited(), await invited(), await invited()];
		await acceptLink(world, used.link);
		await office.send({ method: 'DELETE', path: `/api/invitations/${withdrawn.id}` });
		const keptOf = async () => {
			await world.release();
			const { read } = world.database.databases;
			const rows = await read.selectFrom('invitation').select(['id', 'email', 'name']).execute();
			const kept = rows.flatMap(({ id, email, name }) => (email === null && name === null ? [] : [id]));
			return [used, withdrawn, unused].map(({ id }) => kept.includes(id));
		};
		world.clock.advance(day);
		expect(await keptOf()).toEqual([false, false, true]);
		world.clock.advance(35 * day);
		expect(await keptOf()).toEqual([false, false, true]);
		world.clock.advance(day);
		expect(await keptOf()).toEqual([false, false, false]);
	});

	test('nobody approves what a program of theirs wrote, and it lies on no desk of theirs', async () => {
		const made = await admin.send({ path: '/api/tokens', body: { name: 'Abgleich', role: 'office' }, method: 'POST' });
		const token = String(made.body['secret']);
		const id = newRecordId();
		await world.send({ path: `/api/records/${id}`, token, create: true, body: memberDrafts('Vom Programm') });
		const path = `/api/records/${id}/parts/de`;
		const headers = (revision: number) => ({ 'if-match': `"${revision}"` });
		await world.send({ method: 'POST', path: `${path}/review`, token, headers: headers(1) });

		const asked = async (person: Person) => {
			const { body } = await person.send({ path: '/api/desk?limit=200' });
			return JSON.stringify(body['waiting']?.['review']).includes(id);
		};
		expect([await asked(admin), await asked(office)]).toEqual([false, true]);
		const approval = { method: 'POST', path: `${path}/approval`, headers: headers(2) } as const;
		expect(await admin.send(approval)).toMatchObject({ status: 409, body: { refusal: 'own-draft' } });
		expect((await office.send(approval)).status).toBe(200);
	});
});
