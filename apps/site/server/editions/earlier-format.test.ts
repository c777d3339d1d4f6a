import { jsonOf } from '@kok/domain/canonical';
import { expect, test } from 'vitest';
import { openSite } from '../testing/open-site.ts';
import { contentOf, demandRecord, goalRecord, networkRecord, published } from '../testing/records.ts';

const content = contentOf([networkRecord(), goalRecord(), demandRecord(3)]);
const known = JSON.parse(JSON.stringify(content));
const [demand] = known.records.demand;

/** As version 0.4.0 sealed it: each language with versions of its own, of which a new summary made one. */
function former(locale: 'de' | 'en', clauses: readonly string[], summaries: readonly string[]) {
	const { since, hash, values } = demand.wording[locale];
	const versions = summaries.map((summary, index) => {
		const isLast = index === summaries.length - 1;
		const at = isLast ? since : `2026-01-0${index + 1}T10:00:00.000Z`;
		return {
			number: index + 1,
			since: at,
			hash: isLast ? hash : hashes[index],
			values: isLast ? values : { ...values, summary },
			clauses
		};
	});
	return { ...demand.wording[locale], versions };
}

const hashes = ['a', 'b'].map((digit) => digit.repeat(64));

const format1 = jsonOf({
	...known,
	format: 1,
	records: {
		...known.records,
		demand: [
			{
				...demand,
				wording: { de: former('de', ['a', 'b'], ['Früher.', 'Heute.']), en: former('en', ['a'], ['Today.']) }
			}
		]
	}
});

test('a release of format 1 is shown with versions counted once, and handed on unchanged', async () => {
	await using site = await openSite({ content });
	site.press.publishLater(format1, published);
	await site.serves(2);
	for (const path of [
		'/de/',
		'/en/',
		'/de/forderungen/forderung-3',
		'/de/forderungen/3/fassung-1',
		'/en/demands/3/version-1'
	]) {
		expect([path, (await site.ask(path)).status]).toEqual([path, 200]);
	}
	for (const path of ['/de/forderungen/3/1', '/de/forderungen/3/2']) {
		const { status, headers } = await site.ask(path);
		expect([path, status, headers.location]).toEqual([path, 301, '/de/forderungen/3/fassung-1']);
	}
	expect((await site.ask('/de/forderungen/3/fassung-1')).text).toContain('Früher.');
	expect((await site.ask('/de/forderungen/3/3')).status).toBe(404);
	expect(JSON.parse((await site.ask('/data/release.json')).text)).toEqual(format1);
	expect(JSON.parse((await site.ask('/healthz')).text)).toMatchObject({ status: 'ok', number: 2 });
});
