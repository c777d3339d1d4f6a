import { once } from 'node:events';
import { Agent, type IncomingMessage, type Server, request } from 'node:http';
import { type AddressInfo, type Socket, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { access, grantFor } from '../access/table.ts';
import { openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, newRecordId } from '../testing/drafts.ts';
import { type Body, type World, openWorld } from '../testing/world.ts';
import { createApp } from './app.ts';
import { type ServeLimits, createServerFor, usualLimits } from './serve.ts';

const lines: string[] = [];
const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });

let world: World;
let tokens: Record<'office' | 'delegate', string>;
let operations: { id: string; method: string; path: string }[];
let port: number;
const servers: Server[] = [];
const sockets: Socket[] = [];

beforeAll(async () => {
	world = await openWorld('sqlite', '', { log });
	const desk = await openDesk(world);
	const member = await desk.create(memberDrafts('Verein'));
	tokens = { office: desk.ana, delegate: await world.token('delegate', member) };
	const paths = Object.entries<Body>((await world.send({ path: '/api/openapi.json' })).body['paths'] ?? {});
	operations = paths.flatMap(([path, methods]) =>
		Object.entries<Body>(methods).map(([method, { operationId }]) => ({
			id: String(operationId),
			method: method.toUpperCase(),
			path: path.replaceAll('{id}', newRecordId()).replaceAll('{part}', 'de')
		}))
	);
	port = await listen(createServerFor(world.api.app));
});
afterEach(() => {
	for (const socket of sockets.splice(0)) socket.destroy();
});
afterAll(async () => {
	for (const server of servers) server.close().closeAllConnections();
	await world.close();
});

async function listen(server: Server): Promise<number> {
	servers.push(server.listen(0, '127.0.0.1'));
	await once(server, 'listening');
	return (server.address() as AddressInfo).port;
}

async function listenWith(limits: Partial<ServeLimits>, app = world.api.app): Promise<number> {
	return listen(createServerFor(app, { ...usualLimits, ...limits }));
}

async function open(at = port): Promise<Socket> {
	const socket = connect(at, '127.0.0.1').on('error', () => undefined);
	sockets.push(socket);
	await once(socket, 'connect');
	return socket;
}

/** Waits until so many connections of a server are open. */
async function untilConnected(server: Server, connections: number): Promise<void> {
	await expect.poll(async () => promisify(server.getConnections).call(server)).toBe(connections);
}

/** All that comes until the other side closes. */
async function heard(socket: Socket): Promise<string> {
	let all = '';
	socket.on('data', (piece: Buffer) => (all += piece.toString('latin1')));
	// A reset is an end as well, so no error is waited for.
	if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve));
	return all;
}

interface Told {
	status: number | undefined;
	headers: IncomingMessage['headers'];
	body: { type?: string };
}

async function ask(
	agent: Agent,
	told: { method: string; path: string; port?: number; headers?: object; body?: Buffer[] }
): Promise<Told> {
	const answer = await new Promise<IncomingMessage>((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port, agent, ...told, headers: { ...told.headers } });
		asked.on('response', resolve).on('error', reject);
		for (const piece of told.body ?? []) asked.write(piece);
		asked.end();
	});
	const body = JSON.parse((await text(answer)) || '{}') as Told['body'];
	return { status: answer.statusCode, headers: answer.headers, body };
}

describe('a request whose body has not come yet', () => {
	test.each(Object.keys(access))('%s is refused before its body is asked for', async (id) => {
		const { method, path } = operations.find((one) => one.id === id) ?? { method: '', path: '' };
		for (const [token, status] of [[undefined, 401] as const, [tokens.delegate, 403] as const]) {
			if (status === 403 && grantFor(id, 'delegate') !== 'none') continue;
			const socket = await open();
			const who = token === undefined ? '' : `Authorization: Bearer ${token}\r\n`;
			socket.write(`${method} ${path} HTTP/1.1\r\nHost: x\r\n${who}Content-Length: 1000000\r\n\r\n`);
			const [first] = (await once(socket, 'data')) as [Buffer];
			expect(first.toString()).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
		}
	});

	test('is asked for only when its sender may bring it', async () => {
		const ask = (token: string) =>
			`POST /api/media HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nAuthorization: Bearer ${token}\r\nContent-Length: 9\r\n\r\n`;
		const [stranger, office] = [await open(), await open()];
		stranger.write(ask('kok_x'));
		office.write(ask(tokens.office));
		const [no] = (await once(stranger, 'data')) as [Buffer];
		const [yes] = (await once(office, 'data')) as [Buffer];
		expect([no.toString().slice(9, 12), yes.toString().slice(9, 12)]).toEqual(['401', '100']);
	});
});

test('strangers who announce a body to sign in and send none keep nobody from a change', async () => {
	const knock = (network: string) =>
		`POST /api/sign-in/password HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nSec-Fetch-Site: same-origin\r\nX-Forwarded-For: ${network}\r\nContent-Length: 100\r\n\r\n`;
	for (const network of ['192.0.2.1', '192.0.2.2']) {
		const knocking = await Promise.all(Array.from({ length: 16 }, async () => open()));
		for (const socket of knocking) socket.write(knock(network));
		const [first] = (await Promise.race(knocking.map(async (socket) => once(socket, 'data')))) as [Buffer];
		expect(first.toString()).toMatch(/^HTTP\/1.1 100 /);
	}
	await setTimeout(50);
	const headers = {
		...{ authorization: `Bearer ${tokens.office}`, 'content-type': 'application/json', 'if-none-match': '*' }
	};
	const body = [Buffer.from(JSON.stringify(demandDrafts(1)))];
	const answer = await ask(new Agent(), { method: 'PUT', path: `/api/records/${newRecordId()}`, headers, body });
	expect(answer.status).toBe(201);
});

describe('a body that is too large', () => {
	const tooLarge = Buffer.alloc(300_000, 'x');
	const path = `/api/records/${newRecordId()}`;

	test.each([
		['says its length', { 'content-length': tooLarge.length }],
		['comes in chunks', { 'transfer-encoding': 'chunked' }]
	])('and %s is answered whole, and the next request works', async (_, length) => {
		const agent = new Agent({ keepAlive: true, maxSockets: 1 });
		const headers = { authorization: `Bearer ${tokens.office}`, 'content-type': 'application/json', ...length };
		for (let round = 0; round < 5; round += 1) {
			const answer = await ask(agent, { method: 'PUT', path, headers, body: [tooLarge] });
			expect([answer.status, answer.body.type]).toEqual([413, '/api/problems/too-large']);
			expect(answer.headers['content-type']).toBe('application/problem+json');
			expect((await ask(agent, { method: 'GET', path: '/healthz' })).status).toBe(200);
		}
		agent.destroy();
	});

	test.each([
		['/api/media', 'image/png', 'file-too-large'],
		['/api/imports/member', 'text/csv', 'table-too-large'],
		['/api/law-texts', 'application/xml', 'file-too-large']
	])('at %s, too', async (at, type, code) => {
		const agent = new Agent({ keepAlive: true, maxSockets: 1 });
		const headers = { authorization: `Bearer ${tokens.office}`, 'content-type': type };
		const body = Array.from({ length: 22 }, () => Buffer.alloc(1_024 * 1_024));
		const answer = await ask(agent, { method: 'POST', path: at, headers, body });
		expect([answer.status, answer.body.type]).toEqual([413, `/api/problems/${code}`]);
		expect((await ask(agent, { method: 'GET', path: '/healthz' })).status).toBe(200);
		agent.destroy();
	});

	test('at a way in is one of more than 16 KiB', async () => {
		const sendOf = async (bytes: number) => {
			const body = JSON.stringify({ email: 'a@netz.example', password: 'x' }).padEnd(bytes);
			const headers = { 'sec-fetch-site': 'same-origin' };
			return world.send({ method: 'POST', path: '/api/sign-in/password', headers, body });
		};
		expect((await sendOf(16 * 1_024)).status).toBe(401);
		expect(await sendOf(16 * 1_024 + 1)).toMatchObject({ status: 413, body: { type: '/api/problems/too-large' } });
	});

	test('and never ends is disconnected', async () => {
		const at = await listenWith({ linger: { bytes: 1_000_000, milliseconds: 60_000 } });
		const socket = await open(at);
		const all = heard(socket);
		const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
		socket.write('POST /api/media HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
		while (!socket.destroyed) {
			socket.write(chunk);
			await setTimeout(1);
		}
		expect(await all).toMatch(/^HTTP\/1\.1 401 [^]*connection: close[^]*\/api\/problems\/not-signed-in/i);
	});

	test('and is announced but not sent frees its connection after a moment', async () => {
		const at = await listenWith({ linger: { bytes: 1_000_000, milliseconds: 50 } });
		const socket = await open(at);
		socket.write('POST /api/media HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n');
		expect(await heard(socket)).toMatch(/^HTTP\/1\.1 401 /);
	});
});

test('a sender that leaves in the middle of a body leaves no trace in the log', async () => {
	lines.length = 0;
	for (const path of ['/api/media', '/api/publications', '/api/imports/member']) {
		for (const token of ['kok_x', tokens.office]) {
			const socket = await open();
			socket.write(
				`POST ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n`
			);
			await setTimeout(30);
			socket.destroy();
		}
	}
	await setTimeout(100);
	expect(lines).toEqual([]);
	expect((await world.send({ path: '/healthz' })).status).toBe(200);
});

test('many saves at once of one person are all answered', async () => {
	const answers = await Promise.all(
		Array.from({ length: 80 }, async (_, number) => {
			const agent = new Agent();
			const headers = {
				authorization: `Bearer ${tokens.office}`,
				'content-type': 'application/json',
				'if-none-match': '*'
			};
			const body = [Buffer.from(JSON.stringify(demandDrafts(number + 100)))];
			return ask(agent, { method: 'PUT', path: `/api/records/${newRecordId()}`, headers, body });
		})
	);
	expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
});

test('an answer goes out as the text that it is, with no stream made around it', async () => {
	const answers: [string, Response][] = [];
	const { app } = world.api;
	const watched = Object.assign(Object.create(app) as typeof app, {
		fetch: async (...given: Parameters<typeof app.fetch>) => {
			const answer = await app.fetch(...given);
			answers.push([`${given[0].method} ${answer.status}`, answer]);
			return answer;
		}
	});
	const at = await listenWith({}, watched);
	const path = `/api/records/${newRecordId()}`;
	const signed = { authorization: `Bearer ${tokens.office}`, 'content-type': 'application/json' };
	const body = [Buffer.from(JSON.stringify(demandDrafts(70)))];
	const agent = new Agent({ keepAlive: true });
	await ask(agent, { port: at, method: 'PUT', path, headers: { ...signed, 'if-none-match': '*' }, body });
	for (const asked of [path, `${path}/parts/de`, '/api/records', '/healthz', '/api/nothing']) {
		const { headers } = await ask(agent, { port: at, method: 'GET', path: asked, headers: signed });
		expect(headers).toMatchObject({ 'x-request-id': expect.any(String), 'x-content-type-options': 'nosniff' });
	}
	await ask(agent, { port: at, method: 'GET', path });
	agent.destroy();
	expect(answers.map(([what]) => what).join(', ')).toBe(
		'PUT 201, GET 200, GET 200, GET 200, GET 200, GET 404, GET 401'
	);
	expect(answers.filter(([, answer]) => isWhole(answer)).map(([what]) => what)).toEqual([]);
});

/** The server of the framework keeps text and headers apart for as long as nobody asks for more than those. */
function isWhole(answer: Response): boolean {
	return !Object.getOwnPropertySymbols(answer).some(({ description }) => description === 'cache');
}

describe('a connection', () => {
	/** An application that counts how many requests it works on at once. */
	function slowApp(bytes = 4_000_000) {
		const app = createApp({ newId: () => 'x', log });
		const state = { now: 0, most: 0, all: 0 };
		app.get('/slow', async (c) => {
			state.now += 1;
			state.all += 1;
			state.most = Math.max(state.most, state.now);
			await setTimeout(10);
			state.now -= 1;
			return c.text('x'.repeat(bytes));
		});
		return { app, state };
	}
	const slowRequest = 'GET /slow HTTP/1.1\r\nHost: x\r\n\r\n';

	test('that sends several requests at once gets its answers one after another, in order', async () => {
		const { app, state } = slowApp();
		const socket = await open(await listenWith({}, app));
		socket.write(slowRequest.repeat(5));
		let bytes = 0;
		socket.on('data', (piece: Buffer) => (bytes += piece.length));
		await expect.poll(() => bytes).toBeGreaterThan(20_000_000);
		expect(state).toMatchObject({ most: 1, all: 5 });
	});

	test('that sends too many requests at once is closed', async () => {
		const { app, state } = slowApp();
		const socket = await open(await listenWith({ requestsAhead: 16 }, app));
		socket.write(slowRequest.repeat(100));
		await heard(socket);
		expect(state.all).toBeLessThanOrEqual(1);
	});

	test('whose reader takes nothing is closed', async () => {
		// More than the operating system takes off our hands.
		const { app, state } = slowApp(60_000_000);
		const server = createServerFor(app, { ...usualLimits, stallMilliseconds: 100 });
		const socket = await open(await listen(server));
		socket.pause();
		socket.write(slowRequest.repeat(3));
		await expect.poll(() => state.all).toBe(1);
		await untilConnected(server, 0);
		expect(state.all).toBe(1);
		expect((await heard(socket.resume())).length).toBeLessThan(60_000_000);
	});

	test('on which an answer takes long to make stays open', async () => {
		const app = createApp({ newId: () => 'x', log });
		app.get('/long', async (c) => {
			await setTimeout(600);
			return c.text('done');
		});
		const socket = await open(await listenWith({ stallMilliseconds: 100 }, app));
		socket.write('GET /long HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
		expect(await heard(socket)).toContain('done');
	});

	test('that is idle after its answer is closed', async () => {
		const socket = await open(await listenWith({ idleMilliseconds: 100 }));
		socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
		expect(await heard(socket)).toMatch(/^HTTP\/1\.1 200 /);
	});

	test('that never ends its headers is closed', async () => {
		const socket = await open(await listenWith({ headersMilliseconds: 100 }));
		socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n');
		expect(await heard(socket)).toMatch(/^HTTP\/1\.1 408 /);
	});

	test('above the limit takes the place of the one that has been idle longest, and of none at work', async () => {
		const { app } = slowApp(5);
		const { promise: isToEnd, resolve: end } = Promise.withResolvers<void>();
		let isBegun = false;
		app.get('/long', async (c) => {
			isBegun = true;
			await isToEnd;
			return c.text('done');
		});
		const server = createServerFor(app, { ...usualLimits, connections: 3 });
		const at = await listen(server);
		const working = await open(at);
		working.write('GET /long HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
		const all = heard(working);
		await expect.poll(() => isBegun).toBe(true);
		const dripping = await open(at);
		dripping.write('GET /slow HTTP/1.1\r\nHost: x\r\n');
		await untilConnected(server, 2);
		const silent = await open(at);
		await untilConnected(server, 3);
		const next = await open(at);
		next.write('GET /slow HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
		expect(await heard(dripping)).toBe('');
		expect(await heard(next)).toMatch(/^HTTP\/1\.1 200 /);
		expect(silent.destroyed).toBe(false);
		end();
		expect(await all).toContain('done');
	});
});
