import { contentTypes, isTypeName } from '@kok/domain/content-types';
import { linksOf } from '@kok/domain/links';
import type { PartName } from '@kok/domain/rules/part';
import type { PublicFacts } from '../db/stores/facts-store.ts';
import type { OpenRecord } from '../db/stores/open-records.ts';
import type { PartKey } from '../db/stores/part-store.ts';

/**
 * Parts that become public at one moment. Each is judged as if the others were public already: an assessment may go out
 * together with the introduction that it needs, in whatever order they are named.
 */
export interface Together {
	records: ReadonlyMap<string, OpenRecord>;
	/** The parts by record, in the order in which they were named. */
	parts: ReadonlyMap<string, readonly PartName[]>;
	/** The instant at which they become public. */
	at: string;
	/** The facts that become public, read once however many parts are judged. */
	coming: () => readonly PublicFacts[];
}

export function togetherOf(
	records: ReadonlyMap<string, OpenRecord>,
	{ keys, at }: { keys: readonly PartKey[]; at: string }
): Together {
	const groups = Map.groupBy(keys, ({ record }) => record);
	const parts = new Map([...groups].map(([id, group]) => [id, group.map(({ part }) => part)]));
	let coming: PublicFacts[] | undefined;
	return { records, at, parts, coming: () => (coming ??= comingFacts(records, parts)) };
}

/** A part that becomes public by itself. The instant dates the others of a set, of which there are none. */
export function alone(record: OpenRecord, part: PartName): Together {
	return togetherOf(new Map([[record.id, record]]), { keys: [{ record: record.id, part }], at: record.createdAt });
}

/** The record of a part as it will be when the others of its parts are public. */
export function beside({ records, parts, at }: Together, { record: id, part }: PartKey): OpenRecord | undefined {
	const record = records.get(id);
	if (!record) return undefined;
	const stored = new Map(record.parts);
	for (const name of parts.get(id) ?? []) {
		const other = stored.get(name);
		if (name === part || !other?.state.draft) continue;
		stored.set(name, { ...other, state: { published: { snapshot: other.state.draft.snapshot, since: at } } });
	}
	return { ...record, parts: stored };
}

function comingFacts(records: Together['records'], parts: Together['parts']): PublicFacts[] {
	return [...parts].flatMap(([id, names]) => {
		const record = records.get(id);
		if (!record || record.withdrawn || !names.includes('facts')) return [];
		const facts = record.textOf(record.parts.get('facts')?.state.draft?.snapshot);
		return facts ? [{ id, type: record.type, facts }] : [];
	});
}

/** The facts of other records that become public with one. */
export function otherFacts({ coming }: Together, id: string): PublicFacts[] {
	return coming().filter((other) => other.id !== id);
}

/** Whether facts name a record. */
export function isNaming({ type, facts }: PublicFacts, target: string): boolean {
	return isTypeName(type) && linksOf(contentTypes[type].facts, facts).some((link) => link.target === target);
}
