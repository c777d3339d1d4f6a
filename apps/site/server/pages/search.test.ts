import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../testing/open-site.ts';
import {
	contentOf,
	demandRecord,
	goalRecord,
	idOf,
	memberRecord,
	networkRecord,
	recordOf,
	source,
	termRecord
} from '../testing/records.ts';
import { bodyRecord, serviceRecord, statementRecord } from '../testing/told-records.ts';

const many = Array.from({ length: 25 }, (_, place) => statementRecord(place + 1));
const records = [
	networkRecord(),
	goalRecord(),
	demandRecord(1),
	demandRecord(2),
	memberRecord(),
	bodyRecord(),
	termRecord(),
	serviceRecord(1),
	...many
];

let site: OpenSite;
beforeAll(async () => (site = await openSite({ content: contentOf(records) })));
afterAll(async () => site.site.close());

describe('the page of the search', () => {
	test('asks by a form that needs no script, and shows what can be typed', async () => {
		const { status, text, headers } = await site.ask('/de/suche');
		expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=0, must-revalidate']);
		expect(text).toMatch(/<form[^>]* action="\/de\/suche"/);
		expect(text).not.toMatch(/<form[^>]*method/);
		expect(text).toMatch(/<label[^>]*for="q"/);
		expect(text).toContain('href="/de/suche?q=Bedenkzeit"');
		expect((await site.ask('/en/search')).text).toMatch(/<form[^>]* action="\/en\/search"/);
	});

	test('is linked from every page, also from pages of errors, with a link to help', async () => {
		expect((await site.ask('/de/')).text).toContain('href="/de/suche"');
		const { status, text } = await site.ask('/de/nirgends');
		expect(status).toBe(404);
		expect(text).toMatch(/<form[^>]* action="\/de\/suche"/);
		expect(text).toContain('Zu den Hilfetelefonen');
	});

	test('is not linked on help pages', async () => {
		const { status, text } = await site.ask('/i/de');
		expect(status).toBe(200);
		expect(text).not.toContain('/suche');
	});
});

describe('what is found', () => {
	test('stands by type, with the sentence in which it is marked', async () => {
		const page = await found('/de/suche', 'Bedenkzeit');
		expect(page).toMatch(
			/<h2 id="term"[^>]*>Begriff <span[^>]*>1<.*href="\/de\/glossar#bedenkzeit"[^>]*><mark[^>]*>Bedenkzeit</s
		);
		expect(page).toContain('Ein Treffer für „Bedenkzeit“');
		expect(page.match(/<h1\b/g)).toHaveLength(1);
		expect(await found('/de/suche', 'abgeschoben')).toMatch(/niemand <mark[^>]*>abgeschoben<\/mark> wird\./);
	});

	test('links to the clause that was cited or holds the words', async () => {
		expect(await found('/de/suche', '1.2')).toMatch(/>1\.2<.*href="\/de\/forderungen\/forderung-1#1-2"/s);
		expect(await found('/en/search', 'demand 2')).toContain('href="/en/demands/demand-2"');
		expect(await found('/de/suche', 'erster Satz')).toContain('href="/de/forderungen/forderung-1#1-1"');
	});

	test('says where a word was taken for another, or stands in another language', async () => {
		expect(await found('/de/suche', 'Bedenkzet')).toContain(
			'„Bedenkzet“ steht hier nirgends; gesucht wurde nach „Bedenkzeit“.'
		);
		const other = await found('/de/suche', 'deported');
		expect(other).toContain('gefunden wurde es in den englischen');
		expect(other).toMatch(/<a href="\/de\/glossar#bedenkzeit".*<p[^>]* lang="en">.*<mark[^>]*>deported</s);
	});

	test('is cut short by type, and goes on at addresses of its own', async () => {
		const among = await found('/de/suche', 'Stellungnahme');
		expect(among).toMatch(/href="\/de\/suche\/stellungnahmen\?q=Stellungnahme"[^>]*>Alle 25 Veröffentlichungen</);
		const first = await found('/de/suche/stellungnahmen', 'Stellungnahme');
		expect(first).toMatch(/1 bis 20 von 25.*href="\/de\/suche\/stellungnahmen\/2\?q=Stellungnahme" rel="next"/s);
		const second = await found('/de/suche/stellungnahmen/2', 'Stellungnahme');
		expect(second).toMatch(/href="\/de\/suche\/stellungnahmen\?q=Stellungnahme" rel="prev".*21 bis 25 von 25/s);
		expect(hrefsIn(first).filter((href) => hrefsIn(second).includes(href))).toEqual([]);
		expect(hrefsIn(first).concat(hrefsIn(second))).toHaveLength(25);
	});

	test('is nothing: then the page says what to do next', async () => {
		const page = await found('/de/suche', 'qwertzuiop');
		expect(page).toContain('Zu „qwertzuiop“ wurde nichts gefunden.');
		expect(page).toMatch(/href="\/de\/inhalt".*href="\/de\/forderungen".*href="\/i\/de\/0"/s);
	});

	test('is never a record that the release does not hold', async () => {
		for (const hidden of ['Geheimstadt', 'Büro liest', 'Vermerk'])
			expect(await found('/de/suche', hidden)).toContain('wurde nichts gefunden');
	});

	test.each([
		'/de/suche/stellungnahmen',
		'/de/suche/stellungnahmen/3?q=Stellungnahme',
		'/de/suche/stellungnahmen/0?q=Stellungnahme',
		'/de/suche/statements?q=Stellungnahme',
		'/de/suche/nichts?q=Stellungnahme',
		'/de/search?q=Stellungnahme'
	])('%s: there is no such page', async (path) => {
		expect((await site.ask(path)).status).toBe(404);
	});
});

describe('what was searched for', () => {
	test('is kept in no cache and by no search engine', async () => {
		for (const path of ['/de/suche?q=Bedenkzeit', '/de/suche?q=nichtsda', '/de/suche/nichts?q=Bedenkzeit']) {
			const { headers } = await site.ask(path);
			expect([headers['cache-control'], headers['x-robots-tag'], headers.etag]).toEqual([
				'no-store',
				'noindex',
				undefined
			]);
		}
	});

	test('is in no line of the log, and neither is the address of the visitor', async () => {
		const words = ['Bedenkzeit', 'geheimesWort', '%E0%A4%A'];
		for (const word of words) await site.ask(`/de/suche?q=${word}`, { headers: { 'x-forwarded-for': '203.0.113.7' } });
		await site.ask('/de/suche/nichts?q=geheimesWort');
		const log = site.log.join('\n');
		for (const word of [...words, 'suche', 'q=', '203.0.113.7', '127.0.0.1']) expect(log).not.toContain(word);
	});

	test('is ignored on every other page', async () => {
		const plain = await site.ask('/de/forderungen');
		const asked = await site.ask('/de/forderungen?q=Bedenkzeit');
		expect(asked.body.equals(plain.body)).toBe(true);
		expect(asked.headers.etag).toBe(plain.headers.etag);
		expect((await site.ask('/de/suche?p=Bedenkzeit')).text).not.toContain('Bedenkzeit“');
	});

	test.each([
		['a script', '<script>alert(1)</script>', '&lt;script>alert(1)'],
		['the end of a value', '"><b>x', '&quot;>&lt;b>x'],
		['very long', 'a'.repeat(9_000), 'a'.repeat(300)],
		['half a letter', '\ud83d', '\ufffd']
	])('may be anything: %s', async (_, query, shown) => {
		const { status, text } = await site.ask(`/de/suche?q=${encodeURIComponent(query.toWellFormed())}`);
		expect(status).toBe(200);
		expect(text).toContain(`value="${shown}`);
		expect(text).not.toContain('<script>alert');
		expect(text).not.toContain('a'.repeat(301));
	});
});

// The last one: it puts another release in the place of that of the tests before.
test('a new release is searched as soon as it is served, and the former one no longer', async () => {
	expect(await found('/de/suche', 'Leuchtturm')).toContain('href="/de/mitglieder/leuchtturm"');
	const other = recordOf({
		id: idOf(3),
		type: 'member',
		facts: { publicity: 'named', sources: [source] },
		de: { name: 'Windmühle e.V.' },
		slugs: { de: ['windmuehle'] }
	});
	site.press.publish(contentOf([networkRecord(), goalRecord(), other]), '2026-11-24T10:00:00.000Z');
	await site.serves(2);
	expect(await found('/de/suche', 'windmuehle')).toContain('href="/de/mitglieder/windmuehle"');
	expect(await found('/de/suche', 'Leuchtturm')).toContain('wurde nichts gefunden');
});

async function found(path: string, query: string): Promise<string> {
	const { status, text } = await site.ask(`${path}?q=${encodeURIComponent(query)}`);
	expect(status).toBe(200);
	return text;
}

/** Where the titles of statements lead. */
function hrefsIn(page: string): string[] {
	return [...page.matchAll(/href="(\/de\/stellungnahmen\/[^"]+)"/g)].map(([, href = '']) => href);
}
