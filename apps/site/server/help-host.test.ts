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
	});

	test.for([
		'/de/',
		'/en/contact',
		'/de/forderungen',
		'/sitemap.xml',
		'/data/release.json',
		'/data/envelope.json',
		'/data/key.pub',
		'/media/0',
		'/i',
		'/i/nowhere',
		'/i/../de/',
		'/i/%2e%2e/de/',
		'/i/..\\de/',
		'/de/i/de'
	])('says of %s in plain words that nothing is there, and names nobody', async (path) => {
		const { status, text, headers } = await onHelpHost(path);
		expect([status, headers['cache-control'], headers['x-robots-tag']]).toEqual([404, 'no-store', 'noindex']);
		expect(text).toMatch(/lang="de">[^]*lang="en">/);
		expect(text, 'the number to call').toMatch(/href="tel:\d+"/);
		expect(text, 'styled').toMatch(/<link rel="stylesheet" href="\/i\/[\w-]+\.css"/);
		expect(text).not.toMatch(/NETZ|Beispielnetz|NfG|site\.example|href="\/(?!_app\/|i\/)/);
	});

	test('hands out the files that its pages need, none of them telling', async () => {
		const styles = [...(await onHelpHost('/nowhere')).text.matchAll(/href="([^"]*\.css)"/g)].map(
			([, path = '']) => path
		);
		for (const path of [...styles, '/exit.js', '/favicon.svg', '/robots.txt', '/healthz'])
			expect([path, (await onHelpHost(path)).status]).toEqual([path, 200]);
		expect(styles).not.toEqual([]);
		expect((await onHelpHost('/robots.txt')).text).toBe('User-agent: *\nDisallow: /\n');
		expect((await onHelpHost('/favicon.svg')).text).not.toBe((await site.ask('/favicon.svg')).text);
		expect((await onHelpHost('/favicon.svg')).text).not.toMatch(/\p{L}<\/text>/u);
	});

	test('takes no page from the other host, whatever the request says besides', async () => {
		expect((await site.ask('/de/')).status).toBe(200);
		for (const host of ['PLAIN.example', 'plain.example.', 'plain.example:443'])
			expect([host, (await onHelpHost('/de/', { host })).status]).toEqual([host, 404]);
		const forwarded = { host: 'site.example', 'x-forwarded-host': 'plain.example', forwarded: 'host=plain.example' };
		expect((await site.ask('/de/', { headers: forwarded })).status).toBe(200);
	});
});

test('there is no such host where none is set', () => {
	const isHelpHost = hostMatcher(undefined);
	expect([isHelpHost('plain.example'), isHelpHost(undefined)]).toEqual([false, false]);
});

test('what a help page needs lies below its own address, two files apart', () => {
	expect(['/i/de', '/i/de/x', '/i/x.svg', '/favicon.svg', '/robots.txt'].every(isOnHelpHost)).toBe(true);
	expect(['/', '/i', '/i/', '/i/..', '/i/../de', '/info', '/de/i/x', '/data/i/'].some(isOnHelpHost)).toBe(false);
});
