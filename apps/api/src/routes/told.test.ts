import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { disclosePerson } from '../commands/accounts/disclose.ts';
import { endAccount } from '../commands/accounts/people.ts';
import { listEvents } from '../db/stores/event-store.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts } from '../testing/drafts.ts';
import { type Person, cheapSignIn, invitePerson, startPerson } from '../testing/people.ts';
import { type World, openWorld } from '../testing/world.ts';

const day = 86_400_000;
const caller = { actor: 'test', request: 'test' };

describe.each(kinds)('what a second person is to know of, on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let admin: Person;
	let other: Person;
	let third: Person;
	let office: Person;
	let person: Person;
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
		other = await invitePerson(world, 'admin');
		third = await invitePerson(world, 'admin');
		office = await invitePerson(world, 'office');
		person = await invitePerson(world, 'office');
		const gone = await invitePerson(world, 'admin');
		for (const { account } of [person, gone]) await endAccount(world.api.tools, { id: account, caller });
	});
	afterAll(async () => world.close());

	beforeEach(async () => {
		await world.api.sendMails();
		posted.splice(0);
	});

	async function confirm(who: Person) {
		expect((await who.send({ path: '/api/step-up', body: { code: who.code() } })).status).toBe(200);
	}

	async function sendMails(): Promise<string[]> {
		await world.api.sendMails();
		return posted.map(({ to }) => to).toSorted();
	}

	const emailsOf = (...people: readonly Person[]) => people.map(({ email }) => email).toSorted();

	/** Undoes what became public since, by pinning the release before. */
	async function undo(by: Person, name: string): Promise<void> {
		const { number } = (await world.release()).envelope;
		await desk.found(memberDrafts(name));
		await world.release();
		const path = `/api/releases/${number}/pinning`;
		const pinned = await by.send({ method: 'POST', path, body: { reason: 'Falsches veröffentlicht.' } });
		expect(pinned.status, JSON.stringify(pinned.body)).toBe(200);
	}

	test.each([
		['PersonDisclosed', 'POST', 'disclosure'],
		['AccountErased', 'POST', 'erasure'],
		['ArchiveTaken', 'GET', '']
	])('%s is mailed to every other admin who can be, and says nothing of it', async (action, method, end) => {
		await confirm(admin);
		const path = end === '' ? '/api/archive' : `/api/people/${person.account}/${end}`;
		expect((await admin.send({ method, path })).status).toBeLessThan(300);
		const [event] = await listEvents(world.database.databases.read, { limit: 1 });
		expect(event).toMatchObject({ action, actor: `account:${admin.account}` });
		const { mails = [] } = (await office.send({ path: '/api/mails' })).body;
		const about = [...mails].filter((mail) => Number(mail['event']) === event?.seq);
		expect(about.map((mail) => String(mail['account'])).toSorted()).toEqual([other.account, third.account].toSorted());

		expect(await sendMails()).toEqual(emailsOf(other, third));
		for (const { subject, text } of posted) {
			expect(subject).toBe('Bitte sehen Sie nach');
			expect(text).toContain('http://localhost:4000/\n');
			expect(text).not.toMatch(/Mara|Beispiel|Auskunft|Archiv|gelöscht|erase|Leitung|netzwerk|network|\/logbuch/i);
			for (const id of [person.account, person.email, admin.account, admin.email]) expect(text).not.toContain(id);
		}
	});

	test('what the office undid, and that it ended that, is mailed to all admins; of an admin it is to nobody', async () => {
		await confirm(office);
		await undo(office, 'Haus am Anger');
		expect(await sendMails()).toEqual(emailsOf(admin, other, third));
		posted.splice(0);
		expect((await office.send({ path: '/api/releases/unpinning', body: {} })).status).toBe(200);
		expect(await sendMails()).toEqual(emailsOf(admin, other, third));
		posted.splice(0);
		await confirm(admin);
		await undo(admin, 'Haus am Bach');
		expect((await admin.send({ path: '/api/releases/unpinning', body: {} })).status).toBe(200);
		expect(await sendMails()).toEqual([]);
	});

	describe('that two of the office let somebody in again', () => {
		/** One of the office asks for it, another confirms it. */
		async function letIn(whom: Person): Promise<{ second: Person; invitation: string }> {
			const second = await invitePerson(world, 'office');
			await confirm(office);
			const asked = await office.send({ method: 'POST', path: `/api/people/${whom.account}/recovery` });
			const invitation = String(asked.body['invitation']);
			await confirm(second);
			const path = `/api/invitations/${invitation}/confirmation`;
			expect((await second.send({ method: 'POST', path })).status).toBe(200);
			return { second, invitation };
		}

		const warnings = () => posted.filter(({ text }) => text.includes('zwei Personen haben erlaubt'));

		test('is mailed to all admins, and to the admin whose account it is what to do', async () => {
			const { second, invitation } = await letIn(other);
			expect(await sendMails()).toEqual(emailsOf(admin, other, other, third));
			expect(warnings().map(({ to }) => to)).toEqual([other.email]);
			const toOwner = posted.filter(({ to }) => to === other.email);
			for (const { subject, text } of toOwner) {
				expect(subject).toBe('Ihr Zugang');
				expect(text).toContain('Haben Sie nicht darum gebeten, dann rufen Sie gleich bei der Stelle an');
				expect(text).not.toContain('Erwarten Sie das nicht, dann tun Sie nichts');
				for (const secret of [second.account, office.account, other.account, invitation])
					expect(text).not.toContain(secret);
			}
			const { letIn: told } = (await other.send({ path: '/api/desk' })).body;
			expect(told).toEqual({ by: `account:${second.account}`, at: expect.any(String) as unknown });
			expect((await third.send({ path: '/api/desk' })).body['letIn']).toBeUndefined();
		});

		test('is mailed to whoever it is, in whatever role, even where the link is used before the mails are sent', async () => {
			const member = await desk.create(memberDrafts('Haus am See'));
			const delegate = await invitePerson(world, 'delegate', member);
			await world.api.sendMails();
			posted.splice(0);
			const { invitation } = await letIn(delegate);
			await office.send({ method: 'DELETE', path: `/api/invitations/${invitation}` });
			expect(await sendMails()).toEqual(emailsOf(admin, delegate, other, third));
			expect(warnings().map(({ to }) => to)).toEqual([delegate.email]);
			expect((await delegate.send({ path: '/api/desk' })).body['letIn']).toBeDefined();
			world.clock.advance(14 * day + 1);
			for (const each of [delegate, admin, office]) await each.signIn();
			expect((await delegate.send({ path: '/api/desk' })).body['letIn']).toBeUndefined();
		});
	});

	test('is mailed of no program, and to nobody where no mail server is set; the log has both', async () => {
		expect((await world.send({ path: '/api/archive', token: desk.admin })).status).toBe(200);
		const { account: id } = person;
		const by = { ...caller, actor: `account:${admin.account}` };
		expect(await disclosePerson(world.api.tools, { id, caller: by })).toBeDefined();
		const events = await listEvents(world.database.databases.read, { limit: 2 });
		expect(events.map(({ action }) => action)).toEqual(['PersonDisclosed', 'ArchiveTaken']);
		expect(await sendMails()).toEqual([]);
	});

	test('is not mailed to whoever is no admin any more, nor after two weeks', async () => {
		await confirm(admin);
		await admin.send({ path: '/api/archive' });
		await admin.send({ path: `/api/people/${third.account}/role`, body: { role: 'office' } });
		expect(await sendMails()).toEqual(emailsOf(other));
		posted.splice(0);
		await admin.send({ path: '/api/archive' });
		world.clock.advance(14 * day + 1);
		expect(await sendMails()).toEqual([]);
	});

	test('is taken as an archive by an admin alone', async () => {
		await office.signIn();
		expect((await office.send({ path: '/api/archive' })).body['type']).toBe('/api/problems/not-allowed');
	});
});
