import type { PartName } from '@kok/domain/rules/part';
import type { OpenedRecord } from '#lib/api/opened-record.ts';
import type { Deed } from './read-releases.ts';

/** A text, or a whole record, that the public reads otherwise once no earlier release is pinned. */
export interface Returning {
	record: string;
	/** Left out where it is about the whole record. */
	part?: PartName | undefined;
	/** What was done to it last since the release that is pinned. */
	action: Deed['action'];
	/** It was published as an editorial correction. */
	isCorrection?: true;
	/** Whether somebody wrote on it since, and whether that is published in the same moment. */
	correction: 'none' | 'draft' | 'due';
}

/** What takes effect at once, also while a release is pinned. */
const atOnce: ReadonlySet<string> = new Set<Deed['action']>(['Withdrawn:protection', 'RecordErased']);

/** What happened since the release that is pinned, each text once, with what was done to it last. */
export function returningIn(
	deeds: readonly Deed[],
	{ records, due }: { records: ReadonlyMap<string, OpenedRecord>; due: ReadonlySet<string> }
): Returning[] {
	const found = new Map<string, Returning>();
	for (const { action, parts, isCorrection } of deeds) {
		for (const { record, part } of parts) {
			const key = keyOf({ record, part });
			found.delete(key);
			const correction = correctionOf(records.get(record), { record, part, due });
			found.set(key, { record, part, action, ...(isCorrection && { isCorrection }), correction });
		}
	}
	const gone = new Set(deeds.filter(({ action }) => atOnce.has(action)).flatMap(({ parts }) => recordsOf(parts)));
	return [...found.values()].filter(({ record }) => !gone.has(record));
}

/** Names a part of a record among others. */
export function keyOf({ record, part }: { record: string; part?: PartName | undefined }): string {
	return `${record} ${part ?? ''}`;
}

function correctionOf(
	opened: OpenedRecord | undefined,
	{ record, part, due }: { record: string; part: PartName | undefined; due: ReadonlySet<string> }
): Returning['correction'] {
	if (due.has(keyOf({ record, part }))) return 'due';
	return part !== undefined && opened?.parts[part]?.draft ? 'draft' : 'none';
}

function recordsOf(parts: Deed['parts']): string[] {
	return parts.map(({ record }) => record);
}
