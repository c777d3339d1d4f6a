import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createSocketServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { listenAt } from './listen-at.ts';

const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
const others = addresses.flatMap(({ internal, family, address }) => (!internal && family === 'IPv4' ? [address] : []));
const hasIpv6 = addresses.some(({ address }) => address === '::1');

async function freePort(): Promise<number> {
	const probe = createSocketServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	await new Promise((resolve) => probe.close(resolve));
	return port;
}

async function open(host: string): Promise<{ port: number } & AsyncDisposable> {
	const server: Server = createServer((_, response) => response.end('here'));
	const port = await freePort();
	const listening = await listenAt(server, { name: 'SITE', host, port });
	if ('refusal' in listening) throw new Error(listening.refusal);
	return {
		port,
		[Symbol.asyncDispose]: async () => {
			listening.close();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}

async function answers(host: string, port: number): Promise<boolean> {
	const socket = connect({ host, port }).setEncoding('utf8');
	try {
		await once(socket, 'connect');
		socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
		const [answer] = await once(socket, 'data');
		return String(answer).includes('200 OK');
	} catch {
		return false;
	} finally {
		socket.destroy();
	}
}

test('a server for this machine alone answers at 127.0.0.1 and ::1, and at no other address', async () => {
	await using site = await open('127.0.0.1');
	expect(await answers('127.0.0.1', site.port)).toBe(true);
	expect(await answers('::1', site.port)).toBe(hasIpv6);
	expect(await answers('localhost', site.port)).toBe(true);
	for (const address of others) expect([address, await answers(address, site.port)]).toEqual([address, false]);
});

test('a server for everyone answers at every address', async () => {
	await using site = await open('0.0.0.0');
	for (const address of ['127.0.0.1', ...others]) expect(await answers(address, site.port)).toBe(true);
});

test('a port or address that cannot be used is named with the variable to change', async () => {
	await expect(open('192.0.2.1')).rejects.toThrow(
		'SITE_HOST is "192.0.2.1", but must be an address that this machine has.'
	);
	await using taken = await open('127.0.0.1');
	const server = createServer();
	expect(await listenAt(server, { name: 'SITE', host: '127.0.0.1', port: taken.port })).toEqual({
		refusal: `SITE_PORT is ${taken.port}, but another program listens there already.`
	});
});

test.runIf(hasIpv6)('a server does not start where another program listens on the same port of ::1', async () => {
	const port = await freePort();
	const other = createSocketServer().listen(port, '::1');
	await once(other, 'listening');
	const server = createServer();
	expect(await listenAt(server, { name: 'SITE', host: '127.0.0.1', port })).toEqual({
		refusal: `SITE_PORT is ${port}, but another program listens there already.`
	});
	expect(server.listening).toBe(false);
	other.close();
});
