import { hashText } from '@kok/release/envelope';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listEvents } from '../db/stores/event-store.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, newRecordId } from '../testing/drafts.ts';
import { someText, textLike } from '../testing/expected.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';

const day = 86_400_000;

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
	});
	afterAll(async () => world.close());

	async function create(body: object) {
		return world.send({ method: 'POST', path: '/api/tokens', token: desk.admin, body });
	}

	async function list() {
		return world.send({ path: '/api/tokens', token: desk.admin });
	}

	describe('a new token', () => {
		test('shows its secret once, of which only the hash is stored', async () => {
			const answer = await create({ name: 'Bericht', role: 'office' });
			expect(answer.status).toBe(201);
			const secret = String(answer.body['secret']);
			expect(secret).toMatch(/^kok_[\w-]{43}$/);
			const token = {
				id: someText,
				name: 'Bericht',
				role: 'office',
				mandates: [],
				createdAt: startOfTime,
				expiresAt: '2027-11-24T09:00:00.000Z'
			};
			expect(answer.body).toEqual({ token, secret: someText });

			const { read } = world.database.databases;
			const tables = [
				await read.selectFrom('token').select(['id', 'name', 'role', 'hash']).execute(),
				await read.selectFrom('event').select(['actor', 'action', 'object', 'changes', 'request']).execute(),
				await read.selectFrom('snapshot').select('body').execute(),
				(await list()).body
			];
			const everything = JSON.stringify(tables);
			expect(everything).not.toContain(secret);
			expect(everything).not.toContain(secret.slice('kok_'.length));
			expect(everything).toContain(hashText(secret));
			expect(JSON.stringify((await list()).body)).not.toContain(hashText(secret));
			expect((await world.send({ path: '/api/records', token: secret })).status).toBe(200);
		});

		test('is valid for the days that were asked for, at most a year', async () => {
			expect((await create({ name: 'Kurz', role: 'office', days: 1 })).body['token']).toMatchObject({
				expiresAt: '2026-11-25T09:00:00.000Z'
			});
			for (const days of [366, 0, -1, 1.5, '7']) {
				expect(await create({ name: 'Lang', role: 'office', days })).toMatchObject({
					status: 422,
					body: { issues: [{ path: 'days' }] }
				});
			}
		});

		test('for a delegate must name a member that exists, and a token of another role may name none', async () => {
			const member = await desk.create(memberDrafts('Verein'));
			const notAMember = newRecordId();
			const refusals = [
				[{ name: 'D', role: 'delegate' }, 'delegate-without-member'],
				[{ name: 'D', role: 'delegate', member: notAMember }, 'no-such-member'],
				[{ name: 'O', role: 'office', member }, 'member-for-delegates-only']
			] as const;
			for (const [body, refusal] of refusals) {
				const answer = await create(body);
				expect(answer).toMatchObject({ status: 409, body: { refusal, words: { de: textLike(/\.$/) } } });
			}
			const made = await create({ name: 'D', role: 'delegate', member: member.toUpperCase() });
			expect(made).toMatchObject({
				status: 201,
				body: { token: { role: 'delegate', mandates: [{ actsFor: member, type: 'member' }] } }
			});
		});

		test.each([
			{ name: '', role: 'office' },
			{ name: '\u200b', role: 'office' },
			{ name: 'x\u0000y', role: 'office' },
			{ name: 'x\ny', role: 'office' },
			{ name: 'x', role: 'root' },
			{ name: 'x', role: 'office', secret: 'kok_' }
		])('is refused when it does not fit: %j', async (body) => {
			expect((await create(body)).status).toBe(422);
		});
	});

	describe('a token', () => {
		test('remembers the day it was last used', async () => {
			const { body } = await create({ name: 'Gebraucht', role: 'office' });
			await world.send({ path: '/api/records', token: String(body['secret']) });
			const used = { ...body['token'], lastUsedOn: '2026-11-24' };
			await expect.poll(async () => (await list()).body['tokens']).toContainEqual(used);
		});

		test('ends for good when it is revoked, with one event however often that is said', async () => {
			const { body } = await create({ name: 'Alt', role: 'admin' });
			const id = String(body['token']?.['id']);
			const revoke = async () => world.send({ method: 'DELETE', path: `/api/tokens/${id}`, token: desk.admin });
			expect([(await revoke()).status, (await revoke()).status]).toEqual([204, 204]);
			const events = await listEvents(world.database.databases.read, { objects: [id], limit: 10 });
			expect(events.map(({ action }) => action)).toEqual(['TokenRevoked', 'TokenCreated:admin']);
			expect((await world.send({ path: '/api/tokens', token: String(body['secret']) })).status).toBe(401);
			expect((await list()).body['tokens']).toContainEqual({ ...body['token'], revokedAt: startOfTime });
		});

		test('that does not exist cannot be revoked', async () => {
			const path = `/api/tokens/${newRecordId()}`;
			expect((await world.send({ method: 'DELETE', path, token: desk.admin })).status).toBe(404);
		});

		test('is refused from the instant at which it ends', async () => {
			const secret = String((await create({ name: 'Kurz', role: 'office', days: 1 })).body['secret']);
			world.clock.advance(day - 1);
			expect((await world.send({ path: '/api/records', token: secret })).status).toBe(200);
			world.clock.advance(1);
			expect((await world.send({ path: '/api/records', token: secret })).status).toBe(401);
		});
	});
});
