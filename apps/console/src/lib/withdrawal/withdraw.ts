import { issueWords } from '@kok/domain/issues';
import type { Words } from '@kok/domain/words';
import { type Schemas, api } from '#lib/api/client.ts';
import type { OpenedRecord } from '#lib/api/opened-record.ts';
import { dropCopiesOf } from '#lib/drafts/working-copy.ts';
import { type Done, done } from '#lib/review/order.ts';

/** What was erased, and what is still to be thought of. */
export type Erased = Schemas['ErasedRecord'];

/** Takes a record from the public; what was written stays readable here. */
export async function withdraw(
	record: OpenedRecord,
	withdrawal: { reason: 'over' } | { reason: 'replaced'; by: string },
	reason: string
): Promise<Done> {
	const body = { withdrawal, revisions: revisionsOf(record), ...(reason !== '' && { reason }) };
	return done(api.POST('/api/records/{id}/withdrawal', { params: { path: { id: record.id } }, body }));
}

/** Erases a record for good, also what this device has kept of it. */
export async function erase(
	record: OpenedRecord
): Promise<{ isDone: true; erased: Erased } | { isDone: false; words: Words; wantsCode: boolean }> {
	const params = { path: { id: record.id } };
	// One that is withdrawn for protection already has nothing that could have been changed meanwhile.
	const body = record.withdrawn?.reason === 'protection' ? {} : { revisions: revisionsOf(record) };
	const answer = await api.POST('/api/records/{id}/erasure', { params, body }).catch(() => undefined);
	if (answer?.data) {
		await dropCopiesOf(record.id);
		return { isDone: true, erased: answer.data };
	}
	const wantsCode = answer?.error?.type.endsWith('/step-up-needed') ?? false;
	return { isDone: false, words: answer?.error?.words ?? issueWords.wrong, wantsCode };
}

function revisionsOf({ parts }: OpenedRecord): Record<string, number> {
	const read = Object.entries(parts).flatMap(([part, { revision }]) =>
		revision === undefined ? [] : [[part, revision]]
	);
	return Object.fromEntries(read) as Record<string, number>;
}
