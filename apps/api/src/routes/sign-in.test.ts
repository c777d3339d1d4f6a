import { TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { invite, makeStartLink } from '../commands/accounts/invite.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { type Person, cheapSignIn, fromHere, invitePerson, password, startPerson } from '../testing/people.ts';
import { type World, openWorld } from '../testing/world.ts';

const quarter = 900_000;

describe.each(kinds)('people on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let admin: Person;
	let member: string;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'), { signIn: cheapSignIn });
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		member = await desk.found(memberDrafts('Verein'));
		admin = await startPerson(world);
	});
	afterAll(async () => world.close());
	// Tries are counted for a quarter of an hour.
	beforeEach(() => world.clock.advance(quarter));

	async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
		return world.send({ method: 'POST', path, body, headers: { ...fromHere, ...headers } });
	}

	async function begin(person: Pick<Person, 'email'>) {
		return String((await post('/api/sign-in/password', { email: person.email, password })).body['step']);
	}

	test('whoever has not signed in learns the public name of the network in each language, and nothing else', async () => {
		const read = async () => (await world.send({ path: '/api/network-name', headers: fromHere })).body;
		const published = await read();
		expect(published).toEqual({ names: { de: 'Netz' } });
		const { records = [] } = (await world.send({ path: '/api/records?type=network', token: desk.ana })).body;
		const id = String(records[0]?.['id']);
		const { values } = networkDrafts().parts.de;
		const revision = Number((await desk.read(id)).body['parts']?.['de']?.['revision']);
		await desk.save(id, 'de', { values: { ...values, name: 'Netz unter neuem Namen' }, revision });
		expect(await read()).toEqual(published);
		expect((await world.send({ path: '/api/network-name', headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(
			403
		);
	});

	test('a network that is not published yet has no name to tell', async () => {
		const other = await openWorld('sqlite', '');
		try {
			const { body } = await other.send({ path: '/api/network-name', headers: fromHere });
			expect(body).toEqual({ names: {} });
		} finally {
			await other.close();
		}
	});

	describe('the first run', () => {
		test('makes one admin, who is in at once, with ten codes to write down', async () => {
			await admin.signIn();
			const me = await admin.send({ path: '/api/me' });
			expect(me.body).toMatchObject({
				actor: `account:${admin.account}`,
				kind: 'session',
				name: 'Mara Beispiel',
				email: admin.email,
				role: 'admin',
				may: { createToken: 'all' }
			});
			expect(new Set(admin.recoveryCodes).size).toBe(10);
			expect(admin.recoveryCodes.every((code) => /^\w{4}-\w{4}-\w{4}$/.test(code))).toBe(true);
		});

		test('makes no second link, and a link of before lets nobody in any more', async () => {
			const other = await openWorld(kind, inject('postgresUrl'), { signIn: cheapSignIn });
			try {
				const early = String(await makeStartLink(other.api.tools));
				await startPerson(other);
				expect(await makeStartLink(other.api.tools)).toBeUndefined();
				const send = async (path: string, body: object) =>
					other.send({ method: 'POST', path, body, headers: fromHere });
				const opened = await send('/api/invitations/reading', { code: early });
				expect(opened.status).toBe(200);
				const way = { kind: 'password', password, code: '000000' };
				const second = {
					code: early,
					step: String(opened.body['step']),
					name: 'Zwei',
					email: 'zwei@netz.example',
					way
				};
				const answer = await send('/api/start', { ...second, ownDevice: true, publishesAlone: true });
				expect(answer).toMatchObject({ status: 409, body: { type: '/api/problems/refused' } });
				const { read } = other.database.databases;
				expect(await read.selectFrom('account').select('id').execute()).toHaveLength(1);
			} finally {
				await other.close();
			}
		});

		test.each([true, false])('decides whether one person may publish alone: %s', async (publishesAlone) => {
			const other = await openWorld(kind, inject('postgresUrl'), { signIn: cheapSignIn });
			try {
				const office = await openDesk(other);
				await office.found(networkDrafts({ fourEyes: true }));
				const first = await startPerson(other, { publishesAlone });
				const record = newRecordId();
				const headers = { 'if-none-match': '*' };
				const path = `/api/records/${record}`;
				await first.send({ method: 'PUT', path, headers, body: memberDrafts('Haus') });
				const parts = ['facts', 'de'].map((part) => ({ record, part, revision: 1 }));
				const published = await first.send({ path: '/api/publications', body: { parts } });
				expect(published.status).toBe(publishesAlone ? 200 : 409);
			} finally {
				await other.close();
			}
		});

		test('stands in the log by ids alone', async () => {
			const { events = [] } = (await world.send({ path: '/api/events?limit=200', token: desk.admin })).body;
			const named = events.filter(({ actor }) => String(actor) === `account:${admin.account}`);
			expect(named.map(({ action }) => action)).toEqual(
				expect.arrayContaining(['NetworkStarted', 'PublishingAlone:forbidden'])
			);
			const text = JSON.stringify(events);
			for (const secret of ['Beispiel', admin.email, ...admin.recoveryCodes]) expect(text).not.toContain(secret);
		});
	});

	describe('a link', () => {
		test('lets one person in, once', async () => {
			const delegate = await invitePerson(world, 'delegate', member);
			expect((await delegate.send({ path: '/api/me' })).body).toMatchObject({
				role: 'delegate',
				mandates: [{ actsFor: member, type: 'member' }]
			});
			const { read } = world.database.databases;
			const [row] = await read
				.selectFrom('invitation')
				.select('used_at')
				.where('account', '=', delegate.account)
				.execute();
			expect(row?.used_at).not.toBeNull();
		});

		test('lets in one of two who come by it at once', async () => {
			const whom = { id: newRecordId(), email: `${newRecordId()}@netz.example`, name: 'Neu', role: 'office' } as const;
			const invited = await invite(world.api.tools, { ...whom, caller: { actor: 'test', request: 'test' } });
			const code = invited.outcome === 'invited' ? invited.code : '';
			const entering = async () => {
				const { step, totp } = (await post('/api/invitations/reading', { code })).body;
				const now = { timestamp: Date.parse(world.clock.now()) };
				const shown = new TOTP({ secret: String(totp?.['secret']) }).generate(now);
				const way = { kind: 'password', password, code: shown };
				return async () => post('/api/invitations/acceptance', { code, step, name: 'Neu', way, ownDevice: true });
			};
			const both = [await entering(), await entering()];
			const answers = await Promise.all(both.map(async (enter) => enter()));
			expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
		});

		test('that was used, has expired or never was is refused in the same words', async () => {
			const late = await oldLink();
			const answers = [];
			for (const code of ['never', late]) answers.push(await post('/api/invitations/reading', { code }));
			expect(answers.map(({ status, body }) => [status, body['refusal']])).toEqual([
				[409, 'link-over'],
				[409, 'link-over']
			]);
		});

		/** A link whose week is over. */
		async function oldLink() {
			const whom = { id: newRecordId(), email: 'spaet@netz.example', name: 'Spät', role: 'office' } as const;
			const invited = await invite(world.api.tools, { ...whom, caller: { actor: 'test', request: 'test' } });
			world.clock.advance(7 * 24 * 3_600_000);
			return invited.outcome === 'invited' ? invited.code : '';
		}
	});

	describe('password and code', () => {
		test('let in whoever has both, under a cookie that pages cannot read', async () => {
			const answer = await admin.signIn();
			expect(answer.status).toBe(200);
			const cookie = answer.headers.get('set-cookie') ?? '';
			expect(cookie).toMatch(/^kok=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
			expect((await admin.send({ path: '/api/records' })).status).toBe(200);
		});

		test('answer a wrong password and an address that nobody has alike', async () => {
			const tries = [
				await post('/api/sign-in/password', { email: admin.email, password: 'ganz falsches Passwort' }),
				await post('/api/sign-in/password', { email: 'niemand@netz.example', password })
			];
			const [known, unknown] = tries.map(({ status, body: { requestId: _, ...body } }) => ({ status, body }));
			expect(known).toMatchObject({ status: 401, body: { type: '/api/problems/sign-in-failed' } });
			expect(unknown).toEqual(known);
		});

		test('let nobody in with the password alone, nor with a step that is made up', async () => {
			const step = await begin(admin);
			for (const wrong of [step, 'x'.repeat(43)]) {
				const answer = await post('/api/sign-in/code', { step: wrong, code: '000000', ownDevice: false });
				expect(answer.status).toBe(401);
				expect(answer.headers.get('set-cookie')).toBeNull();
			}
		});

		test('take a code once, also for two who are half in', async () => {
			const steps = [await begin(admin), await begin(admin)];
			const code = admin.code();
			const statuses = [];
			for (const step of [...steps, steps[0]])
				statuses.push((await post('/api/sign-in/code', { step, code, ownDevice: false })).status);
			expect(statuses).toEqual([200, 401, 401]);
		});

		test('lock after ten wrong codes, and a code that was written down opens them again', async () => {
			const person = await invitePerson(world, 'office');
			const step = await begin(person);
			for (let tried = 0; tried < 10; tried += 1) {
				expect((await post('/api/sign-in/code', { step, code: '000000', ownDevice: false })).status).toBe(401);
			}
			const right = await post('/api/sign-in/code', { step, code: person.code(), ownDevice: false });
			expect(right).toMatchObject({ status: 409, body: { refusal: 'codes-locked' } });

			const [written = ''] = person.recoveryCodes;
			const typed = ` ${written.toUpperCase().replaceAll('-', ' ')}`;
			const saved = await post('/api/sign-in/recovery-code', { step, code: typed, ownDevice: false });
			expect(saved.status).toBe(200);
			const again = await post('/api/sign-in/recovery-code', {
				...{ step: await begin(person), code: written, ownDevice: false }
			});
			expect(again.status).toBe(401);
			expect((await person.signIn()).status).toBe(200);
		});

		test('are counted by account and by network, and whoever waits gets in again', async () => {
			const wrong = { email: 'gezaehlt@netz.example', password: 'ganz falsches Passwort' };
			for (let tried = 0; tried < 10; tried += 1) expect((await post('/api/sign-in/password', wrong)).status).toBe(401);
			const limited = await post('/api/sign-in/password', { ...wrong, email: 'GEZAEHLT@netz.example' });
			expect(limited).toMatchObject({ status: 429, body: { type: '/api/problems/too-many-tries' } });
			expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
			expect((await post('/api/sign-in/password', { ...wrong, email: admin.email })).status).toBe(401);
			world.clock.advance(quarter);
			expect((await post('/api/sign-in/password', wrong)).status).toBe(401);
		});
	});

	describe('a stranger who tries passwords', () => {
		const from = async (network: string, email: string, tried = 'ganz falsches Passwort') =>
			post('/api/sign-in/password', { email, password: tried }, { 'x-forwarded-for': network });

		/** How each of so many wrong passwords from a network is answered. */
		async function answersTo(tries: number, network: string, email: string): Promise<number[]> {
			const statuses = [];
			for (let tried = 0; tried < tries; tried += 1) statuses.push((await from(network, email)).status);
			return statuses;
		}

		test('keeps neither the owner out, who comes from another network, nor anybody else', async () => {
			expect((await answersTo(60, '192.0.2.1', admin.email)).filter((status) => status === 401)).toHaveLength(10);
			expect((await from('192.0.2.1', admin.email, password)).status).toBe(429);
			expect((await from('192.0.2.2', admin.email, password)).status).toBe(200);
		});

		test('from many networks is stopped at last, whether there is such an account or not', async () => {
			for (const email of [admin.email, 'niemand@netz.example']) {
				for (const last of [1, 2, 3, 4])
					expect(new Set(await answersTo(10, `198.51.100.${last}`, email))).toEqual(new Set([401]));
				expect(await from('198.51.100.5', email)).toMatchObject({
					status: 429,
					body: { type: '/api/problems/too-many-tries' }
				});
			}
		});

		test('does not learn that the owner came in meanwhile', async () => {
			expect(new Set(await answersTo(10, '192.0.2.3', admin.email))).toEqual(new Set([401]));
			const { step } = (await from('192.0.2.4', admin.email, password)).body;
			const code = { step, code: admin.code(), ownDevice: false };
			expect((await post('/api/sign-in/code', code, { 'x-forwarded-for': '192.0.2.4' })).status).toBe(200);
			expect((await from('192.0.2.3', admin.email)).status).toBe(429);
			expect(new Set(await answersTo(10, '192.0.2.4', admin.email))).toEqual(new Set([401]));
		});

		test.each([
			['2001:db8::1', '2001:DB8:0:0:1:2:3:4', true],
			['2001:db8:1::', '2001:db8:1:0:ffff::1', true],
			['::ffff:203.0.113.9', '203.0.113.9', true],
			['2001:db8:0:1::1', '2001:db8:0:2::1', false]
		])('from %s and %s comes from one network: %s', async (one, other, isSame) => {
			const email = `${newRecordId()}@netz.example`;
			await answersTo(10, one, email);
			expect((await from(other, email)).status).toBe(isSame ? 429 : 401);
		});
	});

	describe('a session', () => {
		/** Signs an admin in on a device that others use as well; sends as its browser would. */
		async function borrow() {
			const step = await begin(admin);
			const answer = await post('/api/sign-in/code', { step, code: admin.code(), ownDevice: false });
			const cookie = String(answer.headers.get('set-cookie'));
			const headers = { ...fromHere, cookie: cookie.split(';')[0] ?? '' };
			return { cookie, ask: async () => (await world.send({ path: '/api/me', headers })).status };
		}

		/** When the newest session ends. It is noted beside an answer, which nobody waits for. */
		async function endOfNewest() {
			const { read } = world.database.databases;
			const newest = read.selectFrom('session').select('expires_at').orderBy('created_at', 'desc').limit(1);
			return (await newest.executeTakeFirst())?.expires_at;
		}

		test('on a device of others ends with the browser, and 30 minutes after the last that was asked', async () => {
			const { cookie, ask } = await borrow();
			expect(cookie).toMatch(/^kok=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
			world.clock.advance(1_500_000);
			const before = await endOfNewest();
			expect(await ask()).toBe(200);
			await expect.poll(endOfNewest).not.toBe(before);
			world.clock.advance(1_800_000 - 1);
			expect(await ask()).toBe(200);

			const idle = await borrow();
			world.clock.advance(1_800_000);
			expect(await idle.ask()).toBe(401);
		});

		test('on a device of others ends after an hour, whatever is done in it', async () => {
			const { ask } = await borrow();
			for (const asked of [1, 2, 3]) {
				world.clock.advance(1_150_000);
				const before = await endOfNewest();
				expect([asked, await ask()]).toEqual([asked, 200]);
				if (asked < 3) await expect.poll(endOfNewest).not.toBe(before);
			}
			world.clock.advance(150_000 - 1);
			expect(await ask()).toBe(200);
			world.clock.advance(1);
			expect(await ask()).toBe(401);
		});

		test('on the own device ends after twelve hours, whatever is done in it', async () => {
			await admin.signIn();
			world.clock.advance(12 * 3_600_000 - 60_000);
			expect((await admin.send({ path: '/api/me' })).status).toBe(200);
			world.clock.advance(60_000);
			expect((await admin.send({ path: '/api/me' })).status).toBe(401);
		});

		test('ends with signing out, and the browser forgets what it kept', async () => {
			await admin.signIn();
			const before = admin.cookie();
			const out = await admin.send({ method: 'POST', path: '/api/sign-out' });
			expect([out.status, out.headers.get('clear-site-data')]).toEqual([204, '"cache", "cookies", "storage"']);
			const headers = { ...fromHere, cookie: before };
			expect((await world.send({ path: '/api/me', headers })).status).toBe(401);
		});

		test('is listed and ended by its owner alone', async () => {
			await admin.signIn();
			const first = admin.cookie();
			await admin.signIn();
			const { sessions = [] } = (await admin.send({ path: '/api/sessions' })).body;
			const other = sessions.find(({ isThis }) => String(isThis) === 'false');
			const path = `/api/sessions/${String(other?.['id'])}`;
			const stranger = await invitePerson(world, 'office');
			expect((await stranger.send({ method: 'DELETE', path })).status).toBe(404);
			expect((await admin.send({ method: 'DELETE', path })).status).toBe(204);
			expect((await admin.send({ path: '/api/me' })).status).toBe(200);
			expect((await world.send({ path: '/api/me', headers: { cookie: first } })).status).toBe(401);
		});

		test('goes on under another secret after a second factor', async () => {
			await admin.signIn();
			const before = admin.cookie();
			const wrong = await admin.send({ path: '/api/step-up', body: { code: '000000' } });
			expect(wrong.status).toBe(401);
			const confirmed = await admin.send({ path: '/api/step-up', body: { code: admin.code() } });
			expect(confirmed.body).toMatchObject({ confirmedAt: world.clock.now() });
			expect(admin.cookie()).not.toBe(before);
			expect((await world.send({ path: '/api/me', headers: { cookie: before } })).status).toBe(401);
			expect((await admin.send({ path: '/api/me' })).status).toBe(200);
		});

		test('is not one that somebody brought along', async () => {
			const cookie = `kok=${'A'.repeat(43)}`;
			const step = await begin(admin);
			const answer = await post('/api/sign-in/code', { step, code: admin.code(), ownDevice: false }, { cookie });
			expect(answer.headers.get('set-cookie')).not.toContain(cookie);
			expect((await world.send({ path: '/api/me', headers: { cookie } })).status).toBe(401);
		});

		test('that was tampered with lets nobody in', async () => {
			await admin.signIn();
			const cookie = admin.cookie();
			const bent = cookie.slice(0, -1) + (cookie.endsWith('A') ? 'B' : 'A');
			for (const wrong of [bent, `${cookie}A`, 'kok=', cookie.replace('kok', '__Host-kok')])
				expect((await world.send({ path: '/api/me', headers: { cookie: wrong } })).status).toBe(401);
		});

		test('of a delegate acts for nobody once the mandate has ended', async () => {
			const delegate = await invitePerson(world, 'delegate', member);
			const path = `/api/records/${member}`;
			expect((await delegate.send({ path })).body).toMatchObject({ audience: 'own' });
			const { mandates = [] } = (await delegate.send({ path: '/api/me' })).body;
			const mandate = `/api/mandates/${String(mandates[0]?.['id'])}`;
			expect((await world.send({ method: 'DELETE', path: mandate, token: desk.admin })).status).toBe(204);
			expect([401, 403]).toContain((await delegate.send({ path })).status);
		});
	});

	test('codes to write down are renewed after a second factor, and those of before are good no more', async () => {
		const person = await invitePerson(world, 'office');
		const renew = { method: 'POST', path: '/api/recovery-codes' };
		world.clock.advance(600_001);
		expect((await person.send(renew)).body['type']).toBe('/api/problems/step-up-needed');
		await person.signIn();
		const renewed = ((await person.send(renew)).body['recoveryCodes'] ?? []).map(String);
		const step = await begin(person);
		const statuses = [];
		for (const code of [person.recoveryCodes[3], renewed[3]])
			statuses.push((await post('/api/sign-in/recovery-code', { step, code, ownDevice: false })).status);
		expect([renewed.length, ...statuses]).toEqual([10, 401, 200]);
	});

	test('everyone reads the own sign-ins and tries, an admin those of all', async () => {
		const person = await invitePerson(world, 'office');
		await post('/api/sign-in/password', { email: person.email, password: 'ganz falsches Passwort' });
		await post('/api/sign-in/password', { email: 'niemand@netz.example', password });
		world.clock.advance(1);
		await person.signIn();
		const own = (await person.send({ path: '/api/sign-ins' })).body['signIns'] ?? [];
		expect(own.map(({ what, way }) => [what, way].map(String).join(' '))).toEqual([
			'signed-in code',
			expect.stringMatching(/^(failed password|signed-in link)$/),
			expect.stringMatching(/^(failed password|signed-in link)$/)
		]);
		expect((await person.send({ path: '/api/sign-ins?whose=all' })).status).toBe(403);
		await admin.signIn();
		const all = (await admin.send({ path: '/api/sign-ins?whose=all&limit=200' })).body['signIns'] ?? [];
		expect(all.some((entry) => entry['account'] === undefined)).toBe(true);
		expect(JSON.stringify(all)).not.toContain('niemand');
	});

	describe('another site', () => {
		const foreign = [
			{ 'sec-fetch-site': 'cross-site' },
			{ 'sec-fetch-site': 'same-site' },
			{ 'sec-fetch-site': 'none' },
			{ 'sec-fetch-site': 'cross-site', origin: 'http://localhost:4000' },
			{ origin: 'https://elsewhere.example' },
			{ origin: 'null' },
			{}
		];

		test.each(foreign)('that sends %j along with the cookie changes nothing', async (headers) => {
			await admin.signIn();
			const sent = { 'content-type': 'text/plain', cookie: admin.cookie(), ...headers };
			const bodies = [JSON.stringify({ name: 'Fremd', role: 'admin' }), '{}'];
			for (const body of bodies) {
				const answer = await world.send({ method: 'POST', path: '/api/tokens', body, headers: sent });
				expect(answer).toMatchObject({ status: 403, body: { type: '/api/problems/cross-site' } });
			}
			const out = await world.send({ method: 'POST', path: '/api/sign-out', headers: sent });
			expect(out.status).toBe(403);
		});

		test.each(foreign)('that sends %j signs nobody in', async (headers) => {
			const body = { email: admin.email, password };
			const answer = await world.send({ method: 'POST', path: '/api/sign-in/password', body, headers });
			expect(answer).toMatchObject({ status: 403, body: { type: '/api/problems/cross-site' } });
		});

		test('sees no answer in a frame, and no answer is kept', async () => {
			await admin.signIn();
			const { headers } = await admin.send({ path: '/api/me' });
			expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
			expect([headers.get('cache-control'), headers.get('cross-origin-resource-policy')]).toEqual([
				'no-store',
				'same-origin'
			]);
			expect(headers.get('access-control-allow-origin')).toBeNull();
		});
	});
});

test('one network that asks the ways in too often in a minute is told to wait, and others are not', async () => {
	const world = await openWorld('sqlite', '', { signIn: { ...cheapSignIn, knocksPerMinute: 3 } });
	try {
		const ask = async (network: string) =>
			world.send({
				...{ method: 'POST', path: '/api/sign-in/passkey-options', body: {} },
				headers: { ...fromHere, 'x-forwarded-for': network }
			});
		const statuses = [];
		for (let asked = 0; asked < 4; asked += 1) statuses.push((await ask('192.0.2.1')).status);
		expect(statuses).toEqual([200, 200, 200, 429]);
		const answer = await ask('192.0.2.1');
		expect(answer.body['type']).toBe('/api/problems/too-many');
		expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
		expect((await ask('192.0.2.2')).status).toBe(200);
	} finally {
		await world.close();
	}
});

test('whoever opens the page of signing in, however often, is let sign in: reading the name of the network counts for nothing', async () => {
	const world = await openWorld('sqlite', '', { signIn: { ...cheapSignIn, knocksPerMinute: 1 } });
	try {
		const statuses = [];
		for (let asked = 0; asked < 4; asked += 1)
			statuses.push((await world.send({ path: '/api/network-name', headers: fromHere })).status);
		const ways = { method: 'POST', path: '/api/sign-in/passkey-options', body: {}, headers: fromHere };
		expect([...statuses, (await world.send(ways)).status]).toEqual([200, 200, 200, 200, 200]);
	} finally {
		await world.close();
	}
});

test('over https the cookie is for this host alone', async () => {
	const world = await openWorld('sqlite', '', { signIn: cheapSignIn, origin: 'https://desk.example' });
	try {
		const person = await startPerson(world);
		const answer = await person.signIn();
		expect(answer.headers.get('set-cookie')).toMatch(
			/^__Host-kok=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/
		);
	} finally {
		await world.close();
	}
});
