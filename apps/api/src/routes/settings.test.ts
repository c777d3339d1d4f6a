import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readArchive } from '../commands/archive-network.ts';
import { restoreArchive } from '../commands/restore-archive.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { type Person, cheapSignIn, invitePerson, startPerson } from '../testing/people.ts';
import { type Answer, type Body, type World, openWorld } from '../testing/world.ts';

const tenMinutes = 600_000;

describe.each(kinds)('the settings of a network on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let admin: Person;
	let network: string;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'), { signIn: cheapSignIn });
		desk = await openDesk(world);
		network = await desk.found(networkDrafts());
		admin = await startPerson(world);
	});
	afterAll(async () => world.close());

	async function read(): Promise<Body> {
		const { status, body } = await world.send({ path: '/api/settings', token: desk.ana });
		expect(status, JSON.stringify(body)).toBe(200);
		return body;
	}

	async function decide(alone: boolean, by = admin): Promise<Answer> {
		return by.send({ path: '/api/settings/publishing-alone', body: { alone } });
	}

	/** Publishes facts of the network with other values, after somebody else has read them. */
	async function publishFacts(more: Record<string, unknown>): Promise<void> {
		const { values } = networkDrafts(more).parts.facts;
		const revision = Number((await desk.read(network)).body['parts']?.['facts']?.['revision']);
		expect((await desk.save(network, 'facts', { values, revision })).status).toBe(200);
		expect((await desk.publish(network, ['facts'])).status).toBe(200);
	}

	describe('that stand in its record', () => {
		test('have their values, and with each change who published it and when', async () => {
			const { actor } = (await world.send({ path: '/api/me', token: desk.ana })).body;
			const first = (await read())['network'];
			expect(first).toMatchObject({ id: network, isWhole: true, changes: [{ actor, emptied: [] }] });
			expect(first?.['changes']?.[0]?.['values']).toEqual({
				...{ areas: [{ id: 'A' }], timeZone: 'Europe/Berlin', exitTo: 'https://wetter.example/' },
				...{ oldAfterDays: 3, adopted: false, fourEyes: true }
			});

			world.clock.advance(1_000);
			await publishFacts({ oldAfterDays: 5, confirmWithinDays: 100 });
			const at = world.clock.now();
			// What is no setting leaves no change here.
			await publishFacts({ oldAfterDays: 5, confirmWithinDays: 100, phone: '+49 30 1' });
			await publishFacts({ oldAfterDays: 5, phone: '+49 30 1' });
			const changes = [...((await read())['network']?.['changes'] ?? [])];
			expect(changes).toMatchObject([
				{ actor, values: {}, emptied: ['confirmWithinDays'] },
				{ actor, at, values: { oldAfterDays: 5, confirmWithinDays: 100 }, emptied: [] },
				{ actor, values: { oldAfterDays: 3 } }
			]);
			expect(changes.map((change) => Object.keys(change['values'] ?? {}).length)).toEqual([0, 2, 6]);
		});

		test('have them after an archive brought the network, whose log says nothing of before', async () => {
			const archive = await readArchive(world.api.tools.databases, world.clock.now());
			const other = await openWorld(kind, inject('postgresUrl'));
			try {
				await restoreArchive(other.api.tools, JSON.parse(JSON.stringify(archive)));
				const token = await other.token('office');
				const { body } = await other.send({ path: '/api/settings', token });
				const published = (await desk.read(network)).body['parts']?.['facts']?.['published'];
				expect(body['network']).toEqual({
					id: network,
					settings: expect.arrayContaining(['oldAfterDays', 'confirmWithinDays']) as unknown,
					isWhole: false,
					changes: [
						{
							at: published?.['since'],
							values: expect.objectContaining({ timeZone: 'Europe/Berlin' }) as unknown,
							emptied: []
						}
					]
				});
				expect(body['publishing']).toEqual({ needsSecondReader: true, alone: false, decided: [], readers: 0 });
			} finally {
				await other.close();
			}
		});
	});

	describe('whether one person may publish alone', () => {
		const start = () => ({ alone: false, actor: `account:${admin.account}` });

		async function publishUnread(): Promise<Answer> {
			const record = newRecordId();
			const headers = { 'if-none-match': '*' };
			await admin.send({ method: 'PUT', path: `/api/records/${record}`, headers, body: memberDrafts('Haus') });
			const parts = ['facts', 'de'].map((part) => ({ record, part, revision: 1 }));
			return admin.send({ path: '/api/publications', body: { parts } });
		}

		test('is decided anew by an admin, holds from then on, and is told with all that was decided before', async () => {
			expect(await publishUnread()).toMatchObject({ status: 409 });
			expect((await decide(true)).status).toBe(204);
			expect((await publishUnread()).status).toBe(200);
			expect((await read())['publishing']).toMatchObject({
				...{ needsSecondReader: false, alone: true, readers: 1 },
				decided: [{ alone: true, at: world.clock.now(), actor: `account:${admin.account}` }, start()]
			});

			expect((await decide(true)).status).toBe(204);
			expect((await decide(false)).status).toBe(204);
			expect(await publishUnread()).toMatchObject({ status: 409 });
			expect((await read())['publishing']).toMatchObject({
				...{ needsSecondReader: true, alone: false, readers: 1 },
				decided: [{ alone: false }, { alone: true }, start()]
			});
			const path = '/api/events?action=PublishingAlone:forbidden';
			const { events = [] } = (await world.send({ path, token: desk.admin })).body;
			expect(events[0]).toMatchObject({ object: 'publishing-alone', changes: [] });
		});

		test('is decided by an admin alone, after a fresh second factor, and by no program', async () => {
			const before = (await read())['publishing'];
			const office = await invitePerson(world, 'office');
			const path = '/api/settings/publishing-alone';
			const body = { alone: true };
			expect(await decide(true, office)).toMatchObject({ status: 403, body: { type: '/api/problems/not-allowed' } });
			expect(await world.send({ method: 'POST', path, token: desk.admin, body })).toMatchObject({
				status: 409,
				body: { refusal: 'people-only' }
			});
			await admin.signIn();
			world.clock.advance(tenMinutes + 1);
			expect(await decide(true)).toMatchObject({ status: 403, body: { type: '/api/problems/step-up-needed' } });
			expect((await read())['publishing']).toEqual({ ...before, readers: 2 });
		});

		test('is said as it holds: a record of the network that asks for no second reader does so too', async () => {
			await publishFacts({ fourEyes: false });
			expect((await read())['publishing']).toMatchObject({ needsSecondReader: false, alone: false });
		});
	});
});
