import { withPictures } from '@kok/domain/release/pictures';
import { interfaceLanguages } from '@kok/domain/words';
import { hashBytes } from '@kok/release/envelope';
import { afterAll, describe, expect, test } from 'vitest';
import { addressOf } from '#lib/addresses/address.ts';
import { recordsOfEveryType } from '../testing/every-type.ts';
import { openSite } from '../testing/open-site.ts';
import { contentOf, demandRecord, idOf, networkRecord } from '../testing/records.ts';

/**
 * What each service that shows links reads of a page, in the order in which it looks. Mastodon: its LinkDetailsExtractor.
 * Bluesky: its card service reads title, description and picture of the Open Graph. LinkedIn: its notes for makers of
 * pages that are shared. The size of a picture keeps the latter two from fetching it twice.
 */
const readBy = {
	mastodon: [
		'og:title',
		'og:description',
		'og:url',
		'og:image',
		'og:image:alt',
		'og:site_name',
		'og:type',
		'og:locale'
	],
	bluesky: ['og:title', 'og:description', 'og:url', 'og:image'],
	linkedin: [
		'og:title',
		'og:description',
		'og:url',
		'og:image',
		'og:image:width',
		'og:image:height',
		'og:type',
		'twitter:card'
	]
} as const;

const files = {
	icon: Buffer.from('<svg/>'),
	...Object.fromEntries(['de', 'en', 'de1', 'en1'].map((name) => [name, Buffer.from(`\u0089PNG of ${name}`)] as const))
} as Record<string, Buffer>;

const records = [...recordsOfEveryType(), demandRecord(1)];
const media = Object.values(files);
const site = await openSite({ content: pictured(records), media });
const others = records.filter(({ type }) => type !== 'network');
const adopted = await openSite({ content: pictured([networkRecord({ adopted: true }), ...others]), media });
afterAll(async () => Promise.all([site.site.close(), adopted.site.close()]));

describe.each(interfaceLanguages)('in %s, every page with an address of its own', (locale) => {
	test.each(Object.entries(readBy))('says all that %s reads', async (_, names) => {
		for (const path of await everyPage(locale)) {
			const said = tagsIn((await site.ask(path)).text);
			const missing = names.filter((name) => (said.get(name) ?? []).every((text) => text.trim() === ''));
			expect([path, missing]).toEqual([path, []]);
		}
	});

	test('says nothing twice, and names its own address and a picture that is there', async () => {
		for (const path of await everyPage(locale)) {
			const said = tagsIn((await site.ask(path)).text);
			const twice = [...said].filter(([name, texts]) => texts.length > 1 && name !== 'og:locale:alternate');
			expect([path, twice]).toEqual([path, []]);
			expect(said.get('og:url')).toEqual([`https://site.example${path}`]);
			const [picture = ''] = said.get('og:image') ?? [];
			const { status, headers } = await site.ask(new URL(picture).pathname);
			expect([path, status, headers['content-type']]).toEqual([path, 200, 'image/png']);
		}
	});

	test('says that a demonstration is one: as name of the site, in the title and in the description', async () => {
		const mark = locale === 'de' ? 'Vorführung' : 'emonstration';
		for (const path of await everyPage(locale)) {
			const said = tagsIn((await site.ask(path)).text);
			for (const name of ['og:site_name', 'og:title', 'og:description'])
				expect([path, name, said.get(name)?.[0]]).toEqual([path, name, expect.stringContaining(mark)]);
			const own = tagsIn((await adopted.ask(path)).text);
			for (const name of ['og:site_name', 'og:title', 'og:description'])
				expect([path, name, own.get(name)?.[0]]).toEqual([path, name, expect.not.stringContaining(mark)]);
		}
	});
});

describe('a demand that is shared', () => {
	test.each([
		['/de/forderungen/forderung-1', 'NETZ fordert: Forderung Nummer 1', 'Forderung 1'],
		['/en/demands/demand-1', 'NETZ demands: Demand number 1', 'Demand 1']
	])('at %s never reads as a fact, and has its number', async (path, title, name) => {
		const { text } = await adopted.ask(path);
		const said = tagsIn(text);
		expect(said.get('og:title')).toEqual([title]);
		expect(said.get('og:description')?.[0]).toMatch(new RegExp(`^${name}`));
		expect(said.get('og:image:alt')?.[0]).toContain(title);
		expect(text).toContain(`<title>${title}</title>`);
		expect(said.get('og:image')).toEqual([
			`https://site.example/media/${fileOf(path.startsWith('/de') ? 'de1' : 'en1')}`
		]);
		expect(said.get('og:type')).toEqual(['article']);
		expect(said.get('article:modified_time')).toEqual(['2026-11-24T09:00:00.000Z']);
	});

	test('says the same to programs', async () => {
		const { text } = await adopted.ask('/de/forderungen/forderung-1');
		const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
		const thing = JSON.parse(block) as Record<string, unknown>;
		expect(thing).toMatchObject({ '@type': 'CreativeWork', name: 'NETZ fordert: Forderung Nummer 1', identifier: '1' });
		// A summary of a document is not the network’s own text.
		expect(thing).toHaveProperty('isBasedOn.name', 'Selbstauskunft');
		expect(thing).not.toHaveProperty('author');
	});
});

describe('a release that has no pictures yet', () => {
	test('is shared in words alone, has an icon, and leads to no picture that is not there', async () => {
		await using plain = await openSite({ content: contentOf(records) });
		for (const path of [...(await everyPage('de')), ...(await everyPage('en'))]) {
			const { status, text } = await plain.ask(path);
			const said = tagsIn(text);
			const ofPicture = [...said.keys()].filter((name) => name.startsWith('og:image'));
			expect([path, status, ofPicture, said.get('twitter:card')]).toEqual([path, 200, [], ['summary']]);
			expect([path, /apple-touch-icon/.test(text)]).toEqual([path, false]);
			for (const [, src = ''] of text.matchAll(/(?:src|href)="(\/(?:media\/|favicon)[^"]+)"/g))
				expect([path, src, (await plain.ask(src)).status]).toEqual([path, src, 200]);
		}
	});
});

describe('a demonstration', () => {
	test('is read by whoever shows links, pictures too, and kept by no index', async () => {
		expect((await site.ask('/robots.txt')).text).toBe('User-agent: *\nAllow: /\n');
		for (const path of ['/de/', '/en/demands/demand-1', `/media/${fileOf('de')}`, '/data/release.json', '/robots.txt'])
			expect([path, (await site.ask(path)).headers['x-robots-tag']]).toEqual([path, 'noindex']);
	});

	test.each(['/sitemap.xml', '/.well-known/security.txt'])('says in words why there is no %s', async (path) => {
		const { status, headers, text } = await site.ask(path);
		expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8']);
		expect(text.trim().split('\n')).toHaveLength(interfaceLanguages.length);
	});
});

/** Every page in a language that the list of all pages and the menus lead to. */
async function everyPage(locale: 'de' | 'en'): Promise<string[]> {
	const start = [addressOf({ to: 'home' }, locale), addressOf({ to: 'contents' }, locale)];
	const linked = await Promise.all(start.map(async (path) => linksIn((await site.ask(path)).text)));
	const own = linked.flat().filter((path) => path.startsWith(`/${locale}/`) && !path.endsWith('.xml'));
	return [...new Set([...start, ...own])].sort();
}

function linksIn(html: string): string[] {
	return [...html.matchAll(/<a\b[^>]*\bhref="([^"#?]+)/g)].map(([, href = '']) => href);
}

function tagsIn(html: string): Map<string, string[]> {
	const tags = [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)];
	return new Map(
		[...Map.groupBy(tags, ([, name = '']) => name)].map(([name, all]) => [
			name,
			all.map(([, , content = '']) => content)
		])
	);
}

function pictured(all: Parameters<typeof contentOf>[0]) {
	return withPictures(contentOf(all), {
		icon: fileOf('icon'),
		cards: interfaceLanguages.flatMap((locale) => [
			{ locale, file: fileOf(locale) },
			{ locale, record: idOf(101), file: fileOf(`${locale}1`) }
		])
	});
}

function fileOf(name: string): string {
	return hashBytes(files[name] ?? Buffer.from(''));
}
