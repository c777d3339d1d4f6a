import { mayStandAgain } from '@kok/domain/rules/earlier-text';
import type { PartName } from '@kok/domain/rules/part';
import type { OpenRecord } from '../db/stores/open-records.ts';
import { typeOf } from '../db/stores/record-store.ts';

/** Whether a draft that nobody else has read says what stood in public before, and may say so again without a reader. */
export function stoodBefore(record: OpenRecord, part: PartName): boolean {
	const draft = record.parts.get(part)?.state.draft;
	if (!draft || draft.stage === 'approved') return false;
	return mayStandAgain(typeOf(record), part) && record.stoodInPublic(part);
}
