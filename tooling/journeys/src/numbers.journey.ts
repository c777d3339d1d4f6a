import { directionOf, helpAddress, helpLanguages } from '@kok/site/src/lib/addresses/help-address.ts';
import { findPageKinds } from './page-kinds.ts';
import { findReversedNumbers } from './reading-order.ts';
import { staged } from './stage.ts';
import { expect, test } from './visiting.ts';

const rightToLeft = helpLanguages.filter((language) => directionOf(language) === 'rtl');

test('there is a page of help that is read from right to left', () => {
	expect(rightToLeft).not.toEqual([]);
});

for (const language of rightToLeft)
	for (const media of ['screen', 'print'] as const)
		test(`help in ${language} on ${media} › the first digit of each number lies left of its last`, async ({ page }) => {
			await page.goto(helpAddress(language));
			await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
			await page.emulateMedia({ media });
			expect(await page.evaluate(findReversedNumbers, 'body')).toEqual([]);
			if (media === 'print') return;
			await page.locator('label:has(#k)').click();
			await expect(page.locator('.face')).toContainText(/\d \d/);
			expect(await page.evaluate(findReversedNumbers, 'body')).toEqual([]);
		});

test('a telephone number on any page reads from left to right, also where the page is turned round', async ({
	page
}) => {
	const numbers = new Set<string>();
	for (const { name, path } of await findPageKinds(staged('SITE'), 'de')) {
		await page.goto(path);
		const calls = page.locator('a[href^="tel:"]');
		for (const number of await calls.allInnerTexts()) numbers.add(number);
		await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
		expect(await page.evaluate(findReversedNumbers, 'a[href^="tel:"]'), name).toEqual([]);
	}
	expect([...numbers].filter((number) => / \d/.test(number)).length).toBeGreaterThan(1);
});
