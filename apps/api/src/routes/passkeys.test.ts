import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createAuthenticator } from '../testing/authenticator.ts';
import { kinds } from '../testing/database.ts';
import { type Person, cheapSignIn, fromHere, invitePerson } from '../testing/people.ts';
import { type World, openWorld } from '../testing/world.ts';

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
