import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type World, openWorld } from '../testing/world.ts';
import { openConsole } from './console-files.ts';

describe('an API that was given a built console', () => {
	let folder: string;
	let world: World;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'kok-console-'));
		const build = join(folder, 'build');
		await mkdir(join(build, '_app/immutable'), { recursive: true });
		await writeFile(join(folder, 'secret.js'), 'secret');
		await writeFile(join(build, '200.html'), '<!doctype html><script src="/_app/immutable/start.js"></script>');
		await writeFile(join(build, '_app/immutable/start.js'), 'start()');
		await writeFile(join(build, '_app/immutable/start.js.br'), brotliCompressSync('start()'));
		await writeFile(join(build, '_app/version.json'), '{}');
		await writeFile(join(build, 'favicon.svg'), '<svg/>');
		world = await openWorld('sqlite', inject('postgresUrl'), { console: await openConsole(build) });
	});
	afterAll(async () => {
		await world.close();
		await rm(folder, { recursive: true });
	});

	async function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
		const answer = await world.api.app.request(path, { method, headers });
		return { status: answer.status, headers: answer.headers, text: await answer.text() };
	}

	test.each(['/', '/forderungen', '/forderungen/0193a0e0-0000-7000-8000-000000000000/de'])(
		'answers %s with the page',
		async (path) => {
			const { status, headers, text } = await ask(path);
			expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
			expect(text).toContain('/_app/immutable/start.js');
		}
	);

	test('lets the page run scripts of this origin alone, and be framed by nobody', async () => {
		const policy = (await ask('/forderungen')).headers.get('content-security-policy') ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toMatch(/script-src 'self'(;|$)/);
		expect(policy).toContain("frame-ancestors 'none'");
	});

	test('lets browsers keep what is named by its content, the letter of the tab for a day, and nothing else', async () => {
		const script = await ask('/_app/immutable/start.js');
		expect([script.text, script.headers.get('cache-control')]).toEqual([
			'start()',
			'public, max-age=31536000, immutable'
		]);
		expect((await ask('/favicon.svg')).headers.get('cache-control')).toBe('public, max-age=86400');
		for (const path of ['/', '/_app/version.json'])
			expect((await ask(path)).headers.get('cache-control')).toBe('no-store');
	});

	test('sends what the build has packed to browsers that take it so, and gives it no address of its own', async () => {
		const headers = { 'accept-encoding': 'gzip, br' };
		const answer = await world.api.app.request('/_app/immutable/start.js', { headers });
		expect([answer.headers.get('content-encoding'), answer.headers.get('content-type')]).toEqual([
			'br',
			'text/javascript; charset=utf-8'
		]);
		expect(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe('start()');
		expect((await ask('/_app/immutable/start.js.br')).status).toBe(404);
	});

	test('names what the page of somebody who is signed in asks for first, whoever that is', async () => {
		const linksAt = async (path: string, headers: Record<string, string>) =>
			(await ask(path, 'GET', headers)).headers.get('link')?.split(', ');
		const preload = (address: string) => `<${address}>; rel=preload; as=fetch; crossorigin`;
		const everywhere = ['/api/me', '/api/actors'].map(preload);
		for (const headers of [{ cookie: 'kok=of-a-session' }, { authorization: 'Bearer kok_token' }]) {
			expect(await linksAt('/', headers)).toEqual([...everywhere, preload('/api/desk?limit=5')]);
			expect(await linksAt('/forderungen', headers)).toEqual(everywhere);
			expect(await linksAt('/_app/immutable/start.js', headers)).toBeUndefined();
		}
		for (const headers of [{}, { cookie: 'other=1' }]) expect(await linksAt('/', headers)).toBeUndefined();
	});

	test.each([
		['/api/nowhere', 'GET'],
		['/_app/immutable/gone.js', 'GET'],
		['/secret.js', 'GET'],
		['/%2e%2e/secret.js', 'GET'],
		['/..%2fsecret.js', 'GET'],
		['/forderungen', 'POST']
	])('says of %s by %s that nothing is there', async (path, method) => {
		const { status, headers } = await ask(path, method);
		expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json']);
	});

	test('still answers for the API', async () => {
		expect((await ask('/healthz')).status).toBe(200);
		expect((await ask('/api/records')).status).toBe(401);
	});
});

test('a folder without the page is no console', async () => {
	expect(await openConsole(join(import.meta.dirname, 'nowhere'))).toBeUndefined();
	expect(await openConsole(import.meta.dirname)).toBeUndefined();
});
