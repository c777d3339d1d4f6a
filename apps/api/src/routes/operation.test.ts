import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { invite } from '../commands/accounts/invite.ts';
import { insertMail, noteTry } from '../db/stores/mail-store.ts';
import { leastFreeBytes } from '../health/examine-space.ts';
import { kinds } from '../testing/database.ts';
import { openDesk } from '../testing/desk.ts';
import { networkDrafts, newRecordId } from '../testing/drafts.ts';
import { type Body, type World, openWorld } from '../testing/world.ts';

const hour = 3_600_000;

describe.each(kinds)('how a server is doing, on %s', (kind) => {
	let world: World;
	let office: string;
	const proof = { file: 'kok-geheim.age', madeAt: '2026-11-24T08:00:00.000Z', bytes: 1, sha256: 'a'.repeat(64) };
	const opened = { file: proof.file, madeAt: proof.madeAt, openedAt: '2026-11-23T08:00:00.000Z' };

	beforeAll(async () => {
		const idle = { everyHours: 24, settle: () => Promise.resolve(), stop: () => Promise.resolve() };
		const proved = { ...proof, provedAt: '2026-11-24T08:05:00.000Z' };
		const standing = () => Promise.resolve({ proved, opened, isFresh: true });
		// The mail server is silent, so what waits goes on waiting.
		const post = () => new Promise<never>(() => undefined);
		world = await openWorld(kind, inject('postgresUrl'), { backups: { ...idle, standing }, post });
		const desk = await openDesk(world);
		office = desk.ana;
		await desk.found(networkDrafts());
	});
	afterAll(async () => world.close());

	async function read(): Promise<Body> {
		const { status, body } = await world.send({ path: '/api/operation', token: office });
		expect(status, JSON.stringify(body)).toBe(200);
		return body;
	}

	/** What is wrong, with what it is about. */
	async function wrong() {
		return [...((await read())['reasons'] ?? [])].map(({ about, code }) => [about, code]);
	}

	test('is told with the bound of each, and without a path, a file or a secret', async () => {
		const { number, at } = (await world.release()).envelope;
		const body = await read();
		expect(body).toMatchObject({
			now: world.clock.now(),
			release: { number, at },
			backup: { everyHours: 24, longestHours: 48, madeAt: proof.madeAt, openedAt: opened.openedAt },
			disk: { leastFreeBytes },
			version: { software: expect.stringMatching(/^\d+\.\d+\.\d+$/), node: process.versions.node },
			mail: { sends: true, waiting: 0, refused: 0, longestSeconds: 3_600 },
			clock: { behindSeconds: 60, aheadDays: 60 },
			database: { kind },
			media: { triedAt: world.clock.now(), longestSeconds: 60 }
		});
		expect(Number(body['disk']?.['freeBytes'])).toBeGreaterThan(0);
		const text = JSON.stringify(body);
		for (const secret of [world.media, world.releases, world.database.place, proof.file, proof.sha256]) {
			expect(text).not.toContain(secret);
		}
	});

	test('counts mails that wait or were refused, and none whose invitation is over; after an hour it is a fault', async () => {
		const ids = [newRecordId(), newRecordId(), newRecordId()];
		const { write } = world.database.databases;
		const caller = { actor: 'test', request: 'test' };
		const whom = { id: newRecordId(), email: 'neu@netz.example', name: 'Neu', role: 'office', caller } as const;
		await invite(world.api.tools, whom);
		await write.deleteFrom('mail').execute();
		for (const id of ids) await insertMail(write, { id, invitation: whom.id, at: world.clock.now() });
		const ended = { state: 'refused', ended_at: world.clock.now() } as const;
		await noteTry(write, ids[1] ?? '', { ...ended, trouble: 'refused' });
		await noteTry(write, ids[2] ?? '', { ...ended, trouble: 'invitation-over' });
		expect((await read())['mail']).toMatchObject({ waiting: 1, waitingSince: world.clock.now(), refused: 1 });

		world.clock.advance(hour);
		expect(await wrong()).not.toContainEqual(['mail', 'mail-waits']);
		world.clock.advance(1);
		expect(await wrong()).toContainEqual(['mail', 'mail-waits']);
		const { reasons = [] } = (await world.send({ path: '/healthz' })).body;
		expect(reasons.map((reason) => String(reason['code']))).toContain('mail-waits');
		await write.deleteFrom('mail').execute();
	});

	test('says of a doubted clock which instant it is behind', async () => {
		const { clock } = world;
		const known = String((await read())['clock']?.['known']);
		clock.advance(Date.parse(known) - Date.parse(clock.now()) - 60_000);
		expect(await wrong()).not.toContainEqual(['clock', 'clock-behind']);
		clock.advance(-1);
		expect(await wrong()).toContainEqual(['clock', 'clock-behind']);
		expect((await read())['clock']).toMatchObject({ known });
	});

	test('says when another process has brought the database to a newer version', async () => {
		const { write } = world.database.databases;
		const row = sql`insert into kysely_migration (name, timestamp) values ('2999-01-01-later', '')`;
		await row.execute(write);
		expect(await wrong()).toContainEqual(['version', 'database-newer']);
		await sql`delete from kysely_migration where name = '2999-01-01-later'`.execute(write);
		expect(await wrong()).not.toContainEqual(['version', 'database-newer']);
	});
});
