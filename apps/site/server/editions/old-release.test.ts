import { expect, test } from 'vitest';
import { openSite } from '../testing/open-site.ts';

const day = 24 * 3_600_000;

test('while nothing new has come for 30 days, helplines stand first wherever there are any, and health says why', async () => {
	await using site = await openSite();
	const bodyOf = async (path: string) => (await site.ask(path)).text.replace(/^[^]*<main/, '');
	expect(await bodyOf('/de/')).toMatch(/<h1[^]*href="tel:0800000000"/);

	site.clock.advance(30 * day);
	for (const home of ['/de/', '/en/']) {
		const body = await bodyOf(home);
		expect(body.indexOf('href="tel:0800000000"')).toBeGreaterThan(0);
		expect(body.indexOf('href="tel:0800000000"')).toBeLessThan(body.indexOf('<h1'));
	}
	const contact = await bodyOf('/de/kontakt');
	expect(/href="tel:([^"]*)"/.exec(contact)?.[1] ?? '0800000000').toBe('0800000000');
	// The languages, folded above everything else, hold a number for each that has no page.
	const help = (await bodyOf('/i/de')).replace(/<details class="others[^]*?<\/details>/, '');
	expect(help.indexOf('href="tel:0800000000"')).toBeGreaterThan(0);
	expect(help.indexOf('href="tel:0800000000"')).toBeLessThan(help.indexOf('<input'));
	expect((await site.ask('/healthz')).text).toMatch(/"status":"degraded".*"reason":"The release is older/);
});
