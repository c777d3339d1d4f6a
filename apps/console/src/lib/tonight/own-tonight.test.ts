import { expect, test, vi } from 'vitest';

vi.mock('#lib/api/client.ts', () => ({ api: {} }));

// What imports the client may have been imported by another file of this worker, with another client.
vi.resetModules();
const { tonightIn } = await import('./own-tonight.ts');
const { askTonight } = await import('#lib/desk/ask-tonight.ts');

const colleague = {
	...{ id: 'haus', titles: {}, areas: [], lines: {}, revision: 1 },
	...{ takes: { targetGroups: [], children: false, otherAreas: false }, standing: 'confirmed' as const }
};
const listed = { at: '2026-11-24T18:00:00.000Z', usualEnd: '2026-11-25T08:00:00.000Z' };
const silenced = { code: 'protected-member' as const, words: { de: '', en: '' } };

test('of tonight only a member is asked whose line was confirmed this year and that others may know of', () => {
	const own = [
		colleague,
		{ ...colleague, id: 'abgelaufen', standing: 'expired' as const },
		{ ...colleague, id: 'neu', standing: 'changed' as const },
		{ ...colleague, id: 'geschützt', silenced }
	];
	const tonight = tonightIn({ ...listed, own }, Date.parse(listed.at) - 1_000);
	expect(tonight.own.map(({ id }) => id)).toEqual(['haus']);
	expect(tonight).toMatchObject({ isOfSeveral: true, usualEnd: listed.usualEnd, behind: 1_000 });
	expect(tonightIn({ ...listed, own: [colleague] }, 0).isOfSeveral).toBe(false);
});

test('nobody of the office is asked, nor who acts for a body alone', async () => {
	expect(await askTonight({ role: 'office', mandates: [] })).toBeUndefined();
	const mandates = [{ id: 'm', actsFor: 'rat', type: 'body' as const, beginsAt: '' }];
	expect(await askTonight({ role: 'delegate', mandates })).toBeUndefined();
});
