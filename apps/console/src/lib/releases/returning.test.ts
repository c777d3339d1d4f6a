import { expect, test } from 'vitest';
import type { OpenedRecord } from '#lib/api/opened-record.ts';
import type { Deed } from './read-releases.ts';
import { returningIn } from './returning.ts';

const none = { records: new Map<string, OpenedRecord>(), due: new Set<string>() };
const summary = { record: 'demand', part: 'de' as const };

function deed(action: Deed['action'], ...parts: Deed['parts']): Deed {
	return { event: 1, actor: 'account:a', action, parts, notes: [] };
}

test('a text that was published and then taken back returns once, as taken back', () => {
	const deeds = [deed('Published', summary), deed('Unpublished', summary)];
	expect(returningIn(deeds, none)).toEqual([{ ...summary, action: 'Unpublished', correction: 'none' }]);
});

test('a record that was protected or erased since does not return', () => {
	const others = { record: 'member', part: 'de' as const };
	for (const action of ['Withdrawn:protection', 'RecordErased'] as const) {
		const deeds = [deed('Published', summary), deed('Published', others), deed(action, { record: 'demand' })];
		expect(returningIn(deeds, none)).toEqual([{ ...others, action: 'Published', correction: 'none' }]);
	}
});

test('a correction that was planned for an hour that has passed goes out instead', () => {
	const due = new Set(['demand de']);
	expect(returningIn([deed('Published', summary)], { ...none, due })).toMatchObject([{ correction: 'due' }]);
});
