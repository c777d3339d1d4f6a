import { afterAll, describe, expect, test } from 'vitest';
import { recordsOfEveryType } from '../testing/every-type.ts';
import { openSite } from '../testing/open-site.ts';
import { contentOf } from '../testing/records.ts';

const site = await openSite({ content: contentOf(recordsOfEveryType()) });
afterAll(async () => site[Symbol.asyncDispose]());

describe('the menu', () => {
	test('marks the entry of bodies on the page of a body, and no other', async () => {
		const { text } = await site.ask('/de/gremien');
		const [, page = ''] = text.match(/href="(\/de\/gremien\/[^"#]+)"/) ?? [];
		const header = await headerOf(page);
		const marked = [...header.matchAll(/<a href="([^"]*)"[^>]* aria-current="true"/g)].map(([, address]) => address);
		expect(new Set(marked)).toEqual(new Set(['/de/gremien']));
	});

	test.each([
		['de', ['/de/presse', '/i/de/0', '/de/zahlen', '/de/gremien', '/en/']],
		['en', ['/en/press', '/i/en/0', '/en/figures', '/en/bodies', '/de/']]
	])(
		'in %s leads to the press, to help, to figures and bodies, and to the other language',
		async (locale, addresses) => {
			const header = await headerOf(`/${locale}/`);
			for (const address of addresses) expect(header).toContain(`href="${address}"`);
		}
	);
});

async function headerOf(path: string): Promise<string> {
	const { text } = await site.ask(path);
	return text.slice(text.indexOf('<header'), text.indexOf('</header>'));
}
