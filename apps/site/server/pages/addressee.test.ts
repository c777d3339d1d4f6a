import { afterAll, describe, expect, test } from 'vitest';
import type { RecordState } from '@kok/domain/release/compile';
import { openSite } from '../testing/open-site.ts';
import { contentOf, demandRecord, goalRecord, idOf, networkRecord, published, recordOf } from '../testing/records.ts';

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
		said(42, { axis: 'monitors', on: '2019-06-20' })
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
		slugs: { de: [`gremium-${number}`] }
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

function link(number: number, facts: Record<string, unknown>): RecordState {
	return recordOf({
		id: idOf(number),
		type: 'demand_act_link',
		facts: { act, strength: 'strong', sources: [source], ...facts },
		de: { text: 'Was sie sagt.' },
		slugs: {}
	});
}
