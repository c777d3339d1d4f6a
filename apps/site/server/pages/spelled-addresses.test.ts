import type { RecordState } from '@kok/domain/release/compile';
import { afterAll, expect, test } from 'vitest';
import { openSite } from '../testing/open-site.ts';
import { contentOf, goalRecord, idOf, networkRecord, published } from '../testing/records.ts';

/** A goal with a title and its slugs, the current one last, in some languages. */
function goal(number: number, named: Record<string, readonly [title: string, ...slugs: string[]]>): RecordState {
	const each = Object.entries(named);
	return {
		...goalRecord(),
		id: idOf(700 + number),
		wording: Object.fromEntries(each.map(([locale, [title]]) => [locale, { values: { title }, since: published }])),
		slugs: Object.fromEntries(each.map(([locale, [, ...slugs]]) => [locale, slugs]))
	};
}

function network(): RecordState {
	const { wording, ...record } = networkRecord({ languages: ['uk', 'sr', 'en'], adopted: true });
	return { ...record, wording: { ...(wording.de && { uk: wording.de, sr: wording.de }) } };
}

const rights = goal(1, {
	uk: ['Захист прав', 'x-2', 'zakhyst-prav'],
	sr: ['Заштита права', 'zastita-prava'],
	en: ['Shelter', 'shelter']
});
const shelter = goal(2, { uk: ['Шелтер', 'shelter'], en: ['House', 'house'] });
const site = await openSite({ content: contentOf([network(), rights, shelter]) });
afterAll(async () => site[Symbol.asyncDispose]());

test.for([
	['in the language of its title', '/uk/goals/zakhyst-prav', 200, undefined],
	['that an older version gave', '/uk/goals/x-2', 301, '/uk/goals/zakhyst-prav'],
	['with the title as another language spells it', '/uk/goals/zastita-prava', 301, '/uk/goals/zakhyst-prav'],
	['in capital letters', '/uk/goals/Zakhyst-Prav', 301, '/uk/goals/zakhyst-prav'],
	['of before in capital letters', '/uk/goals/X-2', 301, '/uk/goals/zakhyst-prav'],
	['in the letters of the title', `/uk/goals/${encodeURIComponent('захист-прав')}`, 404, undefined],
	['that two records have in two languages, in one', '/uk/goals/shelter', 200, undefined],
	['that two records have in two languages, in the other', '/en/goals/shelter', 200, undefined]
] as const)('an address %s: %s answers %i', async ([, path, status, location]) => {
	const { status: answered, headers } = await site.ask(path);
	expect([answered, headers.location]).toEqual([status, location]);
});

test('one address that two records have in two languages shows in each language the record of that language', async () => {
	expect((await site.ask('/uk/goals/shelter')).text).toContain('Шелтер');
	const english = (await site.ask('/en/goals/shelter')).text;
	expect(english).toContain('hreflang="uk" href="https://site.example/uk/goals/zakhyst-prav"');
});

test('a percent-encoded letter leads to the page of the plain address', async () => {
	const { status, text } = await site.ask('/uk/goals/%7Aakhyst-prav');
	expect(status).toBe(200);
	expect(text).toContain('<link rel="canonical" href="https://site.example/uk/goals/zakhyst-prav"/>');
});

test('the site map names each page once, in plain lower-case letters', async () => {
	const { text } = await site.ask('/sitemap.xml');
	const addresses = [...text.matchAll(/<loc>https:\/\/site\.example([^<]+)<\/loc>/g)].map(([, path = '']) => path);
	expect(addresses.filter((path) => path.includes('/goals/')).length).toBe(5);
	expect(new Set(addresses).size).toBe(addresses.length);
	for (const path of addresses) {
		expect(path).toMatch(/^[a-z0-9/-]+$/);
		expect([path, (await site.ask(path)).status]).toEqual([path, 200]);
	}
});
