import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { asking, rawClient } from '../testing/raw-client.ts';
import { boundedServer } from './bounded-server.ts';
import { type Limits, limits } from './limits.ts';

const large = Buffer.alloc(8 * 1024 * 1024, 'x');

/** A server that answers with the path it was asked for, or not before it is told to. */
async function openServer({ answers = true, ...changed }: Partial<Limits> & { answers?: boolean } = {}) {
	const asked: string[] = [];
	const open: ServerResponse[] = [];
	const server = boundedServer({
		limits: { ...limits, ...changed },
		answer: ({ url = '' }, response) => {
			asked.push(url);
			open.push(response);
			if (answers) response.end(url === '/large' ? large : url);
		}
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		server,
		asked,
		open,
		[Symbol.asyncDispose]: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}

async function until(holds: () => boolean): Promise<void> {
	await expect.poll(holds, { interval: 10 }).toBe(true);
}

describe('requests sent ahead on one connection', () => {
	test('are answered one after the other, each begun only after the last answer was sent', async () => {
		await using site = await openServer({ answers: false });
		using client = await rawClient(site.server, asking('/1') + asking('/2') + asking('/3'));
		await until(() => site.asked.length === 1);
		await setTimeout(50);
		expect(site.asked).toEqual(['/1']);
		for (const path of ['/1', '/2', '/3']) {
			await until(() => site.asked.at(-1) === path);
			site.open.at(-1)?.end(path);
		}
		await client.hears(/\/1[^]*\/2[^]*\/3$/);
	});

	test('wait while an answer is not read', async () => {
		await using site = await openServer();
		using _ = await rawClient(site.server, asking('/large') + asking('/next'), { reads: false });
		await until(() => site.asked.length === 1);
		await setTimeout(100);
		expect(site.asked).toEqual(['/large']);
	});

	test('close their connection, and no other, when they are too many', async () => {
		await using site = await openServer({ answers: false, requestsAhead: 3 });
		using patient = await rawClient(site.server, asking('/patient').repeat(4));
		using greedy = await rawClient(site.server, asking('/greedy').repeat(500));
		await greedy.over;
		expect(site.asked).toEqual(['/patient', '/greedy']);
		site.open[0]?.end('for the patient');
		await patient.hears(/for the patient$/);
	});
});

describe('a new connection beyond the most', () => {
	test('takes the place of the one that has been idle longest', async () => {
		await using site = await openServer({ connections: 3 });
		using silent = await rawClient(site.server);
		using first = await rawClient(site.server, asking('/first'));
		await first.hears(/\/first$/);
		using second = await rawClient(site.server, asking('/second'));
		await second.hears(/\/second$/);
		using third = await rawClient(site.server, asking('/third'));
		await third.hears(/\/third$/);
		await silent.over;
		using fourth = await rawClient(site.server, asking('/fourth'));
		await fourth.hears(/\/fourth$/);
		await first.over;
		expect([second.isOver(), third.isOver()]).toEqual([false, false]);
	});

	test('takes the place of none that is being answered, as long as one is idle', async () => {
		await using site = await openServer({ connections: 2, answers: false });
		using busy = await rawClient(site.server, asking('/busy'));
		await until(() => site.asked.length === 1);
		using idle = await rawClient(site.server);
		using next = await rawClient(site.server, asking('/next'));
		await idle.over;
		await until(() => site.asked.length === 2);
		site.open[0]?.end('at last');
		await busy.hears(/at last$/);
		expect(next.isOver()).toBe(false);
	});

	test('takes the place of the answer that began first where none is idle', async () => {
		await using site = await openServer({ connections: 2, answers: false });
		const clients = [];
		for (const path of ['/1', '/2', '/3']) {
			clients.push(await rawClient(site.server, asking(path)));
			await until(() => site.asked.includes(path));
		}
		await clients[0]?.over;
		expect(clients.map((client) => client.isOver())).toEqual([true, false, false]);
		for (const client of clients) client[Symbol.dispose]();
	});
});

describe('a connection', () => {
	test('on which nothing is read is closed, and one that reads slowly gets all of its answer', async () => {
		const stallMilliseconds = 1_500;
		await using site = await openServer({ stallMilliseconds });
		using stalled = await rawClient(site.server, asking('/large'), { reads: false });
		using slow = await rawClient(site.server, asking('/large', ['Connection: close']), { reads: false });
		let read = 0;
		slow.socket.on('data', (chunk: Buffer) => {
			read += chunk.length;
			slow.socket.pause();
			void setTimeout(20).then(() => slow.socket.resume());
		});
		slow.socket.resume();
		const start = performance.now();
		await slow.over;
		expect(read).toBeGreaterThan(large.length);
		expect(performance.now() - start).toBeGreaterThan(stallMilliseconds);
		await until(() => site.open[0]?.destroyed === true);
		expect(stalled.isOver()).toBe(false);
	});

	test('that waits for an answer which takes long to make stays open', async () => {
		await using site = await openServer({ answers: false, stallMilliseconds: 100 });
		using client = await rawClient(site.server, asking('/long'));
		await setTimeout(400);
		site.open[0]?.end('made at last');
		await client.hears(/made at last$/);
	});

	test('on which a request comes too slowly is closed', async () => {
		await using site = await openServer({ requestMilliseconds: 300 });
		using client = await rawClient(site.server, 'GET / HTTP/1.1\r\nHost: site.example\r\n');
		const drip = setInterval(() => client.socket.write('a: b\r\n'), 50);
		await client.over;
		clearInterval(drip);
		expect(client.heard()).toContain('HTTP/1.1 408');
		expect(site.asked).toEqual([]);
	});

	test('on which nothing is ever asked, or nothing more, is closed', async () => {
		await using site = await openServer({ requestMilliseconds: 200, keepAliveMilliseconds: 200 });
		using silent = await rawClient(site.server);
		using kept = await rawClient(site.server, asking('/once'));
		await Promise.all([silent.over, kept.over]);
		expect(kept.heard()).toMatch(/\/once$/);
	});

	test('is closed with the last answer that it may have', async () => {
		await using site = await openServer({ requestsPerConnection: 2 });
		using client = await rawClient(site.server, asking('/1') + asking('/2') + asking('/3'));
		await client.over;
		expect(client.heard()).toMatch(/Connection: close[^]*\/2$/);
		expect(site.asked).toEqual(['/1', '/2']);
	});
});
