import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { openSite } from './testing/open-site.ts';
import {
	contentOf,
	demandRecord,
	goalRecord,
	memberRecord,
	membershipRecord,
	networkRecord
} from './testing/records.ts';

const pages = [
	'/de/',
	'/en/',
	'/de/forderungen',
	'/en/demands/demand-1',
	'/de/ziele',
	'/de/ziele/rechte-gelten',
	'/en/members',
	'/de/mitglieder/leuchtturm',
	'/de/kontakt',
	'/en/contact',
	'/de/impressum',
	'/en/privacy',
	'/de/sicherheit',
	'/de/inhalt'
];
const others = [
	'/',
	'/healthz',
	'/robots.txt',
	'/sitemap.xml',
	'/favicon.svg',
	'/exit.js',
	'/data/release.json',
	'/data/envelope.json',
	'/data/key.pub',
	'/data/nothing',
	'/de/nichts',
	'/de/forderungen/1',
	'//evil.example/'
];

/** For the tests that only read. */
const calm = await openSite();
afterAll(async () => calm.site.close());

describe('every answer', () => {
	test.for([...pages, ...others])('%s has the security headers, sets no cookie and is not indexed', async (path) => {
		const site = calm;
		for (const method of ['GET', 'HEAD', 'POST']) {
			const { headers } = await site.ask(path, { method });
			expect(headers).toMatchObject({
				'content-security-policy':
					"default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
				'referrer-policy': 'no-referrer',
				'strict-transport-security': 'max-age=63072000',
				'x-content-type-options': 'nosniff',
				'cross-origin-opener-policy': 'same-origin',
				'cross-origin-resource-policy': 'same-origin'
			});
			expect(headers['permissions-policy']).toContain('geolocation=(), ');
			expect(headers).not.toHaveProperty('set-cookie');
		}
	});

	test('says, before the network adopts the site, that it is not the network’s own, and is not indexed', async () => {
		const site = calm;
		for (const path of pages) {
			const { status, headers, text } = await site.ask(path);
			expect([path, status]).toEqual([path, 200]);
			expect(headers['x-robots-tag']).toBe('noindex');
			expect(text).toContain('<meta name="robots" content="noindex"/>');
			expect(text).toMatch(/nicht die Website des Netzwerks|not the network’s own website/);
		}
		expect((await site.ask('/sitemap.xml')).status).toBe(404);
	});

	test('is open to search engines once the network has adopted the site', async () => {
		await using site = await openSite({ content: contentOf([networkRecord({ adopted: true }), demandRecord(1)]) });
		const { headers, text } = await site.ask('/de/impressum');
		expect(headers).not.toHaveProperty('x-robots-tag');
		expect(text).not.toContain('noindex');
		expect(text).toContain('Amtsgericht Beispielstadt');
		expect(text).toMatch(/Vertreten durch<\/dt>\s*<dd[^>]*>Ada Beispiel</);
		expect(text).toMatch(/Verantwortlich für den Inhalt<\/dt>\s*<dd[^>]*>Ben Beispiel, Beispielweg 1</);

		const map = (await site.ask('/sitemap.xml')).text;
		const addresses = [...map.matchAll(/<loc>https:\/\/site\.example([^<]*)/g)].map(([, path = '']) => path);
		expect(addresses).toContain('/en/demands/demand-1');
		for (const path of addresses) expect([path, (await site.ask(path)).status]).toEqual([path, 200]);
	});
});

describe('a page', () => {
	test('is sent as brotli, gzip or plainly, each with a strong ETag of its own', async () => {
		const site = calm;
		const plain = await site.ask('/de/');
		const br = await site.ask('/de/', { headers: { 'accept-encoding': 'gzip, br' } });
		const gzip = await site.ask('/de/', { headers: { 'accept-encoding': 'gzip, br;q=0' } });

		expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
		expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
		const tags = [plain, br, gzip].map(({ headers }) => headers.etag);
		expect(new Set(tags).size).toBe(3);
		expect(tags.every((tag) => tag?.startsWith('"'))).toBe(true);
		expect(plain.headers).toMatchObject({
			vary: 'Accept-Encoding',
			'cache-control': 'public, max-age=0, must-revalidate'
		});
	});

	test('answers 304 to a client that has it', async () => {
		const site = calm;
		const etag = (await site.ask('/de/')).headers.etag ?? '';
		const again = await site.ask('/de/', { headers: { 'if-none-match': `"other", W/${etag}` } });
		expect(again).toMatchObject({ status: 304, text: '' });
		expect(again.headers.etag).toBe(etag);
		expect((await site.ask('/de/', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
	});

	test('answers HEAD without a body, and refuses methods that would change something', async () => {
		const site = calm;
		const got = await site.ask('/de/');
		const head = await site.ask('/de/', { method: 'HEAD' });
		expect(head.text).toBe('');
		expect(head.headers['content-length']).toBe(got.headers['content-length']);
		expect(await site.ask('/de/', { method: 'DELETE' })).toMatchObject({
			status: 405,
			headers: { allow: 'GET, HEAD' }
		});
	});

	test('with helplines is kept by no browser', async () => {
		const site = calm;
		const { headers, text } = await site.ask('/de/kontakt');
		expect(headers['cache-control']).toBe('no-store');
		expect(headers).not.toHaveProperty('etag');
		expect(text).toContain('href="tel:0800000000"');
	});

	test('does not run markup of an editor, and shows no field that is not public', async () => {
		const site = calm;
		const demand = (await site.ask('/de/forderungen/forderung-1')).text;
		expect(demand).toContain('Weil es &lt;b&gt;gilt&lt;/b&gt;.');
		const all = await Promise.all([...pages, '/data/release.json'].map(async (path) => (await site.ask(path)).text));
		expect(all.join()).not.toMatch(/Geheimstadt|diesen Vermerk/);
	});

	test('loads nothing from another origin, and has one script', async () => {
		const site = calm;
		for (const path of pages) {
			const { text } = await site.ask(path);
			const loaded = [...text.matchAll(/<(?:script|img|link)\b[^>]*?(?:src|href)="([^"]*)"[^>]*>/g)];
			const fetched = loaded
				.filter(([tag]) => !/rel="(canonical|alternate)"/.test(tag))
				.map(([, address = '']) => address);
			expect(fetched.every((address) => address.startsWith('/'))).toBe(true);
			// A block of data is not run.
			expect(text.match(/<script(?! type="application\/ld\+json">)/g)).toHaveLength(1);
			expect(text).not.toMatch(/ style="|<style/);
		}
	});
});

describe('a first visit', () => {
	test('to a home costs 14 KB at most for text and styles, and 1 KB for the exit', async () => {
		const headers = { 'accept-encoding': 'br, gzip' };
		for (const home of ['/de/', '/en/']) {
			const page = await calm.ask(home, { headers });
			const [styles = ''] =
				brotliDecompressSync(page.body)
					.toString()
					.match(/\/_app\/[^"]*\.css/) ?? [];
			const sheet = await calm.ask(styles, { headers });
			expect(sheet.headers['cache-control']).toBe('public, max-age=31536000, immutable');
			expect(page.body.length + sheet.body.length).toBeLessThanOrEqual(14 * 1024);
		}
		expect((await calm.ask('/exit.js', { headers })).body.length).toBeLessThanOrEqual(1024);
	});
});

describe('the start', () => {
	test.for([
		['de-DE,de;q=0.9,en;q=0.8', '/de/'],
		['fr, en;q=0.5', '/en/'],
		['en-GB', '/en/'],
		['', '/de/'],
		['en;q=0, *', '/de/']
	] as const)('sends %s to %s', async ([language, home]) => {
		const site = calm;
		const { status, headers } = await site.ask('/?x', { headers: { 'accept-language': language } });
		expect([status, headers.location, headers.vary]).toEqual([307, home, 'Accept-Language']);
	});

	test('waits without a key, and says so', async () => {
		let isThere = false;
		await using site = await openSite({
			pins: { read: async () => Promise.resolve(isThere ? site.press : undefined), watch: () => () => undefined }
		});
		const page = await site.ask('/de/');
		expect(page.status).toBe(503);
		expect(page.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store' });
		expect(page.text).toMatch(/lang="de">[^]*lang="en">/);
		const health = await site.ask('/healthz');
		expect([health.status, JSON.parse(health.text)]).toMatchObject([
			503,
			{
				status: 'unavailable',
				reason: 'The public key of the releases is not there yet.',
				reasons: [{ code: 'public-key-missing' }]
			}
		]);

		isThere = true;
		site.clock.advance(500);
		await site.serves(1);
		expect((await site.ask('/de/')).status).toBe(200);
	});
});

describe('a new release', () => {
	test('changes exactly the pages that show the change, and their ETags', async () => {
		await using site = await openSite();
		const all = [...pages, '/de/forderungen/forderung-1', '/en/demands', '/de/forderungen/forderung-2'];
		const tagsOf = async () =>
			Promise.all(
				all.map(async (path) => {
					const { headers, text } = await site.ask(path);
					return headers.etag ?? text;
				})
			);
		const before = await tagsOf();
		const clauses = { a: { text: 'Erster Satz.' }, b: { text: 'Zweiter Satz.' } };
		const reasons = { title: 'Forderung Nummer 1', summary: 'Alle dürfen bleiben.', clauses, reasons: 'Neu.' };
		site.press.publish(
			contentOf([
				networkRecord(),
				goalRecord(),
				demandRecord(1, { de: reasons }),
				demandRecord(2),
				memberRecord(),
				membershipRecord(1, { kind: 'full', since: '2005' })
			]),
			'2026-11-24T10:00:00.000Z'
		);
		await site.serves(2);
		const after = await tagsOf();
		expect(all.filter((_, index) => before[index] !== after[index])).toEqual(['/de/forderungen/forderung-1']);
	});

	test('that is damaged, foreign or older leaves the last good one in place', async () => {
		await using site = await openSite();
		const first = (await site.ask('/data/envelope.json')).text;
		site.press.publish(contentOf([networkRecord(), demandRecord(2)]), '2026-11-24T10:00:00.000Z');
		await site.serves(2);

		for (const spoilt of ['', '{', first, first.replace('"number":1', '"number":9')]) {
			site.press.spoil(spoilt);
			await new Promise((resolve) => setTimeout(resolve, 30));
			expect((await site.ask('/de/forderungen/forderung-2')).status).toBe(200);
			const health = await site.ask('/healthz');
			expect(health.status).toBe(200);
			expect(health.text).toMatch(/"status":"degraded","number":2,.*"reason":"The file envelope\.json/);
		}
	});

	test('can be followed from this site', async () => {
		await using site = await openSite();
		const envelope: unknown = JSON.parse((await site.ask('/data/envelope.json')).text);
		const { content } = envelope as { content: string };
		const whole = await site.ask(`/data/content/${content}.json`);
		expect(whole.text).toBe((await site.ask('/data/release.json')).text);
		expect(JSON.parse(whole.text)).toEqual(JSON.parse(JSON.stringify(contentOf())));
		expect((await site.ask('/data/key.pub')).text).toContain('BEGIN PUBLIC KEY');
		expect((await site.ask(`/data/content/${'0'.repeat(64)}.json`)).status).toBe(404);
	});

	test('counts as old when no newer one came for longer than the network allows', async () => {
		await using site = await openSite();
		expect((await site.ask('/de/')).text).not.toContain('kann überholt sein');
		site.clock.advance(3 * 24 * 3_600_000 + 1);
		expect((await site.ask('/de/')).text).toContain('zeigt den Stand vom 24.\u00a0November 2026');
		expect((await site.ask('/healthz')).text).toContain('"status":"degraded"');

		site.press.publish(contentOf(), site.clock.now());
		await site.serves(2);
		expect((await site.ask('/de/')).text).not.toContain('kann überholt sein');
	});
});

describe('neither memory nor log', () => {
	test('keep unknown addresses, queries or other spellings of an address', async () => {
		await using site = await openSite({ settings: { limitBytes: 20_000 } });
		const tag = (await site.ask('/de/impressum?q=geheim')).headers.etag;
		for (let index = 0; index < 50; index += 1) {
			expect((await site.ask(`/de/nichts-${index}`)).status).toBe(404);
			expect((await site.ask(`/de/impressum?q=geheim${index}`)).headers.etag).toBe(tag);
		}
		expect((await site.ask('/de/%69mpressum')).status).toBe(404);
		for (const path of pages) expect((await site.ask(path)).status).toBe(200);
		expect(site.log.join()).not.toMatch(/geheim|127\.0\.0\.1|impressum/);
	});
});
