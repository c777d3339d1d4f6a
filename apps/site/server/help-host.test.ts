import { afterAll, describe, expect, test } from 'vitest';
import { hostMatcher, isOnHelpHost } from './help-host.ts';
import { openSite } from './testing/open-site.ts';

const site = await openSite({ settings: { helpOrigin: 'https://plain.example' } });
afterAll(async () => site.site.close());

async function onHelpHost(path: string, headers: Record<string, string> = {}) {
	return site.ask(path, { headers: { host: 'plain.example', ...headers } });
}

describe('the host that serves nothing but help', () => {
	test.for([
		['uk-UA, de;q=0.5', '/i/uk'],
		['tlh, ar;q=0.9, en;q=0.8', '/i/ar'],
		['', '/i/de']
	] as const)('leads whoever reads %s to %s', async ([language, page]) => {
		const { status, headers } = await onHelpHost('/', { 'accept-language': language });
		expect([status, headers.location, headers.vary]).toEqual([307, page, 'Accept-Language']);
		expect(headers['cache-control']).toBe('no-store');
	});

	test.for([
		'/de/',
		'/en/contact',
		'/de/forderungen',
		'/sitemap.xml',
		'/opensearch.de.xml',
		'/data/release.json',
		'/data/envelope.json',
		'/data/key.pub',
		'/media/0',
		'/i',
		'/i/nowhere',
		'/i/../de/',
		'/i/%2e%2e/de/',
		'/i/..\\de/',
		'/de/i/de',
		'/favicon.svg',
		'/favicon.ico'
	])('answers 404 at %s in plain words, and names nobody', async (path) => {
		const { status, text, headers } = await onHelpHost(path);
		expect([status, headers['cache-control'], headers['x-robots-tag']]).toEqual([404, 'no-store', 'noindex']);
		expect(text).toMatch(/lang="de">[^]*lang="en">/);
		expect(text, 'the number to call').toMatch(/href="tel:\d+"/);
		expect(text, 'styled').toMatch(/<link rel="stylesheet" href="\/i\/[\w-]+\.css"/);
		expect(text).not.toMatch(/NETZ|Beispielnetz|NfG|site\.example|href="\/(?!_app\/|i\/)/);
	});

	test('serves the files that its pages need, and none of them names the network', async () => {
		const styles = [...(await onHelpHost('/nowhere')).text.matchAll(/href="([^"]*\.css)"/g)].map(
			([, path = '']) => path
		);
		for (const path of [...styles, '/exit.js', '/i/0.svg', '/robots.txt', '/healthz'])
			expect([path, (await onHelpHost(path)).status]).toEqual([path, 200]);
		expect(styles).not.toEqual([]);
		expect((await onHelpHost('/robots.txt')).text).toBe('User-agent: *\nDisallow: /\n');
	});

	test('says of its health nothing by which it could be found to belong to the other host', async () => {
		const { status, text, headers } = await onHelpHost('/healthz');
		expect([status, text, headers['cache-control']]).toEqual([200, '{"status":"ok"}\n', 'no-store']);
		expect(JSON.parse((await site.ask('/healthz')).text)).toMatchObject({ number: 1 });
	});

	test('shows no page of the other host, whatever headers a request has', async () => {
		expect((await site.ask('/de/')).status).toBe(200);
		for (const host of ['PLAIN.example', 'plain.example.', 'plain.example:443', 'plain.example.:8443'])
			expect([host, (await onHelpHost('/de/', { host })).status]).toEqual([host, 404]);
		const forwarded = { host: 'site.example', 'x-forwarded-host': 'plain.example', forwarded: 'host=plain.example' };
		expect((await site.ask('/de/', { headers: forwarded })).status).toBe(200);
	});
});

describe('the other host', () => {
	test('leads to help on the host that serves nothing else', async () => {
		for (const path of [
			'/de/',
			'/en/',
			'/de/kontakt',
			'/en/contact',
			'/de/leichte-sprache',
			'/de/suche',
			'/de/nichts'
		]) {
			const { text } = await site.ask(path);
			expect([path, text.includes(' href="/i/')]).toEqual([path, false]);
			expect([path, text.includes(' href="https://plain.example/i/')]).toEqual([path, true]);
		}
		const { status, headers } = await site.ask('/de/angebote');
		expect([status, headers.location]).toEqual([308, 'https://plain.example/i/de']);
	});

	test('still serves help itself to those who kept its address', async () => {
		const { status, text } = await site.ask('/i/de');
		expect(status).toBe(200);
		expect(text).toContain(' href="/i/en"');
	});
});

describe.each(['site.example', 'plain.example'])('the link to help of the pages, followed on %s', (host) => {
	test.for([
		['ro-RO, en;q=0.7', '/i/de/0', '/i/ro'],
		['ro, en;q=0.7', '/i/en/0', '/i/ro'],
		['ro;q=0.3, de;q=0.9', '/i/en/0', '/i/en'],
		['de', '/i/en/0', '/i/en'],
		['en-GB, en;q=0.8', '/i/de/0', '/i/de'],
		['tlh', '/i/en/0', '/i/en'],
		['*', '/i/en/0', '/i/en'],
		['', '/i/de/0', '/i/de']
	] as const)(
		'leads a browser that asks for “%s” from %s to %s, and nobody keeps where',
		async ([wishes, door, page]) => {
			const { status, headers, text } = await site.ask(door, { headers: { host, 'accept-language': wishes } });
			expect([status, headers.location, headers.vary, headers['cache-control'], text]).toEqual([
				307,
				page,
				'Accept-Language',
				'no-store',
				''
			]);
			expect([headers.etag, headers['set-cookie'], headers['referrer-policy']]).toEqual([
				undefined,
				undefined,
				'no-referrer'
			]);
		}
	);

	test('is nowhere else', async () => {
		for (const path of ['/i/ro/0', '/i/xx/0', '/i/de/00', '/i/de-1/0'])
			expect([path, (await site.ask(path, { headers: { host } })).status]).toEqual([path, 404]);
	});
});

describe('before the first release', async () => {
	const nothing = { read: async () => Promise.resolve(undefined), watch: () => () => undefined };
	const empty = await openSite({ settings: { helpOrigin: 'https://plain.example' }, pins: nothing });
	afterAll(async () => empty.site.close());

	test.for(['site.example', 'plain.example'])(
		'%s answers with a number to call, which nobody keeps, and says when to come again',
		async (host) => {
			for (const path of ['/', '/i/de', '/i/ar', '/de/']) {
				const { status, text, headers } = await empty.ask(path, { headers: { host } });
				expect([path, status, headers['cache-control'], headers['retry-after']]).toEqual([path, 503, 'no-store', '5']);
				expect(text.match(/href="tel:112"/g)).toHaveLength(2);
			}
		}
	);

	test('the host with nothing but help says only that it is not well', async () => {
		const { status, text } = await empty.ask('/healthz', { headers: { host: 'plain.example' } });
		expect([status, text]).toEqual([503, '{"status":"unavailable"}\n']);
	});
});

describe('whether a request was made to a host', () => {
	test.for([
		[
			'https://plain.example',
			['plain.example', 'PLAIN.example', 'plain.example.', 'plain.example:443', 'plain.example:80']
		],
		['https://plain.example:8443', ['plain.example:8443', 'plain.example', 'plain.example:443', 'Plain.Example.:8443']],
		['http://localhost:3001', ['localhost:3001', 'localhost', 'LOCALHOST:3000']],
		['http://[2001:db8::1]:3000', ['[2001:db8::1]:3000', '[2001:DB8::1]', '[2001:db8:0:0:0:0:0:1]']],
		['https://bücher.example', ['xn--bcher-kva.example', 'XN--BCHER-KVA.example:443']]
	] as const)('%s is meant by %o', ([origin, hosts]) => {
		const isHost = hostMatcher(origin);
		for (const host of hosts) expect([host, isHost(host)]).toEqual([host, true]);
	});

	test('is denied for another name, and for one that cannot be read', () => {
		const isHost = hostMatcher('https://plain.example:8443');
		for (const host of [
			'site.example',
			'plain.example.org',
			'not-plain.example',
			'a.plain.example',
			'',
			':8443',
			'[::1',
			undefined
		])
			expect([host, isHost(host)]).toEqual([host, false]);
	});
});

test('there is no such host where none is set', () => {
	const isHelpHost = hostMatcher(undefined);
	expect([isHelpHost('plain.example'), isHelpHost(undefined)]).toEqual([false, false]);
});

test('all that a help page needs is below its own address, except one file', () => {
	expect(['/i/de', '/i/de/x', '/i/x.svg', '/robots.txt'].every(isOnHelpHost)).toBe(true);
	const others = ['/', '/i', '/i/', '/i/..', '/i/../de', '/info', '/de/i/x', '/data/i/', '/favicon.svg'];
	expect(others.some(isOnHelpHost)).toBe(false);
});
