import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { changeParts } from '../commands/change-parts.ts';
import { listReleases } from '../db/stores/release-store.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, networkDrafts } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';
import { followOthers } from './follow-others.ts';

const caller = { actor: 'token:elsewhere', request: 'elsewhere' };
const second = 1_000;

describe.each(kinds)('a change that another process stored and did not publish, on %s', (kind) => {
	let world: World;
	let desk: Desk;

	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		await world.release();
	});
	afterEach(async () => world.close());

	/** Publishes as a process does that dies before its reconciler has begun. */
	async function publishAndDie(number: number, publishAt?: string): Promise<string> {
		const id = await desk.create(demandDrafts(number));
		const approved = await desk.approve(id);
		const parts = approved.map(({ record, part, revision }) => ({ record, revision, part: part as 'facts' }));
		const tools = { ...world.api.tools, onPublicChange: () => undefined };
		const request = { type: 'Publish' as const, ...(publishAt !== undefined && { publishAt }) };
		expect(await changeParts(tools, { parts, request, caller })).toMatchObject({ outcome: 'changed' });
		return id;
	}

	async function numberOfReleases(): Promise<number> {
		return (await listReleases(world.database.databases.read, { limit: 100 })).length;
	}

	/** Lets time pass until a release is sealed; returns the seconds that it took. */
	async function secondsUntilSealed(before: number): Promise<number> {
		for (let seconds = 1; seconds <= 20; seconds += 1) {
			world.clock.advance(second);
			await new Promise((resolve) => void setTimeout(resolve, 150));
			// The clock stands while a release is made, however long a busy machine takes for it.
			while (world.api.reconciler.isAtWork()) await new Promise((resolve) => void setTimeout(resolve, 20));
			if ((await numberOfReleases()) > before) return seconds;
		}
		throw new Error('No release was sealed');
	}

	test('is published within two looks at the database', async () => {
		const before = await numberOfReleases();
		const id = await publishAndDie(1);
		expect(await numberOfReleases()).toBe(before);
		expect(await secondsUntilSealed(before)).toBeLessThanOrEqual(3);
		expect((await world.release()).contentText).toContain(id);
	});

	test('is published once where it is a draft whose hour has come', async () => {
		const before = await numberOfReleases();
		const publishAt = new Date(Date.parse(world.clock.now()) + 5 * second).toISOString();
		const id = await publishAndDie(1, publishAt);
		expect(await secondsUntilSealed(before)).toBeLessThanOrEqual(8);
		expect((await world.release()).contentText).toContain(id);
		const { events = [] } = (await world.send({ path: `/api/events?record=${id}`, token: desk.ana })).body;
		const byTheClock = events.filter(({ actor }) => String(actor) === 'clock');
		const parts = byTheClock.flatMap(({ changes }) => [...(changes ?? [])].map(({ part }) => String(part)));
		expect(parts.toSorted()).toEqual(['de', 'en', 'facts']);
	});

	test('is left to this process while it is at work, however long that takes, and taken up when it is not', async () => {
		await publishAndDie(1);
		const [nudge, isAtWork] = [vi.fn(), vi.fn(() => true)];
		const reconciler = { nudge, isAtWork, upTo: () => 0 };
		const folder = join(world.releases, 'none');
		const stop = followOthers({ tools: world.api.tools, reconciler, folder, log: { error: vi.fn() } });
		const untilLooked = async (times: number) => {
			isAtWork.mockClear();
			while (isAtWork.mock.calls.length < times) {
				world.clock.advance(second);
				await new Promise((resolve) => void setTimeout(resolve, 20));
			}
		};
		await untilLooked(4);
		expect(nudge).not.toHaveBeenCalled();
		isAtWork.mockReturnValue(false);
		await untilLooked(3);
		await stop();
		expect(nudge).toHaveBeenCalledOnce();
	});

	test('is not published again where this process published it', async () => {
		await desk.found(demandDrafts(1));
		await world.release();
		const before = await numberOfReleases();
		for (let seconds = 0; seconds < 4; seconds += 1) {
			world.clock.advance(second);
			await new Promise((resolve) => void setTimeout(resolve, 50));
		}
		expect(await numberOfReleases()).toBe(before);
	});
});
