import { createHash } from 'node:crypto';
import { compileRelease } from '@kok/domain/release/compile';
import { listDemands, networkOf } from '@kok/domain/release/reading';
import { expect, test } from 'vitest';
import { historyOf } from '../history.ts';
import { replay } from '../replay.ts';
import { austrian } from './austrian.ts';

const founding = { at: '2026-11-24T09:00:00.000Z', actor: 'founding' };
const content = compileRelease(replay(historyOf(austrian, founding), { hash }), { hash });
const released = JSON.stringify(content);

test('the second fictional network has nine areas, helplines of its own and a site that it has adopted', () => {
	const { facts } = networkOf(content);
	expect(facts.values.areas).toHaveLength(9);
	expect(facts.values.helplines.map(({ phone }) => phone)).toEqual(['0800 000 123', '0800 000 456']);
	expect(facts.values.adopted).toBe(true);
});

test('one of its demands was agreed elsewhere, and names body, day and document', () => {
	expect(listDemands(content).map(({ facts }) => facts.values.ground)).toContainEqual(
		expect.objectContaining({ kind: 'imported', agreedOn: '2021-05-20' })
	);
});

test('a protected member appears nowhere and in no count', () => {
	expect(content.entered.member).toBe(5);
	expect(content.records.member).toHaveLength(5);
	expect(released).not.toMatch(/Stilles Haus|Enzianbruck/);
});

test('places show no more than their disclosure allows', () => {
	const seats = content.records.member.map(({ facts }) => facts.values.seat);
	expect(seats).toContainEqual({ area: 'WT' });
	expect(seats).toContain(undefined);
	expect(released).not.toMatch(/Sternweg|Unterwolken|Holzplatz|Lärchenrain|000 00 32|Interner Vermerk/);
});

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
