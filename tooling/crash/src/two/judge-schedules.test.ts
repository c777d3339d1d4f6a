import type { LoggedEvent } from '@kok/api/src/db/stores/event-store.ts';
import { describe, expect, test } from 'vitest';
import { judgeSchedules } from './judge-schedules.ts';

const hour = '2026-11-24T10:00:00.000Z';
const later = '2026-11-24T11:00:00.000Z';
const scheduled = event(1, 'PublicationScheduled', 'token:a', { before: 3, after: 4, publishAt: hour });
const wentOut = event(2, 'Published', 'clock', { before: 4, after: 5 });

function event(seq: number, action: string, actor: string, change: object, at = hour): LoggedEvent {
	return {
		seq,
		at,
		action,
		actor,
		object: 'r',
		changes: [{ record: 'r', part: 'de', before: 0, after: 0, ...change }],
		notes: [],
		confirmedOn: undefined
	};
}

describe('a draft that was given an hour', () => {
	test('was published once', () => {
		expect(judgeSchedules([scheduled, wentOut], later)).toMatchObject({ set: 1, wentOut: 1, faults: [] });
	});

	test('that was not published is a fault', () => {
		expect(judgeSchedules([scheduled], later).faults).toEqual([`r/de revision 4, set for ${hour} did not go out`]);
		expect(judgeSchedules([scheduled], '2026-11-24T09:00:00.000Z')).toMatchObject({ waiting: 1, faults: [] });
	});

	test('that was published twice or before its hour is a fault', () => {
		const again = event(3, 'Published', 'clock', { before: 4, after: 5 });
		expect(judgeSchedules([scheduled, wentOut, again], later).faults).toEqual(['r/de revision 5 was brought twice']);
		const early = event(2, 'Published', 'clock', { before: 4, after: 5 }, '2026-11-24T09:59:59.999Z');
		expect(judgeSchedules([scheduled, early], later).faults).toHaveLength(1);
	});

	test('that someone else published or changed before is no fault', () => {
		const saved = event(2, 'DraftSaved', 'token:a', { before: 4, after: 5 });
		expect(judgeSchedules([scheduled, saved], later)).toMatchObject({ overtaken: 1, faults: [] });
	});
});
