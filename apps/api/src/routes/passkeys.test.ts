import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { invite } from '../commands/accounts/invite.ts';
import { countWays } from '../db/stores/ways-store.ts';
import { createAuthenticator } from '../testing/authenticator.ts';
import { kinds } from '../testing/database.ts';
import { newRecordId } from '../testing/drafts.ts';
import { type Person, cheapSignIn, fromHere, invitePerson } from '../testing/people.ts';
import { type Sent, type World, openWorld } from '../testing/world.ts';

describe.each(kinds)('a passkey on %s', (kind) => {
	let world: World;
	let person: Person;
	let device: ReturnType<typeof createAuthenticator>;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'), { signIn: cheapSignIn });
	});
	afterAll(async () => world.close());
	beforeEach(async () => {
		person = await invitePerson(world, 'office');
		device = createAuthenticator();
		expect((await add((challenge) => device.make(challenge))).status).toBe(201);
	});

	type Answering = (challenge: string) => object;

	async function add(answering: Answering) {
		const { step, options } = (await person.send({ method: 'POST', path: '/api/passkeys/options' })).body;
		const response = answering(String(options?.['challenge']));
		return person.send({ path: '/api/passkeys', body: { step, response, name: 'Telefon' } });
	}

	async function ask() {
		const sent = { method: 'POST', path: '/api/sign-in/passkey-options', body: {}, headers: fromHere };
		const { step, options } = (await world.send(sent)).body;
		return { step: String(step), challenge: String(options?.['challenge']) };
	}

	async function show(step: string, response: object) {
		const body = { step, response, ownDevice: false };
		return world.send({ method: 'POST', path: '/api/sign-in/passkey', body, headers: fromHere });
	}

	async function signIn(answering: Answering) {
		const { step, challenge } = await ask();
		return show(step, answering(challenge));
	}

	test('lets its owner in, who is not asked for an address', async () => {
		const answer = await signIn((challenge) => device.show(challenge));
		expect(answer).toMatchObject({ status: 200, body: { account: person.account, ownDevice: false } });
		const cookie = String(answer.headers.get('set-cookie')?.split(';')[0]);
		expect((await world.send({ path: '/api/me', headers: { cookie } })).body).toMatchObject({ role: 'office' });
	});

	test('that was not unlocked, answers another site or another challenge lets nobody in', async () => {
		const wrong: Answering[] = [
			(challenge) => device.show(challenge, { isUnlocked: false }),
			(challenge) => device.show(challenge, { origin: 'https://elsewhere.example' }),
			() => device.show(Buffer.from('another').toString('base64url')),
			(challenge) => ({ ...createAuthenticator().show(challenge), id: device.show(challenge).id }),
			(challenge) => createAuthenticator().show(challenge),
			() => ({ id: 'x' })
		];
		for (const answering of wrong) {
			expect(await signIn(answering)).toMatchObject({ status: 401, body: { type: '/api/problems/sign-in-failed' } });
		}
	});

	test('that nobody has leaves no entry, and steps that nobody finished are removed with the next', async () => {
		const { read } = world.database.databases;
		const entries = async () => read.selectFrom('access_log').select('id').execute();
		const before = await entries();
		expect((await signIn((challenge) => createAuthenticator().show(challenge))).status).toBe(401);
		expect(await entries()).toEqual(before);
		expect((await signIn((challenge) => device.show(challenge, { isUnlocked: false }))).status).toBe(401);
		expect(await entries()).toHaveLength(before.length + 1);

		for (let asked = 0; asked < 3; asked += 1) await ask();
		world.clock.advance(300_000);
		await ask();
		expect(await read.selectFrom('sign_in_step').select('kind').execute()).toHaveLength(1);
	});

	test('answers a challenge once', async () => {
		const { step, challenge } = await ask();
		const response = device.show(challenge);
		expect([(await show(step, response)).status, (await show(step, response)).status]).toEqual([200, 401]);
	});

	test('whose counter goes back is a copy and lets nobody in', async () => {
		expect((await signIn((challenge) => device.show(challenge, { counter: 7 }))).status).toBe(200);
		for (const counter of [7, 3]) {
			expect((await signIn((challenge) => device.show(challenge, { counter }))).status).toBe(401);
		}
		expect((await signIn((challenge) => device.show(challenge, { counter: 8 }))).status).toBe(200);
	});

	test('is added by its owner alone, after a second factor, and has to be unlocked', async () => {
		const other = createAuthenticator();
		expect((await add((challenge) => other.make(challenge, { isUnlocked: false }))).status).toBe(401);
		expect((await add((challenge) => device.make(challenge))).status).toBe(401);
		const { step, options } = (await person.send({ method: 'POST', path: '/api/passkeys/options' })).body;
		const stranger = await invitePerson(world, 'office');
		const response = other.make(String(options?.['challenge']));
		expect((await stranger.send({ path: '/api/passkeys', body: { step, response, name: 'X' } })).status).toBe(401);
		await person.signIn();
		world.clock.advance(600_001);
		const late = await person.send({ method: 'POST', path: '/api/passkeys/options' });
		expect(late.body['type']).toBe('/api/problems/step-up-needed');
	});

	test('is a second factor for its owner alone, once, and the session goes on under another secret', async () => {
		const offer = async () => {
			const { step, options } = (await person.send({ method: 'POST', path: '/api/step-up/passkey-options' })).body;
			return { step, challenge: String(options?.['challenge']), named: JSON.stringify(options?.['allowCredentials']) };
		};
		world.clock.advance(600_001);
		expect((await person.send({ method: 'POST', path: '/api/recovery-codes' })).status).toBe(403);
		const before = person.cookie();
		const { step, challenge, named } = await offer();
		const response = device.show(challenge);
		expect(named).toContain(String(response['id']));
		expect((await person.send({ path: '/api/step-up/passkey', body: { step, response } })).body).toEqual({
			confirmedAt: world.clock.now()
		});
		expect((await world.send({ path: '/api/me', headers: { cookie: before } })).status).toBe(401);
		expect((await person.send({ method: 'POST', path: '/api/recovery-codes' })).status).toBe(200);
		expect((await person.send({ path: '/api/step-up/passkey', body: { step, response } })).status).toBe(401);

		const locked = await offer();
		const unread = device.show(locked.challenge, { isUnlocked: false });
		expect(
			(await person.send({ path: '/api/step-up/passkey', body: { step: locked.step, response: unread } })).status
		).toBe(401);
		const stranger = await invitePerson(world, 'office');
		const theirs = await offer();
		const stolen = { step: theirs.step, response: device.show(theirs.challenge) };
		expect((await stranger.send({ path: '/api/step-up/passkey', body: stolen })).status).toBe(401);
		const sideways = await ask();
		const wrongKind = { step: sideways.step, response: device.show(sideways.challenge) };
		expect((await person.send({ path: '/api/step-up/passkey', body: wrongKind })).status).toBe(401);
	});

	describe('by which somebody comes in', () => {
		const acceptance = '/api/invitations/acceptance';

		/** A link, and what it asks a browser for. */
		async function open() {
			const caller = { actor: 'test', request: 'test' };
			const id = newRecordId();
			const whom = { id, email: `${id.slice(0, 8)}@netz.example`, name: 'Neu', role: 'office' } as const;
			const invited = await invite(world.api.tools, { ...whom, caller });
			const code = invited.outcome === 'invited' ? invited.code : '';
			return { code, ...(await offer(code)) };
		}

		async function offer(code: string) {
			const { status, body } = await post('/api/invitations/passkey-options', { code, name: 'Neu' });
			return { status, step: body['step'], challenge: String(body['options']?.['challenge']) };
		}

		async function post(path: string, body: object) {
			return world.send({ method: 'POST', path, body, headers: fromHere });
		}

		function entering(asked: { code: string; step: unknown }, response: object) {
			const way = { kind: 'passkey', response };
			return { code: asked.code, step: asked.step, name: 'Mara Beispiel', way, ownDevice: true };
		}

		test('lets them in without a password, and is their only way until they add another', async () => {
			const own = createAuthenticator();
			const opened = await open();
			const came = await post(acceptance, entering(opened, own.make(opened.challenge)));
			expect(came).toMatchObject({ status: 201, body: { role: 'office', recoveryCodes: [] } });
			const cookie = String(came.headers.get('set-cookie')?.split(';')[0]);
			const send = async (request: Sent) => world.send({ ...request, headers: { ...fromHere, cookie } });
			expect((await send({ path: '/api/me' })).body['ways']).toEqual({ passkeys: 1, app: false, recoveryCodes: 0 });
			const { passkeys = [] } = (await send({ path: '/api/passkeys' })).body;
			const path = `/api/passkeys/${String(passkeys[0]?.['id'])}`;
			expect((await send({ method: 'DELETE', path })).body['refusal']).toBe('last-way-in');
			const { account } = came.body;
			expect((await signIn((challenge) => own.show(challenge))).body).toMatchObject({ account });
			expect((await offer(opened.code)).status).toBe(409);
		});

		test('was made for a challenge of this link, by whoever unlocked it', async () => {
			const [opened, other] = [await open(), await open()];
			const own = createAuthenticator();
			const wrong = [
				entering({ ...opened, step: other.step }, own.make(other.challenge)),
				entering(opened, own.make(other.challenge)),
				entering(await offerAgain(opened.code), own.make(opened.challenge, { isUnlocked: false }))
			];
			for (const body of wrong) expect((await post(acceptance, body)).body['refusal']).toBe('passkey-not-taken');
			const again = await offerAgain(opened.code);
			expect((await post(acceptance, entering(again, own.make(again.challenge)))).status).toBe(201);
		});

		async function offerAgain(code: string) {
			return { code, ...(await offer(code)) };
		}

		test('takes the place of every way that was lost', async () => {
			const lost = await invitePerson(world, 'office');
			const helpers = [await invitePerson(world, 'office'), await invitePerson(world, 'admin')];
			const asked = await helpers[0]?.send({ method: 'POST', path: `/api/people/${lost.account}/recovery` });
			const path = `/api/invitations/${String(asked?.body['invitation'])}/confirmation`;
			const code = String((await helpers[1]?.send({ method: 'POST', path }))?.body['link']).split('#')[1] ?? '';
			const own = createAuthenticator();
			const again = await offerAgain(code);
			const came = await post(acceptance, entering(again, own.make(again.challenge)));
			expect(came.body).toMatchObject({ account: lost.account });
			expect((await signIn((challenge) => own.show(challenge))).status).toBe(200);
			const begun = await post('/api/sign-in/password', { email: lost.email, password: lost.password });
			expect(begun.status).toBe(401);
			expect(await countWays(world.database.databases.read, lost.account)).toEqual(
				new Map([[lost.account, { passkeys: 1, app: false, recoveryCodes: 0 }]])
			);
		});
	});

	test('that was removed, or whose account has ended, lets nobody in', async () => {
		const { passkeys = [] } = (await person.send({ path: '/api/passkeys' })).body;
		expect(passkeys.map(({ name }) => String(name))).toEqual(['Telefon']);
		const path = `/api/passkeys/${String(passkeys[0]?.['id'])}`;
		const stranger = await invitePerson(world, 'office');
		expect((await stranger.send({ method: 'DELETE', path })).status).toBe(404);
		expect((await person.send({ method: 'DELETE', path })).status).toBe(204);
		expect((await signIn((challenge) => device.show(challenge))).status).toBe(401);
	});
});
