import { type Page, expect } from '@playwright/test';
import { findViolations } from './violations.ts';

/** Each scheme at one end of the widths: an office's window, a delegate's phone. */
const readings = [
	{ colorScheme: 'light', width: 1_440 },
	{ colorScheme: 'dark', width: 360 }
] as const;
const widths = [360, 1_024, 1_440];
const height = 800;

/** Where pictures of the pages are wanted, the folder for them. */
export const pictures = process.env['JOURNEY_PICTURES'];

/**
 * Opens a page of the console, once, since both schemes are the same page. It must have one heading of the first level,
 * must not scroll sideways at any width, and axe must find nothing in either scheme.
 */
export async function expectReadable(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator('h1')).toHaveCount(1);
	await page.waitForLoadState('networkidle');
	for (const { colorScheme, width: usual } of readings) {
		await page.emulateMedia({ colorScheme });
		for (const width of widths) {
			await page.setViewportSize({ width, height });
			const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			expect(wider, `${path} at ${width}`).toBeLessThanOrEqual(0);
			const name = `${path.slice(0, 24).replaceAll('/', '-')}-${colorScheme}-${width}.png`;
			if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}`, fullPage: true });
		}
		await page.setViewportSize({ width: usual, height });
		expect(await findViolations(page), `${path}, ${colorScheme}`).toEqual([]);
	}
}
