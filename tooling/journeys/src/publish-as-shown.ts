import { type Page, expect } from '@playwright/test';

/**
 * Presses what publishes until it is done. Journeys publish beside each other, and whoever was overtaken is shown the pages
 * anew and asked again.
 */
export async function publishAsShown(page: Page): Promise<void> {
	await expect(async () => {
		if (!page.url().includes('veroeffentlichen')) return;
		await page.getByRole('button', { name: /Seiten? ändern|Teile? veröffentlichen/ }).click({ timeout: 10_000 });
		await page.waitForURL((url) => !url.pathname.includes('veroeffentlichen'), { timeout: 5_000 });
	}).toPass({ timeout: 100_000 });
}
