import { TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { forgetPassword } from '../db/stores/account-store.ts';
import { kinds } from '../testing/database.ts';
import { type Person, cheapSignIn, fromHere, invitePerson } from '../testing/people.ts';
import { type World, openWorld } from '../testing/world.ts';

const another = 'fünf ganz andere Wörter';

describe.each(kinds)('how a person signs in is changed on %s', (kind) => {
	let world: World;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'), { signIn: cheapSignIn });
	});
	afterAll(async () => world.close());

	async function begin(email: string, password: string) {
		const sent = { method: 'POST', path: '/api/sign-in/password', body: { email, password }, headers: fromHere };
		return world.send(sent);
	}

	/** A person who is signed in on two devices. */
	async function onTwoDevices(): Promise<{ person: Person; other: string }> {
		const person = await invitePerson(world, 'office');
		const other = person.cookie();
		await person.signIn();
		return { person, other };
	}

	async function isIn(cookie: string) {
		return (await world.send({ path: '/api/me', headers: { cookie } })).status === 200;
	}

	test('a new password counts at once, the one before no more, and other devices are signed out', async () => {
		const { person, other } = await onTwoDevices();
		expect((await person.send({ path: '/api/password', body: { password: 'zu kurz' } })).status).toBe(422);
		expect((await person.send({ path: '/api/password', body: { password: another } })).status).toBe(204);
		expect([await isIn(person.cookie()), await isIn(other)]).toEqual([true, false]);
		const statuses = [await begin(person.email, person.password), await begin(person.email, another)];
		expect(statuses.map(({ status }) => status)).toEqual([401, 200]);
	});

	test('a new app counts once it shows the right code, the one before no more, and codes that are left stay', async () => {
		const { person, other } = await onTwoDevices();
		const { step, totp } = (await person.send({ method: 'POST', path: '/api/code-app/secret' })).body;
		const wrong = await person.send({ path: '/api/code-app', body: { step, code: '000000' } });
		expect(wrong.body['refusal']).toBe('wrong-code');
		const code = new TOTP({ secret: String(totp?.['secret']) }).generate({ timestamp: Date.parse(world.clock.now()) });
		const changed = await person.send({ path: '/api/code-app', body: { step, code } });
		expect(changed).toMatchObject({ status: 200, body: { recoveryCodes: [] } });
		expect([await isIn(person.cookie()), await isIn(other)]).toEqual([true, false]);
		expect((await person.send({ path: '/api/code-app', body: { step, code } })).body['refusal']).toBe('step-over');
		expect((await person.signIn()).status).toBe(401);
		expect((await person.send({ path: '/api/me' })).body['ways']).toMatchObject({ app: true, recoveryCodes: 10 });
	});

	test('a secret for an app is good for the person who asked for it', async () => {
		const [person, stranger] = [await invitePerson(world, 'office'), await invitePerson(world, 'office')];
		const { step, totp } = (await person.send({ method: 'POST', path: '/api/code-app/secret' })).body;
		const code = new TOTP({ secret: String(totp?.['secret']) }).generate({ timestamp: Date.parse(world.clock.now()) });
		const stolen = await stranger.send({ path: '/api/code-app', body: { step, code } });
		expect(stolen.body['refusal']).toBe('step-over');
		expect((await stranger.signIn()).status).toBe(200);
	});

	test('whoever has a passkey alone gets a password only with an app, and then codes to write down', async () => {
		const person = await invitePerson(world, 'office');
		await world.database.databases.write.transaction().execute(async (trx) => forgetPassword(trx, person.account));
		const alone = await person.send({ path: '/api/password', body: { password: another } });
		expect(alone.body['refusal']).toBe('password-with-app');
		const { step, totp } = (await person.send({ method: 'POST', path: '/api/code-app/secret' })).body;
		const code = new TOTP({ secret: String(totp?.['secret']) }).generate({ timestamp: Date.parse(world.clock.now()) });
		const without = await person.send({ path: '/api/code-app', body: { step, code } });
		expect(without.body['refusal']).toBe('password-with-app');
		const both = await person.send({ path: '/api/code-app', body: { step, code, password: another } });
		expect(both.body['recoveryCodes']).toHaveLength(10);
		expect((await begin(person.email, another)).status).toBe(200);
	});

	test.each(['/api/password', '/api/code-app/secret', '/api/code-app'])(
		'%s asks for a second factor of the last ten minutes',
		async (path) => {
			const person = await invitePerson(world, 'office');
			world.clock.advance(600_001);
			const answer = await person.send({ method: 'POST', path, body: {} });
			expect(answer.body['type']).toBe('/api/problems/step-up-needed');
		}
	);
});
