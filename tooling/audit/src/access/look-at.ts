import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { exitIn, findClipped, findHiddenFocus, findLost, findMoving } from './in-page.ts';

/** A page in one colour scheme. */
export interface Look {
	name: string;
	origin: string;
	path: string;
	scheme: 'light' | 'dark';
}

/** What is wrong, in a short sentence. */
export type Finding = string;

/** As wide as a screen of 1280 by 1024 pixels at 400 per cent. */
const magnified = { width: 320, height: 256 };
const wide = { width: 1280, height: 1024 };
const smallestExit = 44;

/** Looks at a page in one scheme; what colours do not change is looked at in the light one. */
export async function lookAt(page: Page, { origin, path, scheme }: Look): Promise<Finding[]> {
	await page.setViewportSize(wide);
	await page.goto(origin + path);
	const colours = await breachesOn(page, scheme);
	if (scheme === 'dark') return [...colours, ...(await forcedColours(page))];

	const atWide = [...(await focusOn(page)), ...(await page.evaluate(findMoving)), ...(await exitOn(page))];
	await page.setViewportSize(magnified);
	return [
		...colours,
		...atWide,
		...[...(await page.evaluate(findClipped)), ...(await page.evaluate(findHiddenFocus)), ...(await exitOn(page))].map(
			(finding) => `at 400 per cent ${finding}`
		)
	];
}

async function breachesOn(page: Page, scheme: Look['scheme']): Promise<Finding[]> {
	const axe = new AxeBuilder({ page });
	const builder =
		scheme === 'dark'
			? axe.withRules(['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'])
			: axe.options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } });
	const { violations } = await builder.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes
			.slice(0, 2)
			.map(
				({ html, failureSummary = '' }) =>
					`axe ${id}: ${html.slice(0, 160)} ${failureSummary.split('\n')[1]?.trim() ?? ''}`
			)
	);
}

/** The exit comes first, and every other stop of the keyboard is seen. */
async function focusOn(page: Page): Promise<Finding[]> {
	await page.keyboard.press('Tab');
	const isExit = await page.evaluate(() => document.activeElement?.id === 'exit');
	return [
		...(isExit ? [] : ['the exit is not the first stop of the keyboard']),
		...(await page.evaluate(findHiddenFocus))
	];
}

/** Scrolled to its end, the exit is still there, large enough, and nothing lies over it. */
async function exitOn(page: Page): Promise<Finding[]> {
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	const { width, height, isOnTop, isInside } = await page.evaluate(exitIn);
	return [
		...(Math.min(width, height) >= smallestExit ? [] : [`the exit is only ${width} by ${height} pixels`]),
		...(isOnTop ? [] : ['something covers the exit']),
		...(isInside ? [] : ['the exit is not in the window'])
	];
}

async function forcedColours(page: Page): Promise<Finding[]> {
	await page.emulateMedia({ forcedColors: 'active' });
	return page.evaluate(findLost);
}
