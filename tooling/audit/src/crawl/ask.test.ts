import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { listening } from '../listening.ts';
import { ask } from './ask.ts';

const asked: Socket[] = [];
const server = createServer(({ socket }, response) => {
	asked.push(socket);
	if (mustReset(socket)) socket.resetAndDestroy();
	else response.setHeader('content-type', 'text/plain').end('Da.');
});
let mustReset: (socket: Socket) => boolean;

afterEach(() => {
	asked.length = 0;
	server.close();
	server.closeAllConnections();
});

test('what is asked over a connection that the server closed meanwhile is asked once more over a new one', async () => {
	mustReset = (socket) => asked.filter((one) => one === socket).length > 1;
	const origin = `http://127.0.0.1:${await listening(server)}`;
	expect(await ask(origin)).toMatchObject({ status: 200, text: 'Da.' });
	expect(await ask(origin)).toMatchObject({ status: 200, text: 'Da.' });
	expect(asked).toHaveLength(3);
});

test('it is asked over a new one also where several were kept and all of them were closed', async () => {
	mustReset = (socket) => asked.filter((one) => one === socket).length > 1;
	const origin = `http://127.0.0.1:${await listening(server)}`;
	await Promise.all(Array.from({ length: 4 }, async () => ask(origin)));
	expect(new Set(asked).size).toBeGreaterThan(1);
	expect(await ask(origin)).toMatchObject({ status: 200, text: 'Da.' });
});

test('a server that closes also a new connection is not asked again', async () => {
	mustReset = () => true;
	const origin = `http://127.0.0.1:${await listening(server)}`;
	await expect(ask(origin)).rejects.toMatchObject({ code: 'ECONNRESET' });
	expect(asked).toHaveLength(1);
});
