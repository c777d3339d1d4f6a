import { issueWords } from '@kok/domain/issues';
import type { Words } from '@kok/domain/words';
import { api } from '#lib/api/client.ts';
import type { OpenedRecord } from '#lib/api/opened-record.ts';

/** Takes a number or a place from the public at once; in words, why that could not be done. */
export async function hideField({ id, parts }: OpenedRecord, field: string): Promise<Words | undefined> {
	const body = { field, revision: parts.facts?.revision ?? 0 };
	const params = { path: { id } };
	const answer = await api.POST('/api/records/{id}/hiding', { params, body }).catch(() => undefined);
	return answer?.response.ok ? undefined : (answer?.error?.words ?? issueWords.wrong);
}
