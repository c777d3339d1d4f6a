import { decidePart } from '@kok/domain/rules/part';
import { isAsScheduled } from '@kok/domain/rules/publication-set';
import type { Transaction } from 'kysely';
import type { Change } from '../db/stores/change-store.ts';
import type { OpenRecord } from '../db/stores/open-records.ts';
import { writePart } from '../db/stores/part-store.ts';
import type { StoredSet } from '../db/stores/publication-set-store.ts';
import type { Database } from '../db/schema.ts';

/**
 * Takes the hour from the parts of a set that ended without being published. Those that were changed meanwhile have
 * lost it already, and may have another by now; they are named in the event as well, so that the history of each tells of its set.
 */
export async function releaseParts(
	trx: Transaction<Database>,
	{ set, records, at, by }: { set: StoredSet; records: ReadonlyMap<string, OpenRecord>; at: string; by: string }
): Promise<Change[]> {
	const circumstances = { at, actor: by, fourEyes: true };
	const changes: Change[] = [];
	for (const scheduled of set.parts) {
		const { record, part: name } = scheduled;
		const key = { record, part: name };
		const stored = records.get(record)?.parts.get(name);
		if (!stored) continue;
		const { revision, state } = stored;
		const verdict = decidePart(state, { name, command: { type: 'Unschedule' }, circumstances });
		if (!verdict.accepted || !isAsScheduled(scheduled, stored)) {
			changes.push({ ...key, before: revision, after: revision, set: set.id });
			continue;
		}
		await writePart(trx, { key, revision, next: verdict.next });
		changes.push({ ...key, before: revision, after: revision + 1, snapshot: verdict.event.snapshot, set: set.id });
	}
	return changes;
}
