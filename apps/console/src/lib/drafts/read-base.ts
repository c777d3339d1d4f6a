import type { AnyValues } from '@kok/domain/content-type';
import { api } from '#lib/api/client.ts';
import { readText } from '#lib/history/read-text.ts';
import type { CopyKey } from './working-copy.ts';

/** As many events as one answer holds. */
const most = 100;

/**
 * What a part held at the revision from which someone began to write. Where that is not found any more nothing is known of it,
 * so every field that differs is asked about.
 */
export async function readBase({ record, part }: Pick<CopyKey, 'record' | 'part'>, base: number): Promise<AnyValues> {
	const params = { path: { id: record }, query: { limit: most } };
	const answer = await api.GET('/api/records/{id}/history', { params }).catch(() => undefined);
	const changes = (answer?.data?.events ?? []).flatMap((event) => event.changes);
	const found = changes.find((change) => change.record === record && change.part === part && change.after === base);
	return found?.snapshot === undefined ? {} : readText(record, found.snapshot);
}
