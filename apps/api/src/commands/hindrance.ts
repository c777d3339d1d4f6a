import type { AnyValues, Around, ContentType } from '@kok/domain/content-type';
import type { RefusalCode } from '@kok/domain/refusals';
import { hindranceOf } from '@kok/domain/rules/hindrance';
import type { Part } from '@kok/domain/rules/part';
import type { Kysely } from 'kysely';
import { publicFactsNaming, publicFactsOf } from '../db/facts-store.ts';
import type { PartKey } from '../db/part-store.ts';
import { isFixedValueTaken } from '../db/record-store.ts';
import type { Database } from '../db/schema.ts';
import { readSnapshots } from '../db/snapshot-store.ts';
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
	{ key, state }: { key: PartKey; state: Part }
): Promise<Gate> {
	if (!state.draft) return { asksSecondReader: false };
	const missing = await findMissingWords(db, type, { key, draft: state.draft.snapshot });
	if (key.part !== 'facts') return { hindrance: missing, asksSecondReader: false };

	const hashes = [state.draft.snapshot, state.published?.snapshot];
	const values = await readSnapshots(db, { type, hashes });
	const facts: AnyValues = values.get(state.draft.snapshot) ?? {};
	const before = values.get(state.published?.snapshot ?? '');
	const around = await lookAround(db, type, facts);
	const hindrance = hindranceOf(type, { facts, before, around }) ?? (await takenValue(db, type, { key, facts }));
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
	{ key, facts }: { key: PartKey; facts: AnyValues }
): Promise<RefusalCode | undefined> {
	if (type.fixed === undefined) return undefined;
	const value = String(facts[type.fixed]);
	const isTaken = await isFixedValueTaken(db, { type: type.name, value, id: key.record });
	return isTaken ? 'number-taken' : undefined;
}
