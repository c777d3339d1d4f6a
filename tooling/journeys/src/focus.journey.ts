import type { Page } from '@playwright/test';
import { helpAddress, helpLanguages } from '@kok/site/src/lib/addresses/help-address.ts';
import { expect, test } from './visiting.ts';

/** A small telephone, and a screen of 1280 by 1024 pixels at 400 per cent. */
const windows = [
	{ width: 360, height: 640 },
	{ width: 320, height: 256 }
] as const;

for (const language of helpLanguages)
	for (const { width, height } of windows)
		test(`help in ${language}, ${width} by ${height} › whatever has the focus is seen whole`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.goto(helpAddress(language));
			for (const details of await page.locator('details').all())
				await details.evaluate((each) => each.setAttribute('open', ''));
			// The sentence of a language that is chosen takes the most room.
			const choice = page.locator('label:has(#l3)');
			if ((await choice.count()) > 0) await choice.click();
			await page.evaluate(() => {
				scrollTo(0, 0);
				(document.activeElement as HTMLElement | null)?.blur();
			});
			const { faults, stops } = await walk(page);
			expect(faults).toEqual([]);
			expect(stops).toBeGreaterThan(helpLanguages.length);
		});

interface Stop {
	/** Nothing where the focus has left the page. */
	stop: string;
	fault?: string;
}

/** Goes through the page by the Tab key there and back; notes each stop of which something is covered or out of sight. */
async function walk(page: Page): Promise<{ faults: string[]; stops: number }> {
	await page.evaluate(`(${String(noteStops)})(${String(coveredFocus)})`);
	const faults: string[] = [];
	const seen = new Set<string>();
	for (const key of ['Tab', 'Shift+Tab']) {
		for (const { stop, fault } of await walkOneWay(page, key)) {
			seen.add(stop);
			if (fault) faults.push(`${key}: ${fault}`);
		}
	}
	return { faults, stops: seen.size };
}

/** After so many keys the page is asked what it noted at each: asking at each takes a third more time. */
const keysAtOnce = 20;

async function walkOneWay(page: Page, key: string): Promise<Stop[]> {
	await page.evaluate(() => void Object.assign(window, { walk: { stops: [], isOver: false } }));
	let walked = await readWalk(page);
	for (let steps = 0; steps < 200 && !walked.isOver; steps += keysAtOnce) {
		for (let times = 0; times < keysAtOnce; times += 1) await page.keyboard.press(key);
		walked = await readWalk(page);
	}
	return walked.stops;
}

interface Walk {
	stops: Stop[];
	isOver: boolean;
}

async function readWalk(page: Page): Promise<Walk> {
	return page.evaluate(() => (window as unknown as { walk: Walk }).walk);
}

/** Runs in the page: notes where the focus is after each key, and holds it there once it has gone all the way. */
function noteStops(look: () => Stop): void {
	const page = window as unknown as { walk: Walk };
	addEventListener('keydown', (event) => {
		if (event.key === 'Tab' && page.walk.isOver) event.preventDefault();
	});
	addEventListener('keyup', ({ key }) => {
		if (key !== 'Tab') return;
		const found = look();
		page.walk.isOver ||= found.stop === '' || (found.stop === 'exit' && page.walk.stops.length > 0);
		if (!page.walk.isOver) page.walk.stops.push(found);
	});
}

/** Runs in the page, so it names nothing outside itself. */
function coveredFocus(): Stop {
	const focused = document.activeElement;
	if (!focused || focused === document.body) return { stop: '' };
	if (focused.id === 'exit') return { stop: 'exit' };
	const shown = focused.closest('label') ?? focused;
	const stop = focused.id || focused.outerHTML.slice(0, 140);
	const exit = document.querySelector('#exit')?.getBoundingClientRect();
	const ring = 5;
	for (const { left, top, right, bottom } of shown.getClientRects()) {
		const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
		const corners = [left + 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => [x, y] as const));
		const covering = corners
			.map(([x, y]) => document.elementFromPoint(x, y))
			.find((above) => above && above !== shown && !shown.contains(above) && !above.contains(shown));
		const isUnderExit =
			exit &&
			right + ring > exit.left &&
			left - ring < exit.right &&
			bottom + ring > exit.top &&
			top - ring < exit.bottom;
		if (isUnderExit) return { stop, fault: `${stop} or the mark of its focus lies under the exit` };
		if (!isInside) return { stop, fault: `out of sight: ${stop}` };
		if (covering) return { stop, fault: `${stop} lies under ${covering.outerHTML.slice(0, 80)}` };
	}
	return { stop };
}
