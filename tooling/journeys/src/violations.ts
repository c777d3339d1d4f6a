import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';

/**
 * What axe finds wrong with a page by all of its rules: the rule, and the first element that breaks it. Axe runs in the
 * page alone, which saves a second a page: by default it is loaded into a second page as well, to put frames together. So
 * the page must have no frame but those that show pages of the site, which are looked at in journeys of their own.
 */
export async function findViolations(page: Page): Promise<string[]> {
	const others = () =>
		page
			.frames()
			.slice(1)
			.map((frame) => frame.url())
			.filter((address) => !/^https?:\/\/[^/]+\/api\/previews\//.test(address));
	// A frame has no address before it shows something.
	await expect.poll(others, { message: 'what is in a frame would not be looked at' }).toEqual([]);
	const axe = new AxeBuilder({ page })
		.exclude('iframe')
		.setLegacyMode()
		.options({ resultTypes: ['violations'] });
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}
