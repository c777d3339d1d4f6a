import { execFileSync } from 'node:child_process';
import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Json, canonicalJson } from '@kok/domain/canonical';
import { parseContent } from '@kok/domain/release/content';
import { describe, expect, test, vi } from 'vitest';
import { type FaultCode, faultOf } from './fault.ts';
import { pruneRelease, writeRelease } from './folder.ts';
import { type Follower, type FollowOptions, followReleases } from './follow.ts';
import { createKeyPair } from './keys.ts';
import { fixedPins } from './pins.ts';
import { folderSource, httpSource } from './source.ts';
import { testClock } from './test-clock.ts';
import { exampleSealer } from './testing/example.ts';
import { sealLater } from './testing/later-version.ts';
import { serveRelease } from './testing/release-server.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import type { Release } from './verify.ts';

const start = '2026-11-24T12:00:00.000Z';
const { seal, publicKey, privateKey } = exampleSealer();
const first = seal();
const second = seal({ number: 2, previous: first.envelope });
const third = seal({ number: 3, previous: second.envelope });
const foreign = exampleSealer(createKeyPair()).seal({ number: 2 });

/** Follows a folder with the first release, unless told otherwise. */
async function following(options: Partial<FollowOptions> & { releases?: readonly (typeof first)[] } = {}) {
	const place = await temporaryFolder();
	const folder = join(place.path, 'releases');
	for (const release of options.releases ?? [first]) await writeRelease(folder, release);

	const clock = testClock(start);
	const taken: number[] = [];
	const onRelease = ({ envelope }: Release) => void taken.push(envelope.number);
	const followers: Follower[] = [];
	const follow = async (more: Partial<FollowOptions> = {}) => {
		const given = {
			source: folderSource(folder),
			pins: fixedPins({ publicKey }),
			clock,
			onRelease,
			...options,
			...more
		};
		const follower = await followReleases(given);
		followers.push(follower);
		return follower;
	};
	return {
		folder,
		keepIn: join(place.path, 'kept'),
		clock,
		taken,
		follower: await follow(),
		followAgain: follow,
		[Symbol.asyncDispose]: async () => {
			for (const follower of followers) await follower.stop();
			await place[Symbol.asyncDispose]();
		}
	};
}

async function soon(check: () => void): Promise<void> {
	await vi.waitFor(check, { interval: 2, timeout: 30_000 });
}

describe('a follower of a good source', () => {
	test('has its release at once, and knows its age', async () => {
		await using setting = await following();
		setting.clock.advance(90_500);
		expect(setting.taken).toEqual([1]);
		expect(setting.follower.current()?.contentBytes.unpackNow().toString()).toBe(first.contentText);
		expect(setting.follower.health()).toEqual({ number: 1, at: first.envelope.at, ageSeconds: 3 * 3_600 + 30 });
	});

	test('switches to the next release in well under 300 milliseconds', { retry: 2 }, async () => {
		await using setting = await following();
		const before = performance.now();
		await writeRelease(setting.folder, second);
		await soon(() => expect(setting.follower.current()?.envelope).toEqual(second.envelope));
		expect(performance.now() - before).toBeLessThan(250);
		expect(setting.taken).toEqual([1, 2]);
	});

	test('takes no release any more after it was stopped', async () => {
		await using setting = await following();
		await setting.follower.stop();
		await writeRelease(setting.folder, second);
		setting.clock.advance(60_000);
		await new Promise((resolve) => setTimeout(resolve, 400));
		expect(setting.taken).toEqual([1]);
	});
});

test('nothing is followed without a key', async () => {
	const options = { source: folderSource('/nowhere'), clock: testClock(start), onRelease: () => undefined };
	const pins = { read: () => Promise.resolve(undefined), watch: () => () => undefined };
	await expect(followReleases({ ...options, pins })).rejects.toThrow('There is no key to hold a release against');
});

test('a follower that was stopped watches neither its source nor its pins', async () => {
	const watching = new Set<string>();
	const watch = (what: string) => () => {
		watching.add(what);
		return () => void watching.delete(what);
	};
	await using place = await temporaryFolder();
	await writeRelease(place.path, first);
	const source = { ...folderSource(place.path), watch: watch('source') };
	await using setting = await following({ source, pins: { ...fixedPins({ publicKey }), watch: watch('pins') } });
	expect([...watching]).toEqual(['source', 'pins']);
	await setting.follower.stop();
	expect([...watching]).toEqual([]);
});

test('a follower that is stopped while it reads takes nothing any more, and reads no more', async () => {
	await using place = await temporaryFolder();
	await writeRelease(place.path, first);
	const watched = { tell: () => undefined as void, reads: 0, gate: Promise.resolve() };
	const source = {
		...folderSource(place.path),
		watch: (tell: () => void) => {
			watched.tell = tell;
			return () => undefined;
		},
		readEnvelope: async () => {
			watched.reads += 1;
			await watched.gate;
			return folderSource(place.path).readEnvelope();
		}
	};
	await using setting = await following({ source });
	await writeRelease(place.path, second);
	const held = Promise.withResolvers<void>();
	watched.gate = held.promise;
	watched.tell();
	await soon(() => expect(watched.reads).toBe(2));
	watched.tell();
	const stopped = setting.follower.stop();
	held.resolve();
	await stopped;
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(setting.taken).toEqual([1]);
	expect(watched.reads).toBe(2);
});

test('a source that gives none is asked again after one second, then two, four, and at last every thirty', async () => {
	await using setting = await following({ releases: [] });
	const clock = testClock(start);
	const waits: number[] = [];
	const wait: typeof clock.wait = (milliseconds, then) => {
		waits.push(milliseconds / 1_000);
		return clock.wait(milliseconds, then);
	};
	await setting.followAgain({ clock: { ...clock, wait } });
	for (const asked of [1, 2, 3, 4, 5, 6]) {
		await soon(() => expect(waits).toHaveLength(asked));
		clock.advance(30_000);
	}
	await soon(() => expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30]));
});

describe.concurrent('a follower keeps the last good release', () => {
	const content = `content/${first.envelope.content}.json`;
	const torn = canonicalJson(second.envelope).slice(0, 100);
	const unsigned = canonicalJson({ ...second.envelope, signature: undefined });
	const altered = canonicalJson({ ...second.envelope, number: 9 });
	const breakages: Record<string, { name: string; text: string | undefined; code: FaultCode }> = {
		'while the envelope is missing': { name: 'envelope.json', text: undefined, code: 'envelope-missing' },
		'before a torn envelope': { name: 'envelope.json', text: torn, code: 'envelope-unreadable' },
		'before an unsigned release': { name: 'envelope.json', text: unsigned, code: 'signature-wrong' },
		'before an altered envelope': { name: 'envelope.json', text: altered, code: 'signature-wrong' },
		'before a release with a foreign key': {
			name: 'envelope.json',
			text: canonicalJson(foreign.envelope),
			code: 'foreign-key'
		},
		'before an unknown format': { name: 'envelope.json', text: '{"format":2}', code: 'format-unknown' },
		'while the content is altered': { name: content, text: `${first.contentText} `, code: 'content-altered' },
		'while the content is missing': { name: content, text: undefined, code: 'content-missing' }
	};

	test.for(Object.entries(breakages))('%s, and recovers with the very same one', async ([, { name, text, code }]) => {
		const faults: FaultCode[] = [];
		await using setting = await following({ onFault: (fault) => faults.push(fault.code) });
		const { follower, folder } = setting;
		await (text === undefined ? rm(join(folder, name)) : writeFile(join(folder, name), text));
		await soon(() => expect(follower.health().degraded).toEqual({ ...faultOf(code, name), since: start }));
		expect(follower.current()?.envelope).toEqual(first.envelope);

		await writeRelease(folder, first);
		await soon(() => expect(follower.health()).not.toHaveProperty('degraded'));
		expect(setting.taken).toEqual([1]);
		expect(faults).toEqual([code]);
	});

	test('when a pipe takes the place of the envelope, and follows again once the file is back', async () => {
		await using setting = await following();
		await rm(join(setting.folder, 'envelope.json'));
		execFileSync('mkfifo', [join(setting.folder, 'envelope.json')]);
		await soon(() => expect(setting.follower.health().degraded?.code).toBe('envelope-missing'));
		await writeRelease(setting.folder, second);
		await soon(() => expect(setting.follower.health()).toMatchObject({ number: 2 }));
	});

	test('when the source shows an older one, and follows a newer one', async () => {
		await using setting = await following({ releases: [second] });
		await writeRelease(setting.folder, first);
		await soon(() => expect(setting.follower.health().degraded?.code).toBe('older'));
		expect(setting.follower.health().number).toBe(2);

		await writeRelease(setting.folder, third);
		await soon(() => expect(setting.follower.health()).not.toHaveProperty('degraded'));
		expect(setting.taken).toEqual([2, 3]);
	});

	test('when the next one cannot be prepared, until it can', async () => {
		let isFull = true;
		const causes: unknown[] = [];
		const taken: number[] = [];
		await using setting = await following({
			onFault: (_, cause) => causes.push(cause),
			onRelease: async ({ envelope }) => {
				if (envelope.number === 2 && isFull) throw new Error('no room for the index');
				taken.push(envelope.number);
			}
		});
		await writeRelease(setting.folder, second);
		await soon(() => expect(setting.follower.health().degraded?.code).toBe('release-unusable'));
		expect(setting.follower.health().number).toBe(1);
		expect(causes).toEqual([new Error('no room for the index')]);

		isFull = false;
		setting.clock.advance(30_000);
		await soon(() => expect(setting.follower.health()).toMatchObject({ number: 2 }));
		expect(setting.follower.health()).not.toHaveProperty('degraded');
		expect(taken).toEqual([1, 2]);
	});
});

describe.concurrent('a follower of a release that a later version sealed', () => {
	const json = JSON.parse(second.contentText);
	const grown = {
		...json,
		records: { ...json.records, campaign: [{ id: 'a', facts: { values: { more: [1] } } }] },
		entered: { ...json.entered, campaign: 1 },
		later: { and: ['more'] }
	};
	const seals = (content: Json, number: number) => ({
		...sealLater({ content, number, at: start, previous: first.envelope }, { privateKey }),
		media: second.media
	});

	test('takes one with an unknown type and unknown members, and keeps and hands on every byte of it', async () => {
		const later = seals(grown, 2);
		await using setting = await following({ releases: [] });
		const follower = await setting.followAgain({ keepIn: setting.keepIn });
		await writeRelease(setting.folder, { ...later, named: [...second.media.keys()] });
		await soon(() => expect(follower.health()).toMatchObject({ number: 2 }));
		expect(follower.current()?.content).toEqual(parseContent(json));
		expect(follower.current()?.contentBytes.unpackNow().toString()).toBe(later.contentText);

		await follower.stop();
		await rm(setting.folder, { recursive: true });
		const again = await setting.followAgain({ keepIn: setting.keepIn });
		expect(again.current()?.envelope).toEqual(later.envelope);
	});

	test('refuses one that was altered only in members that it does not know', async () => {
		const later = seals(grown, 2);
		await using setting = await following();
		const contentText = later.contentText.replace('"more":[1]', '"more":[2]');
		await writeRelease(setting.folder, { ...later, named: [...second.media.keys()] });
		await soon(() => expect(setting.follower.health()).toMatchObject({ number: 2 }));
		await writeFile(join(setting.folder, `content/${later.envelope.content}.json`), contentText);
		const file = `content/${later.envelope.content}.json`;
		await soon(() => expect(setting.follower.health().degraded).toMatchObject(faultOf('content-altered', file)));
	});

	test('refuses another format, however that is laid out, and keeps the last good one', async () => {
		await using setting = await following();
		const later = seals({ ...grown, format: 99, records: { pages: { of: [[1, 2]] } } }, 2);
		await writeRelease(setting.folder, { ...later, named: [] });
		const file = `content/${later.envelope.content}.json`;
		await soon(() => expect(setting.follower.health().degraded).toMatchObject(faultOf('format-unknown', file)));
		expect(setting.follower.current()?.envelope).toEqual(first.envelope);

		await writeRelease(setting.folder, third);
		await soon(() => expect(setting.follower.health()).not.toHaveProperty('degraded'));
		expect(setting.taken).toEqual([1, 3]);
	});
});

describe.concurrent('a follower of a source without a good release', () => {
	test('has none, says so, and takes the first that comes', async () => {
		await using setting = await following({ releases: [] });
		expect(setting.follower.current()).toBeUndefined();
		const degraded = { ...faultOf('envelope-missing', 'envelope.json'), since: start };
		expect(setting.follower.health()).toEqual({ degraded });

		await writeRelease(setting.folder, first);
		await soon(() => expect(setting.follower.health()).toMatchObject({ number: 1 }));
	});

	test('looks again at intervals, where the source announces no change', async () => {
		await using place = await temporaryFolder();
		const source = { ...folderSource(place.path), watch: () => () => undefined };
		await using setting = await following({ source });
		await writeRelease(place.path, first);
		setting.clock.advance(999);
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(setting.follower.current()).toBeUndefined();

		setting.clock.advance(1);
		await soon(() => expect(setting.taken).toEqual([1]));
	});

	test('says since when there has been a fault, and logs it once, however often it looks', async () => {
		const faults: FaultCode[] = [];
		await using setting = await following({ releases: [], onFault: ({ code }) => faults.push(code) });
		let reads = 0;
		const source = { ...folderSource(setting.folder), readEnvelope: async () => void (reads += 1) };
		const follower = await setting.followAgain({ source });
		for (const expected of [4, 6]) {
			setting.clock.advance(30_000);
			await soon(() => expect(reads).toBe(expected));
		}
		await soon(() => expect(follower.health().degraded?.since).toBe(start));
		expect(faults).toEqual(['envelope-missing', 'envelope-missing']);
	});
});

describe.concurrent('after a restart', () => {
	/** A follower with a folder of its own that has seen the releases, and is gone. */
	async function restarted(releases: readonly (typeof first)[]) {
		const setting = await following({ releases: [] });
		await setting.follower.stop();
		for (const release of releases) {
			await writeRelease(setting.folder, release);
			await (await setting.followAgain({ keepIn: setting.keepIn })).stop();
		}
		setting.taken.length = 0;
		return { ...setting, follow: async () => setting.followAgain({ keepIn: setting.keepIn }) };
	}

	test('a follower serves what it kept, while the source is broken', async () => {
		await using setting = await restarted([first]);
		await rm(setting.folder, { recursive: true });
		const follower = await setting.follow();
		expect(setting.taken).toEqual([1]);
		expect(follower.current()?.media).toEqual(
			new Map([...first.media].map(([hash, bytes]) => [hash, Buffer.from(bytes)]))
		);
		expect(follower.health()).toMatchObject({ number: 1, degraded: { code: 'envelope-missing' } });

		await writeRelease(setting.folder, second);
		await soon(() => expect(follower.health()).not.toHaveProperty('degraded'));
		expect(setting.taken).toEqual([1, 2]);
	});

	test('it still refuses what is older', async () => {
		await using setting = await restarted([second]);
		await writeRelease(setting.folder, first);
		const follower = await setting.follow();
		expect(follower.health()).toMatchObject({ number: 2, degraded: { code: 'older' } });
		expect(setting.taken).toEqual([2]);
	});

	test('it uses the source, where that is good', async () => {
		await using setting = await restarted([first]);
		await writeRelease(setting.folder, second);
		const follower = await setting.follow();
		expect(setting.taken).toEqual([2]);
		expect(follower.health()).not.toHaveProperty('degraded');
	});

	test('it verifies what it kept as strictly as what the source gives', async () => {
		await using setting = await restarted([second]);
		await writeFile(join(setting.keepIn, 'content', `${second.envelope.content}.json`), 'altered');
		await writeRelease(setting.folder, first);
		await setting.follow();
		expect(setting.taken).toEqual([1]);
		expect(await readFile(join(setting.keepIn, 'envelope.json'), 'utf8')).toBe(canonicalJson(first.envelope));
	});

	test('it leaves what it kept as it is, where the source shows the same', async () => {
		await using setting = await restarted([first]);
		const path = join(setting.keepIn, 'key.pub');
		const before = await stat(path);
		const follower = await setting.follow();
		expect(follower.health()).toMatchObject({ number: 1 });
		expect((await stat(path)).ino).toBe(before.ino);
		expect((await stat(path)).mtimeMs).toBe(before.mtimeMs);
	});

	test('it keeps only the newest release on disk', async () => {
		await using setting = await restarted([first, second, third]);
		expect(await readdir(join(setting.keepIn, 'content'))).toEqual([`${third.envelope.content}.json`]);
	});
});

test.concurrent(
	'a release that cannot be written to disk is served all the same, and the health names the fault',
	async () => {
		await using place = await temporaryFolder();
		const keepIn = join(place.path, 'occupied');
		await writeFile(keepIn, 'a file, no folder');
		await using setting = await following({ keepIn });
		expect(setting.follower.health()).toMatchObject({ number: 1, degraded: { code: 'not-kept' } });

		await rm(keepIn);
		setting.clock.advance(1_000);
		await soon(() => expect(setting.follower.health()).not.toHaveProperty('degraded'));
		expect(setting.taken).toEqual([1]);
		expect(await readdir(keepIn)).toEqual(['content', 'envelope.json', 'key.pub', 'media']);
	}
);

test.concurrent('a site can be followed like a folder', async () => {
	await using place = await temporaryFolder();
	await writeRelease(place.path, first);
	await using server = await serveRelease(place.path);
	await using setting = await following({ source: httpSource(server.address) });
	expect(setting.taken).toEqual([1]);

	await writeRelease(place.path, second);
	await soon(() => expect(setting.taken).toEqual([1, 2]));
});

test.concurrent('thirty releases in a row are followed to the last, and none is taken twice or back', async () => {
	await using setting = await following();
	let previous = first;
	for (let number = 2; number <= 30; number += 1) {
		const next = seal({ number, previous: previous.envelope });
		await writeRelease(setting.folder, next);
		await pruneRelease(setting.folder, [next.envelope]);
		previous = next;
	}
	await soon(() => expect(setting.follower.health()).toMatchObject({ number: 30 }));
	expect(setting.follower.health()).not.toHaveProperty('degraded');
	expect(setting.taken).toEqual([...new Set(setting.taken)].sort((a, b) => a - b));
});
