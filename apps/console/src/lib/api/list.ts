import type { paths } from '@kok/contract/api';
import { api } from './client.ts';
import { read } from './read.ts';

/** The API gives no more rows in one answer. */
const mostAtOnce = 200;

export type ListQuery = NonNullable<paths['/api/records']['get']['parameters']['query']>;

/** A page of what lists show of records, with the counts of all states. */
export async function listRecords(query: ListQuery) {
	return read(api.GET('/api/records', { params: { query } }));
}

/** The first pages of a list, until there are so many rows or it is at its end. */
export async function listRecordsUpTo(rows: number, query: ListQuery) {
	const first = await listRecords(query);
	const records = [...first.records];
	let { next } = first;
	while (next !== undefined && records.length < rows) {
		const page = await listRecords({ ...query, cursor: next, limit: mostAtOnce });
		records.push(...page.records);
		next = page.next;
	}
	return { ...first, records, next };
}
