import { demandDrafts } from '@kok/api/src/testing/drafts.ts';
import { type Json, canonicalJson } from '@kok/domain/canonical';

/** Parts of a demand that rehearsals write. */
export const demandParts = ['facts', 'de', 'en'] as const;
export type DemandPart = (typeof demandParts)[number];

/** Values that no other draft has, so that a lost one cannot hide behind an equal one. */
export function demandValues(part: DemandPart, { number, mark }: { number: number; mark: string }): Json {
	const { values } = demandDrafts(number).parts[part];
	return jsonOf({ ...values, ...(part === 'facts' ? { note: mark } : { summary: mark }) });
}

/** Sound for what `JSON.parse` returned. */
export function jsonOf(value: unknown): Json {
	return JSON.parse(JSON.stringify(value)) as Json;
}

export function isSame(one: unknown, other: unknown): boolean {
	return canonicalJson(jsonOf(one)) === canonicalJson(jsonOf(other));
}
