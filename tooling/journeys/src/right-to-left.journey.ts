import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { arabicContent } from '@kok/site/server/testing/arabic-network.ts';
import { type OpenSite, openSite } from '@kok/site/server/testing/open-site.ts';
import { contentOf, networkRecord, published } from '@kok/site/server/testing/records.ts';
import { serviceRecord } from '@kok/site/server/testing/told-records.ts';
import { expect, test } from '@playwright/test';
import { findReversedNumbers } from './reading-order.ts';

/** A network that writes in Arabic and borrows the words of the interface from German. */
let site: OpenSite;
let origin: string;
/** A network that writes in German, Persian and Hebrew. */
let manifold: OpenSite;

test.beforeAll(async () => {
	site = await openSite({ content: arabicContent() });
	origin = originOf(site);
	manifold = await openSite({ content: manifoldContent() });
});
test.afterAll(async () => {
	await site[Symbol.asyncDispose]();
	await manifold[Symbol.asyncDispose]();
});

function originOf({ site: { server } }: OpenSite): string {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The site does not listen');
	return `http://127.0.0.1:${address.port}`;
}

function manifoldContent() {
	const hours = [{ days: ['MO', 'TU', 'WE'], from: '09:00', to: '17:00' }];
	const helplines = [
		{
			id: 'night',
			phone: '0800 000 111',
			hours: 'always',
			languages: ['de', 'fa'],
			interpretedLanguages: 18,
			free: true
		},
		{ id: 'work', phone: '000 222', hours, targetGroups: ['men'], languages: ['de', 'he'] }
	];
	const network = networkRecord({ languages: ['de', 'fa', 'he'], helplines });
	const said = (values: Record<string, unknown>) => ({
		values: { ...network.wording.de?.values, ...values },
		since: published
	});
	const lines = (night: string, work: string) => ({
		helplines: { night: { name: night, forWhom: night }, work: { name: work, forWhom: work } }
	});
	return contentOf([
		{
			...network,
			wording: {
				de: said(lines('Nachttelefon', 'Arbeitstelefon')),
				fa: said({ name: 'شبکه نمونه', ...lines('تلفن شب', 'تلفن کار') }),
				he: said({ name: 'רשת לדוגמה', ...lines('קו לילה', 'קו עבודה') })
			}
		},
		serviceRecord(1, { phone: '+49 30 000 121' })
	]);
}

const pages = [
	['home', '/ar/'],
	['register', '/ar/demands'],
	['demand', '/ar/demands/demand-1'],
	['goal', '/ar/goals/stay'],
	['members', '/ar/members'],
	['figures', '/ar/figures'],
	['contact', '/ar/contact'],
	['accessibility', '/ar/accessibility'],
	['data', '/ar/data'],
	['search', '/ar/search?q=تصريح'],
	['nothing', '/ar/nothing'],
	['help', '/i/ar'],
	['help-other', '/i/ro'],
	['help-english', '/i/en']
] as const;

/** Pictures to look at, where a folder is named. */
const pictures = process.env['JOURNEY_PICTURES'];

for (const width of [360, 1280])
	for (const [name, path] of pages)
		test(`${name} at ${width} pixels › is mirrored, does not roll sideways, and has its numbers from left to right`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(origin + path);
			const isArabic = !/^help-/.test(name);
			await expect(page.locator('html')).toHaveAttribute('dir', isArabic ? 'rtl' : 'ltr');
			if (pictures !== undefined) {
				await mkdir(pictures, { recursive: true });
				await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
			}
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow).toBeLessThanOrEqual(0);
			expect(await page.evaluate(findReversedNumbers, 'a[href^="tel:"]')).toEqual([]);
			const heading = page.locator('h1').first();
			if (isArabic) expect(await heading.evaluate((h1) => getComputedStyle(h1).direction)).toBe('rtl');
		});

const numbers = ['0800 000 111', '000 222'];

for (const path of ['/i/ar', '/i/fa', '/i/he', '/i/fa/1', '/i/he/1'])
	test(`${path}, on a telephone, with everything open and on paper › every number reads from left to right`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 360, height: 640 });
		await page.goto(originOf(manifold) + path);
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		for (const details of await page.locator('details').all())
			await details.evaluate((each) => each.setAttribute('open', ''));
		for (const number of numbers) await expect(page.locator('main')).toContainText(number);
		expect(await page.evaluate(findReversedNumbers, 'body')).toEqual([]);
		for (const card of await page.locator('label:has(#k)').all()) {
			await card.click();
			expect(await page.evaluate(findReversedNumbers, '.face')).toEqual([]);
		}
		await page.emulateMedia({ media: 'print' });
		const printed = page.locator('.printed');
		for (const number of numbers) await expect(printed).toContainText(number);
		expect(await page.evaluate(findReversedNumbers, '.printed')).toEqual([]);
		if (pictures !== undefined) {
			await mkdir(pictures, { recursive: true });
			await printed.screenshot({ path: join(pictures, `printed${path.replaceAll('/', '-')}.png`) });
		}
	});

test('on a phone the name of the network stands beside the exit, not under it', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(`${origin}/ar/`);
	const [exit, name] = await Promise.all([
		page.locator('#exit').boundingBox(),
		page.locator('header .name').boundingBox()
	]);
	// The page runs from right to left: the exit is on the left.
	expect((exit?.x ?? NaN) + (exit?.width ?? NaN)).toBeLessThanOrEqual(name?.x ?? NaN);
});

test('a borrowed sentence keeps its full stop at its end', async ({ page }) => {
	await page.goto(`${origin}/ar/accessibility`);
	const lead = page.locator('p.lead [lang="de"]');
	const [text, dot] = await lead.evaluate((span) => {
		const node = span.firstChild;
		if (!node) throw new Error('There is no text');
		const range = document.createRange();
		const place = (start: number, end: number) => {
			range.setStart(node, start);
			range.setEnd(node, end);
			return range.getBoundingClientRect();
		};
		const { length } = node.textContent ?? '';
		return [place(0, 1).left, place(length - 1, length).left];
	});
	expect(dot).toBeGreaterThan(text);
});

test('by the keyboard alone someone comes from the home page to a demand, to help, and leaves', async ({ page }) => {
	await page.route('https://weather.example/**', async (route) => route.fulfill({ body: 'weather' }));
	await page.goto(`${origin}/ar/`);
	await page.getByRole('link', { name: 'تصريح إقامة بلا شكوى' }).first().press('Enter');
	await expect(page).toHaveURL(/\/ar\/demands\/demand-1$/);
	await expect(page.locator('h1')).toContainText('تصريح إقامة بلا شكوى');

	await page.locator('header a[href="/i/ar/0"]').first().press('Enter');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
	await page.locator('label:has(#k)').click();
	await expect(page.locator('.face')).toContainText('أحتاج إلى مساعدة');
	expect(await page.evaluate(findReversedNumbers, 'body')).toEqual([]);

	for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
	await expect(page).toHaveURL('https://weather.example/');
});
