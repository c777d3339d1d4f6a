import { generateNetwork } from '@kok/content/fictional/generate';
import { type Content, type PublicRecord, parseContent } from '@kok/domain/release/content';
import { isBehind } from '@kok/domain/release/reading';
import { systemClock } from '@kok/release/clock';
import { testClock } from '@kok/release/test-clock';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { type Line, openLine } from './line.ts';
import { linksIn } from './page-kinds.ts';
import { keptWaiting, mayTake, timeOfSpelling } from './spelling.ts';

let line: Line | undefined;
afterEach(async () => line?.close());

/** A text that is not seen by then is not seen at all. */
const longestWaitMilliseconds = 10_000;

describe('a published German summary', () => {
	test('of a network with 430 members is on the site within a second', async () => {
		const { opened, before, demand } = await openedWith(430);
		const milliseconds = await publishSummary(opened, { demand, summary: newSummary });
		const spelling = await timeOfSpelling(opened.site);
		process.stdout.write(
			`430 members: visible ${Math.round(milliseconds)} ms after the answer, ${Math.round(milliseconds / spelling)} times the spelling of its content\n`
		);
		expect(milliseconds).toBeLessThanOrEqual(mayTake(spelling));
		expect(withoutGerman(await contentOf(opened), demand.id)).toEqual(withoutGerman(before, demand.id));
	}, 300_000);

	// Every page is read twice, so the network is small.
	test('of a network with 43 members changes the pages that show it, and no other', async () => {
		const { opened, demand } = await openedWith(43);
		const pagesBefore = await everyPage(opened);
		await publishSummary(opened, { demand, summary: newSummary });
		const pagesAfter = await everyPage(opened);

		const { summary: old, slug } = { ...demand.wording.de?.values, slug: demand.wording.en?.slug };
		const changed = [...pagesAfter].filter(([path, html]) => pagesBefore.get(path) !== html).map(([path]) => path);
		const shows = [...pagesAfter].filter(
			([path, html]) => html.includes(newSummary) || pagesBefore.get(path)?.includes(String(old))
		);
		const behind = `/en/demands/${slug}`;
		const year = `/de/aenderungen/${new Date().getUTCFullYear()}`;
		const telling = [...pagesAfter.keys()].filter((path) => path === year || tellsWhatChanged.test(path));
		// A new summary is no new version: it is told as a change of the demand, no longer on the day of its entry.
		const page = `href="/de/forderungen/${demand.wording.de?.slug}"`;
		expect(pagesAfter.get('/de/aenderungen')).toContain(page);
		const told = [...pagesBefore].filter(([path, html]) => path.startsWith('/de/aenderungen/') && html.includes(page));
		const expected = new Set([...[...shows, ...told].map(([path]) => path), behind, ...telling]);
		expect(changed.toSorted()).toEqual([...expected].toSorted());
		const pages = new Set([...pagesBefore.keys(), year]);
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

const newSummary = 'Ein neuer Satz, den es so noch nirgends gab.';

/** A line with a network of so many members, its content, and a demand of it in both languages. */
async function openedWith(members: number) {
	const until = new Date(Date.now() - 60_000).toISOString();
	const opened = await openLine({ history: generateNetwork({ seed: 3, members, until }), clock: systemClock });
	line = opened;
	const before = await contentOf(opened);
	const demand = before.records.demand.find((record) => record.wording.en?.translatedFrom && !isBehind(record, 'en'));
	if (!demand) throw new Error('The network has no demand whose translation is current');
	return { opened, before, demand };
}

/** Pages that tell what changed in all, or name the release itself. */
const tellsWhatChanged = /^\/de\/(aenderungen|daten)$|^\/en\/data$/;

/** Milliseconds until the site shows it, without those in which others had the processors. */
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
	const waitedBefore = keptWaiting();
	const page = `${site}/de/forderungen/${demand.wording.de?.slug}`;
	while (!(await (await fetch(page)).text()).includes(summary)) {
		if (performance.now() - answered > longestWaitMilliseconds) return Number.POSITIVE_INFINITY;
		await setTimeout(10);
	}
	return performance.now() - answered - (keptWaiting() - waitedBefore);
}

async function contentOf({ site }: Line): Promise<Content> {
	return parseContent(await (await fetch(`${site}/data/release.json`)).json());
}

/** The content as it would be had nobody touched the German words of one record. */
function withoutGerman(content: Content, id: string): unknown {
	const demand = content.records.demand.map(({ wording, versions = [], ...record }) =>
		record.id === id
			? {
					...record,
					wording: { ...wording, de: null },
					versions: versions.map((version) => ({ ...version, texts: { ...version.texts, de: null } }))
				}
			: { ...record, wording, versions }
	);
	return { ...content, records: { ...content.records, demand } };
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
