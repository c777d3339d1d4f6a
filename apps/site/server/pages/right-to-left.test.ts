import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arabicContent } from '../testing/arabic-network.ts';
import { type OpenSite, openSite } from '../testing/open-site.ts';

describe('a network that writes in Arabic and borrows the words of the interface from German', () => {
	let site: OpenSite;
	beforeAll(async () => {
		site = await openSite({ content: arabicContent() });
	});
	afterAll(async () => site[Symbol.asyncDispose]());

	async function read(path: string): Promise<string> {
		const { status, text } = await site.ask(path);
		expect([path, status]).toEqual([path, 200]);
		return text;
	}

	/** Every page that its menus and lists lead to in a language. */
	async function crawl(locale: string): Promise<Map<string, string>> {
		const seen = new Map<string, string>();
		const waiting = [`/${locale}/`];
		for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
			if (seen.has(path)) continue;
			const text = await read(path);
			seen.set(path, text);
			const links = [...text.matchAll(new RegExp(` href="(/${locale}/[^"#?]*)"`, 'g'))].map(([, link = '']) => link);
			waiting.push(...links.filter((link) => !/\.(xml|svg|csv)$/.test(link)));
		}
		return seen;
	}

	test('has every page in Arabic, from right to left, and each in English from left to right', async () => {
		const arabic = await crawl('ar');
		expect(arabic.size).toBeGreaterThan(25);
		for (const [path, text] of arabic)
			expect([path, text.includes('<html lang="ar" dir="rtl">')]).toEqual([path, true]);
		for (const [path, text] of await crawl('en'))
			expect([path, text.includes('<html lang="en" dir="ltr">')]).toEqual([path, true]);
	});

	test('says of every borrowed word that it is German and runs from left to right, and borrows no English one', async () => {
		for (const [path, text] of await crawl('ar')) {
			expect([path, text.includes('<section aria-label="Seite verlassen" lang="de" dir="ltr">')]).toEqual([path, true]);
			expect([path, text.match(/<[^>]* lang="(?!ar\b)[^"]*"(?! dir=)[^>]*>/)?.[0]]).toEqual([path, undefined]);
			expect([path, text.includes('Leave this page')]).toEqual([path, false]);
		}
		const register = await read('/ar/demands');
		expect(register).toContain('<span lang="de" dir="ltr">Forderungen</span>');
		expect(register).toContain('تصريح إقامة بلا شكوى');
		expect(await read('/en/contact')).not.toContain('lang="de"');
	});

	test('shows a demand with its own words unmarked and its numbers as they are written', async () => {
		const demand = await read('/ar/demands/demand-1');
		expect(demand).toMatch(/<h1[^>]*>\s*تصريح إقامة بلا شكوى/);
		expect(demand).toContain('يُمنح خلال 30 يومًا (المادة 12).');
		expect(demand).not.toMatch(/<[^>]* lang="ar"(?![^>]*hreflang)[^>]*>تصريح/);
	});

	test('has a whole page of help in Arabic, with German words borrowed, and its exit and numbers', async () => {
		const help = await read('/i/ar');
		expect(help).toContain('<html lang="ar" dir="rtl">');
		expect(help).toContain('خط نور');
		expect(help).toContain('<bdi dir="ltr">0800 000 111</bdi>');
		expect(help).toMatch(/<a id="exit"[^>]* href="https:\/\/weather\.example\/"/);
		expect(help).toMatch(/<footer class="page imprint" lang="ar" dir="rtl">/);
		expect(help).toMatch(/<p class="emergency" lang="ar" dir="rtl">\s*في خطر الآن؟[^<]*<a href="tel:119">/);
	});

	test('shows what the network says in Arabic from right to left on pages of help in other languages', async () => {
		const romanian = await read('/i/ro');
		expect(romanian).toContain('<html lang="ro" dir="ltr">');
		expect(romanian).toMatch(/<p class="aloud" lang="ar" dir="rtl"><q>أحتاج إلى مساعدة\. أتكلم الرومانية\.<\/q>/);
		expect(romanian).toMatch(/<div class="firstline[^"]*">[^]*?<p class="name label" lang="ar" dir="rtl">/);
		expect(romanian).toMatch(/<p class="emergency" lang="ar" dir="rtl">/);
		expect(await read('/i/en')).toMatch(/<p class="emergency" lang="ar" dir="rtl">/);
	});

	test('sends a visitor to Arabic or English, and knows no German page', async () => {
		const to = async (wishes: string) =>
			(await site.ask('/', { headers: { 'accept-language': wishes } })).headers['location'];
		expect([await to('de'), await to('ar-EG'), await to('en')]).toEqual(['/ar/', '/ar/', '/en/']);
		expect((await site.ask('/de/')).status).toBe(404);
		const { text } = await site.ask('/ar/nirgends');
		expect(text).toContain('<html lang="ar" dir="rtl">');
		expect(text).toContain('<span lang="de" dir="ltr">Hier steht nichts</span>');
	});
});

describe('the emergency number of the country', () => {
	test('stands on pages of help only with what the network says of it', async () => {
		await using silent = await openSite({ content: arabicContent({ emergencyNumber: undefined }) });
		for (const path of ['/i/ar', '/i/ro']) expect((await silent.ask(path)).text).not.toContain('class="emergency"');
	});
});
