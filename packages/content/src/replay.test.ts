import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Entry, type History, type Step, historyOf } from './history.ts';
import { replay } from './replay.ts';

const goal = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';
const by = { at: '2026-11-24T09:00:00.000Z', actor: 'anna' };
const source = { title: 'Protokoll', publisher: 'Netz' };

const entry: Entry<'goal'> = {
	id: goal,
	type: 'goal',
	stage: 'published',
	facts: { kind: 'aim', order: 1, sources: [source] },
	wording: { de: { title: 'Rechte gelten' }, en: { title: 'Rights hold' } }
};

const demand: Entry<'demand'> = {
	id: other,
	type: 'demand',
	stage: 'published',
	facts: {
		number: 1,
		goal,
		ground: { kind: 'documented', document: source, since: null },
		clauses: [{ id: 'stay' }],
		sources: []
	},
	wording: { de: { title: 'Bleiben', summary: 'Alle bleiben.', clauses: { stay: { text: 'Alle bleiben.' } } } }
};

function after(first: History, ...steps: Step[]): History {
	return { ...first, steps: [...first.steps, ...steps] };
}

function told(history: History) {
	return replay(history, { hash });
}

describe('an entry that is published', () => {
	const [record] = told(historyOf([entry], by));

	test('has its facts, both wordings and their slugs', () => {
		expect(record?.facts?.values).toEqual(entry.facts);
		expect(record?.slugs).toEqual({ de: ['rechte-gelten'], en: ['rights-hold'] });
	});

	test('names the German text as what the English one was translated from', () => {
		expect(record?.wording.en?.origin).toEqual({ locale: 'de', values: entry.wording.de });
	});

	test('has no approval by a second person', () => {
		expect(historyOf([entry], by).fourEyes).toBe(false);
		expect(historyOf([entry], by).steps.some((step) => step.do === 'Approve')).toBe(false);
	});
});

test('an entry that is a draft is not public', () => {
	const [record] = told(historyOf([{ ...entry, stage: 'draft' }], by));
	expect(record).toEqual({ id: goal, type: 'goal', wording: {}, slugs: {} });
});

describe('a slug', () => {
	const own = { ...by, record: goal };
	const renamed = (title: string): Step[] => [
		{ ...own, do: 'SaveDraft', part: 'de', values: { title } },
		{ ...own, do: 'Publish', part: 'de' }
	];

	test('follows a changed title, and the former slug stays with the record', () => {
		const [record] = told(after(historyOf([entry], by), ...renamed('Rechte zählen')));
		expect(record?.slugs.de).toEqual(['rechte-gelten', 'rechte-zaehlen']);
	});

	test('comes back with the former title', () => {
		const [record] = told(after(historyOf([entry], by), ...renamed('Rechte zählen'), ...renamed('Rechte gelten')));
		expect(record?.slugs.de).toEqual(['rechte-zaehlen', 'rechte-gelten']);
	});

	test('of one record is never given to another', () => {
		const first = after(historyOf([entry], by), ...renamed('Rechte zählen'));
		const second = historyOf([{ ...entry, id: other }], by);
		expect(told(after(first, ...second.steps))[1]?.slugs.de).toEqual(['rechte-gelten-2']);
	});
});

describe('a slug is a public name, so', () => {
	const member = (id: string, publicity: 'named' | 'counted_only'): Entry<'member'> => ({
		id,
		type: 'member',
		stage: 'published',
		facts: { publicity, sources: [source] },
		wording: { de: { name: 'Lichthof' } }
	});
	const [first, second] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'];
	const slugsOf = (history: History) => told(history).map(({ slugs }) => slugs.de);
	const withdrawn = (withdrawal: { reason: 'over' | 'protection' }): Step => ({
		...by,
		record: first,
		do: 'Withdraw',
		withdrawal
	});

	test('a member that is only counted has none, and a namesake keeps the plain slug', () => {
		expect(slugsOf(historyOf([member(first, 'counted_only'), member(second, 'named')], by))).toEqual([
			undefined,
			['lichthof']
		]);
	});

	test('a record has none before its facts and its words are public', () => {
		const history = historyOf([entry], by);
		const publishing = history.steps.filter((step) => step.do === 'Publish');
		const onlyFacts = history.steps.filter((step) => step.do !== 'Publish' || step.part === 'facts');
		expect(publishing.length).toBe(3);
		expect(slugsOf({ ...history, steps: onlyFacts })).toEqual([undefined]);
		const onlyWords = history.steps.filter((step) => step.do !== 'Publish' || step.part !== 'facts');
		expect(slugsOf({ ...history, steps: onlyWords })).toEqual([undefined]);
	});

	test('a record that becomes hidden loses it, and one withdrawn as over keeps it', () => {
		const named = historyOf([member(first, 'named')], by);
		expect(slugsOf(named)).toEqual([['lichthof']]);
		const hiding: Step[] = [
			{ ...by, record: first, do: 'SaveDraft', part: 'facts', values: member(first, 'counted_only').facts },
			{ ...by, record: first, do: 'Publish', part: 'facts' }
		];
		expect(slugsOf(after(named, ...hiding))).toEqual([undefined]);
		expect(slugsOf(after(named, withdrawn({ reason: 'protection' })))).toEqual([undefined]);
		expect(slugsOf(after(named, withdrawn({ reason: 'over' })))).toEqual([['lichthof']]);
	});

	test('records that hang on a hidden record lose theirs as well', () => {
		const service: Entry<'service'> = {
			id: second,
			type: 'service',
			stage: 'published',
			facts: {
				member: first,
				nationwide: true,
				targetGroups: ['everyone'],
				channels: ['phone'],
				languages: ['de'],
				places: [],
				sources: [source]
			},
			wording: { de: { name: 'Beratung' } }
		};
		const both = historyOf([member(first, 'named'), service], by);
		expect(slugsOf(both)).toEqual([['lichthof'], ['beratung']]);
		expect(slugsOf(after(both, withdrawn({ reason: 'protection' })))).toEqual([undefined, undefined]);
	});
});

describe('a step that a rule refuses stops the replay with the code of the refusal', () => {
	const own = { ...by, record: goal };
	const founded = historyOf([entry, demand], by);

	test.each<[string, History]>([
		['own-draft', { fourEyes: true, steps: approvedBySelf() }],
		['not-approved', { ...founded, fourEyes: true }],
		['no-draft', after(founded, { ...own, do: 'Publish', part: 'de' })],
		['facts-go-with-the-record', after(founded, { ...own, do: 'Unpublish', part: 'facts' })],
		['part-does-not-exist', after(founded, { ...own, do: 'SaveDraft', part: 'inside', values: {} })],
		['no-successor', after(founded, { ...own, do: 'Withdraw', withdrawal: { reason: 'replaced', by: other } })],
		['withdrawn', after(founded, withdrawn(), { ...own, do: 'DiscardDraft', part: 'de' })],
		['fact-without-source', historyOf([{ ...entry, facts: { ...entry.facts, sources: [] } }], by)],
		['demand-without-ground', historyOf([entry, withoutGround()], by)],
		[
			'number-taken',
			after(founded, ...historyOf([{ ...demand, id: '00000000-0000-4000-8000-000000000003' }], by).steps)
		],
		['no-such-record', historyOf([demand], by)],
		[
			'nothing-to-translate',
			{
				fourEyes: false,
				steps: [
					{ ...own, do: 'Create', type: 'goal' },
					{ ...own, do: 'SaveDraft', part: 'de', values: { title: 'A' }, translatedFrom: 'en' }
				]
			}
		],
		['unrecognized', after(founded, { ...own, do: 'SaveDraft', part: 'de', values: { title: 'A', fax: '1' } })]
	])('%s', (code, history) => {
		expect(() => told(history)).toThrow(code);
	});

	function approvedBySelf(): Step[] {
		return [
			{ ...own, do: 'Create', type: 'goal' },
			{ ...own, do: 'SaveDraft', part: 'facts', values: entry.facts },
			{ ...own, do: 'AskForReview', part: 'facts' },
			{ ...own, do: 'Approve', part: 'facts' }
		];
	}

	function withdrawn(): Step {
		return { ...own, do: 'Withdraw', withdrawal: { reason: 'over' } };
	}

	function withoutGround(): Entry {
		const { ground: _, ...facts } = demand.facts;
		return { ...demand, facts };
	}
});

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
