import { issueWords } from '@kok/domain/issues';
import type { Words } from '@kok/domain/words';
import { api } from '#lib/api/client.ts';
import type { OpenedRecord } from '#lib/api/opened-record.ts';

/** Says that what the public reads of a record still holds; in words, why that could not be said. */
export async function confirmEntry({ id, parts }: OpenedRecord): Promise<Words | undefined> {
	const params = { path: { id } };
	const body = { revision: parts.facts?.revision ?? 0 };
	const answer = await api.POST('/api/records/{id}/confirmation', { params, body }).catch(() => undefined);
	return answer?.response.ok ? undefined : (answer?.error?.words ?? issueWords.wrong);
}
