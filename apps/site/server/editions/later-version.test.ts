import { type Json, jsonOf } from '@kok/domain/canonical';
import { expect, test } from 'vitest';
import { openSite } from '../testing/open-site.ts';
import {
	contentOf,
	demandRecord,
	goalRecord,
	memberRecord,
	networkRecord,
	published,
	termRecord
} from '../testing/records.ts';

const told = demandRecord(3);
const content = contentOf([
	networkRecord(),
	goalRecord(),
	memberRecord(),
	termRecord(),
	{
		...told,
		publications: [
			{ part: 'facts', at: published, snapshot: 'facts', values: told.facts?.values ?? {} },
			{ part: 'de', at: published, snapshot: 'words', values: told.wording.de?.values ?? {} }
		]
	}
]);
const known = JSON.parse(JSON.stringify(content));
const [demand] = known.records.demand;

/** With one more type, and one more member in the facts of a demand, beside its words and in its versions. */
const grown: Json = jsonOf({
	...known,
	records: {
		...known.records,
		campaign: [{ id: 'a', facts: { values: { title: 'Aktion' } } }],
		demand: known.records.demand.map((one: typeof demand) => ({
			...one,
			facts: { ...one.facts, values: { ...one.facts.values, urgency: 'high' } },
			wording: { ...one.wording, de: { ...one.wording.de, readAloud: { file: 'later' } } },
			versions: demand.versions.map((version: object) => ({ ...version, agreedBy: ['later'] }))
		}))
	},
	entered: { ...known.entered, campaign: 1 }
});

test('a release with a type and a field of a later version is shown without them, and handed on whole', async () => {
	await using site = await openSite({ content });
	const pages = [
		'/de/',
		'/en/',
		'/de/forderungen',
		`/de/forderungen/${demand.wording.de.slug}`,
		'/de/forderungen/3/fassung-1',
		'/i/de'
	];
	const before = await Promise.all(pages.map(async (page) => site.ask(page)));
	const { content: hash } = site.press.publishLater(grown, published);
	await site.serves(2);

	const after = await Promise.all(pages.map(async (page) => site.ask(page)));
	expect(after.map(({ status }) => status)).toEqual(pages.map(() => 200));
	expect(after.map(({ text }) => mainOf(text))).toEqual(before.map(({ text }) => mainOf(text)));
	expect(JSON.parse((await site.ask('/healthz')).text)).toMatchObject({ status: 'ok', number: 2 });
	expect((await site.ask(`/data/content/${hash}.json`)).text).toContain('"urgency":"high"');
	expect(JSON.parse((await site.ask('/data/release.json')).text)).toEqual(grown);
});

test('a release of a format that is not known leaves the last good one, and the health says so', async () => {
	await using site = await openSite({ content });
	site.press.publishLater({ format: 99, records: [] }, published);
	await expect
		.poll(async () => JSON.parse((await site.ask('/healthz')).text))
		.toMatchObject({
			status: 'degraded',
			number: 1,
			reasons: [{ code: 'format-unknown', words: { en: expect.stringContaining('format') } }]
		});
	expect((await site.ask('/de/')).status).toBe(200);
});

/** What a page says, without the number of its release. */
function mainOf(html: string): string {
	return /<main.*<\/main>/s.exec(html)?.[0] ?? html;
}
