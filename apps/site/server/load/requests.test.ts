import { afterAll, describe, expect, test } from 'vitest';
import { openSite } from '../testing/open-site.ts';
import { asking, rawClient } from '../testing/raw-client.ts';

const open = await openSite();
const { server } = open.site;
afterAll(async () => open.site.close());

describe('a request that nobody honest sends', () => {
	test.for([
		['a head without end', asking('/de/', [`A: ${'a'.repeat(20_000)}`]), 431],
		['an address without end', asking(`/${'a'.repeat(20_000)}`), 431],
		['no host', 'GET /de/ HTTP/1.1\r\n\r\n', 400],
		['no request', 'bytes\r\n\r\n', 400],
		['two lengths', asking('/de/', ['Content-Length: 1', 'Content-Length: 2']), 400],
		['a length and chunks', asking('/de/', ['Content-Length: 1', 'Transfer-Encoding: chunked']), 400],
		['an expectation that nobody knows', asking('/de/', ['Expect: wonders']), 417]
	] as const)('%s is refused', async ([, said, status]) => {
		using client = await rawClient(server, said);
		await client.hears(new RegExp(`^HTTP/1.1 ${status} `));
		expect(open.log.filter((line) => /error|could not/i.test(line))).toEqual([]);
	});

	test('with a body that never ends is refused at once, and nothing of it is read', async () => {
		for (const [method, status] of [
			['GET', 413],
			['HEAD', 413],
			['POST', 405]
		] as const) {
			const said = asking('/de/', ['Content-Length: 10000000000']).replace('GET', method);
			using client = await rawClient(server, said);
			await client.over;
			expect(client.heard()).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*connection: close`, 'i'));
		}
	});

	test('with an empty body is answered like one without', async () => {
		using client = await rawClient(server, asking('/de/', ['Content-Length: 0']));
		await client.hears(/^HTTP\/1.1 200 /);
	});

	test('with too many header lines is answered, and most of them are not read', async () => {
		const lines = Array.from({ length: 1_000 }, (_, index) => `a${index}: b`);
		using client = await rawClient(server, asking('/de/', lines.slice(0, 700)));
		await client.hears(/^HTTP\/1.1 (200|431) /);
	});
});

describe('a request of an older or a cautious client', () => {
	test('of HTTP/1.0 is answered, and its connection closed', async () => {
		using client = await rawClient(server, 'GET /de/ HTTP/1.0\r\n\r\n');
		await client.over;
		expect(client.heard()).toMatch(/^HTTP\/1.1 200 [^]*Connection: close[^]*<\/html>/);
	});

	test('that sends “Expect: 100-continue” is answered without it', async () => {
		using client = await rawClient(server, asking('/de/', ['Expect: 100-continue', 'Connection: close']));
		await client.over;
		expect(client.heard()).toMatch(/^HTTP\/1.1 200 /);
		using posting = await rawClient(
			server,
			asking('/de/', ['Expect: 100-continue', 'Content-Length: 9']).replace('GET', 'POST')
		);
		await posting.over;
		expect(posting.heard()).toMatch(/^HTTP\/1.1 405 /);
	});

	test('for HEAD is answered, and so is the next request on the same connection', async () => {
		const head = asking('/data/release.json').replace('GET', 'HEAD');
		using client = await rawClient(server, head + asking('/healthz', ['Connection: close']));
		await client.over;
		expect(client.heard().match(/HTTP\/1.1 200 /g)).toHaveLength(2);
		expect(client.heard()).toMatch(/"status":"ok"[^]*\}\n$/);
	});
});

test('a visitor who leaves before the answer is no error', async () => {
	await using site = await openSite();
	for (const path of ['/de/', '/data/release.json', '/de/suche?q=wort', '/data/all.zip', '/de/nichts', '/i/de']) {
		using client = await rawClient(site.site.server, asking(path));
		client.socket.resetAndDestroy();
		await client.over;
	}
	expect((await site.ask('/data/all.zip')).status).toBe(200);
	expect(site.log.filter((line) => !line.includes('Serving a new release'))).toEqual([]);
});
