import { type BrowserContext, type Page, test as base } from '@playwright/test';
import { staged } from './stage.ts';

/** What a visit must never leave or do, collected while it lasts. */
export interface Trouble {
	foreignRequests: string[];
	policyReports: string[];
}

/** A page that notes every request to another origin and every breach of the content security policy. */
export const test = base.extend<{ trouble: Trouble }>({
	baseURL: async ({ browserName: _ }, use) => use(staged('SITE')),
	trouble: async ({ page, baseURL }, use) => {
		const trouble: Trouble = { foreignRequests: [], policyReports: [] };
		page.on('request', (request) => {
			if (!request.url().startsWith(baseURL ?? '')) trouble.foreignRequests.push(request.url());
		});
		page.on('console', (message) => {
			if (/content security policy/i.test(message.text())) trouble.policyReports.push(message.text());
		});
		await use(trouble);
	}
});

/** Everything that a site could have stored on the device. */
export async function storedBy(page: Page, context: BrowserContext): Promise<number> {
	const cookies = await context.cookies();
	const inPage = await page.evaluate(
		async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length
	);
	return cookies.length + inPage;
}

/** A page that the browser has kept is shown without loading, so there is no load to wait for. */
export async function goBack(page: Page): Promise<void> {
	await page.goBack({ waitUntil: 'commit' });
}

export { expect } from '@playwright/test';
