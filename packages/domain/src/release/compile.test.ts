import { createHash } from 'node:crypto';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { canonicalJson } from '../canonical.ts';
import type { PublicRecord } from './content.ts';
import { parseContent } from './content.ts';
import { type RecordState, compileRelease } from './compile.ts';
import { isBehind, listDemands } from './reading.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const since = '2026-11-24T09:00:00.000Z';
const source = { title: 'Quelle', publisher: 'Netz', dated: '2020' };

const german = { title: 'Bleiben', summary: 'Alle bleiben.', clauses: { a: { text: 'Satz' } } };

const demand: RecordState = {
	id: '00000000-0000-4000-8000-000000000001',
	type: 'demand',
	facts: {
		values: {
			number: 1,
			clauses: [{ id: 'a' }],
			note: 'nur fürs Büro',
			ground: { kind: 'documented', document: source, since: null },
			goal: '00000000-0000-4000-8000-000000000009',
			sources: [source]
		},
		since
	},
	wording: { de: { values: german, since } },
	slugs: { de: ['alt', 'bleiben'] }
};

function compile(...records: RecordState[]) {
	return compileRelease(records, { hash });
}

describe('a published demand', () => {
	const content = compile(demand);

	test('is in the release, without what the office alone sees', () => {
		expect(JSON.stringify(content)).not.toContain('nur fürs Büro');
		expect(listDemands(content)[0]?.facts.values.number).toBe(1);
	});

	test('cannot even be asked for what is not public', () => {
		expectTypeOf<PublicRecord<'demand'>['facts']['values']>().not.toHaveProperty('note');
		expectTypeOf<PublicRecord<'demand'>['facts']['values']['number']>().toEqualTypeOf<number>();
		expectTypeOf<PublicRecord<'member'>['facts']['values']>().not.toHaveProperty('publicity');
	});

	test('does not name a goal that is not public', () => {
		expect(listDemands(content)[0]?.facts.values.goal).toBeUndefined();
	});

	test('is read again as it was written', () => {
		expect(parseContent(JSON.parse(canonicalJson(JSON.parse(JSON.stringify(content)))))).toEqual(content);
	});
});

test('a translation is behind once its source reads otherwise', () => {
	const english = { values: { ...german, title: 'Stay' }, since, origin: { locale: 'de', values: german } } as const;
	const current = compile({ ...demand, wording: { ...demand.wording, en: english } });
	const changed = { values: { ...german, summary: 'Alle dürfen bleiben.' }, since };
	const behind = compile({ ...demand, wording: { de: changed, en: english } });

	expect(listDemands(current).map((record) => isBehind(record, 'en'))).toEqual([false]);
	expect(listDemands(behind).map((record) => isBehind(record, 'en'))).toEqual([true]);
	expect(listDemands(behind)[0]?.wording.en).toEqual(listDemands(current)[0]?.wording.en);
});
