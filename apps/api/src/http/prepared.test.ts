import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { prepare, sendPrepared } from './prepared.ts';
import { createServerFor } from './serve.ts';

const text = 'a long answer, '.repeat(200_000);
const app = createApp({ newId: () => 'x', log: pino({ level: 'silent' }) });
const long = prepare('text/plain', text);
app.get('/long', async (c) => sendPrepared(c, await long));
const packedBefore = prepare('text/plain', text, { br: brotliCompressSync(text) });
app.get('/packed-before', async (c) => sendPrepared(c, await packedBefore));
app.get('/short', (c) => c.text('short'));
let server: Server;
let port: number;

beforeAll(async () => {
	server = createServerFor(app).listen(0, '127.0.0.1');
	await once(server, 'listening');
	port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close().closeAllConnections());

test('a long answer arrives whole: compressed for a client that accepts that, plain for all others', async () => {
	for (const [accepted, isPacked] of [
		['gzip, br', true],
		['br', false],
		['gzip;q=0, identity', false],
		[undefined, false]
	] as const) {
		const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
		const answer = await app.request('/long', { headers });
		const bytes = Buffer.from(await answer.arrayBuffer());
		expect(answer.headers.get('content-length')).toBe(String(bytes.length));
		expect(answer.headers.get('content-encoding')).toBe(isPacked ? 'gzip' : null);
		expect(answer.headers.get('vary')).toBe('accept-encoding');
		expect((isPacked ? gunzipSync(bytes) : bytes).toString() === text).toBe(true);
	}
});

test('an answer whose Brotli form is at hand is sent in the form that the client likes most, of several the smallest', async () => {
	for (const [accepted, form] of [
		['gzip, deflate, br, zstd', 'br'],
		['br;q=0.5, gzip', 'gzip'],
		['br;q=0, gzip;q=0.1', 'gzip'],
		['br;q=0', null],
		['zstd', null]
	] as const) {
		const answer = await app.request('/packed-before', { headers: { 'accept-encoding': accepted } });
		const bytes = Buffer.from(await answer.arrayBuffer());
		expect([accepted, answer.headers.get('content-encoding')]).toEqual([accepted, form]);
		const unpack = form === 'br' ? brotliDecompressSync : gunzipSync;
		expect((form === null ? bytes : unpack(bytes)).toString() === text).toBe(true);
	}
});

test('a short answer does not wait while many clients receive long ones', async () => {
	const readers = Array.from({ length: 60 }, () => {
		const socket = connect(port, '127.0.0.1').on('error', () => undefined);
		socket.resume().write('GET /long HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(10));
		return socket;
	});
	for (let round = 0; round < 5; round += 1) {
		expect(await fetch(`http://127.0.0.1:${port}/short`).then(async (answer) => answer.text())).toBe('short');
	}
	// Counted in bytes, not in seconds: a busy machine is slow with both. Whoever waits for the long answers sees nearly all of them pass.
	const passed = readers.reduce((sum, { bytesRead }) => sum + bytesRead, 0);
	expect(passed).toBeLessThan((text.length * 10 * readers.length) / 2);
	for (const reader of readers) reader.destroy();
});
