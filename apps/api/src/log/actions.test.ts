import { describe, expect, test } from 'vitest';
import { actions, readDeed } from './actions.ts';

const change = { record: 'r', part: 'de', before: 1, after: 2 };

describe('the action of an event', () => {
	test('is read with its payload', () => {
		const scheduled = [{ ...change, snapshot: 's', publishAt: '2026-12-01T08:00:00.000Z' }];
		expect(readDeed({ action: 'SetScheduled', changes: JSON.stringify(scheduled) })).toEqual({
			action: 'SetScheduled',
			changes: scheduled
		});
		expect(readDeed({ action: 'TokenRevoked', changes: '[]' })).toEqual({ action: 'TokenRevoked', changes: [] });
	});

	test.each(actions)('%s is not named “Unknown”, the name for actions of later versions', (action) => {
		expect(action).not.toBe('Unknown');
	});

	test('is unknown where a later version wrote the action', () => {
		const written = { action: 'BallotCast', changes: '{"receipt":"x"}' };
		expect(readDeed(written)).toEqual({ action: 'Unknown', named: 'BallotCast' });
		expect(readDeed({ action: 'toString', changes: '[]' })).toEqual({ action: 'Unknown', named: 'toString' });
	});

	test('is unknown where a later version gave a known action another payload', () => {
		const of = (changes: unknown[]) => readDeed({ action: 'DraftSaved', changes: JSON.stringify(changes) });
		expect(of([{ ...change, part: 'xx' }])).toEqual({ action: 'Unknown', named: 'DraftSaved' });
		expect(readDeed({ action: 'RecordErased', changes: JSON.stringify([change]) }).action).toBe('Unknown');
	});

	test('leaves out what a later version added to a payload that it knows', () => {
		const changes = JSON.stringify([{ ...change, mood: 'x' }]);
		expect(readDeed({ action: 'DraftSaved', changes })).toEqual({ action: 'DraftSaved', changes: [change] });
	});
});
