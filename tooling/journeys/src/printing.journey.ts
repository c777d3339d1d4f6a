import { austrian } from '@kok/content/fictional/austrian';
import { demo } from '@kok/content/fictional/demo';
import { kok } from '@kok/content/kok';
import type { Content } from '@kok/domain/release/content';
import { listPages } from '@kok/site/src/lib/addresses/site-map.ts';
import { contentFrom } from '@kok/site/server/testing/help-pages.ts';
import { type OpenSite, openSite } from '@kok/site/server/testing/open-site.ts';
import { type Page, expect, test } from '@playwright/test';
import { kindOf } from './routes.ts';

const at = '2026-11-24T09:00:00.000Z';
const networks: Record<string, Content> = {
	'the first content': contentFrom(kok, at),
	'the network of the demonstration': contentFrom(demo, at),
	'a network of another country': contentFrom(austrian, at)
};
/** So many of the longest pages are printed, in each language. */
const longest = 4;
const kinds = {
	'the dossier of a demand': '[locale=locale]/demand/[slug]',
	'the page of an addressee': '[locale=locale]/body/[slug]'
};

/** A typeface that comes late is not used on the page that is open, so that either may be printed. */
const faces: Record<string, (page: Page, address: string) => Promise<unknown>> = {
	'its own typeface': async (page, address) => {
		await page.goto(address);
		await page.evaluate(async () => document.fonts.ready);
	},
	'a local one': async (page) => page.route('**/*.woff2', async (route) => route.abort())
};

for (const [network, content] of Object.entries(networks))
	test.describe(network, () => {
		let site: OpenSite;
		let origin: string;

		test.beforeAll(async () => {
			site = await openSite({ content, at });
			const address = site.site.server.address();
			if (address === null || typeof address === 'string') throw new Error('The site does not listen');
			origin = `http://127.0.0.1:${address.port}`;
		});
		test.afterAll(async () => site[Symbol.asyncDispose]());

		for (const [name, kind] of Object.entries(kinds))
			for (const [face, wear] of Object.entries(faces))
				test(`${name} › prints on two sides of A4 at most in ${face}, however long it is`, async ({ page }) => {
					const paths = await longestOf(site, { content, kind });
					expect(paths.length).toBeGreaterThan(0);
					await wear(page, `${origin}${paths[0] ?? ''}`);
					const longer: string[] = [];
					for (const path of paths) {
						await page.goto(origin + path);
						const sides = await countSides(page);
						expect(sides, path).toBeGreaterThan(0);
						if (sides > 2) longer.push(`${path}: ${sides}`);
					}
					expect(longer).toEqual([]);
				});
	});

/** Pages of a kind of which most is written. */
async function longestOf(
	{ ask }: OpenSite,
	{ content, kind }: { content: Content; kind: string }
): Promise<readonly string[]> {
	const paths: string[] = [];
	for (const locale of ['de', 'en'] as const) {
		const all = listPages(content).flatMap((page) => page[locale] ?? []);
		const pages = await Promise.all(
			all.filter((path) => kindOf(path) === kind).map(async (path) => ({ path, length: (await ask(path)).text.length }))
		);
		paths.push(
			...pages
				.toSorted((a, b) => b.length - a.length)
				.slice(0, longest)
				.map(({ path }) => path)
		);
	}
	return paths;
}

async function countSides(page: Page): Promise<number> {
	const bytes = await page.pdf({ format: 'A4' });
	return bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
