import { afterAll, describe, expect, test } from 'vitest';
import { openSite } from '../testing/open-site.ts';

const site = await openSite();
afterAll(async () => site.site.close());

const linked = /<link rel="search" type="application\/opensearchdescription\+xml" title="([^"]*)" href="([^"]*)"/;

describe('the description of the search', () => {
	test.for([
		['/de/', '/opensearch.de.xml', '/de/suche'],
		['/de/forderungen', '/opensearch.de.xml', '/de/suche'],
		['/en/contact', '/opensearch.en.xml', '/en/search'],
		['/en/search?q=a', '/opensearch.en.xml', '/en/search']
	] as const)('is named by the page %s, and leads to its search', async ([page, address, search]) => {
		const [, title, href] = linked.exec((await site.ask(page)).text) ?? [];
		expect([title, href]).toEqual(['NETZ', address]);
		const { status, headers, text } = await site.ask(address);
		expect([status, headers['content-type']]).toEqual([200, 'application/opensearchdescription+xml; charset=utf-8']);
		const [, template = ''] = /<Url type="text\/html" template="([^"]*)"/.exec(text) ?? [];
		expect(template).toBe(`https://site.example${search}?q={searchTerms}`);
		const { pathname, search: query } = new URL(template.replace('{searchTerms}', encodeURIComponent('Ä & B')));
		expect((await site.ask(pathname + query)).text).toContain('Ä &amp; B');
	});

	test('is named by no page of help, in no language, and not where help answers that nothing is there', async () => {
		for (const page of ['/i/de', '/i/en', '/i/ar', '/i/uk', '/i/nowhere']) {
			const { text } = await site.ask(page);
			expect([page, /opensearch|rel="search"/.test(text)]).toEqual([page, false]);
		}
	});

	test('exists in the languages of the site alone', async () => {
		for (const path of ['/opensearch.xml', '/opensearch.ar.xml', '/de/opensearch.xml'])
			expect([path, (await site.ask(path)).status]).toEqual([path, 404]);
	});
});
