import { generateNetwork } from '@kok/content/fictional/generate';
import { type Content, type PublicRecord, parseContent } from '@kok/domain/release/content';
import { systemClock } from '@kok/release/clock';
import { testClock } from '@kok/release/test-clock';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { type Line, openLine } from './line.ts';
import { linksIn } from './page-kinds.ts';
import { mayTake, timeOfSpelling } from './spelling.ts';

let line: Line | undefined;
afterEach(async () => line?.close(), 30_000);

describe('with 430 members', () => {
	test('a published German summary is on the site within a second, and only where it is shown', async () => {
		const until = new Date(Date.now() - 60_000).toISOString();
		const opened = await openLine({ history: generateNetwork({ seed: 3, members: 430, until }), clock: systemClock });
		line = opened;
		const before = await contentOf(opened);
		const demand = before.records.demand.find(({ wording }) => wording.de && wording.en?.translatedFrom);
		if (!demand?.wording.de) throw new Error('The network has no demand in two languages');
		const pagesBefore = await everyPage(opened);

		const summary = 'Ein neuer Satz, den es so noch nirgends gab.';
		const milliseconds = await publishSummary(opened, { demand, summary });
		const spelling = await timeOfSpelling(opened.site);
		process.stdout.write(
			`430 members: visible ${Math.round(milliseconds)} ms after the answer, ${Math.round(milliseconds / spelling)} times the spelling of its content\n`
		);
		expect(milliseconds).toBeLessThanOrEqual(mayTake(spelling));

		expect(withoutGerman(await contentOf(opened), demand.id)).toEqual(withoutGerman(before, demand.id));
		const pagesAfter = await everyPage(opened);
		const changed = [...pagesAfter].filter(([path, html]) => pagesBefore.get(path) !== html).map(([path]) => path);
		const old = demand.wording.de.values.summary;
		const shows = [...pagesAfter].filter(
			([path, html]) => html.includes(summary) || pagesBefore.get(path)?.includes(old)
		);
		const behind = `/en/demands/${demand.wording.en?.slug}`;
		const { number } = demand.facts.values;
		const versions = demand.wording.de.versions?.length ?? 0;
		const version = `/de/forderungen/${number}/${versions + 1}`;
		for (const path of ['/de/', '/de/aenderungen']) expect(pagesAfter.get(path)).toContain(`href="${version}"`);
		const telling = [...pagesAfter.keys()].filter((path) => tellsWhatChanged.test(path));
		const expected = new Set([...shows.map(([path]) => path), behind, ...telling]);
		expect(changed.toSorted()).toEqual([...expected].toSorted());
		const month = `/de/aenderungen/${new Date().toISOString().slice(0, 7)}`;
		const pages = new Set([...pagesBefore.keys(), version, month]);
		expect([...pagesAfter.keys()].toSorted()).toEqual([...pages].toSorted());
	}, 300_000);
});

test('a day later by the clock, without an edit, the site has a fresh release', async () => {
	const start = '2026-11-24T12:00:00.000Z';
	const clock = testClock(start);
	const opened = await openLine({ history: generateNetwork({ seed: 4, members: 8, until: start }), clock });
	line = opened;
	const first = await healthOf(opened);
	const content = await contentOf(opened);

	clock.advance(24 * 3_600_000);
	await opened.api.reconciler.settle();
	const next = await untilHealth(opened, ({ number }) => number > first.number);
	expect(next.at > first.at).toBe(true);
	expect(await contentOf(opened)).toEqual(content);
});

/** Pages that tell what changed, count the changes of each month, or name the release itself. */
const tellsWhatChanged = /^\/de\/(aenderungen(\/\d{4}(-\d{2})?)?|forderungen(\/nach\/[\w-]+)?|daten)?$|^\/en\/data$/;

async function publishSummary(
	{ site, send }: Line,
	{ demand, summary }: { demand: PublicRecord<'demand'>; summary: string }
): Promise<number> {
	const path = `/api/records/${demand.id}/parts/de`;
	const { revision, published } = JSON.parse((await send({ method: 'GET', path, as: 'writer' })).body);
	const values = { ...published.values, summary };
	await send({ method: 'PUT', path, as: 'writer', revision, body: { values } });
	await send({ method: 'POST', path: `${path}/review`, as: 'writer', revision: revision + 1 });
	await send({ method: 'POST', path: `${path}/approval`, as: 'reader', revision: revision + 2 });
	const answer = await send({
		method: 'POST',
		path: `${path}/publication`,
		as: 'writer',
		revision: revision + 3,
		body: {}
	});
	expect(answer.status).toBe(200);

	const answered = performance.now();
	const page = `${site}/de/forderungen/${demand.wording.de?.slug}`;
	while (!(await (await fetch(page)).text()).includes(summary)) {
		if (performance.now() - answered > 10_000) break;
		await setTimeout(10);
	}
	return performance.now() - answered;
}

/** Milliseconds that the content takes to be written out in its canonical spelling. */
async function contentOf({ site }: Line): Promise<Content> {
	return parseContent(await (await fetch(`${site}/data/release.json`)).json());
}

/** The content as it would be had nobody touched the German words of one record. */
function withoutGerman(content: Content, id: string): unknown {
	return JSON.parse(JSON.stringify(content), (_, value) =>
		value?.id === id ? { ...value, wording: { ...value.wording, de: null } } : value
	);
}

async function everyPage({ site }: Line): Promise<Map<string, string>> {
	const pages = new Map<string, string>();
	const waiting = ['/de/', '/en/'];
	for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
		if (pages.has(path)) continue;
		const html = await (await fetch(site + path)).text();
		pages.set(path, html);
		waiting.push(...linksIn(html));
	}
	return pages;
}

interface Health {
	number: number;
	at: string;
}

async function healthOf({ site }: Line): Promise<Health> {
	return JSON.parse(await (await fetch(`${site}/healthz`)).text());
}

async function untilHealth(opened: Line, holds: (health: Health) => boolean): Promise<Health> {
	for (let tries = 0; tries < 600; tries += 1) {
		const health = await healthOf(opened);
		if (holds(health)) return health;
		await setTimeout(50);
	}
	return healthOf(opened);
}
