import { type RefusalCode, refusalCodes, refusals } from '@kok/domain/refusals';
import { setStatuses } from '@kok/domain/rules/publication-set';
import type { Kysely } from 'kysely';
import * as z from 'zod';
import { examineSet } from '../commands/set-hindrances.ts';
import { type Embargo, findEmbargo } from '../db/stores/embargo-store.ts';
import type { PartOfSet, StoredSet } from '../db/stores/publication-set-store.ts';
import type { Database } from '../db/schema.ts';
import { spellActor } from '../log/actor-name.ts';
import { EmbargoShown } from './embargo-shown.ts';
import { BothLanguages } from './problem.ts';
import { PartNameShown } from './schemas.ts';

export const HindranceShown = z.object({ code: z.enum(refusalCodes), words: BothLanguages });

/** A set of parts that become public together, as the office sees it. */
export const PublicationShown = z
	.object({
		id: z.string(),
		status: z.enum(setStatuses),
		publishAt: z.string(),
		scheduledAt: z.string(),
		scheduledBy: z.string(),
		endedAt: z.string().optional().meta({ description: 'When it was published, unscheduled or stopped' }),
		endedBy: z.string().optional(),
		embargo: EmbargoShown.optional().meta({ description: 'Left out where it is under none' }),
		parts: z.array(
			z.object({
				record: z.string(),
				part: PartNameShown,
				revision: z.int().meta({ description: 'The revision that the part has had since it was scheduled' }),
				snapshot: z.string(),
				hindrance: HindranceShown.optional().meta({
					description:
						'While the set is scheduled, what would stop it today; once it was stopped, what did. Where nothing is said here another part of the set stood in the way'
				})
			})
		)
	})
	.meta({ id: 'Publication' });
type PublicationShown = z.infer<typeof PublicationShown>;

/** A set with what stands, or stood, in its way. */
export async function showPublication(db: Kysely<Database>, set: StoredSet): Promise<PublicationShown> {
	const { id, state, publishAt, scheduledAt, scheduledBy, endedBy, parts } = set;
	const hindered = state.status === 'scheduled' ? (await examineSet(db, set)).hindered : [];
	const embargo = await findEmbargo(db, id);
	const today = new Map(hindered.map(({ record, part, hindrance }) => [`${record} ${part}`, hindrance]));
	return {
		...{ id, status: state.status, publishAt, scheduledAt, scheduledBy },
		...(state.status !== 'scheduled' && { endedAt: state.at }),
		...(endedBy !== undefined && { endedBy }),
		...(embargo && { embargo: showEmbargo(embargo) }),
		parts: parts.map((part) => showPart(part, part.hindrance ?? today.get(`${part.record} ${part.part}`)))
	};
}

function showEmbargo({ tells, ...embargo }: Embargo): z.infer<typeof EmbargoShown> {
	return { ...embargo, tells: tells.map((account) => spellActor({ kind: 'session', account })) };
}

function showPart({ record, part, revision, snapshot }: PartOfSet, hindrance: RefusalCode | undefined) {
	return { record, part, revision, snapshot, ...(hindrance !== undefined && { hindrance: showHindrance(hindrance) }) };
}

export function showHindrance(code: RefusalCode): z.infer<typeof HindranceShown> {
	return { code, words: { ...refusals[code] } };
}
