import type { InterfaceLanguage } from '@kok/domain/words';
import type { Page } from '@playwright/test';
import type { Step, Task } from './tasks.ts';

/** How somebody got to what a task asks for, and what was missing there. */
export interface TaskWalk {
	clicks: number;
	path: string;
	missing: readonly string[];
}

/** Walks a task from the home page as somebody does who sees the words and nothing else. */
export async function walkTask(
	page: Page,
	{ task, locale }: { task: Task; locale: InterfaceLanguage }
): Promise<TaskWalk> {
	const { steps, shows } = task.paths[locale];
	// Words that are not there never come: without a script a page does not change.
	page.setDefaultTimeout(10_000);
	await page.goto(`/${locale}/`);
	for (const [index, step] of steps.entries()) {
		try {
			await take(page, step, steps[index - 1]);
		} catch {
			const [words] = Object.values(step);
			return { clicks: index, path: new URL(page.url()).pathname, missing: [`the way on, ${String(words)}`] };
		}
	}

	// Data for programs have no body that a browser lays out, so the text is taken as it is.
	const text = (await page.locator('main:visible, body:not(:has(main)) pre').first().innerText()).replaceAll(
		/\s+/g,
		' '
	);
	const missing = shows.filter((each) => !(typeof each === 'string' ? text.includes(each) : each.test(text)));
	return { clicks: steps.length, path: new URL(page.url()).pathname, missing: missing.map(String) };
}

/** After a search, what follows is what it found: the links of the header and the footer do not count. */
async function take(page: Page, step: Step, before: Step | undefined): Promise<void> {
	if ('search' in step) {
		await page
			.getByRole('link', { name: /^(Suche|Search)$/ })
			.first()
			.click();
		await page.getByRole('searchbox').first().fill(step.search);
		await page.keyboard.press('Enter');
		return page.waitForURL(/\?q=/);
	}
	if ('open' in step) return page.locator('summary').filter({ hasText: step.open, visible: true }).first().click();
	const within = before && 'search' in before ? page.getByRole('main') : page.locator('body');
	const link = within.getByRole('link', { name: step.follow, exact: true }).filter({ visible: true }).first();
	const address = await link.getAttribute('href');
	await link.click();
	await page.waitForURL((url) => address === null || url.pathname === new URL(address, page.url()).pathname);
}
