import { expect, test, vi } from 'vitest';
import type { Schemas } from '#lib/api/client.ts';

vi.mock('#lib/api/client.ts', () => ({ api: {} }));
// What imports the client may have been imported by another file of this worker, with another client.
vi.resetModules();
const { deedsIn } = await import('./deeds-in.ts');

const change = { record: 'demand', before: 3, after: 4 };
const event: Schemas['Event'] = {
	...{
		seq: 8,
		at: '2026-11-29T08:00:00.000Z',
		actor: 'account:a',
		action: 'SetPublished',
		object: 'set',
		request: 'r'
	},
	changes: [
		{ ...change, part: 'de', correction: true },
		{ ...change, part: 'facts' }
	]
};

test('a text that was corrected editorially is told apart from what was published with it', () => {
	expect(deedsIn(event)).toMatchObject([
		{ event: 8, parts: [{ record: 'demand', part: 'de' }], isCorrection: true },
		{ event: 8, parts: [{ record: 'demand', part: 'facts' }] }
	]);
	expect(deedsIn(event)[1]).not.toHaveProperty('isCorrection');
});

test('a deed that names no text is about its record, or about its release', () => {
	expect(deedsIn({ ...event, action: 'RecordErased', changes: [] })).toMatchObject([{ parts: [{ record: 'set' }] }]);
	expect(deedsIn({ ...event, action: 'ReleasePinned', release: 2, changes: [] })).toMatchObject([
		{ parts: [], release: 2 }
	]);
});
