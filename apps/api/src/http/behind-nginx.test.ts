import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts } from '../testing/drafts.ts';
import { freePort, untilReady } from '../testing/process.ts';
import { type World, openWorld } from '../testing/world.ts';
import { createServerFor } from './serve.ts';
import { removeFolder } from '../testing/remove-folder.ts';

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find((path) => existsSync(path));

describe.runIf(nginx !== undefined)('behind an nginx that compresses JSON', () => {
	let world: World;
	let desk: Desk;
	let server: Server;
	let folder: string;
	let proxy: ChildProcess;
	let address: string;

	beforeAll(async () => {
		world = await openWorld('sqlite', '');
		desk = await openDesk(world);
		folder = await mkdtemp(join(tmpdir(), 'kok-nginx-'));
		const [port, behind] = [await freePort(), await freePort()];
		server = createServerFor(world.api.app).listen(behind, '127.0.0.1');
		await once(server, 'listening');
		await writeFile(join(folder, 'nginx.conf'), settings({ port, behind }));
		proxy = spawn(nginx ?? '', ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr']);
		address = `http://127.0.0.1:${port}`;
		const isAlive = () => proxy.exitCode === null;
		expect(await untilReady(`${address}/healthz`, { isAlive })).toBe(true);
	});
	afterAll(async () => {
		proxy.kill();
		await once(proxy, 'exit');
		server.close();
		await world.close();
		await removeFolder(folder);
	});

	const send = async (path: string, headers: Record<string, string>, body?: object) =>
		fetch(`${address}${path}`, {
			method: body ? 'PUT' : 'GET',
			headers: { authorization: `Bearer ${desk.ana}`, 'content-type': 'application/json', ...headers },
			...(body && { body: JSON.stringify(body) })
		});

	test('a part is saved with the weak tag that nginx passes on, and only once', async () => {
		const path = `/api/records/${await desk.create(demandDrafts(1))}/parts/de`;
		const read = await send(path, {});
		const tag = String(read.headers.get('etag'));
		expect([read.headers.get('content-encoding'), tag]).toEqual([
			'gzip',
			expect.stringMatching(/^W\/"1-[0-9a-f]{64}"$/)
		]);
		const body = { values: { ...demandDrafts(1).parts.de.values, title: 'Anders' } };
		const saved = await send(path, { 'if-match': tag }, body);
		expect([saved.status, saved.headers.get('etag')]).toEqual([200, 'W/"2"']);
		expect((await send(path, { 'if-match': tag }, body)).status).toBe(412);
		expect((await send(path, { 'if-match': 'W/"2"' }, body)).status).toBe(200);
	});

	test('a part, a record and a list answer 304 to a client that has them', async () => {
		const id = await desk.create(demandDrafts(2));
		for (const path of [`/api/records/${id}/parts/de`, `/api/records/${id}`, '/api/records?type=demand']) {
			const read = await send(path, {});
			const again = await send(path, { 'if-none-match': String(read.headers.get('etag')) });
			expect([read.status, again.status, await again.text()]).toEqual([200, 304, '']);
		}
	});

	test('an event of the stream arrives at once, though nginx buffers other answers', async () => {
		const asked = new AbortController();
		const headers = { authorization: `Bearer ${desk.ana}` };
		const stream = await fetch(`${address}/api/events/stream`, { headers, signal: asked.signal });
		expect([stream.status, stream.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
		const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
		let text = '';
		const until = async (part: string) => {
			while (!text.includes(part)) {
				world.clock.advance(400);
				const next = await Promise.race([reader?.read(), setTimeout(5_000, undefined)]);
				if (next?.value === undefined) throw new Error(`No ${part} came in ${JSON.stringify(text)}`);
				text += next.value;
			}
		};
		await until('id: ');
		await desk.create(demandDrafts(3));
		await until('"action":"RecordCreated"');
		asked.abort();
	});
});

function settings({ port, behind }: { port: number; behind: number }): string {
	const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`);
	return `
		daemon off; master_process off; pid nginx.pid;
		events {}
		http {
			access_log off; ${folders.join(' ')}
			gzip on; gzip_types application/json; gzip_min_length 1;
			server { listen 127.0.0.1:${port}; location / { proxy_pass http://127.0.0.1:${behind}; } }
		}`;
}
