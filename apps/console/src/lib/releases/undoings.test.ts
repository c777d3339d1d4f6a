import { expect, test } from 'vitest';
import type { Schemas } from '#lib/api/client.ts';
import { shownInstead, undoingsIn } from './undoings.ts';

const at = '2026-11-29T08:00:00.000Z';

function event(seq: number, action: Schemas['Event']['action'], release: number): Schemas['Event'] {
	return { seq, at, actor: 'account:a', action, object: 'a', changes: [], release, request: 'r', note: `note ${seq}` };
}

const undoings = undoingsIn([
	event(30, 'ReleaseUnpinned', 2),
	event(20, 'ReleasePinned', 2),
	event(10, 'ReleasePinned', 1)
]);

test('an undoing ends when the pin is lifted, or when another release is pinned in its place', () => {
	expect(undoings).toMatchObject([
		{ event: 20, release: 2, note: 'note 20', ended: { event: 30, isLifted: true } },
		{ event: 10, release: 1, note: 'note 10', ended: { event: 20, isLifted: false } }
	]);
});

test('a release that was sealed while another was pinned shows the content of that one', () => {
	expect([9, 10, 19, 20, 29, 30].map((seq) => shownInstead(undoings, seq))).toEqual([
		...[undefined, 1, 1],
		...[2, 2, undefined]
	]);
});
