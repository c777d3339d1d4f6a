import { sql } from 'kysely';
import pg from 'pg';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { finishErasures } from '../commands/finish-erasures.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';

const read = { facts: 4, de: 4 };

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
	});
	afterEach(async () => world.close());

	async function erase(id: string) {
		const [path, body] = [`/api/records/${id}/erasure`, { revisions: read }];
		return world.send({ method: 'POST', path, token: desk.ana, body });
	}

	test('erasures that finish at the same moment all succeed, or say what they wait for', async () => {
		const ids: string[] = [];
		for (const name of ['Seestern', 'Leuchtfeuer', 'Nordlicht', 'Hafen'])
			ids.push(await desk.found(memberDrafts(`Zuflucht ${name}`)));
		await world.release();
		const places = { media: world.media, shownFiles: async () => Promise.resolve([]) };
		// The server looks by itself for an erasure that is not finished, whoever is finishing it.
		const looking = Array.from({ length: 4 }, async () => {
			await setTimeout(50);
			return finishErasures(world.api.tools, places);
		});
		const answers = await Promise.all(ids.map(erase));
		expect(answers.map(({ status }) => [200, 202].includes(status))).toEqual(answers.map(() => true));
		await Promise.all(looking);
	});
});

describe('on postgres', () => {
	let world: World;
	let other: pg.Client;
	beforeEach(async () => {
		world = await openWorld('postgres', inject('postgresUrl'));
		other = new pg.Client({ connectionString: world.database.place });
		await other.connect();
	});
	afterEach(async () => {
		await other.end();
		await world.close();
	});

	test('an erasure that PostgreSQL ends to resolve a deadlock is answered as one for which the database is busy', async () => {
		const desk = await openDesk(world);
		await desk.found(networkDrafts());
		const id = await desk.found(memberDrafts('Zuflucht Seestern'));
		const withdrawal = { withdrawal: { reason: 'protection' }, revisions: read };
		await world.send({ method: 'POST', path: `/api/records/${id}/withdrawal`, token: desk.ana, body: withdrawal });
		await world.release();

		const { rows } = await sql<{ path: string }>`select current_schema() as path`.execute(
			world.database.databases.write
		);
		await other.query(`set search_path to "${rows[0]?.path}"`);
		// PostgreSQL ends whoever looks for a deadlock first: the erasure, after its usual second.
		await other.query(`set deadlock_timeout = '10min'`);
		await other.query('begin');
		await other.query('select 1 from part where record = $1 for update', [id]);
		const request = { method: 'POST', path: `/api/records/${id}/erasure`, token: desk.ana, body: {} };
		const erasing = world.send(request);
		await expect.poll(waitingForOther).toBeGreaterThan(0);
		await other.query('update chain set seq = seq where id = 1');
		await other.query('commit');
		const { status, headers, body } = await erasing;
		expect([status, body['type'], headers.get('retry-after')]).toEqual([503, '/api/problems/database-busy', '5']);
		expect(await world.send(request)).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
	});

	/** How many wait for what the other session holds. */
	async function waitingForOther(): Promise<number> {
		const held =
			'select count(*)::int as n from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))';
		const { rows } = await other.query<{ n: number }>(held);
		return rows[0]?.n ?? 0;
	}
});
