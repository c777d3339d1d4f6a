import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, test } from 'vitest';
import { freePort } from '../testing/process.ts';
import { listenAt } from './listen.ts';

let close: (() => void) | undefined;
afterEach(() => close?.());

async function listen(host: string, port: number): Promise<string | undefined> {
	const result = await listenAt(() => createServer((_, response) => response.end('here')), { host, port });
	if ('refusal' in result) return result.refusal;
	close = result.close;
	return undefined;
}

async function answers(host: string, port: number): Promise<boolean> {
	const socket = connect({ host, port });
	try {
		await once(socket, 'connect');
		return true;
	} catch {
		return false;
	} finally {
		socket.destroy();
	}
}

const others = Object.values(networkInterfaces())
	.flatMap((addresses) => addresses ?? [])
	.filter(({ internal, family }) => !internal && family === 'IPv4')
	.map(({ address }) => address);
const hasIpv6 = Object.values(networkInterfaces()).some((addresses) =>
	addresses?.some(({ address }) => address === '::1')
);

describe('a server at 127.0.0.1', () => {
	test('answers under both addresses of this machine and under no other', async () => {
		const port = await freePort();
		expect(await listen('127.0.0.1', port)).toBeUndefined();
		expect(await answers('127.0.0.1', port)).toBe(true);
		expect(await answers('::1', port)).toBe(hasIpv6);
		for (const address of others) expect(await answers(address, port)).toBe(false);
	});

	test('answers others where it is asked to be at all addresses', async () => {
		const port = await freePort();
		expect(await listen('0.0.0.0', port)).toBeUndefined();
		for (const address of ['127.0.0.1', ...others]) expect(await answers(address, port)).toBe(true);
	});
});

test('an address that this machine does not have is named', async () => {
	expect(await listen('192.0.2.1', await freePort())).toBe(
		'API_HOST is "192.0.2.1"; it must be an address that this machine has.'
	);
});
