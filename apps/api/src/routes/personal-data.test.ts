import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { toldOf } from '../db/stores/personal-data-store.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { type Person, cheapSignIn, invitePerson, startPerson } from '../testing/people.ts';
import { makePng } from '../testing/pictures.ts';
import { type Body, type World, openWorld } from '../testing/world.ts';

const tenMinutes = 600_000;
const typed = 'Noch ganz unfertig';

describe.each(kinds)('what is stored of a person, on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let admin: Person;
	let person: Person;
	let member: string;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'), { signIn: cheapSignIn });
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		member = await desk.create(memberDrafts('Verein'));
		admin = await startPerson(world);
		person = await invitePerson(world, 'office');
		await leaveTraces();
	});
	afterAll(async () => world.close());

	/** Something of the person in every table that can name them. */
	async function leaveTraces() {
		const part = `/api/records/${member}/parts/de`;
		const post = async (path: string, body?: object) => person.send({ method: 'POST', path, ...(body && { body }) });
		const copy = { type: 'member', base: 1, values: { name: typed } };
		await person.send({ method: 'PUT', path: `/api/working-copies/${member}/de`, body: copy });
		await person.send({
			...{ method: 'PUT', path: part, headers: { 'if-match': '"1"' } },
			body: { values: { name: 'Verein am Ort' } }
		});
		await person.send({
			...{ method: 'PUT', path: `/api/records/${member}/comments/${newRecordId()}` },
			...{ headers: { 'if-none-match': '*' }, body: { part: 'de', text: 'Stimmt der Name?' } }
		});
		await person.send({ method: 'POST', path: `${part}/review`, headers: { 'if-match': '"2"' } });
		await person.send({
			...{ method: 'POST', path: `${part}/return`, headers: { 'if-match': '"3"' } },
			body: { reason: 'Erst fragen.' }
		});
		await post('/api/step-up', { code: person.code() });
		const png = { 'content-type': 'image/png' };
		const file = await world.send({
			...{ method: 'POST', path: '/api/media', body: makePng({ width: 3, height: 3 }) },
			headers: { ...png, cookie: person.cookie(), 'sec-fetch-site': 'same-origin' }
		});
		const { write } = world.database.databases;
		const at = world.clock.now();
		const { id } = await write
			.selectFrom('invitation')
			.select('id')
			.where('account', '=', person.account)
			.executeTakeFirstOrThrow();
		await write
			.insertInto('mail')
			.values({ id: newRecordId(), invitation: id, state: 'accepted', created_at: at, next_at: at, tries: 1 })
			.execute();
		const set = {
			id: newRecordId(),
			publish_at: at,
			scheduled_at: at,
			scheduled_by: 'test',
			status: 'published'
		} as const;
		await write.insertInto('publication_set').values(set).execute();
		await write.insertInto('embargo').values({ publication_set: set.id }).execute();
		await write
			.insertInto('embargo_person')
			.values({ publication_set: set.id, turn: 1, account: person.account })
			.execute();
		// One who was a delegate, made a program, and has a passkey: no role does all of it at a time.
		const holder = `account:${person.account}`;
		const mandate = { id: newRecordId(), holder, acts_for: member, begins_at: at, ends_at: at };
		await write.insertInto('mandate').values(mandate).execute();
		const token = { id: newRecordId(), name: 'Abfrage', role: 'office', hash: 'c'.repeat(64) } as const;
		await write
			.insertInto('token')
			.values({ ...token, created_at: at, expires_at: at, account: person.account })
			.execute();
		const described = { described_by: holder, described_at: at, shows_nobody: 0, shows_no_place: 0 };
		await write
			.insertInto('file_description')
			.values({ hash: String(file.body['file']), side: 'office', revision: 1, alternative: '{}', ...described })
			.execute();
		const key = { id: newRecordId(), account: person.account, credential: 'geheim-1', public_key: 'geheim-2' };
		await write
			.insertInto('passkey')
			.values({ ...key, counter: '0', transports: '[]', name: 'Telefon', created_at: at })
			.execute();
	}

	async function readOwn(): Promise<Body> {
		const { status, body } = await person.send({ path: '/api/personal-data' });
		expect(status, JSON.stringify(body)).toBe(200);
		return body;
	}

	async function disclose() {
		await admin.send({ path: '/api/step-up', body: { code: admin.code() } });
		return admin.send({ method: 'POST', path: `/api/people/${person.account}/disclosure` });
	}

	test('is told to them from every table that can name a person', async () => {
		const body = await readOwn();
		const members = new Set(Object.values(toldOf).filter((told) => typeof told === 'string'));
		for (const name of members) {
			const told = body[name];
			expect([name, Array.isArray(told) ? told.length > 0 : told !== undefined]).toEqual([name, true]);
		}
		expect(Object.keys(body).toSorted()).toEqual([...members].toSorted());
		expect(body).toMatchObject({
			account: { id: person.account, email: person.email, role: 'office', app: true, recoveryCodes: 10 },
			passkeys: [{ name: 'Telefon' }],
			programs: [{ name: 'Abfrage', role: 'office' }],
			begun: [{ record: member, part: 'de' }],
			drafts: [{ record: member, part: 'de' }],
			comments: [{ text: 'Stimmt der Name?' }],
			reasons: [{ text: 'Erst fragen.' }]
		});
		expect(JSON.stringify(body['begun'])).toContain(typed);
		const own = [...(body['logged'] ?? [])].filter((event) => event['isOwn']).map((event) => String(event['action']));
		expect(own).toEqual(expect.arrayContaining(['DraftSaved', 'CommentAdded', 'ReviewAsked']));
	});

	test('holds no secret, no hash, and nobody else', async () => {
		const { read } = world.database.databases;
		const { password, totp } = await read
			.selectFrom('account')
			.select(['password', 'totp'])
			.where('id', '=', person.account)
			.executeTakeFirstOrThrow();
		const codes = await read.selectFrom('recovery_code').select('hash').execute();
		const sessions = await read.selectFrom('session').select('hash').execute();
		const secrets = [password, totp, 'geheim-1', 'geheim-2', 'c'.repeat(64), admin.email, admin.account];
		const text = JSON.stringify(await readOwn());
		for (const secret of [...secrets, ...[...codes, ...sessions].map(({ hash }) => hash)])
			expect(text).not.toContain(String(secret));
	});

	test('is told after a second factor of the last ten minutes alone', async () => {
		await person.signIn();
		world.clock.advance(tenMinutes + 1);
		const late = await person.send({ path: '/api/personal-data' });
		expect(late.body['type']).toBe('/api/problems/step-up-needed');
		await person.send({ path: '/api/step-up', body: { code: person.code() } });
		await readOwn();
		expect((await world.send({ path: '/api/personal-data', token: desk.admin })).body['refusal']).toBe('people-only');
	});

	test('is told to an admin without what the person has only begun, and the log says so to both', async () => {
		const { status, body } = await disclose();
		expect(status).toBe(200);
		expect(body['begun']).toEqual([
			{ record: member, type: 'member', part: 'de', savedAt: expect.any(String) as unknown }
		]);
		expect(JSON.stringify(body)).not.toContain(typed);
		expect(body['comments']).toMatchObject([{ text: 'Stimmt der Name?' }]);

		const newest = [...((await readOwn())['logged'] ?? [])].at(-1);
		expect(newest).toMatchObject({ action: 'PersonDisclosed', object: person.account, isOwn: false });
		const { events = [] } = (await world.send({ path: '/api/events?action=PersonDisclosed', token: desk.ana })).body;
		expect(events).toMatchObject([{ actor: `account:${admin.account}`, object: person.account }]);

		const path = `/api/people/${person.account}/disclosure`;
		const program = await world.send({ method: 'POST', path, token: desk.admin });
		expect(program.body['refusal']).toBe('people-only');
		const nobody = await admin.send({ method: 'POST', path: `/api/people/${newRecordId()}/disclosure` });
		expect(nobody.status).toBe(404);
	});

	test('is, once it was erased, no name, address, device or day of coming in', async () => {
		await disclose();
		await admin.send({ method: 'DELETE', path: `/api/people/${person.account}` });
		await admin.send({ method: 'POST', path: `/api/people/${person.account}/erasure` });
		const { body } = await disclose();
		expect(body).toMatchObject({
			account: { name: '–', app: false, recoveryCodes: 0 },
			...{ passkeys: [], sessions: [], signIns: [], begun: [] }
		});
		expect(JSON.stringify(body)).not.toContain(person.email);
		expect([...(body['logged'] ?? [])].length).toBeGreaterThan(0);
	});
});
