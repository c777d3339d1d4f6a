import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';

/**
 * What axe finds wrong with a page by all of its rules: the rule, and the first element that breaks it. Axe runs in the
 * page alone, which saves a second a page: by default it is loaded into a second page as well, to put frames together. So
 * the page must have no frame.
 */
export async function findViolations(page: Page): Promise<string[]> {
	expect(page.frames(), 'what is in a frame would not be looked at').toHaveLength(1);
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}
