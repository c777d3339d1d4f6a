import { describe, expect, test } from 'vitest';
import { openSite } from '../testing/open-site.ts';
import { contentOf } from '../testing/records.ts';

const hour = 3_600_000;

async function healthOf(site: Awaited<ReturnType<typeof openSite>>) {
	const { status, text } = await site.ask('/healthz');
	const { reasons, ...health } = JSON.parse(text) as { reasons: { code: string; words: object; mend: object }[] };
	return { answered: status, ...health, codes: reasons.map(({ code }) => code), reasons };
}

describe('the health of the site', () => {
	test('is good while a release comes every night', async () => {
		await using site = await openSite();
		site.clock.advance(26 * hour);
		expect(await healthOf(site)).toMatchObject({ answered: 200, status: 'ok', codes: [] });
	});

	test('reports that nothing is sealed any more once a night has passed without a release', async () => {
		await using site = await openSite();
		site.clock.advance(26 * hour + 1);
		const health = await healthOf(site);
		expect(health).toMatchObject({ answered: 200, status: 'degraded', number: 1, codes: ['sealing-stopped'] });
		expect(health.reasons[0]).toMatchObject({
			words: { de: expect.any(String), en: expect.any(String) },
			mend: { de: expect.stringContaining('kok doctor'), en: expect.stringContaining('kok doctor') }
		});
	});

	test('reports a release that is older than the network allows', async () => {
		await using site = await openSite();
		site.clock.advance(3 * 24 * hour + 1);
		expect(await healthOf(site)).toMatchObject({ answered: 200, codes: ['release-old', 'sealing-stopped'] });
	});

	test('reports a release that is dated in the future', async () => {
		await using site = await openSite();
		const later = new Date(Date.parse(site.clock.now()) + 400 * 24 * hour).toISOString();
		site.press.publish(contentOf(), later);
		await site.serves(2);
		expect(await healthOf(site)).toMatchObject({ answered: 200, number: 2, codes: ['release-from-future'] });
	});

	test('reports a file that cannot be followed, while the last good release is served', async () => {
		await using site = await openSite();
		site.press.spoil('{');
		await expect.poll(async () => (await healthOf(site)).codes).toEqual(['envelope-unreadable']);
		expect(await healthOf(site)).toMatchObject({ answered: 200, status: 'degraded', number: 1 });
	});
});
