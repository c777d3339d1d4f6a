import { afterAll, describe, expect, test } from 'vitest';
import type { RecordState } from '@kok/domain/release/compile';
import { openSite } from '../testing/open-site.ts';
import { contentOf, demandRecord, goalRecord, idOf, networkRecord, published, recordOf } from '../testing/records.ts';

/** The day of the release. */
const today = '2026-11-24';
const source = { title: 'Amtsblatt', publisher: 'Staat', url: 'https://amt.example/1' };
const [demand, other, government, ministry, act] = [101, 102, 10, 11, 20].map(idOf);

const site = await openSite({
	content: contentOf([
		networkRecord(),
		goalRecord(),
		addressedTo(1, ministry),
		addressedTo(2, government),
		body(10, 'Regierung', { kind: 'government' }),
		body(11, 'Ministerium', { kind: 'ministry', within: government }),
		recordOf({
			id: act ?? '',
			type: 'legal_act',
			facts: {
				kind: 'directive',
				level: 'europe',
				identifiers: [{ id: 'eu', scheme: 'celex', value: '32004L0081' }],
				inForceOn: '2004-08-06',
				transposeBy: '2006-08-06',
				stages: [],
				sources: [source]
			},
			de: { title: 'Richtlinie' },
			slugs: { de: ['richtlinie'] }
		}),
		link(30, { clauses: [{ demand, clauses: ['a'] }], stance: 'agrees' }),
		link(31, { clauses: [{ demand: other }], stance: 'against' }),
		said(40, { axis: 'officials', on: '2015-08-31' }),
		said(41, { axis: 'officials', on: '2999-01-01' }),
		said(43, { axis: 'officials', on: '2014-05-01' }),
		said(42, { axis: 'monitors', on: '2019-06-20' }),
		put(50, { form: 'letter', on: '2026-06-01', answerDue: '2026-09-01' }),
		put(51, { form: 'meeting', on: '2026-05-01', answerDue: '2026-08-01' }),
		put(52, { form: 'hearing', on: '2026-11-01', answerDue: today }),
		put(53, { form: 'letter', on: '2025-06-01', answerDue: '2025-09', clauses: [{ demand: other }] }),
		recordOf({
			id: idOf(60),
			type: 'reaction',
			facts: { introduction: idOf(51), body: ministry, on: '2026-08-20', kind: 'noted', sources: [source] },
			de: { text: 'Was sie antworten.' },
			slugs: {}
		})
	])
});
afterAll(async () => site[Symbol.asyncDispose]());

describe('the page of a body as addressee', () => {
	test('counts what is asked of a ministry for the government that it is part of', async () => {
		const page = await wordsOn('/de/gremien/gremium-10');
		expect(page).toContain(
			'Eine Forderung richtet sich hierher. Eine Forderung richtet sich an Stellen, die dazugehören.'
		);
		expect(page).toContain('An: Ministerium');
		expect(await wordsOn('/de/gremien')).toMatch(
			/Regierung Nationale Ebene Zwei Forderungen Ministerium Nationale Ebene Eine Forderung/
		);
	});

	test('lists as open each clause that no law in force meets, in full', async () => {
		const { text } = await site.ask('/de/gremien/gremium-10');
		const open = text.slice(text.indexOf('id="open"'), text.indexOf('id="due"'));
		expect([...open.matchAll(/>(\d\.\d)<\/a>/g)].map(([, number]) => number)).toEqual(['1.2', '2.1', '2.2']);
	});

	test('names the day on which officials last said something of a demand, and leads to what they said', async () => {
		const { text } = await site.ask('/de/gremien/gremium-11');
		expect(await wordsOn('/de/gremien/gremium-11')).toMatch(/Zuletzt von Zuständigen: 31\. August 2015 /);
		const [address] = /\/de\/forderungen\/[^"]*#[0-9a-f-]{36}(?=">31)/.exec(text) ?? [];
		const [page, place = ''] = address?.split('#') ?? [];
		expect((await site.ask(page ?? '')).text).toContain(`id="${place}"`);
		expect(text).not.toMatch(/2999|2019|2014/);
	});

	test.each([
		[
			'/de/gremien/gremium-11',
			'Brief, 1. Juni 2026: keine Antwort bekannt, überfällig seit 1. September 2026',
			'Antwort überfällig seit 1. September 2026, hier ist keine bekannt',
			'Überfällige Antworten 1'
		],
		[
			'/de/gremien/gremium-10',
			'Keine Antwort bekannt, überfällig seit September 2025',
			'Brief, 1. Juni 2026: keine Antwort bekannt, überfällig seit 1. September 2026',
			'Überfällige Antworten 2'
		],
		[
			'/en/bodies/body-11',
			'Letter, 1 June 2026: no answer known, overdue since 1 September 2026',
			'Answer overdue since 1 September 2026, none is known here',
			'Overdue answers 1'
		]
	])('says by when an answer was due that did not come: %s', async (path, ...said) => {
		const page = await wordsOn(path);
		for (const words of said) expect(page).toContain(words);
	});

	test('calls no answer overdue that came late, nor one that is due on the day of the release', async () => {
		const page = await wordsOn('/de/gremien/gremium-11');
		expect(page).not.toContain('überfällig seit 1. August 2026');
		expect(page).toContain('Antwort fällig: 24. November 2026');
		expect(page).not.toContain('überfällig seit 24. November 2026');
	});

	test('says of a deadline that has passed that it has', async () => {
		const page = await wordsOn('/de/gremien/gremium-11');
		expect(page).toMatch(/6\. August 2006 Richtlinie ?: .*Die Frist ist seit 6\. August 2006 abgelaufen/);
	});
});

async function wordsOn(path: string): Promise<string> {
	const { text } = await site.ask(path);
	return text
		.replaceAll(/<(?:style|script)[^]*?<\/(?:style|script)>|<[^>]*>/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(' .', '.');
}

function addressedTo(number: number, addressee: string | undefined): RecordState {
	const record = demandRecord(number);
	return {
		...record,
		facts: { values: { ...record.facts?.values, addressees: [addressee] }, since: published }
	};
}

function body(number: number, name: string, facts: Record<string, unknown>): RecordState {
	return recordOf({
		id: idOf(number),
		type: 'body',
		facts: { level: 'country', sources: [source], ...facts },
		de: { name },
		en: { name },
		slugs: { de: [`gremium-${number}`], en: [`body-${number}`] }
	});
}

function said(number: number, facts: Record<string, unknown>): RecordState {
	return recordOf({
		id: idOf(number),
		type: 'assessment',
		facts: { demand, author: 'Redaktion', sources: [source], ...facts },
		de: { text: 'Was sie sagen.' },
		slugs: {}
	});
}

function put(number: number, facts: Record<string, unknown>): RecordState {
	return recordOf({
		id: idOf(number),
		type: 'introduction',
		facts: { clauses: [{ demand }], body: facts['clauses'] ? government : ministry, sources: [source], ...facts },
		de: { text: 'Was vorgetragen wurde.' },
		slugs: {}
	});
}

function link(number: number, facts: Record<string, unknown>): RecordState {
	return recordOf({
		id: idOf(number),
		type: 'demand_act_link',
		facts: { act, strength: 'strong', sources: [source], ...facts },
		de: { text: 'Was sie sagt.' },
		slugs: {}
	});
}
