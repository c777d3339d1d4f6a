import { expect, test } from 'vitest';
import { openSite } from './testing/open-site.ts';

const telling = /secret|203\.0\.113|198\.51\.100|127\.0\.0\.1|browser|suche|\/i\/|needle|%/i;

test('no log line holds an address, what was searched for, or anything else that a visitor sent', async () => {
	await using site = await openSite({ settings: { helpOrigin: 'https://plain.example' } });
	const headers = {
		'user-agent': 'secret-browser/1.0',
		'x-forwarded-for': '203.0.113.7',
		forwarded: 'for=198.51.100.4',
		referer: 'https://secret.example/',
		cookie: 'secret=1',
		'accept-language': 'secret'
	};
	const paths = [
		'/de/suche?q=needle',
		'/en/search?q=needle',
		'/de/?q=needle',
		'/secret',
		'/de/forderungen/secret%20needle',
		'/%E0%A4%A',
		'/%00secret',
		'//secret.example/de/',
		'/i/secret',
		'/i/de?q=needle',
		`/${'secret'.repeat(500)}`,
		'/media/secret',
		'/data/secret.csv'
	];
	for (const path of paths) {
		for (const host of ['site.example', 'plain.example', 'secret.example']) {
			for (const method of ['GET', 'HEAD', 'POST']) await site.ask(path, { method, headers: { ...headers, host } });
		}
	}
	site.press.spoil('{');
	await new Promise((resolve) => setTimeout(resolve, 30));
	expect(site.log.join('\n')).toContain('Serving a new release');
	expect(site.log.filter((line) => telling.test(line))).toEqual([]);
});
