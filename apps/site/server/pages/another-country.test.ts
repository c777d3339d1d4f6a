import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { historyOf } from '@kok/content/history';
import { readFolder } from '@kok/content/folder/read-folder';
import { replay } from '@kok/content/replay';
import type { Content } from '@kok/domain/release/content';
import { compileRelease } from '@kok/domain/release/compile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../testing/open-site.ts';
import { published } from '../testing/records.ts';

const examples = new URL('../../../../examples/', import.meta.url);

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

async function exampleContent(country: 'tarrow' | 'serravento' = 'tarrow'): Promise<Content> {
	const folder = new URL(`${country}/`, examples);
	const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
	const files = await Promise.all(
		names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as const)
	);
	const reading = readFolder(new Map(files), { hash, at: published });
	if ('mistakes' in reading) throw new Error(reading.mistakes.join('\n'));
	return compileRelease(replay(historyOf(reading.records, { at: published, actor: 'founding' }), { hash }), { hash });
}

/** Every page that one comes to from some, by its path without what follows a `#`. */
async function crawl(site: OpenSite, from: readonly string[]): Promise<Map<string, { status: number; text: string }>> {
	const seen = new Map<string, { status: number; text: string }>();
	const waiting = [...from];
	for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
		if (seen.has(path)) continue;
		const { status, text, headers } = await site.ask(path);
		seen.set(path, { status, text });
		if (!String(headers['content-type']).startsWith('text/html')) continue;
		const links = [...text.matchAll(/ href="(\/[^"#]*)/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
		waiting.push(...links.filter((link) => !seen.has(link)));
	}
	return seen;
}

/** The pages that speak of the law or of authorities of Germany. */
function namingGermanLaw(pages: ReadonlyMap<string, { text: string }>): string[] {
	const german = /BITV|\bBGG\b|Schlichtungsstelle|German federal|Bundesregierung|Behindertengleichstellung/;
	return [...pages].flatMap(([path, { text }]) => (german.test(text) ? [path] : []));
}

describe('the network of another country, founded from the example folder', () => {
	let site: OpenSite;
	let pages: Map<string, { status: number; text: string }>;
	beforeAll(async () => {
		site = await openSite({ content: await exampleContent() });
		pages = await crawl(site, ['/en/', '/de/', '/i/en', '/i/de', '/i/ro']);
	}, 300_000);
	afterAll(async () => site[Symbol.asyncDispose]());

	test('has a public site of which every link leads to something', () => {
		const broken = [...pages].filter(([, { status }]) => ![200, 301, 303, 307].includes(status));
		expect(broken.map(([path, { status }]) => `${status} ${path}`)).toEqual([]);
		expect(pages.size).toBeGreaterThan(100);
	});

	test('shows a page for each of its demands, members, goals and services', () => {
		for (const path of [
			'/en/demands/a-residence-permit-without-a-complaint',
			'/en/demands/safe-housing-in-every-part-of-the-country',
			'/en/members/decent-work-desk',
			'/en/goals/to-stay-in-safety',
			'/en/services/advice-on-work',
			'/en/about/how-the-network-came-to-be',
			'/en/easy-read'
		])
			expect([path, pages.get(path)?.status]).toEqual([path, 200]);
	});

	test('has help pages with its own helplines, and those of no other country', () => {
		for (const path of ['/i/en', '/i/de', '/i/ro']) expect(pages.get(path)?.text).toContain('tel:0800000111');
		const others = [...pages].filter(([, { text }]) => /116 ?016/.test(text));
		expect(others.map(([path]) => path)).toEqual([]);
	});

	test('shows of members what they agreed to, and the shelter nowhere', () => {
		expect(pages.get('/en/members')?.text).toContain('Lighthouse House');
		const all = [...pages.values()].map(({ text }) => text).join('\n');
		expect(all).not.toContain('ask our lawyer');
		expect(all).not.toContain('Safe house<');
	});

	test('says by its own law how accessible it is and who hears complaints, and names no law of another country', () => {
		const { text = '' } = pages.get('/en/accessibility') ?? {};
		expect(text).toContain('A self-assessment of 12\u00a0October 2026');
		expect(text).toContain('The Equal Access Act of Tarrow gives everyone the right');
		expect(text).toMatch(/href="https:\/\/equality-commission-tarrow\.example\/" rel="noreferrer">Equality Commission/);
		expect(pages.get('/en/figures')?.text).toContain('the police count cases');
		expect(namingGermanLaw(pages)).toEqual([]);
	});

	test('shows the emergency number of its country on error pages, and 112 before the first release', async () => {
		const broken = (await site.ask('/%')).text;
		expect(broken).not.toContain('tel:112');
		expect(broken).not.toMatch(/\bEU\b/);
		const lost = await openSite({
			content: await exampleContent(),
			settings: { helpOrigin: 'https://neutral.example' }
		});
		try {
			const nothing = await lost.ask('/de/', { headers: { host: 'neutral.example' } });
			expect([nothing.status, nothing.text.includes('tel:112')]).toEqual([404, false]);
		} finally {
			await lost[Symbol.asyncDispose]();
		}
	});
});

describe('the network of a country whose language the interface is not written in', () => {
	let site: OpenSite;
	let pages: Map<string, { status: number; text: string }>;
	beforeAll(async () => {
		site = await openSite({ content: await exampleContent('serravento') });
		pages = await crawl(site, ['/it/', '/en/', '/i/it', '/i/en', '/i/ro']);
	}, 300_000);
	afterAll(async () => site[Symbol.asyncDispose]());

	function textAt(path: string): string {
		const page = pages.get(path);
		expect([path, page?.status]).toEqual([path, 200]);
		return page?.text ?? '';
	}

	test('has pages in its own languages and no others, and every link leads to something', async () => {
		const broken = [...pages].filter(([, { status }]) => ![200, 301, 303, 307].includes(status));
		expect(broken.map(([path, { status }]) => `${status} ${path}`)).toEqual([]);
		expect([...pages.keys()].filter((path) => path.startsWith('/it/')).length).toBeGreaterThan(30);
		expect([...pages.keys()].filter((path) => path.startsWith('/de/') || path === '/i/de-0')).toEqual([]);
		expect((await site.ask('/de/')).status).toBe(404);
		expect((await site.ask('/sv/')).status).toBe(404);
		expect((await site.ask('/i/sv')).status).toBe(404);
	});

	test('has a codebook that lists the columns of its main language and names the others', async () => {
		const { text } = await site.ask('/en/data/codebook');
		const words = text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
		expect(words).toContain(' it.title ');
		expect(words).not.toMatch(/ (?:de|en)\.\w/);
		expect(words).toContain(
			'Listed is that of the main language (it); there is one for each other language as well (en).'
		);
		expect(words).toMatch(/facts\.languages Languages of the texts, the main one first it Italian, en English;/);
	});

	test('says of each page which language it is in, and where it stands in the others', () => {
		const home = textAt('/it/');
		expect(home).toContain('<html lang="it" dir="ltr">');
		expect(home).toContain('hreflang="en"');
		expect(home).not.toContain('hreflang="de"');
		expect(home).toMatch(/<a href="\/en\/" lang="en" hreflang="en"[^>]*>\s*English/);
		expect(textAt('/en/')).toMatch(/<a href="\/it\/" lang="it" hreflang="it"[^>]*>\s*Italiano/);
	});

	test('borrows English words for what the software says, and marks each as English', () => {
		for (const path of ['/it/', '/i/it'])
			expect(textAt(path)).toContain('<section aria-label="Leave this page" lang="en">');
		const register = textAt('/it/demands');
		expect(register).toContain('<span lang="en">Demands</span>');
		expect(textAt('/en/demands')).not.toContain('<span lang="en">');
		for (const [path, { text }] of [...pages].filter(([name]) => !/\.(woff2|zip)$/.test(name)))
			expect([path, /[\uE000-\uF8FF]|%EE%80/.test(text)]).toEqual([path, false]);
	});

	test('says of a text in easy words that it is a draft, or that there is none, and never both', () => {
		const said = (path: string) => ['is a draft', 'no easy text'].filter((words) => textAt(path).includes(words));
		expect(said('/it/easy-read')).toEqual(['is a draft']);
		expect(said('/en/easy-read')).toEqual(['no easy text']);
	});

	test('says by its own law, in Italian, who hears complaints about barriers, and what was not tested', () => {
		const statement = textAt('/it/accessibility');
		expect(statement).toContain('La legge di Serravento sulla parità di accesso');
		expect(statement).toContain('Garante per l’accessibilità di Serravento');
		expect(statement).toContain('<span lang="en">Pages in German and English were tested;');
		expect(statement).not.toContain('in German only');
		expect(textAt('/it/figures')).toContain('la polizia conta i casi');
		expect(namingGermanLaw(pages)).toEqual([]);
	});

	test('says in which languages the search looks: its own', () => {
		expect(textAt('/it/search')).toContain('a legal citation, in Italian or English. For example:');
		expect(textAt('/en/search')).toContain('a legal citation, in English or Italian. For example:');
	});

	test('says at the helpline in Italian which language one speaks, and in no German', () => {
		const romanian = textAt('/i/ro');
		expect(romanian).toContain('Ho bisogno di aiuto. Parlo rumeno.');
		expect(romanian).toContain('lang="it">Ho bisogno di aiuto');
		expect(romanian).not.toMatch(/Ich brauche|ungeprüft/);
		expect(textAt('/i/it')).toContain('<html lang="it" dir="ltr">');
		expect(textAt('/i/it')).toContain('tel:800000111');
	});

	test('sends visitors to the language they read, and all others to the main one', async () => {
		const to = async (wishes: string) =>
			(await site.ask('/', { headers: { 'accept-language': wishes } })).headers['location'];
		expect([await to('en-GB'), await to('it'), await to('de'), await to('')]).toEqual(['/en/', '/it/', '/it/', '/it/']);
	});

	test('is searched in Italian, and gives feeds and data in its languages', async () => {
		expect((await site.ask('/it/search?q=sfruttato')).text).toContain('sfruttato</mark>');
		for (const locale of ['it', 'en']) {
			const feed = await site.ask(`/${locale}/feed.xml`);
			expect([feed.status, feed.text.includes(`xml:lang="${locale}"`)]).toEqual([200, true]);
		}
		for (const path of ['/de/feed.xml', '/opensearch.de.xml']) expect((await site.ask(path)).status).toBe(404);
		const demands = (await site.ask('/data/demands.csv')).text;
		expect([demands.includes('it.title'), demands.includes('de.title')]).toEqual([true, false]);
		const { text } = await site.ask('/data/dcat.jsonld');
		expect((JSON.parse(text) as { language: string[] }).language).toEqual(['it', 'en']);
	});
});
