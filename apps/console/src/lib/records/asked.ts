import type { ContentType } from '@kok/domain/content-type';
import { isTypeName } from '@kok/domain/content-types';
import type { ListQuery } from '#lib/api/list.ts';

/** Ways to narrow a list: to a state of a part, to what is behind its source, to what was taken from the site. */
export const filters = ['all', 'open', 'in_review', 'approved', 'scheduled', 'behind', 'withdrawn'] as const;
export type Filter = (typeof filters)[number];

/** Ways to order a list. */
export const orders = ['title', 'changed', 'due', 'confirmed'] as const;
type Order = (typeof orders)[number];

/** What the address of a list asks for. */
export interface Asked {
	filter: Filter;
	order: Order;
	q: string;
	/** How many rows were read, where somebody read on, so that going back shows as many. */
	rows: number;
}

/**
 * Rows of a list that are read at once: more than a screen shows, and few enough to be drawn anew with each letter of a search.
 */
export const rowsAtOnce = 50;
const mostRows = 5_000;

/** Reads the address of a list; what it does not know it passes over. */
export function readAsked(type: ContentType, given: URLSearchParams): { asked: Asked; query: ListQuery } {
	const filter = filters.find((one) => one === given.get('state')) ?? 'all';
	const order = orders.find((one) => one === given.get('order')) ?? (type.title === undefined ? 'changed' : 'title');
	const q = (given.get('q') ?? '').trim().slice(0, 200);
	const rows = Math.min(Number(/^\d{1,4}$/.exec(given.get('rows') ?? '')?.[0] ?? 0), mostRows);
	const query = {
		...(isTypeName(type.name) && { type: type.name }),
		...narrowing(filter),
		...(/[\p{L}\p{N}]/u.test(q) && { q }),
		order,
		limit: rowsAtOnce
	};
	return { asked: { filter, order, q, rows: Math.max(rows, rowsAtOnce) }, query };
}

/** The address of the same list, asked for something else. */
export function addressAsking(type: ContentType, asked: Partial<Asked>): string {
	const rows = asked.rows !== undefined && asked.rows > rowsAtOnce ? String(asked.rows) : '';
	const given = Object.entries({ state: asked.filter, order: asked.order, q: asked.q, rows });
	const search = new URLSearchParams(
		given.flatMap(([name, value]) => (value && value !== 'all' ? [[name, value]] : []))
	);
	return `/${type.desk.address}${search.size > 0 ? `?${search.toString()}` : ''}`;
}

function narrowing(filter: Filter): Partial<ListQuery> {
	if (filter === 'all') return {};
	if (filter === 'behind') return { behind: 'true' };
	return filter === 'withdrawn' ? { withdrawn: 'true' } : { state: filter };
}
