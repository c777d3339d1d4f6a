import { type Socket, createConnection, createServer } from 'node:net';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { removeFolder } from '../../testing/remove-folder.ts';
import { createEmptyDatabase } from '../../testing/database.ts';
import { freePort, runProgram, startProgram } from '../../testing/process.ts';

/**
 * Stands between the API and PostgreSQL, and is stopped in its place. Like a stopped server it resets every connection
 * and accepts none.
 */
async function openGate(target: URL) {
	const port = await freePort();
	const sockets = new Set<Socket>();
	let isSilent = false;
	const server = createServer((socket) => {
		const behind = createConnection({ host: target.hostname, port: Number(target.port) });
		for (const end of [socket, behind]) sockets.add(end.on('error', () => undefined));
		socket.on('data', (bytes) => !isSilent && behind.write(bytes)).on('close', () => behind.destroy());
		behind.on('data', (bytes) => !isSilent && socket.write(bytes)).on('close', () => socket.destroy());
	});
	const start = async () => once(server.listen(port, '127.0.0.1'), 'listening');
	await start();
	const address = new URL(target);
	address.host = `127.0.0.1:${port}`;
	return {
		url: address.href,
		start,
		stop: () => {
			server.close();
			for (const socket of sockets) socket.resetAndDestroy();
			sockets.clear();
		},
		silence: (silent: boolean) => void (isSilent = silent)
	};
}

test('a PostgreSQL that stops under load ends nothing: requests answer 503, health says why, and all goes on by itself', async () => {
	const database = await createEmptyDatabase('postgres', inject('postgresUrl'));
	const gate = await openGate(new URL(database.place));
	const folder = await mkdtemp(join(tmpdir(), 'kok-lost-postgres-'));
	const port = await freePort();
	const environment = { DATA_DIR: folder, API_PORT: String(port), DATABASE_URL: gate.url, LOG_LEVEL: 'silent' };
	const server = startProgram('main.ts', [], environment);
	try {
		const at = `http://127.0.0.1:${port}`;
		const health = async () => {
			const began = performance.now();
			const answer = await fetch(`${at}/healthz`).catch(() => undefined);
			const body = (await answer?.json()) as { status: string; reasons: { code: string }[] } | undefined;
			const codes = body?.reasons.map(({ code }) => code);
			return { status: answer?.status, codes, isQuick: performance.now() - began < 3_000 };
		};
		await expect.poll(health, { timeout: 60_000 }).toMatchObject({ status: 200, codes: [] });
		const words = ['token', 'create', '--role', 'office', '--name', 'load'];
		const token = (await runProgram('kok.ts', words, environment)).out.trim();
		const headers = { authorization: `Bearer ${token}` };

		const unreachable = { status: 503, codes: ['database-unreachable'], isQuick: true };
		const seen = new Map<number, number>();
		const retries = new Set<string | null>();
		let isOver = false;
		const load = Array.from({ length: 8 }, async () => {
			while (!isOver) {
				const answer = await fetch(`${at}/api/records?limit=5`, { headers });
				seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
				if (answer.status === 503) retries.add(answer.headers.get('retry-after'));
				await answer.arrayBuffer();
				await setTimeout(5);
			}
		});
		await expect.poll(() => seen.get(200)).toBeGreaterThan(0);
		gate.stop();
		await expect.poll(health).toEqual(unreachable);
		await expect.poll(() => seen.get(503)).toBeGreaterThan(0);
		expect(server.child.exitCode).toBeNull();

		await gate.start();
		await expect.poll(health).toMatchObject({ status: 200, codes: [] });
		gate.silence(true);
		await expect.poll(health).toEqual(unreachable);
		gate.stop();
		gate.silence(false);
		await gate.start();
		await expect.poll(health).toMatchObject({ status: 200, codes: [] });
		isOver = true;
		await Promise.all(load);
		expect([...seen.keys()].toSorted()).toEqual([200, 503]);
		expect([...retries]).toEqual(['5']);
		expect(server.child.exitCode).toBeNull();
	} finally {
		server.child.kill('SIGKILL');
		await server.ended;
		gate.stop();
		await database.remove();
		await removeFolder(folder);
	}
});
