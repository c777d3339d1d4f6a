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

const folder = new URL('../../../../examples/tarrow/', import.meta.url);

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

async function exampleContent(): Promise<Content> {
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

	test('shows the emergency number of its country on error pages, and 112 before the first release', async () => {
		expect((await site.ask('/%')).text).not.toContain('tel:112');
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
