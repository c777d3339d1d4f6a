import { execFileSync } from 'node:child_process';
import { appendFile, cp, mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '@kok/domain/canonical';
import { describe, expect, test, vi } from 'vitest';
import { hashBytes } from './envelope.ts';
import { pruneRelease, writeRelease } from './folder.ts';
import { type ReleaseSource, folderSource, httpSource } from './source.ts';
import { exampleSealer, picture } from './testing/example.ts';
import { serveRelease } from './testing/release-server.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { verifyRelease } from './verify.ts';

/** Of tests that measure time: the machine may be busy with something else. */
const timed = { retry: 2 };

const { seal, publicKey } = exampleSealer();
const first = seal();
const second = seal({ number: 2, previous: first.envelope });
const firstText = canonicalJson(first.envelope);
const secondText = canonicalJson(second.envelope);

/** How often a source's watch called, and when it last did. */
function watching(source: ReleaseSource) {
	const calls: number[] = [];
	const stop = source.watch(() => calls.push(performance.now()));
	return { calls, stop, [Symbol.dispose]: stop };
}

/** Milliseconds until the watch calls, which it must soon. */
async function delayOf({ calls }: { calls: number[] }, change: () => Promise<unknown>): Promise<number> {
	const before = calls.length;
	const start = performance.now();
	await change();
	await vi.waitFor(() => expect(calls.length).toBeGreaterThan(before), { interval: 5, timeout: 30_000 });
	return (calls[before] ?? Infinity) - start;
}

async function pause(milliseconds: number): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe.concurrent('a folder', () => {
	test('without an envelope hands out none', async () => {
		await using folder = await temporaryFolder();
		expect(await folderSource(folder.path).readEnvelope()).toBeUndefined();
		expect(await folderSource(join(folder.path, 'missing')).readEnvelope()).toBeUndefined();
	});

	test('hands out no file under a name that is not a hash', async () => {
		await using folder = await temporaryFolder();
		await mkdir(join(folder.path, 'content'));
		await writeFile(join(folder.path, 'secret.json'), 'secret');
		const source = folderSource(folder.path);
		await expect(source.readContent('../secret')).rejects.toThrow(RangeError);
		await expect(source.readMedia('../secret.json')).rejects.toThrow(RangeError);
	});

	test('hands out no envelope and no statements that are longer than any sealed one', async () => {
		await using folder = await temporaryFolder();
		const source = folderSource(folder.path);
		await writeFile(join(folder.path, 'envelope.json'), 'x'.repeat(16 * 1024));
		await writeFile(join(folder.path, 'succession.json'), 'x'.repeat(64 * 1024));
		expect(await source.readEnvelope()).toHaveLength(16 * 1024);
		expect(await source.readSuccession()).toHaveLength(64 * 1024);
		for (const name of ['envelope.json', 'succession.json']) await appendFile(join(folder.path, name), 'x');
		await expect(source.readEnvelope()).rejects.toThrow('more than 16384 bytes');
		await expect(source.readSuccession()).rejects.toThrow('more than 65536 bytes');
	});

	test('hands out as an empty text what is no text', async () => {
		await using folder = await temporaryFolder();
		await writeFile(join(folder.path, 'envelope.json'), picture);
		expect(await folderSource(folder.path).readEnvelope()).toBe('');
		expect(await folderSource(folder.path).readSuccession()).toBeUndefined();
	});

	const impostors: Record<string, (path: string) => void | Promise<void>> = {
		'a pipe that nobody writes to': (path) => void execFileSync('mkfifo', [path]),
		'a device that never ends': async (path) => symlink('/dev/zero', path),
		'a folder': async (path) => void (await mkdir(path)),
		'a file that is far too long': async (path) => {
			await writeFile(path, '');
			await truncate(path, 2_000_000_000);
		}
	};
	test.for(Object.entries(impostors))('treats %s as a missing file, without waiting', async ([, lay]) => {
		await using folder = await temporaryFolder();
		await writeRelease(folder.path, first);
		const { content } = first.envelope;
		const source = folderSource(folder.path);
		for (const file of ['envelope.json', 'succession.json', `content/${content}.json`, `media/${hashBytes(picture)}`]) {
			await rm(join(folder.path, file), { force: true });
			await lay(join(folder.path, file));
		}
		await expect(source.readEnvelope()).rejects.toThrow(Error);
		await expect(source.readSuccession()).rejects.toThrow(Error);
		await expect(source.readContent(content)).rejects.toThrow(Error);
		await expect(source.readMedia(hashBytes(picture))).rejects.toThrow(Error);
	});

	test('tells of every change well within 300 milliseconds', timed, async () => {
		await using folder = await temporaryFolder();
		const path = join(folder.path, 'releases');
		using watch = watching(folderSource(path));
		const content = join(path, 'content', `${first.envelope.content}.json`);
		const medium = join(path, 'media', hashBytes(picture));

		const delays = {
			appeared: await delayOf(watch, async () => writeRelease(path, first)),
			'content altered in place': await delayOf(watch, async () => writeFile(content, 'altered')),
			'medium altered in place': await settledDelay(watch, async () => writeFile(medium, 'altered')),
			mended: await settledDelay(watch, async () => writeRelease(path, first)),
			switched: await settledDelay(watch, async () => writeRelease(path, second)),
			pruned: await settledDelay(watch, async () => pruneRelease(path, [second.envelope])),
			removed: await settledDelay(watch, async () => rm(path, { recursive: true })),
			'appeared again': await settledDelay(watch, async () => writeRelease(path, second))
		};
		for (const [change, delay] of Object.entries(delays)) expect(delay, change).toBeLessThan(300);
	});

	test('reports when another folder takes its place, and changes in the new one', timed, async () => {
		await using folder = await temporaryFolder();
		const path = join(folder.path, 'releases');
		await writeRelease(path, first);
		using watch = watching(folderSource(path));

		await cp(path, join(folder.path, 'other'), { recursive: true });
		const swapped = await delayOf(watch, async () => {
			await rename(path, join(folder.path, 'old'));
			await rename(join(folder.path, 'other'), path);
		});
		const switched = await settledDelay(watch, async () => writeRelease(path, second));
		expect(swapped).toBeLessThan(300);
		expect(switched).toBeLessThan(300);
	});

	test('that cannot be watched is tried again until it can', timed, async () => {
		await using folder = await temporaryFolder();
		const path = join(folder.path, 'releases');
		await symlink(path, path);
		const source = folderSource(path);
		using watch = watching(source);
		await pause(150);
		expect(watch.calls).toEqual([]);
		await expect(source.readEnvelope()).rejects.toThrow('ELOOP');

		await rm(path);
		expect(await delayOf(watch, async () => writeRelease(path, first))).toBeLessThan(300);
	});

	test('reports nothing while nothing changes, and nothing after watching ends', timed, async () => {
		await using folder = await temporaryFolder();
		await writeRelease(folder.path, first);
		const watch = watching(folderSource(folder.path));
		await writeRelease(folder.path, first);
		await verifyRelease(folderSource(folder.path), { publicKey });
		await pause(400);
		expect(watch.calls).toEqual([]);

		watch.stop();
		await writeRelease(folder.path, second);
		await pause(200);
		expect(watch.calls).toEqual([]);
	});

	/** Once the folder has been quiet for longer than it takes to look. */
	async function settledDelay(watch: { calls: number[] }, change: () => Promise<unknown>): Promise<number> {
		await pause(150);
		return delayOf(watch, change);
	}
});

describe.concurrent('a site', () => {
	/** Served from a folder with the first release. */
	async function served() {
		const folder = await temporaryFolder();
		await writeRelease(folder.path, first);
		const server = await serveRelease(folder.path);
		return {
			folder: folder.path,
			server,
			[Symbol.asyncDispose]: async () => {
				await server[Symbol.asyncDispose]();
				await folder[Symbol.asyncDispose]();
			}
		};
	}

	test('hands out a release that verifies', async () => {
		await using site = await served();
		const verification = await verifyRelease(httpSource(site.server.address), { publicKey });
		expect(verification).toMatchObject({ verified: true, release: { envelope: first.envelope } });
		expect(site.server.log).toEqual([
			'200 /data/envelope.json',
			'404 /data/succession.json',
			`200 /data/content/${first.envelope.content}.json`,
			`200 /data/media/${hashBytes(picture)}`
		]);
	});

	test('answers 304 to a second request for the same envelope', async () => {
		await using site = await served();
		const source = httpSource(site.server.address);
		expect([await source.readEnvelope(), await source.readEnvelope()]).toEqual([firstText, firstText]);
		await writeRelease(site.folder, second);
		expect(await source.readEnvelope()).toBe(secondText);
		expect(site.server.log.map((line) => line.slice(0, 3))).toEqual(['200', '304', '200']);
	});

	test('that lacks a file is told apart from one that fails', async () => {
		await using site = await served();
		const source = httpSource(site.server.address);
		await rm(join(site.folder, 'envelope.json'));
		expect(await source.readEnvelope()).toBeUndefined();
		await expect(source.readContent(second.envelope.content)).rejects.toThrow('no such file');

		site.server.instead = (_, response) => response.writeHead(500).end();
		await expect(source.readEnvelope()).rejects.toThrow('500');
	});

	test('may lie in a folder of another site, with a slash at its end or without', async () => {
		await using site = await served();
		site.server.instead = (request, response) => void response.writeHead(200).end(request.url);
		for (const address of ['', '/', '/netz', '/netz/'].map((path) => site.server.address + path)) {
			const { pathname } = new URL(address);
			expect(await httpSource(address).readEnvelope()).toBe(`${pathname.replace(/\/$/, '')}/data/envelope.json`);
		}
	});

	test('hands out the statements beside its envelope, where it has any', async () => {
		await using site = await served();
		const source = httpSource(site.server.address);
		expect(await source.readSuccession()).toBeUndefined();
		await writeFile(join(site.folder, 'succession.json'), '[]');
		expect(await source.readSuccession()).toBe('[]');
		await writeFile(join(site.folder, 'succession.json'), 'x'.repeat(64 * 1024 + 1));
		await expect(source.readSuccession()).rejects.toThrow('larger than 65536 bytes');
		await writeFile(join(site.folder, 'envelope.json'), 'x'.repeat(16 * 1024));
		expect(await source.readEnvelope()).toHaveLength(16 * 1024);
	});

	test('that has its envelope again is asked for it anew', async () => {
		await using site = await served();
		const source = httpSource(site.server.address);
		await source.readEnvelope();
		await rm(join(site.folder, 'envelope.json'));
		expect([await source.readEnvelope(), await source.readEnvelope()]).toEqual([undefined, undefined]);
		await writeRelease(site.folder, first);
		expect(await source.readEnvelope()).toBe(firstText);
		expect(site.server.log.map((line) => line.slice(0, 3))).toEqual(['200', '404', '404', '200']);
	});

	test('may not redirect to another site', async () => {
		await using site = await served();
		await using other = await served();
		site.server.instead = (request, response) =>
			response.writeHead(302, { location: `${other.server.address}${request.url}` }).end();

		await expect(httpSource(site.server.address).readEnvelope()).rejects.toThrow('leads away');
		expect(other.server.log).toEqual([]);
	});

	test('may redirect within itself, but not in a circle', async () => {
		await using site = await served();
		site.server.instead = (_, response) => {
			site.server.instead = undefined;
			response.writeHead(307, { location: '/data/envelope.json' }).end();
		};
		expect(await httpSource(site.server.address).readEnvelope()).toBe(firstText);

		site.server.instead = (request, response) => response.writeHead(302, { location: request.url }).end();
		await expect(httpSource(site.server.address).readEnvelope()).rejects.toThrow('too often');
	});

	test('cannot fill the memory with an endless answer', async () => {
		await using site = await served();
		site.server.instead = (_, response) => response.writeHead(200).end(Buffer.alloc(17 * 1024));
		await expect(httpSource(site.server.address).readEnvelope()).rejects.toThrow('larger');
	});
});
