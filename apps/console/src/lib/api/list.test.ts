import { expect, test, vi } from 'vitest';

const all = Array.from({ length: 450 }, (_, index) => ({ id: String(index) }));

vi.mock('./client.ts', () => ({
	api: {
		GET: async (_path: string, { params: { query } }: { params: { query: { cursor?: string; limit: number } } }) => {
			const begin = Number(query.cursor ?? 0);
			const end = begin + query.limit;
			const next = end < all.length ? { next: String(end) } : {};
			return { data: { records: all.slice(begin, end), counts: { all: all.length }, ...next }, response: {} };
		}
	}
}));
const { listRecordsUpTo } = await import('./list.ts');

test('a list is read again as far as somebody had read on, each record once', async () => {
	const list = await listRecordsUpTo(300, { limit: 100 });
	expect(list.records).toEqual(all.slice(0, 300));
	expect(list.next).toBe('300');
});

test('a list is read to its end where it became shorter meanwhile', async () => {
	const list = await listRecordsUpTo(4_300, { limit: 100 });
	expect(list.records).toEqual(all);
	expect(list.next).toBeUndefined();
});
