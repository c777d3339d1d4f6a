import { mkdtemp, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freePort, startProcess } from './testing/process.ts';
import { removeFolder } from './testing/remove-folder.ts';

const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;

/** Sends a body without end and without a token, until the other side closes. */
function attack(port: number) {
	const socket = connect(port, '127.0.0.1');
	const send = () => void (socket.destroyed || socket.write(chunk, send));
	socket.on('error', () => undefined).resume();
	socket.write('POST /api/media HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n', send);
	return socket;
}

test('60 endless bodies without a token keep the API below 200 MB and leave no line in the log', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'kok-attacked-'));
	const port = await freePort();
	const { options, environment } = JSON.parse(await readFile(join(import.meta.dirname, 'process.json'), 'utf8')) as {
		options: string[];
		environment: Record<string, string>;
	};
	const { child, ended } = startProcess({
		file: 'apps/api/src/main.ts',
		options,
		environment: {
			...environment,
			...{ PATH: process.env['PATH'], LOG_LEVEL: 'error', DATA_DIR: folder, API_PORT: String(port) }
		}
	});
	const health = async () =>
		fetch(`http://127.0.0.1:${port}/healthz`).then(
			async (answer) => answer.text(),
			() => ''
		);
	await expect.poll(health, { timeout: 60_000 }).toContain('"release"');

	const sockets = Array.from({ length: 60 }, () => attack(port));
	let most = 0;
	for (let tick = 0; tick < 30; tick += 1) {
		await setTimeout(100);
		const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
		most = Math.max(most, Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1_024);
	}
	expect(most).toBeLessThan(200);
	expect(await health()).toContain('"release"');
	for (const socket of sockets) socket.destroy();
	child.kill('SIGTERM');
	// The link by which the first person comes in, and nothing else.
	const atStart = expect.stringMatching(/^Nobody has an account yet\. [^\n]*\n$/) as string;
	expect(await ended).toMatchObject({ code: 0, out: '', err: atStart });
	await removeFolder(folder);
});
