import type { Me } from '#lib/api/client.ts';
import { afterAll, describe, expect, test, vi } from 'vitest';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});
afterAll(() => vi.unstubAllGlobals());

const [{ pages }, { load }] = await Promise.all([
	import('#lib/frame/pages.ts'),
	import('../../routes/einlesen/[[type=type]]/+page.ts')
]);
const office = meWho({ importRecords: 'all' });
const delegate = meWho({});

describe('tables are brought in by the office alone', () => {
	test('to whom a line leads there', () => {
		expect(pages(office).map(({ address }) => address)).toContain('/einlesen');
		expect(pages(delegate).map(({ address }) => address)).not.toContain('/einlesen');
	});

	test.each([
		['nobody is signed in', undefined, 401],
		['it is not theirs', delegate, 403]
	])('and who opens the address is told that %s', async (_, me, status) => {
		await expect(open(me)).rejects.toMatchObject({ status });
	});

	test('and for the office it is opened with the type that the address names', async () => {
		expect(await open(office, 'mitglieder')).toMatchObject({ chosen: { name: 'member' } });
		expect(await open(office)).toMatchObject({ chosen: undefined });
	});
});

async function open(me: Me | undefined, type?: string) {
	return load(eventOf({ params: { type }, parent: async () => Promise.resolve({ me }) }));
}

/** Sound, because the menu and the page read nothing else of a person than what they may. */
function meWho(may: Me['may']): Me {
	return { may } as Me;
}

/** Sound, because the page reads nothing else of its event. */
function eventOf(event: object) {
	return event as Parameters<typeof load>[0];
}
