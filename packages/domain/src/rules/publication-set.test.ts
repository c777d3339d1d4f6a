import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Part, type PartCommand, decidePart } from './part.ts';
import { type PublicationSet, decideSet, isAsScheduled } from './publication-set.ts';

const at = '2026-11-24T09:00:00.000Z';
const before = '2026-11-24T08:59:59.999Z';
const scheduled: PublicationSet = { publishAt: at, state: { status: 'scheduled' } };

describe('a scheduled set', () => {
	test('is published at its hour, and not before', () => {
		const command = { type: 'ComeDue', isHindered: false } as const;
		expect(decideSet(scheduled, { command, at: before })).toEqual({ accepted: false, refusal: 'not-due' });
		expect(decideSet(scheduled, { command, at })).toEqual({
			accepted: true,
			next: { status: 'published', at },
			event: { type: 'SetPublished' }
		});
	});

	test('is stopped at its hour, not before, if any of its parts cannot be published', () => {
		const command = { type: 'ComeDue', isHindered: true } as const;
		expect(decideSet(scheduled, { command, at: before })).toEqual({ accepted: false, refusal: 'not-due' });
		expect(decideSet(scheduled, { command, at })).toEqual({
			accepted: true,
			next: { status: 'stopped', at },
			event: { type: 'SetStopped' }
		});
	});

	test('can be unscheduled', () => {
		expect(decideSet(scheduled, { command: { type: 'Unschedule' }, at: before })).toEqual({
			accepted: true,
			next: { status: 'unscheduled', at: before },
			event: { type: 'SetUnscheduled' }
		});
	});
});

test.each(['published', 'unscheduled', 'stopped'] as const)('a set that is %s has ended', (status) => {
	const ended: PublicationSet = { publishAt: at, state: { status, at } };
	for (const command of [{ type: 'Unschedule' }, { type: 'ComeDue', isHindered: false }] as const)
		expect(decideSet(ended, { command, at })).toEqual({ accepted: false, refusal: 'not-scheduled' });
});

test('a set takes a part as it was scheduled only if no command has changed that part since', () => {
	const draft = { snapshot: 'neu', stage: 'approved', writtenBy: 'ana', publishAt: at } as const;
	const commands: PartCommand[] = [
		{ type: 'SaveDraft', text: { snapshot: 'neuer' } },
		{ type: 'SaveDraft', text: { snapshot: 'neu' } },
		...(['DiscardDraft', 'AskForReview', 'Return', 'Approve', 'Publish', 'Unschedule', 'Unpublish'] as const).map(
			(type) => ({ type })
		)
	];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...commands)), (steps) => {
			let now: { revision: number; state: Part } = { revision: 4, state: { draft } };
			for (const command of steps) {
				const circumstances = { at: before, actor: 'ben', fourEyes: true };
				const verdict = decidePart(now.state, { name: 'de', command, circumstances });
				if (verdict.accepted) now = { revision: now.revision + 1, state: verdict.next };
			}
			const isUntouched = now.state.draft === draft && now.state.published === undefined;
			expect(isAsScheduled({ revision: 4, snapshot: 'neu' }, now)).toBe(isUntouched);
		})
	);
	expect(isAsScheduled({ revision: 4, snapshot: 'neu' }, undefined)).toBe(false);
});
