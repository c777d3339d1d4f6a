import type { AnyValues, ContentType } from './content-type.ts';
import { isVital, linksOf } from './links.ts';

/** The fields that name what a record cannot do without. */
export function vitalFieldsOf({ facts }: Pick<ContentType, 'facts'>): string[] {
	return Object.entries(facts).flatMap(([name, field]) => (isVital(field) ? [name] : []));
}

/** Records that a record cannot do without, by their ids. */
export function vitalTargetsOf({ facts }: Pick<ContentType, 'facts'>, values: AnyValues): string[] {
	return linksOf(facts, values).flatMap(({ isVital, target }) => (isVital ? [target] : []));
}

interface Dependent {
	id: string;
	targets: readonly string[];
}

/** Only what has all that it cannot do without: an answer goes with what it answered, a seat with its body. */
export function withTheirTargets<Entry extends Dependent>(entries: readonly Entry[]): readonly Entry[] {
	let kept = entries;
	for (let before = -1; before !== kept.length;) {
		before = kept.length;
		const ids = new Set(kept.map(({ id }) => id));
		kept = kept.filter(({ targets }) => targets.every((target) => ids.has(target)));
	}
	return kept;
}

/** Some records, and all that cannot do without one of them. */
export function withTheirDependents(
	entries: readonly Dependent[],
	{ ids }: { ids: Iterable<string> }
): ReadonlySet<string> {
	const found = new Set(ids);
	for (let before = -1; before !== found.size;) {
		before = found.size;
		for (const { id, targets } of entries) if (targets.some((target) => found.has(target))) found.add(id);
	}
	return found;
}
