import type { Part } from '@kok/domain/rules/part';
import type { OpenRecord } from '../db/stores/open-records.ts';
import type { StoredPart } from '../db/stores/part-store.ts';

/**
 * Whether the wording that a part was translated from reads otherwise by now. To those who see no drafts, a wording is
 * behind what is published alone.
 */
export function isBehind(
	{ state }: StoredPart,
	{ parts, seesDrafts }: Pick<OpenRecord, 'parts'> & { seesDrafts: boolean }
): boolean {
	const current = (part: Part) => (seesDrafts ? part.draft : undefined) ?? part.published;
	const origin = current(state)?.origin;
	const source = origin && parts.get(origin.locale)?.state;
	const now = source && current(source)?.snapshot;
	return origin !== undefined && now !== undefined && now !== origin.snapshot;
}
