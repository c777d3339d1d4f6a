import { describe, expect, test } from 'vitest';
import type { Content } from './content.ts';
import { marksOn, standingsOn } from './clause-marks.ts';

const day = '2026-11-30';
const demands = [
	{ id: 'stay', clauses: [{ id: 'a' }, { id: 'b' }] },
	{ id: 'pay', clauses: [{ id: 'c' }] }
];

describe('the marks of all clauses', () => {
	test('stand in the order of the clauses, each from the links that cite it', () => {
		const marks = marksIn([link('l', { clauses: [{ demand: 'stay', clauses: ['b'] }, { demand: 'pay' }] })]);
		expect(marks).toEqual({ stay: ['none', 'meets'], pay: ['meets'] });
	});

	test('a link to a whole demand concerns each of its clauses', () => {
		expect(marksIn([link('l', { clauses: [{ demand: 'stay' }] })])).toEqual({
			stay: ['meets', 'meets'],
			pay: ['none']
		});
	});

	test('a corrected link and one whose act is not public say nothing', () => {
		const mistaken = link('l', {});
		expect(marksIn([mistaken, link('m', { corrects: 'l', strength: 'weak' })]).stay).toEqual(['towards', 'none']);
		expect(marksIn([link('l', { act: 'hidden' })]).stay).toEqual(['none', 'none']);
		expect(marksIn([link('l', { act: undefined })]).stay).toEqual(['none', 'none']);
	});

	test('name the link that gives each of them', () => {
		const [first] = marksOn(contentOf([link('weak', { strength: 'weak' }), link('strong', {})]), day).get('stay') ?? [];
		expect(first?.clause).toBe('a');
		expect(first?.readings.map(({ id }) => id)).toEqual(['strong', 'weak']);
	});

	test('are of a draft, where a bill or the day of the link itself says so', () => {
		const isDraft = (facts: object) => marksOn(contentOf([link('l', facts)]), day).get('stay')?.[0]?.isDraft;
		expect(isDraft({ act: 'bill' })).toBe(true);
		expect(isDraft({ inForceOn: '2026-12-01' })).toBe(true);
		expect(isDraft({ inForceOn: '2026-11-30' })).toBe(false);
		expect(isDraft({ act: 'bill', inForceOn: '2026-11-30' })).toBe(false);
		expect(isDraft({})).toBe(false);
	});

	test('leave out what has ended, whatever day the link names', () => {
		expect(marksIn([link('l', { act: 'repealed', inForceOn: '2015-01-01' })]).stay).toEqual(['none', 'none']);
	});

	test.each([
		['the date of the latest document', [{ dated: '2016-07' }, { dated: '2014' }], 2016],
		['what an undated document is not younger than', [{ notAfter: '2016-07', retrieved: '2026-11-01' }], 2016],
		['the day on which an undated document was looked at', [{ retrieved: '2019-11-01' }], 2019],
		['the document that vouches for the stance', [{ dated: '2016' }, { dated: '2025', covers: ['text'] }], 2016],
		['nothing, where no document has a date', [{}], undefined],
		['nothing, where there is no document', [], undefined]
	])('read the year of a link from %s', (_, sources, year) => {
		expect(marksOn(contentOf([link('l', { sources })]), day).get('stay')?.[0]?.oldYear).toBe(year);
	});

	test('put national law before treaties', () => {
		const links = [link('treaty', { act: 'treaty' }), link('law', {})];
		expect(marksOn(contentOf(links), day).get('stay')?.[0]?.readings[0]?.id).toBe('law');
	});
});

test('an act that one in force replaces or came from has ended, and a bill ends nothing', () => {
	const standings = standingsOn(contentOf([]), day);
	expect(Object.fromEntries(standings)).toEqual({
		law: 'in_force',
		treaty: 'in_force',
		bill: 'draft',
		repealed: 'ended',
		older: 'ended',
		proposal: 'ended',
		debated: 'draft',
		present: 'in_force'
	});
});

function marksIn(links: readonly object[]) {
	const marks = marksOn(contentOf(links), day);
	return Object.fromEntries([...marks].map(([id, clauses]) => [id, clauses.map(({ mark }) => mark)]));
}

function link(id: string, facts: object) {
	const values = {
		clauses: [{ demand: 'stay', clauses: ['a'] }],
		act: 'law',
		stance: 'agrees',
		strength: 'strong',
		sources: [],
		...facts
	};
	return { id, facts: { values } };
}

/** As much of a content as marks are read from. */
function contentOf(links: readonly object[]): Content {
	const act = (id: string, values: object) => ({
		id,
		facts: { values: { kind: 'law', level: 'country', stages: [], ...values } }
	});
	const records = {
		demand: demands.map(({ id, clauses }) => ({ id, facts: { values: { clauses } } })),
		legal_act: [
			act('law', { replaces: ['older'], cameFrom: ['proposal'] }),
			act('treaty', { level: 'europe' }),
			act('bill', { kind: 'bill', replaces: ['present'], cameFrom: ['debated'] }),
			act('repealed', { end: 'repealed' }),
			act('older', {}),
			act('proposal', { kind: 'bill' }),
			act('debated', { kind: 'bill' }),
			act('present', {})
		],
		demand_act_link: links
	};
	return { records } as unknown as Content;
}
