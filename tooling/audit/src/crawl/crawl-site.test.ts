import { createServer } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { contentOf } from '@kok/site/server/testing/records.ts';
import { listening } from '../listening.ts';
import { crawlSite } from './crawl-site.ts';

const guards = {
	'content-security-policy':
		"default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
	'referrer-policy': 'no-referrer',
	'permissions-policy': 'camera=(), geolocation=(), microphone=()',
	'strict-transport-security': 'max-age=63072000',
	'x-content-type-options': 'nosniff'
};

interface Planted {
	body?: string;
	head?: string;
	lang?: string;
	status?: number;
	headers?: Record<string, string>;
}

const content = contentOf();

/** What is wrong with one page each: what it is, how it is planted, and what the crawl says of it. */
const faults: readonly [what: string, planted: Planted, said: string | RegExp][] = [
	['an answer that is not 200', { status: 410 }, 'answers 410, not 200'],
	['a cookie', { headers: { 'set-cookie': 'a=b' } }, 'sets a cookie'],
	['a second h1', { body: '<h1>Another</h1>' }, 'has 2 h1'],
	['the wrong language', { lang: 'en' }, 'is in en, not in de'],
	[
		'a link that leads nowhere',
		{ body: '<a href="/de/hier-ist-nichts">a</a>' },
		'links to /de/hier-ist-nichts, which answers 404'
	],
	[
		'an anchor that is not there',
		{ body: '<a href="/de/ziele#no">a</a>' },
		'links to /de/ziele#no, which is not there'
	],
	['an anchor that is not on the page itself', { body: '<a href="#no">a</a>' }, /#no, which is not there$/],
	[
		'a picture from elsewhere',
		{ body: '<img src="//x.example/a.png" alt="">' },
		'loads a picture from elsewhere: http://x.example/a.png'
	],
	['a second script', { head: '<script src="/more.js"></script>' }, 'has another script than the exit: /more.js'],
	['an inline script', { head: '<script>1</script>' }, 'has another script than the exit: inline'],
	['an inline style', { body: '<p style="color:red">a</p>' }, 'has a style attribute on p'],
	['a handler', { body: '<p onclick="a()">a</p>' }, 'has a handler onclick on p'],
	['a second stylesheet', { head: '<link rel="stylesheet" href="/b.css">' }, 'asks for 2 stylesheets'],
	[
		'a form that goes elsewhere',
		{ body: '<form action="https://x.example/"></form>' },
		'sends a form elsewhere: https://x.example/'
	],
	[
		'a loose policy',
		{
			headers: {
				'content-security-policy': guards['content-security-policy'].replace(
					"script-src 'self'",
					"script-src 'self' 'unsafe-inline'"
				)
			}
		},
		"Content-Security-Policy is loose: script-src 'self' 'unsafe-inline'"
	],
	['a missing policy', { headers: { 'referrer-policy': 'origin' } }, 'Referrer-Policy is not no-referrer'],
	['an element where it must not be', { body: '<p><ul><li>a</li></ul></p>' }, /close-order|element-permitted/],
	[
		'a sentence of the interface that is said twice',
		{ body: '<p>Hier ist noch keine Forderung veröffentlicht.</p>'.repeat(2) },
		'says twice: Hier ist noch keine Forderung veröffentlicht.'
	],
	['a page that is too heavy', { body: noise(60_000) }, /weighs \d\d\.\d KB with its stylesheet, more than 25\.0 KB/],
	[
		'a language that does not answer',
		{
			head: '<link rel="alternate" hreflang="de" href="/de/x"><link rel="alternate" hreflang="en" href="/en/contact">'
		},
		'names /en/contact for en, which does not name it'
	]
];
const places = new Map(faults.map(([, planted], index) => [placeOf(index), planted]));

/** A card for the pages of others, in which a list stands where it must not. */
const brokenCard = '/embed/de/demand/1';
const linksToAll = [...places.keys(), brokenCard].map((path) => `<a href="${path}">a</a>`).join('');

const server = createServer(({ url = '/' }, response) => {
	const { status = 200, headers = {} } = places.get(url) ?? {};
	if (url === '/data/release.json')
		return response.setHeader('content-type', 'application/json').end(JSON.stringify(content));
	if (/\.\w+$/.test(url)) return response.end('x');
	const answered = /nichts|nothing/.test(url) ? 404 : status;
	response.writeHead(answered, { ...guards, 'content-type': 'text/html; charset=utf-8', ...headers });
	if (url === brokenCard) return response.end(pageAt(url, { body: '<p><ul><li>a</li></ul></p>', lang: 'de' }));
	return response.end(pageAt(url, url === '/de/' ? { body: linksToAll } : places.get(url)));
});
const origin = `http://127.0.0.1:${await listening(server)}`;
const crawled = await crawlSite(origin, { hasHeaders: true, hasSearch: true });
afterAll(() => server.close());

function placeOf(index: number): string {
	return `/de/planted-${index}`;
}

function pageAt(url: string, { head = '', body = '', lang = url.slice(1, 3) }: Planted = {}): string {
	const language = url.startsWith('/i/') ? url.slice(3, 5) : lang;
	const direction = language === 'ar' ? ' dir="rtl"' : '';
	return `<!doctype html>
<html lang="${language}"${direction}><head><title>A page</title><link rel="stylesheet" href="/a.css"><script src="/exit.js" defer></script>${head}</head>
<body><a id="exit" href="https://elsewhere.example/">Leave</a><main><h1>A page</h1>${body}</main></body></html>`;
}

describe('a crawl', () => {
	test.each(faults.map(([name, , fault], index) => [name, placeOf(index), fault] as const))(
		'finds %s',
		(_, path, fault) => {
			const said = crawled.faults.filter((each) => each.path === path).map((each) => each.fault);
			expect(said).toContainEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault));
		}
	);

	test('finds what is wrong in the markup of a card for the pages of others', () => {
		const said = crawled.faults.filter(({ path }) => path === brokenCard).map(({ fault }) => fault);
		expect(said).toContainEqual(expect.stringMatching(/close-order|element-permitted/));
	});

	test('finds nothing on the other pages but the link to the one that is gone', () => {
		expect(crawled.faults.filter(({ path }) => !places.has(path) && path !== brokenCard)).toEqual([
			{ path: '/de/', fault: `links to ${placeOf(0)}, which answers 410` }
		]);
	});
});

/** Letters that no compression makes much smaller, always the same. */
function noise(length: number): string {
	let state = 1;
	return Array.from({ length }, () => {
		state = (state * 48_271) % 2_147_483_647;
		return String.fromCodePoint(97 + (state % 26)) + ((state >> 8) % 7 === 0 ? ' ' : '');
	}).join('');
}
