import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('without any variable, the site listens for this machine alone on 3000 and reads the data folder of the repository', () => {
	const config = readConfig({});
	expect(config).toMatchObject({
		host: '127.0.0.1',
		port: 3000,
		origin: 'http://localhost:3000',
		operator: undefined,
		isSupervised: false
	});
	expect(config.releaseSource).toMatch(/\/data\/releases$/);
	expect(config.releaseKey).toMatch(/\/data\/keys\/release\.pub$/);
	expect(config.keepIn).toMatch(/\/data\/site$/);
});

test('an origin may end with a slash, and a source may be an address', () => {
	const config = readConfig({ SITE_ORIGIN: 'https://site.example/', RELEASE_SOURCE: 'http://localhost:3000' });
	expect(config).toMatchObject({ origin: 'https://site.example', releaseSource: 'http://localhost:3000' });
});

test('the site may listen at any address, of either kind', () => {
	for (const host of ['0.0.0.0', '::', '192.0.2.1', '2001:db8::1'])
		expect(readConfig({ SITE_HOST: host }).host).toBe(host);
});

test.for([
	[
		{ SITE_HOST: 'everywhere' },
		'SITE_HOST is "everywhere", but must be an address of this machine such as 127.0.0.1, or 0.0.0.0 for all of them.'
	],
	[{ SITE_PORT: '80a' }, 'SITE_PORT is "80a", but must be a port from 1 to 65535.'],
	[{ SITE_PORT: '0' }, 'SITE_PORT is "0", but must be a port from 1 to 65535.'],
	[
		{ SITE_ORIGIN: 'site.example' },
		'SITE_ORIGIN is "site.example", but must be an origin such as https://example.org, without a path.'
	],
	[
		{ SITE_ORIGIN: 'https://site.example/de' },
		'SITE_ORIGIN is "https://site.example/de", but must be an origin such as https://example.org, without a path.'
	],
	[
		{ RELEASE_SOURCE: 'ftp://site.example' },
		'RELEASE_SOURCE is "ftp://site.example", but must be a folder or an http(s) address.'
	]
] as const)('%o is refused in a sentence that names it', ([environment, sentence]) => {
	expect(() => readConfig(environment)).toThrow(sentence);
});

test('a second address for help is none, or another host than the site', () => {
	expect(readConfig({}).helpOrigin).toBeUndefined();
	expect(readConfig({ HELP_ORIGIN: 'https://plain.example/' }).helpOrigin).toBe('https://plain.example');
	for (const help of ['https://SITE.example', 'https://site.example:8443', 'http://site.example.']) {
		const same = { SITE_ORIGIN: 'https://site.example', HELP_ORIGIN: help };
		expect(() => readConfig(same)).toThrow(`HELP_ORIGIN is "${help}", but must be an origin`);
	}
});
