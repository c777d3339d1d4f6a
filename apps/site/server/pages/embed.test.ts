import { compileRelease } from '@kok/domain/release/compile';
import { withPictures } from '@kok/domain/release/pictures';
import { hashBytes, hashText } from '@kok/release/envelope';
import { verifyRelease } from '@kok/release/verify';
import { afterAll, describe, expect, test } from 'vitest';
import { serverSettings } from '../exporting/server-settings.ts';
import { writeStaticSite } from '../exporting/static-site.ts';
import { builtRenderer } from '../testing/built-renderer.ts';
import { openSite } from '../testing/open-site.ts';
import { demandRecord, idOf, networkRecord, recordOf, source } from '../testing/records.ts';

const figure = recordOf({
	id: idOf(700),
	type: 'figure',
	facts: {
		value: 868,
		precision: 'exact',
		unit: 'cases',
		counts: 'documented',
		from: '2024',
		countedBy: 'NETZ',
		sources: [source]
	},
	de: { title: 'Dokumentierte Fälle <2024>' },
	en: { title: 'Documented cases 2024' },
	slugs: { de: ['faelle-2024'], en: ['cases-2024'] }
});
const clauseCard = Buffer.from('a card of a clause');

function contentWith(facts: Record<string, unknown>) {
	const content = compileRelease([networkRecord(facts), demandRecord(1), figure], { hash: hashText });
	const cards = [{ locale: 'de' as const, record: idOf(101), clause: 'b', file: hashBytes(clauseCard) }];
	return withPictures(content, { icon: hashBytes(clauseCard), cards });
}

const site = await openSite({ content: contentWith({}), media: [clauseCard] });
const adopted = await openSite({ content: contentWith({ adopted: true }), media: [clauseCard] });
afterAll(async () => Promise.all([site.site.close(), adopted.site.close()]));

const cards = [
	['/embed/de/demand/1', 'NETZ fordert:', 'Forderung Nummer 1', '/de/forderungen/forderung-1'],
	['/embed/en/demand/1', 'NETZ demands:', 'Demand number 1', '/en/demands/demand-1'],
	['/embed/de/demand/1/2', 'NETZ fordert:', 'Zweiter Satz.', '/de/forderungen/forderung-1#1-2'],
	['/embed/de/figure/faelle-2024', '868', 'Dokumentierte Fälle &lt;2024&gt;', '/de/zahlen#faelle-2024']
] as const;

describe.each(cards)('the card %s', (path, whose, text, leads) => {
	test('says whose it is and what, and leads to where it was taken from', async () => {
		const { status, text: html } = await site.ask(path);
		expect(status).toBe(200);
		expect(html).toContain(whose);
		expect(html).toContain(`<span>${text}</span>`);
		expect(html).toContain(`href="https://site.example${leads}" target="_blank" rel="noopener noreferrer"`);
	});

	test('may be framed by anyone, runs nothing, knows nobody and is small', async () => {
		const { headers, text: html, body } = await site.ask(path);
		expect(headers['content-security-policy']).toBe(
			"default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"
		);
		expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
		expect(headers['referrer-policy']).toBe('no-referrer');
		expect(headers).not.toHaveProperty('set-cookie');
		expect(html).not.toMatch(/<script|<img| style=| on\w+=/);
		expect([...html.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['/embed/card.css']);
		expect(body.length).toBeLessThan(4_000);
		expect(html).toContain('<meta name="robots" content="noindex">');
	});

	test('says of a demonstration that it is one, and nothing of the kind once the network has adopted the site', async () => {
		const mark = /Vorführung, nicht von NETZ|Demonstration, not by NETZ/;
		const [header = ''] = /<header>.*<\/header>/.exec((await site.ask(path)).text) ?? [];
		expect(header).toMatch(mark);
		expect((await adopted.ask(path)).text).not.toMatch(mark);
	});
});

test('no other address may be framed, not even one that is said to be a card and is none', async () => {
	for (const path of [
		'/de/',
		'/de/forderungen/forderung-1',
		'/embed/de/demand/99',
		'/embed/de/demand/1/9',
		'/embed/de/demand/01',
		'/embed/fr/demand/1',
		'/embed/'
	]) {
		const { headers } = await site.ask(path);
		expect([path, headers['content-security-policy']]).toEqual([
			path,
			expect.stringContaining("frame-ancestors 'none'")
		]);
	}
});

test('the list of figures leads to the card of each, and the card to its files for reference managers', async () => {
	expect((await site.ask('/de/zahlen')).text).toContain('href="/embed/de/figure/faelle-2024"');
	const { text } = await site.ask('/embed/de/figure/faelle-2024');
	for (const ending of ['bib', 'json']) {
		expect(text).toContain(`href="https://site.example/data/cite/de/figure-faelle-2024.${ending}"`);
		expect((await site.ask(`/data/cite/de/figure-faelle-2024.${ending}`)).status).toBe(200);
	}
});

test('a clause without words in a language has no card there: nothing is shown in another', async () => {
	expect((await site.ask('/embed/en/demand/1/1')).status).toBe(200);
	expect((await site.ask('/embed/en/demand/1/2')).status).toBe(404);
});

test('a shared card of a clause has the picture of that clause', async () => {
	const { text } = await site.ask('/embed/de/demand/1/2');
	expect(text).toContain(`content="https://site.example/media/${hashBytes(clauseCard)}"`);
	expect(text).toContain('<meta property="og:title" content="NETZ fordert: Zweiter Satz. (Vorführung)">');
	expect(text).toContain('<meta property="og:url" content="https://site.example/embed/de/demand/1/2">');
});

test('the dossier offers the line to copy, and links to the card of each clause', async () => {
	const { text } = await site.ask('/de/forderungen/forderung-1');
	const [, line = ''] = /<code[^>]*>(.*?)<\/code>/s.exec(text) ?? [];
	const copied = line.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
	expect(copied).toMatch(
		/^<iframe src="https:\/\/site\.example\/embed\/de\/demand\/1" title="NETZ fordert: Forderung Nummer 1" .*><\/iframe>$/
	);
	for (const place of [1, 2]) expect(text).toContain(`href="/embed/de/demand/1/${place}"`);
});

test('is shown by no host with help alone', async () => {
	const settings = { helpOrigin: 'https://plain.example' };
	await using both = await openSite({ content: contentWith({}), media: [clauseCard], settings });
	for (const path of ['/embed/de/demand/1', '/embed/card.css']) {
		const { status, text } = await both.ask(path, { headers: { host: 'plain.example' } });
		expect([path, status, text.includes('NETZ')]).toEqual([path, 404, false]);
	}
});

test('an exported site has the cards, and its settings let these and nothing else be framed', async () => {
	const verification = await verifyRelease(site.press.source, { publicKey: site.press.publicKey });
	if (!verification.verified) throw new Error(verification.fault.code);
	const written = new Set<string>();
	const exported = await writeStaticSite(verification.release, {
		origin: 'https://site.example',
		operator: undefined,
		renderer: await builtRenderer(),
		write: async (file) => Promise.resolve(void written.add(file))
	});
	for (const file of ['embed/de/demand/1/index.html', 'embed/de/demand/1/2/index.html', 'embed/card.css'])
		expect([file, written.has(file)]).toEqual([file, true]);
	const { nginx, caddy, headers } = serverSettings(exported);
	for (const settings of [nginx, caddy, headers]) expect(settings).toContain('frame-ancestors *');
	expect(nginx).toMatch(/"\/embed\/de\/demand\/1" "default-src 'none'; style-src 'self'; base-uri/);
	const framed = exported.files.filter(({ headers: own }) =>
		own['content-security-policy']?.includes('frame-ancestors *')
	);
	expect(framed.filter(({ path }) => !path.startsWith('/embed/'))).toEqual([]);
});
