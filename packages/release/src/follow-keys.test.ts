import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FaultCode } from './fault.ts';
import { writeRelease, writeSuccession } from './folder.ts';
import { type Follower, type FollowOptions, followReleases } from './follow.ts';
import type { KeyPair } from './keys.ts';
import type { Pins } from './pins.ts';
import { folderSource, httpSource } from './source.ts';
import type { SignedStatement } from './statement.ts';
import { testClock } from './test-clock.ts';
import { exampleSealer } from './testing/example.ts';
import { family, recover, succeed } from './testing/family.ts';
import { serveRelease } from './testing/release-server.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { verifyRelease } from './verify.ts';

const keys = family();
const { first, second, third, thief, recovered, recovery, foreign } = keys;
const toSecond = succeed(first, second, 1);
const toThird = succeed(second, third, 2);
const toThief = succeed(first, thief, 3);
const rescue = recover(recovery, { to: recovered, replaces: [first, thief], minutes: 4 });

/** A folder of releases, and followers of it by file and by HTTP, each with a folder of its own. */
async function stage(pinned: Pins = { publicKey: first.publicKey, recoveryKey: recovery.publicKey }) {
	const place = await temporaryFolder();
	const folder = join(place.path, 'releases');
	const server = await serveRelease(folder);
	const followers = new Set<Follower>();
	const changed = new Set<() => void>();
	let pins = pinned;

	async function publish(keyPair: KeyPair, number: number, succession?: readonly SignedStatement[]) {
		await writeRelease(folder, { ...exampleSealer(keyPair).seal({ number }), ...(succession && { succession }) });
	}

	async function follow(name: string, more: Partial<FollowOptions> = {}) {
		const faults: FaultCode[] = [];
		const follower = await followReleases({
			source: folderSource(folder),
			pins: {
				read: () => Promise.resolve(pins),
				watch: (tell) => (changed.add(tell), () => void changed.delete(tell))
			},
			clock: testClock('2026-11-24T12:00:00.000Z'),
			keepIn: join(place.path, name),
			onRelease: () => undefined,
			onFault: ({ code }) => faults.push(code),
			...more
		});
		followers.add(follower);
		const shows = async (number: number, key: KeyPair) =>
			expect
				.poll(() => [numberOf(follower), follower.current()?.publicKey.equals(key.publicKey)], { interval: 5 })
				.toEqual([number, true]);
		return { follower, faults, shows, fault: () => follower.health().degraded?.code };
	}

	return {
		folder,
		kept: (name: string) => join(place.path, name),
		publish,
		follow,
		followByHttp: async (name: string) => follow(name, { source: httpSource(server.address) }),
		repin: (next: Pins) => {
			pins = next;
			for (const tell of changed) tell();
		},
		[Symbol.asyncDispose]: async () => {
			for (const follower of followers) await follower.stop();
			await server[Symbol.asyncDispose]();
			await place[Symbol.asyncDispose]();
		}
	};
}

function numberOf(follower: Follower): number | undefined {
	return follower.current()?.envelope.number;
}

test('followers of a folder and of a site come along with a rotated key, and report no fault', async () => {
	await using place = await stage();
	await place.publish(first, 1);
	const all = [await place.follow('a'), await place.followByHttp('b')];
	await place.publish(second, 2, [toSecond]);
	for (const { shows } of all) await shows(2, second);
	await place.publish(third, 3, [toSecond, toThird]);
	for (const { shows, faults } of all) {
		await shows(3, third);
		expect(faults).toEqual([]);
	}
});

test('a follower that was down during several rotations comes along', async () => {
	await using place = await stage();
	await place.publish(first, 1);
	await (await place.follow('a')).follower.stop();
	await place.publish(third, 9, [toSecond, toThird]);
	await (await place.follow('a')).shows(9, third);
	await (await place.followByHttp('new')).shows(9, third);
});

test('between the statement and the first release of the new key nothing is wrong', async () => {
	await using place = await stage();
	await place.publish(first, 1);
	const running = await place.follow('a');
	await writeSuccession(place.folder, [toSecond]);
	const fresh = await place.follow('b');
	await fresh.shows(1, first);
	expect([running.fault(), fresh.fault()]).toEqual([undefined, undefined]);
});

test('after a restart neither the old key nor another statement of the old key moves the follower back', async () => {
	await using place = await stage();
	await place.publish(first, 1);
	await place.publish(second, 2, [toSecond]);
	await (await place.follow('a')).follower.stop();

	await place.publish(first, 3, []);
	const again = await place.follow('a');
	await again.shows(2, second);
	expect(again.fault()).toBe('key-superseded');

	await place.publish(thief, 4, [toThief]);
	await expect.poll(() => again.fault()).toBe('foreign-key');
	expect(numberOf(again.follower)).toBe(2);
});

test('a follower serves the release of the new key after a restart without its source', async () => {
	await using place = await stage();
	await place.publish(second, 2, [toSecond]);
	await (await place.follow('a')).follower.stop();
	await rm(place.folder, { recursive: true });
	await (await place.follow('a')).shows(2, second);
});

test('a theft is undone for those who had followed the thief, whatever number the thief had given', async () => {
	await using place = await stage();
	await place.publish(first, 1);
	const all = [await place.follow('a'), await place.followByHttp('b')];
	await place.publish(thief, 2 ** 20, [toThief]);
	for (const { shows } of all) await shows(2 ** 20, thief);
	await place.publish(recovered, 2, [rescue]);
	for (const { shows } of all) await shows(2, recovered);
});

test('after a statement of the recovery key no release of the thief is taken, also after a restart', async () => {
	await using place = await stage();
	await place.publish(thief, 5, [toThief]);
	const follower = await place.follow('a');
	await follower.shows(5, thief);
	// The word alone, before any release of the new key.
	await place.publish(thief, 6, [toThief, rescue]);
	await expect.poll(() => follower.fault()).toBe('foreign-key');
	await follower.follower.stop();

	await place.publish(thief, 7, [toThief]);
	const again = await place.follow('a');
	expect([again.fault(), numberOf(again.follower)]).toEqual(['foreign-key', undefined]);
	await place.publish(recovered, 2, [rescue]);
	await again.shows(2, recovered);
	await place.publish(thief, 8, [toThief]);
	await expect.poll(() => again.fault()).toBe('foreign-key');
	expect(numberOf(again.follower)).toBe(2);
});

test('a lost key is replaced for all who pinned the recovery key, and for nobody else', async () => {
	await using place = await stage();
	await using unaware = await stage({ publicKey: first.publicKey });
	for (const { publish } of [place, unaware]) await publish(first, 1);
	const [one, other] = [await place.follow('a'), await unaware.follow('a')];
	for (const { publish } of [place, unaware]) await publish(recovered, 2, [rescue]);
	await one.shows(2, recovered);
	await expect.poll(() => other.fault()).toBe('foreign-key');
	expect(numberOf(other.follower)).toBe(1);
});

test('a pin that is replaced while the follower runs is used at once', async () => {
	await using place = await stage();
	await place.publish(first, 7);
	const follower = await place.follow('a');
	await place.publish(foreign, 1);
	await expect.poll(() => follower.fault()).toBe('foreign-key');
	expect(numberOf(follower.follower)).toBe(7);
	place.repin({ publicKey: foreign.publicKey });
	await follower.shows(1, foreign);
	await expect.poll(() => follower.fault()).toBeUndefined();
});

test('with a pin that fits no release, the follower keeps the last good release', async () => {
	await using place = await stage();
	await place.publish(first, 1);
	const follower = await place.follow('a');
	place.repin({ publicKey: foreign.publicKey });
	await expect.poll(() => follower.fault()).toBe('foreign-key');
	expect(numberOf(follower.follower)).toBe(1);
});

test('after a restart with another pin, the kept release is served if its folder is as trusted as the pin', async () => {
	await using place = await stage();
	await place.publish(first, 1);
	await (await place.follow('a')).follower.stop();
	place.repin({ publicKey: foreign.publicKey });

	const careful = await place.follow('a');
	expect([careful.fault(), numberOf(careful.follower)]).toEqual(['foreign-key', undefined]);
	await careful.follower.stop();
	const own = await place.follow('a', { keepsWhateverKey: true });
	expect([own.fault(), numberOf(own.follower)]).toEqual(['foreign-key', 1]);

	await place.publish(foreign, 1);
	await own.shows(1, foreign);
	await expect.poll(() => own.fault()).toBeUndefined();
});

test('a kept release that was altered is not served', async () => {
	await using place = await stage();
	await place.publish(first, 1);
	await (await place.follow('a')).follower.stop();
	const { envelope } = exampleSealer(thief).seal();
	await writeFile(join(place.kept('a'), 'envelope.json'), JSON.stringify(envelope));
	await rm(place.folder, { recursive: true });
	const follower = await place.follow('a', { keepsWhateverKey: true });
	expect(numberOf(follower.follower)).toBeUndefined();
});

test('a reader that does not know statements of keys verifies by its pin, and ignores their file', async () => {
	await using place = await stage();
	await place.publish(second, 2, [toSecond]);
	const { readSuccession: _, ...old } = folderSource(place.folder);
	const source = { ...old, readSuccession: () => Promise.resolve(undefined) };
	expect(await verifyRelease(source, { publicKey: second.publicKey })).toMatchObject({ verified: true });
	expect(await verifyRelease(source, { publicKey: first.publicKey })).toMatchObject({ fault: { code: 'foreign-key' } });
});
