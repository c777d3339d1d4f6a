import type { AnyValues, Around, ContentType } from '@kok/domain/content-type';
import type { RefusalCode } from '@kok/domain/refusals';
import { hindranceOf } from '@kok/domain/rules/hindrance';
import type { Kysely } from 'kysely';
import { publicFactsNaming, publicFactsOf } from '../db/stores/facts-store.ts';
import type { PartKey } from '../db/stores/part-store.ts';
import { isFixedValueTaken } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { findNoCorrection } from './correction.ts';
import { findMissingWords } from './missing-words.ts';
import { type Together, beside, isNaming, otherFacts } from './together.ts';

/** What stands against publishing a part's draft as the database is now, and whether a second person has to read it. */
export interface Gate {
	hindrance?: RefusalCode | undefined;
	asksSecondReader: boolean;
}

/** Words are what their writer and reader make of them, so long as none is missing that must be there. */
export async function gateOf(
	db: Kysely<Database>,
	type: ContentType,
	{ key, together }: { key: PartKey; together: Together }
): Promise<Gate> {
	const record = beside(together, key);
	const { draft, published } = record?.parts.get(key.part)?.state ?? {};
	if (!record || !draft) return { asksSecondReader: false };
	const missing = findMissingWords(type, { part: key.part, draft: draft.snapshot, record });
	if (key.part !== 'facts') {
		const noCorrection = draft.correction && (await findNoCorrection(db, type, { key, together }));
		return { hindrance: missing ?? noCorrection, asksSecondReader: false };
	}

	const facts: AnyValues = record.textOf(draft.snapshot) ?? {};
	const before = record.textOf(published?.snapshot);
	const around = await lookAround(db, type, { facts, id: record.id, together });
	const taken = async () => takenValue(db, type, { facts, id: record.id, together });
	const hindrance = hindranceOf(type, { facts, before, around }) ?? (await taken());
	return { hindrance: hindrance ?? missing, asksSecondReader: type.asksSecondReader?.(facts) ?? false };
}

interface Looking {
	facts: AnyValues;
	id: string;
	together: Together;
}

async function lookAround(
	db: Kysely<Database>,
	{ guard }: ContentType,
	{ facts, id, together }: Looking
): Promise<Around | undefined> {
	const about = guard && facts[guard.about];
	if (typeof about !== 'string') return undefined;
	const coming = new Map(otherFacts(together, id).map((other) => [other.id, other]));
	const naming = [
		...(await publicFactsNaming(db, about)).filter((other) => !coming.has(other.id)),
		...[...coming.values()].filter((other) => isNaming(other, about))
	];
	return { about, target: coming.get(about)?.facts ?? (await publicFactsOf(db, about)), naming };
}

/** Of two in one set that want the same value the first has it. */
async function takenValue(
	db: Kysely<Database>,
	type: ContentType,
	{ facts, id, together }: Looking
): Promise<RefusalCode | undefined> {
	const { fixed, name } = type;
	if (fixed === undefined) return undefined;
	const value = String(facts[fixed]);
	const order = [...together.parts.keys()];
	const isTaken =
		otherFacts(together, id).some(
			(other) =>
				other.type === name && String(other.facts[fixed]) === value && order.indexOf(other.id) < order.indexOf(id)
		) || (await isFixedValueTaken(db, { type: name, value, id }));
	return isTaken ? 'number-taken' : undefined;
}
