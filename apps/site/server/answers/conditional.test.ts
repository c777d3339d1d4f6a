import { afterAll, describe, expect, test } from 'vitest';
import { openSite } from '../testing/open-site.ts';

const site = await openSite();
afterAll(async () => site.site.close());
const styles = /\/_app\/[^"]*\.css/.exec((await site.ask('/de/')).text)?.[0] ?? '';

const kept = [
	'/de/',
	'/en/demands/demand-1',
	'/data/release.json',
	'/data/envelope.json',
	'/data/key.pub',
	'/robots.txt'
];
const forms = ['identity', 'gzip', 'br, gzip'];

describe.for([...kept, '/favicon.svg', '/exit.js', styles])('%s', (path) => {
	test.for(forms)('as %s has an ETag of its own, and answers 304 to a client that has it', async (form) => {
		const headers = { 'accept-encoding': form };
		const { date: _, ...whole } = (await site.ask(path, { headers })).headers;
		expect(whole.etag).toMatch(/^"[\w-]+"$/);
		const again = await site.ask(path, { headers: { ...headers, 'if-none-match': whole.etag ?? '' } });
		expect([again.status, again.body.length]).toEqual([304, 0]);
		for (const name of ['etag', 'cache-control', 'vary'] as const) expect(again.headers[name]).toBe(whole[name]);
		const other = await site.ask(path, { headers: { ...headers, 'if-none-match': '"other"' } });
		expect(other.status).toBe(200);
	});

	test.for(forms)('as %s answers HEAD with the same headers and no body', async (form) => {
		const headers = { 'accept-encoding': form };
		const { date: _, ...whole } = (await site.ask(path, { headers })).headers;
		const { headers: told, body } = await site.ask(path, { method: 'HEAD', headers });
		expect([told, body.length]).toEqual([expect.objectContaining(whole), 0]);
	});
});

test.for(['/de/kontakt', '/i/de', '/i/ar', '/healthz', '/de/suche?q=wort'])(
	'%s is kept by nobody and has no name by which a second visit could be told',
	async (path) => {
		const { status, headers } = await site.ask(path);
		expect([status, headers['cache-control'], headers.etag]).toEqual([200, 'no-store', undefined]);
	}
);
