import type { AnyValues, Around, ContentType } from '@kok/domain/content-type';
import type { RefusalCode } from '@kok/domain/refusals';
import { hindranceOf } from '@kok/domain/rules/hindrance';
import type { PartName } from '@kok/domain/rules/part';
import type { Kysely } from 'kysely';
import { publicFactsNaming, publicFactsOf } from '../db/stores/facts-store.ts';
import type { OpenRecord } from '../db/stores/open-records.ts';
import { isFixedValueTaken } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { findMissingWords } from './missing-words.ts';

/** What stands against publishing a part's draft as the database is now, and whether a second person has to read it. */
export interface Gate {
	hindrance?: RefusalCode | undefined;
	asksSecondReader: boolean;
}

/** Words are what their writer and reader make of them, so long as none is missing that must be there. */
export async function gateOf(
	db: Kysely<Database>,
	type: ContentType,
	{ part, record }: { part: PartName; record: OpenRecord }
): Promise<Gate> {
	const { draft, published } = record.parts.get(part)?.state ?? {};
	if (!draft) return { asksSecondReader: false };
	const missing = findMissingWords(type, { part, draft: draft.snapshot, record });
	if (part !== 'facts') return { hindrance: missing, asksSecondReader: false };

	const facts: AnyValues = record.textOf(draft.snapshot) ?? {};
	const before = record.textOf(published?.snapshot);
	const around = await lookAround(db, type, facts);
	const taken = async () => takenValue(db, type, { id: record.id, facts });
	const hindrance = hindranceOf(type, { facts, before, around }) ?? (await taken());
	return { hindrance: hindrance ?? missing, asksSecondReader: type.asksSecondReader?.(facts) ?? false };
}

async function lookAround(db: Kysely<Database>, { guard }: ContentType, facts: AnyValues): Promise<Around | undefined> {
	const about = guard && facts[guard.about];
	if (typeof about !== 'string') return undefined;
	return { about, target: await publicFactsOf(db, about), naming: await publicFactsNaming(db, about) };
}

async function takenValue(
	db: Kysely<Database>,
	type: ContentType,
	{ id, facts }: { id: string; facts: AnyValues }
): Promise<RefusalCode | undefined> {
	if (type.fixed === undefined) return undefined;
	const value = String(facts[type.fixed]);
	const isTaken = await isFixedValueTaken(db, { type: type.name, value, id });
	return isTaken ? 'number-taken' : undefined;
}
