import { afterAll, describe, expect, test } from 'vitest';
import type { RecordState } from '@kok/domain/release/compile';
import { openSite } from '../testing/open-site.ts';
import {
	contentOf,
	demandRecord,
	goalRecord,
	idOf,
	memberRecord,
	networkRecord,
	termRecord
} from '../testing/records.ts';

const germanOnly: RecordState = withoutEnglish(demandRecord(3));
const over: RecordState = { ...demandRecord(4), withdrawn: { reason: 'over' } };
const replaced: RecordState = { ...demandRecord(5), withdrawn: { reason: 'replaced', by: idOf(101) } };
const protectedRecord: RecordState = { ...memberRecord(), withdrawn: { reason: 'protection' } };
const content = contentOf([
	networkRecord(),
	goalRecord(),
	demandRecord(1),
	germanOnly,
	over,
	replaced,
	protectedRecord,
	termRecord()
]);

const site = await openSite({ content });
afterAll(async () => site.site.close());

describe('an address', () => {
	test.for([
		['of today', '/de/forderungen/forderung-1', 200, undefined],
		['of before', '/de/forderungen/alt-1', 301, '/de/forderungen/forderung-1'],
		['by number', '/en/demands/1', 301, '/en/demands/demand-1'],
		['with the words of the other language', '/en/demands/forderung-1', 301, '/en/demands/demand-1'],
		['of a wording that is not published', '/en/demands/forderung-3', 404, undefined],
		['of what is over', '/de/forderungen/forderung-4', 410, undefined],
		['of what is over, by number', '/de/forderungen/4', 410, undefined],
		['of what is over, by number in the other language', '/en/demands/4', 410, undefined],
		['of a number that nothing ever had', '/de/forderungen/44', 404, undefined],
		['of what was replaced, by number', '/en/demands/5', 301, '/en/demands/demand-1'],
		['of what was replaced', '/en/demands/demand-5', 301, '/en/demands/demand-1'],
		['of what is protected', '/de/mitglieder/leuchtturm', 404, undefined],
		['under a page that all of its type share', '/de/glossar/bedenkzeit', 301, '/de/glossar#bedenkzeit'],
		['of before on such a page', '/en/glossary/bedenkfrist', 301, '/en/glossary#reflection-period'],
		['of nothing on such a page', '/en/glossary/nothing', 404, undefined],
		['with the name of the folder that leads there', '/de/anchor/term/bedenkzeit', 404, undefined],
		['with the name of a folder', '/de/demand/forderung-1', 404, undefined],
		['with the segment of the other language', '/de/demands', 404, undefined],
		['in no language of ours', '/fr/', 404, undefined],
		['of a type without pages', '/de/network/netz', 404, undefined],
		['of a home without its slash', '/de', 308, './de/'],
		['with a slash too many', '/de/forderungen/', 308, '../forderungen']
	] as const)('%s: %s answers %i', async ([, path, status, location]) => {
		const { status: answered, headers } = await site.ask(path);
		expect([answered, headers.location]).toEqual([status, location]);
	});
});

describe('a record in one language', () => {
	test('is offered at its address in the other language, and listed there nowhere', async () => {
		const missing = (await site.ask('/en/demands/3')).text;
		expect(missing).toContain('<a href="/de/forderungen/forderung-3" lang="de" hreflang="de"');
		expect((await site.ask('/en/demands')).text).not.toContain('forderung-3');
		expect((await site.ask('/de/forderungen')).text).toContain('/de/forderungen/forderung-3');

		const page = (await site.ask('/de/forderungen/forderung-3')).text;
		expect(page).not.toContain('hreflang="en" href');
		expect(page).toContain('<a href="/en/" lang="en"');
	});

	test('in both languages has pages that name each other', async () => {
		const page = (await site.ask('/en/demands/demand-1')).text;
		expect(page).toContain('<link rel="canonical" href="https://site.example/en/demands/demand-1"/>');
		expect(page).toContain(
			'<link rel="alternate" hreflang="de" href="https://site.example/de/forderungen/forderung-1"/>'
		);
	});
});

test('a wording that was taken back answers 404 at its old addresses and offers the other language', async () => {
	const { wording, ...record } = demandRecord(6);
	const takenBack: RecordState = { ...record, wording: { ...(wording.de && { de: wording.de }) } };
	await using site = await openSite({ content: contentOf([networkRecord(), goalRecord(), takenBack]) });
	const { status, text } = await site.ask('/en/demands/demand-6');
	expect(status).toBe(404);
	expect(text).toContain('<a href="/de/forderungen/forderung-6" lang="de" hreflang="de"');
	expect((await site.ask('/en/demands')).text).not.toContain('demand-6');
});

describe('a translation', () => {
	test('shows the words of a clause it lacks in the other language, marked', async () => {
		const page = (await site.ask('/en/demands/demand-1')).text;
		expect(page).toMatch(/<p [^>]*lang="de"[^>]*>Zweiter Satz\. .*\(in German\)/);
		expect(page).toContain('Translated from the German.');
		expect(page).not.toContain('has since been changed');
	});

	test('says in a quiet line that it is behind', async () => {
		const record = demandRecord(1);
		const changed = { values: { ...record.wording.de?.values, summary: 'Neu.' }, since: '2026-11-25T09:00:00.000Z' };
		const behind = { ...record, wording: { ...record.wording, de: changed } };
		await using site = await openSite({ content: contentOf([networkRecord(), behind]) });
		expect((await site.ask('/en/demands/demand-1')).text).toContain('The original has since been changed');
		expect((await site.ask('/de/forderungen/forderung-1')).text).not.toContain('Vorlage wurde seither');
	});
});

test('a network with nothing in it has pages that say so', async () => {
	await using site = await openSite({ content: contentOf([networkRecord({ helplines: [], memberCount: undefined })]) });
	for (const path of ['/de/', '/de/forderungen', '/de/ziele', '/de/mitglieder', '/de/kontakt', '/en/']) {
		expect([path, (await site.ask(path)).status]).toEqual([path, 200]);
	}
});

function withoutEnglish({ wording, slugs, ...record }: RecordState): RecordState {
	const { de } = wording;
	return { ...record, wording: { ...(de && { de }) }, slugs: { de: slugs.de ?? [] } };
}
