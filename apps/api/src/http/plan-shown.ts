import type { PartName } from '@kok/domain/rules/part';
import { isAsScheduled } from '@kok/domain/rules/publication-set';
import * as z from 'zod';
import type { Sight } from '../access/sight.ts';
import type { PartKey, StoredPart } from '../db/stores/part-store.ts';
import type { PartOfSet, StoredSet } from '../db/stores/publication-set-store.ts';
import { HindranceShown, showHindrance } from './publication-shown.ts';
import { PartNameShown } from './schemas.ts';

/** What a part is told of the set that it stands in. */
export const PlanShown = z.object({
	set: z.string(),
	status: z.enum(['scheduled', 'stopped']),
	publishAt: z.string(),
	endedAt: z.string().optional().meta({ description: 'When the set was stopped' }),
	because: z.array(HindranceShown.extend({ record: z.string(), part: PartNameShown })).meta({
		description:
			'What stopped the set, by the part that it concerns, or how this part has changed since it was scheduled. To a delegate what concerns the own member'
	})
});
type PlanShown = z.infer<typeof PlanShown>;

/** The set in which a part waits for its hour, or the one that was stopped and left it unpublished. */
export function showPlan(
	sets: readonly StoredSet[],
	{ key, stored, sight }: { key: PartKey; stored: StoredPart; sight: Sight }
): PlanShown | undefined {
	const newest = newestOf(sets, key);
	if (!newest) return undefined;
	const { set, part } = newest;
	const { id, publishAt, state } = set;
	switch (state.status) {
		case 'scheduled':
			return { set: id, status: 'scheduled', publishAt, because: changesOf(part, stored) };
		case 'stopped': {
			if (isOver(stored, state.at)) return undefined;
			const told = sight === 'office' ? set.parts : set.parts.filter(({ record }) => record === key.record);
			return { set: id, status: 'stopped', publishAt, endedAt: state.at, because: told.flatMap(hindranceOf) };
		}
		case 'published':
		case 'unscheduled':
			return undefined;
	}
}

/** The set that scheduled a part last: each scheduling gives the part a higher revision. */
function newestOf(sets: readonly StoredSet[], key: PartKey): { set: StoredSet; part: PartOfSet } | undefined {
	const own = sets.flatMap((set) => {
		const part = partIn(set, key);
		return part ? [{ set, part }] : [];
	});
	return own.toSorted(({ part: a }, { part: b }) => a.revision - b.revision).at(-1);
}

function partIn({ parts }: StoredSet, { record, part }: { record: string; part: PartName }): PartOfSet | undefined {
	return parts.find((one) => one.record === record && one.part === part);
}

function changesOf(part: PartOfSet, stored: StoredPart): PlanShown['because'] {
	return isAsScheduled(part, stored) ? [] : hindranceOf({ ...part, hindrance: 'changed-since-scheduled' });
}

function hindranceOf({ record, part, hindrance }: PartOfSet): PlanShown['because'] {
	return hindrance === undefined ? [] : [{ record, part, ...showHindrance(hindrance) }];
}

/** Nobody waits any more for a part that was published since, or has no draft. */
function isOver({ state: { draft, published } }: StoredPart, stoppedAt: string): boolean {
	return !draft || (published !== undefined && published.since >= stoppedAt);
}
