import { afterAll, describe, expect, test } from 'vitest';
import { typeNamed } from '@kok/domain/content-types';
import { interfaceLanguages } from '@kok/domain/words';
import { addressOf, typesWithPages } from '#lib/addresses/address.ts';
import { isHelpPath } from '#lib/addresses/help-address.ts';
import { recordsOfEveryType, slugOfExample } from '../testing/every-type.ts';
import { openSite } from '../testing/open-site.ts';
import { contentOf } from '../testing/records.ts';

const site = await openSite({ content: contentOf(recordsOfEveryType()) });
afterAll(async () => site.site.close());

const kinds = interfaceLanguages.flatMap((locale) => typesWithPages.map((type) => [locale, type] as const));

describe.each(kinds)('in %s, the type %s', (locale, type) => {
	const list = addressOf({ to: 'list', type }, locale);
	const record = addressOf({ to: 'record', type, slug: slugOfExample(type, locale) }, locale);

	test('has a list one link from the home page, which links to each record', async () => {
		const links = await linksOn(addressOf({ to: 'home' }, locale));
		expect(await Promise.all(links.map(whereItLeads))).toContain(list);
		if (typeNamed(type).onePage) expect(await idsOn(list)).toContain(slugOfExample(type, locale));
		// Help pages lead nowhere else: what they list stands there whole.
		else if (isHelpPath(list)) expect((await site.ask(list)).text).toContain(`>${type} ${locale}<`);
		else expect(await withinReach(list, record)).toBe(true);
		expect(await linksOn(addressOf({ to: 'contents' }, locale))).toContain(record);
	});

	test('has pages with one heading and a title, of 25 KB at most with their styles', async () => {
		for (const path of new Set([list, record.replace(/#.*/, '')])) {
			const { status, text, body } = await site.ask(path);
			expect([path, status]).toEqual([path, 200]);
			expect(text.match(/<h1\b/g)).toHaveLength(1);
			expect(text).toMatch(/<title>[^<]+<\/title>/);
			expect(idsIn(text)).toEqual([...new Set(idsIn(text))]);
			expect(body.length).toBeGreaterThan(0);
			expect(await weightOf(path)).toBeLessThanOrEqual(25 * 1024);
		}
	});
});

test.each(interfaceLanguages)(
	'in %s, the home of such a network costs 14 KB at most with its styles',
	async (locale) => {
		expect(await weightOf(addressOf({ to: 'home' }, locale))).toBeLessThanOrEqual(14 * 1024);
	}
);

/** A long list has a page for each of its parts, one step further. */
async function withinReach(list: string, record: string): Promise<boolean> {
	const links = await linksOn(list);
	if (links.includes(record)) return true;
	const parts = links.filter((path) => path.startsWith(`${list}/in/`));
	const found = await Promise.all(parts.map(linksOn));
	return found.flat().includes(record);
}

/** To help a page leads by way of the language of the browser. */
async function whereItLeads(path: string): Promise<string> {
	if (!isHelpPath(path)) return path;
	const { status, headers } = await site.ask(path);
	return status === 307 ? String(headers['location']) : path;
}

async function linksOn(path: string): Promise<string[]> {
	const { text } = await site.ask(path);
	return [...text.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)].map(([, href = '']) => href);
}

async function idsOn(path: string): Promise<string[]> {
	return idsIn((await site.ask(path)).text);
}

function idsIn(html: string): string[] {
	return [...html.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id);
}

async function weightOf(path: string): Promise<number> {
	const headers = { 'accept-encoding': 'br' };
	const { text } = await site.ask(path);
	const [styles = ''] = /\/_app\/[^"]*\.css/.exec(text) ?? [];
	const sizes = [path, styles].map(async (each) => (await site.ask(each, { headers })).body.length);
	return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
