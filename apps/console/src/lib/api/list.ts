import type { paths } from '@kok/contract/api';
import { api } from './client.ts';
import { read } from './read.ts';

export type ListQuery = NonNullable<paths['/api/records']['get']['parameters']['query']>;

/** A page of what lists show of records, with the counts of all states. */
export async function listRecords(query: ListQuery) {
	return read(api.GET('/api/records', { params: { query } }));
}
