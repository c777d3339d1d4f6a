import { testClock } from '@kok/release/test-clock';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorld, startOfTime } from '../testing/world.ts';
import { startBackups } from './backups.ts';
import { writeProofNote } from './proof-note.ts';

const hour = 3_600_000;
let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kok-schedule-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

/** Backups every six hours, which succeed unless something is said to be in the way. */
function schedule() {
	const clock = testClock(startOfTime);
	const note = join(folder, 'proof.json');
	const made: string[] = [];
	const said: unknown[] = [];
	let inTheWay: string | undefined;
	const back = async () => {
		made.push(clock.now());
		if (inTheWay !== undefined) return { refusal: inTheWay };
		const proved = { file: 'x', madeAt: clock.now(), provedAt: clock.now(), bytes: 1, sha256: '0'.repeat(64) };
		await writeProofNote(note, { proved });
		return undefined;
	};
	const log = { info: () => undefined, error: (found: unknown) => said.push(found) };
	const start = () => startBackups({ everyHours: 6, note, clock, log, back });
	return { clock, note, made, said, start, hinder: (why?: string) => (inTheWay = why) };
}

async function pass(minutes: number, { clock }: ReturnType<typeof schedule>, backups: ReturnType<typeof startBackups>) {
	for (let minute = 0; minute < minutes; minute += 1) {
		clock.advance(60_000);
		await backups.settle();
	}
}

test('one is made soon after the start, and the next when that one is as old as is wanted, also after a restart', async () => {
	const scene = schedule();
	const first = scene.start();
	await pass(10, scene, first);
	expect(scene.made).toEqual(['2026-11-24T09:01:00.000Z']);
	await first.stop();

	const second = scene.start();
	await pass(355, scene, second);
	expect(scene.made).toHaveLength(2);
	expect(Date.parse(scene.made[1] ?? '') - Date.parse(scene.made[0] ?? '')).toBe(6 * hour);
	await second.stop();
	scene.clock.advance(24 * hour);
	expect(scene.made).toHaveLength(2);
});

test('one that fails is said to the log and tried again after an hour, and the standing says when that lasts too long', async () => {
	const scene = schedule();
	const backups = scene.start();
	expect(await backups.standing()).toEqual({ isFresh: false });
	await pass(1, scene, backups);
	expect(await backups.standing()).toMatchObject({ isFresh: true, proved: { madeAt: '2026-11-24T09:01:00.000Z' } });

	scene.hinder('There is no room left.');
	await pass(6 * 60 + 59, scene, backups);
	expect(scene.made).toHaveLength(2);
	expect(scene.said).toEqual([{ refusal: 'There is no room left.' }]);
	await pass(2, scene, backups);
	expect(scene.made).toHaveLength(3);
	expect((await backups.standing()).isFresh).toBe(true);
	await pass(5 * 60, scene, backups);
	expect((await backups.standing()).isFresh).toBe(false);

	scene.hinder();
	await pass(60, scene, backups);
	expect((await backups.standing()).isFresh).toBe(true);
	await backups.stop();
});

test('a note that cannot be read counts as none', async () => {
	const scene = schedule();
	await writeFile(scene.note, '{');
	const backups = scene.start();
	expect(await backups.standing()).toEqual({ isFresh: false });
	await pass(1, scene, backups);
	expect(scene.made).toHaveLength(1);
	await backups.stop();
});

test('a server says at its health when no backup of late is proven', async () => {
	const none = { everyHours: 24, settle: () => Promise.resolve(), stop: () => Promise.resolve() };
	let isFresh = false;
	const world = await openWorld('sqlite', '', {
		backups: { ...none, standing: () => Promise.resolve({ isFresh }) }
	});
	const codes = async () =>
		[...((await world.send({ path: '/healthz' })).body['reasons'] ?? [])].map(({ code }) => code);
	expect(await codes()).toContain('backup-unproven');
	isFresh = true;
	expect(await codes()).not.toContain('backup-unproven');
	await world.close();
});
