import { usualLanguages } from '@kok/domain/languages';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});
afterAll(() => vi.unstubAllGlobals());

const seats: Record<string, object> = {
	first: { body: 'board', member: 'house', role: 'chair' },
	second: { body: 'board', member: 'haven', role: 'member' }
};
const lists: Record<string, { id: string; titles: object }[]> = {
	body: [{ id: 'board', titles: { de: 'Vorstand' } }],
	member: [
		{ id: 'house', titles: { de: 'Haus am Hang' } },
		{ id: 'haven', titles: { de: 'Hafen' } }
	]
};
const asked: string[] = [];

/** Answers for a seat take a moment longer each, so that the list for the first could be there before the second is. */
async function openSeat(id: string) {
	asked.push(id);
	await new Promise((resolve) => setTimeout(resolve, Object.keys(seats).indexOf(id) * 50));
	return { id, type: 'representation', parts: { facts: { published: { since: '2026', values: seats[id] } } } };
}

vi.mock('#lib/api/client.ts', () => ({
	api: {
		GET: async (_path: string, { params }: { params: { path?: { id: string }; query?: { type: string } } }) => {
			if (params.path) return { data: await openSeat(params.path.id), response: {} };
			const type = params.query?.type ?? '';
			asked.push(`list of ${type}`);
			return { data: { records: lists[type], counts: {} }, response: {} };
		}
	}
}));

// What imports the client may have been imported by another file of this worker, with another client.
vi.resetModules();
const { readTitlesOf } = await import('./titles-of.ts');
const { callWithOthers } = await import('./call-together.ts');

beforeEach(() => void asked.splice(0));

const once = ['first', 'second', 'list of body', 'list of member'];

test('records without a title are called by asking once for each of them and for each list that names them', async () => {
	const titles = await readTitlesOf(['first', 'second', 'first'], usualLanguages);
	expect([...titles.values()].map(({ text }) => text)).toEqual([
		expect.stringMatching(/Vorstand\u00a0· Haus am Hang/),
		expect.stringMatching(/Vorstand\u00a0· Hafen/)
	]);
	expect(asked).toEqual(once);
});

test('so are those that a page shows in several rows at once, one of them twice', async () => {
	const rows = ['second', 'first', 'second'].map((id) => ({ id, type: 'representation' as const }));
	const called = await Promise.all(
		rows.map(async (row) => callWithOthers(row, { languages: usualLanguages, areas: [] }))
	);
	expect(called[0]).toMatch(/^Vorstand\u00a0· Hafen/);
	expect(called[1]).toMatch(/^Vorstand\u00a0· Haus am Hang/);
	expect(called[2]).toBe(called[0]);
	expect(asked.toSorted()).toEqual(once.toSorted());
});

test('rows that are shown later are asked for anew', async () => {
	for (const id of ['first', 'first'])
		await callWithOthers({ id, type: 'representation' }, { languages: usualLanguages, areas: [] });
	expect(asked.filter((question) => question === 'first')).toHaveLength(2);
});

test('a row of a type with titles that has none yet asks for nothing', async () => {
	const called = await callWithOthers({ id: 'board', type: 'body' }, { languages: usualLanguages, areas: [] });
	expect([called, asked]).toEqual([undefined, []]);
});
