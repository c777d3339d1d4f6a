import type { AnyValues, ContentType } from './content-type.ts';
import { linksOf } from './links.ts';

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
