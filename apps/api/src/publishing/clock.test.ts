import { testClock } from '@kok/release/test-clock';
import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { confirmClock } from '../commands/accept.ts';
import { withdrawRecord } from '../commands/withdraw-record.ts';
import { takeLease } from '../db/stores/lease-store.ts';
import { reasonOf } from '../health/conditions.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts } from '../testing/drafts.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';
import { reconcile } from './reconcile.ts';
import { startReconciler } from './reconciler.ts';

const day = 86_400_000;
const caller = { actor: 'operator', request: 'test' };

describe.each(kinds)('a clock, on %s', (kind) => {
	let world: World;
	let desk: Desk;
	/** Added to the clock of the world, as someone sets a machine's clock. */
	let shift: number;

	beforeEach(async () => {
		shift = 0;
		const base = testClock(startOfTime);
		const now = () => new Date(Date.parse(base.now()) + shift).toISOString();
		world = await openWorld(kind, inject('postgresUrl'), { clock: { now, wait: base.wait } });
		world.clock = base;
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		await world.release();
		await world.api.stop();
	});
	afterEach(async () => world.close());

	const publish = async () => reconcile({ ...world.publisher, tools: world.api.tools });
	const instants = async () => {
		const rows = await world.database.databases.read.selectFrom('event').select('at').orderBy('seq').execute();
		return rows.map(({ at }) => at);
	};
	const codes = async () => {
		const { body } = await world.send({ path: '/healthz' });
		return [body['status'], body['reasons']];
	};

	async function schedule(milliseconds: number): Promise<string> {
		const demand = await desk.create(demandDrafts(1));
		await desk.approve(demand);
		const publishAt = new Date(Date.parse(startOfTime) + milliseconds).toISOString();
		for (const part of ['facts', 'de', 'en']) {
			const revision = Number((await desk.read(demand)).body['parts']?.[part]?.['revision']);
			await desk.order(demand, part, { verb: 'publication', revision, body: { publishAt } });
		}
		return demand;
	}

	describe('that was set back by three days', () => {
		beforeEach(() => {
			world.clock.advance(day);
			shift = -4 * day;
		});

		test('still gives events instants that rise along the log', async () => {
			await desk.create(demandDrafts(1));
			await desk.create(demandDrafts(2));
			const seen = await instants();
			expect(seen).toEqual(seen.toSorted());
			expect(seen.at(-1)).toBe(startOfTime);
		});

		test('is reported by health, with what to do', async () => {
			expect(await codes()).toEqual(['degraded', [reasonOf('clock-behind')]]);
		});

		test('makes the server seal nothing by itself', async () => {
			expect(await publish()).toMatchObject({ outcome: 'unchanged', envelope: { number: 1 } });
		});

		test('does not lengthen a lease by the time it was set back', async () => {
			const { write } = world.database.databases;
			const until = new Date(Date.parse(startOfTime) + 3_000).toISOString();
			await takeLease(write, { name: 'reconciler', holder: 'dead', now: startOfTime, until });
			expect(await publish()).toMatchObject({ outcome: 'unchanged' });
		});

		test('dates a release that somebody publishes like the release before, never earlier', async () => {
			await desk.found(demandDrafts(1));
			expect(await publish()).toMatchObject({ outcome: 'sealed', envelope: { number: 2, at: startOfTime } });
		});
	});

	describe('that is 400 days ahead', () => {
		beforeEach(() => {
			shift = 400 * day;
		});

		test('is reported by health, and publishes no draft before its hour', async () => {
			shift = 0;
			const demand = await schedule(30 * day);
			shift = 400 * day;
			expect(await publish()).toMatchObject({ outcome: 'unchanged', envelope: { number: 1 } });
			expect((await desk.read(demand)).status).toBe(401);
			expect(await codes()).toEqual(['degraded', [reasonOf('clock-ahead')]]);
			shift = 0;
			const { parts } = (await desk.read(demand)).body;
			expect(parts?.['de']).not.toHaveProperty('published');
		});

		test('does not make the server publish again and again', async () => {
			shift = 0;
			await schedule(30 * day);
			shift = 400 * day;
			let compiled = 0;
			const markPublishing = (point: string) => void (compiled += point === 'compiled' ? 1 : 0);
			const reconciler = startReconciler(
				{ ...world.publisher, tools: world.api.tools, markPublishing },
				pino({ level: 'silent' })
			);
			await expect.poll(() => compiled).toBe(1);
			await setTimeout(500);
			await reconciler.stop();
			expect(compiled).toBe(1);
		});

		test('still lets a withdrawal for protection through, and dates it like the release before', async () => {
			shift = 0;
			const member = await desk.found(memberDrafts('Zuflucht Seestern'));
			await publish();
			shift = 400 * day;
			const revisions = { facts: 4, de: 4 };
			await withdrawRecord(world.api.tools, { id: member, withdrawal: { reason: 'protection' }, revisions, caller });
			expect(await publish()).toMatchObject({ outcome: 'sealed', envelope: { number: 3, at: startOfTime } });
		});

		test('is trusted once the operator says that the server was off for so long', async () => {
			expect(await confirmClock(world.api.tools, { caller })).toEqual({ outcome: 'accepted' });
			const now = world.api.tools.clock.now();
			expect(await publish()).toMatchObject({ outcome: 'sealed', envelope: { number: 2, at: now } });
			expect(await codes()).toEqual(['ok', []]);
			expect(await confirmClock(world.api.tools, { caller })).toEqual({ outcome: 'needless' });
		});
	});

	test('that was wrong by 59 days and is right again is trusted once the operator says so', async () => {
		shift = 59 * day;
		expect(await publish()).toMatchObject({ outcome: 'sealed', envelope: { number: 2 } });
		shift = 0;
		world.clock.advance(day);
		expect(await publish()).toMatchObject({ outcome: 'unchanged' });
		expect(await codes()).toEqual(['degraded', [reasonOf('clock-behind')]]);

		expect(await confirmClock(world.api.tools, { caller })).toEqual({ outcome: 'accepted' });
		const now = world.api.tools.clock.now();
		expect(await publish()).toMatchObject({ outcome: 'sealed', envelope: { number: 3, at: now } });
		expect((await instants()).at(-1)).toBe(now);
		expect(await codes()).toEqual(['ok', []]);
	});

	test('that ticks on from day to day is never doubted', async () => {
		for (let days = 0; days < 5; days += 1) {
			world.clock.advance(day);
			expect(await publish()).toMatchObject({ outcome: 'sealed', envelope: { at: world.clock.now() } });
		}
		expect(await codes()).toEqual(['ok', []]);
	});

	test('that is a few seconds behind is not doubted, and its release is not dated before the last one', async () => {
		shift = -10_000;
		await desk.found(demandDrafts(1));
		expect(await publish()).toMatchObject({ outcome: 'sealed', envelope: { number: 2, at: startOfTime } });
		expect(await codes()).toEqual(['ok', []]);
	});
});
