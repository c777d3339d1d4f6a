import { TOTP } from 'otpauth';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { codeSafeOf, isLocked, keyBytes } from '../../accounts/code-safe.ts';
import { examineCodes } from '../../health/examine-codes.ts';
import { kinds } from '../../testing/database.ts';
import { type Person, cheapSignIn, invitePerson, password, startPerson } from '../../testing/people.ts';
import { bytesOf } from '../../testing/places-of-bytes.ts';
import { type World, openWorld } from '../../testing/world.ts';
import { lockStoredSecrets } from './lock-stored-secrets.ts';
import { openCodes } from './open-codes.ts';

describe.each(kinds)('the secrets of apps for codes on %s', (kind) => {
	let world: World;
	let person: Person;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'), { signIn: cheapSignIn });
		await startPerson(world);
		person = await invitePerson(world, 'office');
	});
	afterAll(async () => world.close());

	const databases = () => world.database.databases;

	async function storedOf(account: string): Promise<string> {
		const query = databases().read.selectFrom('account').select('totp').where('id', '=', account);
		return (await query.executeTakeFirstOrThrow()).totp ?? '';
	}

	async function steps(): Promise<string[]> {
		const rows = await databases().read.selectFrom('sign_in_step').select('challenge').execute();
		return rows.flatMap(({ challenge }) => challenge ?? []);
	}

	test('lie in no table as they are: neither of an account nor of who takes another app', async () => {
		expect(world.codes.unlock(await storedOf(person.account), person.account)).toMatch(/^[A-Z2-7]{32}$/);
		const offered = await person.send({ method: 'POST', path: '/api/code-app/secret' });
		const secret = String(offered.body['totp']?.['secret']);
		expect(secret).toMatch(/^[A-Z2-7]{32}$/);
		expect(await steps()).not.toContain(secret);
		const shown = new TOTP({ secret }).generate({ timestamp: Date.parse(world.clock.now()) });
		const change = { step: offered.body['step'], code: shown };
		expect((await person.send({ path: '/api/code-app', body: change })).status).toBe(200);
		expect(world.codes.unlock(await storedOf(person.account), person.account)).toBe(secret);
	});

	test('of an older version are locked at the start, leave no bytes, and let in as before', async () => {
		const other = await invitePerson(world, 'office');
		const secret = world.codes.unlock(await storedOf(other.account), other.account) ?? '';
		const { write } = databases();
		await write.updateTable('account').set({ totp: secret }).where('id', '=', other.account).execute();
		const offered = await other.send({ method: 'POST', path: '/api/code-app/secret' });
		const begun = String(offered.body['totp']?.['secret']);
		await write.updateTable('sign_in_step').set({ challenge: begun }).where('account', '=', other.account).execute();
		expect((await other.signIn()).status).toBe(401);

		await lockStoredSecrets(databases(), world.codes);
		expect(isLocked(await storedOf(other.account))).toBe(true);
		expect(await steps()).not.toContain(begun);
		const bytes = await bytesOf(world.database);
		for (const gone of [secret, begun]) expect(bytes.includes(gone)).toBe(false);
		expect((await other.signIn()).status).toBe(200);
		const locked = await storedOf(other.account);
		await lockStoredSecrets(databases(), world.codes);
		expect(await storedOf(other.account)).toBe(locked);
	});

	test('that another key locked let nobody in, are told, and are replaced by who has a code to write down', async () => {
		const foreign = codeSafeOf(randomBytes(keyBytes));
		const lost = await invitePerson(world, 'office');
		const { write } = databases();
		const totp = foreign.lock('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', lost.account);
		await write.updateTable('account').set({ totp }).where('id', '=', lost.account).execute();
		expect((await lost.signIn()).status).toBe(401);
		const health = async () => JSON.stringify((await world.send({ path: '/healthz' })).body['reasons'] ?? []);
		expect(await health()).toContain('codes-unreadable');
		const dataDir = join(tmpdir(), `kok-examined-${randomBytes(4).toString('hex')}`);
		expect(await examineCodes(dataDir, databases())).toMatchObject({ code: 'codes-unreadable' });

		const begun = await lost.send({ path: '/api/sign-in/password', body: { email: lost.email, password } });
		const [code] = lost.recoveryCodes;
		const half = { step: begun.body['step'], code, ownDevice: true };
		expect((await lost.send({ path: '/api/sign-in/recovery-code', body: half })).status).toBe(200);
		const offered = await lost.send({ method: 'POST', path: '/api/code-app/secret' });
		const secret = String(offered.body['totp']?.['secret']);
		const shown = new TOTP({ secret }).generate({ timestamp: Date.parse(world.clock.now()) });
		await lost.send({ path: '/api/code-app', body: { step: offered.body['step'], code: shown } });
		expect(world.codes.unlock(await storedOf(lost.account), lost.account)).toBe(secret);
		expect(await health()).not.toContain('codes-unreadable');

		// One key missing altogether opens none of them.
		expect(await examineCodes(dataDir, databases())).toMatchObject({ code: 'codes-unreadable' });
		await mkdir(join(dataDir, 'keys'), { recursive: true });
		await writeFile(join(dataDir, 'keys', 'codes.key'), randomBytes(keyBytes).toString('base64'));
		expect(await examineCodes(dataDir, databases())).toMatchObject({ code: 'codes-unreadable' });
		await rm(dataDir, { recursive: true });
	});

	test('are opened again by the earlier key once it is back: a start without it makes another, keeps all and says what to do', async () => {
		const dataDir = await mkdtemp(join(tmpdir(), 'kok-codes-'));
		onTestFinished(async () => rm(dataDir, { recursive: true }));
		const keys = join(dataDir, 'keys');
		await mkdir(keys);
		const [file, kept] = [join(keys, 'codes.key'), join(dataDir, 'kept.key')];
		const said: [object, string][] = [];
		const start = async () => {
			said.splice(0);
			const opened = await openCodes(databases(), keys, (about, text) => said.push([about, text]));
			if ('refusal' in opened) throw new Error(opened.refusal);
			return opened;
		};
		const earlier = await start();
		const whole = await invitePerson(world, 'office');
		const secret = world.codes.unlock(await storedOf(whole.account), whole.account) ?? '';
		const locked = earlier.lock(secret, whole.account);
		const { write } = databases();
		await write.updateTable('account').set({ totp: locked }).where('id', '=', whole.account).execute();

		await rename(file, kept);
		const made = await start();
		expect(made.mark).not.toBe(earlier.mark);
		const told = said.find(([about]) => 'code' in about && about.code === 'codes-unreadable');
		expect(told?.[1]).toContain(`Put the earlier file ${file} back in its place and start again`);
		expect(await storedOf(whole.account)).toBe(locked);

		await rename(file, join(dataDir, 'made.key'));
		await rename(kept, file);
		const back = await start();
		expect(back.unlock(await storedOf(whole.account), whole.account)).toBe(secret);
	});
});
