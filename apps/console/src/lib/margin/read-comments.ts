import type { PartName } from '@kok/domain/rules/part';
import { api } from '#lib/api/client.ts';
import type { Comment } from './threads.ts';

const page = 200;

/** All that is said about a part and that the reader may see, newest first; nothing where they may see none. */
export async function readComments(record: string, part: PartName, cursor?: number): Promise<Comment[]> {
	const query = { part, limit: page, ...(cursor !== undefined && { cursor }) };
	const { data } = await api
		.GET('/api/records/{id}/comments', { params: { path: { id: record }, query } })
		.catch(() => ({ data: undefined }));
	if (!data) return [];
	const { comments, next } = data;
	return next === undefined ? comments : [...comments, ...(await readComments(record, part, next))];
}
