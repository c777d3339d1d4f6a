import { expect, test } from 'vitest';
import { contentOf, demandRecord, idOf, networkRecord, recordOf } from '../../../server/testing/records.ts';
import { stripOf } from './strip.ts';

function assessed(number: number, facts: Record<string, unknown>) {
	const values = { demand: idOf(101), axis: 'network', author: 'Büro', sources: [], ...facts };
	return recordOf({ id: idOf(number), type: 'assessment', facts: values, de: { text: 'Weil.' }, slugs: {} });
}

function strip(...records: ReturnType<typeof assessed>[]) {
	const content = contentOf([networkRecord(), demandRecord(1), ...records]);
	const [demand] = content.records.demand;
	return demand ? stripOf(content, { demand, day: '2021-01-01' }) : [];
}

test('a demand that nobody assessed has no strip', () => {
	expect(strip()).toEqual([]);
	expect(strip(assessed(1, { axis: 'officials', status: 'realised', on: '2017-01-01' }))).toEqual([]);
});

test('the strip shows “demanded” before the first assessment, and the last state up to the day', () => {
	expect(strip(assessed(1, { status: 'realised', on: '2017-01-01' }))).toEqual([
		{ x: 0, width: 64, look: 'asked' },
		{ x: 64, width: 64, look: 'reached' }
	]);
});

test('the strip ignores corrected assessments and those dated in the future', () => {
	const looks = strip(
		assessed(1, { status: 'realised', on: '2015-01-01' }),
		assessed(2, { status: 'stalled', on: '2017-01-01', corrects: idOf(1) }),
		assessed(3, { status: 'realised', on: '2022-01-01' })
	).map(({ look }) => look);
	expect(looks).toEqual(['asked', 'lost']);
});
