import type { ContentType } from '@kok/domain/content-type';
import { isTypeName } from '@kok/domain/content-types';
import type { Words } from '@kok/domain/words';
import { issueWords } from '@kok/domain/issues';
import { api } from '#lib/api/client.ts';

/** Makes a record without a text, to be written in at once; its id, or why there is none. */
export async function createRecord({ name }: ContentType): Promise<{ id: string } | { words: Words }> {
	if (!isTypeName(name)) return { words: issueWords.wrong };
	const id = crypto.randomUUID();
	const params = { path: { id }, header: { 'if-none-match': '*' as const } };
	const answer = await api.PUT('/api/records/{id}', { params, body: { type: name } }).catch(() => undefined);
	if (answer?.response.ok) return { id };
	return { words: answer?.error?.words ?? issueWords.wrong };
}
