import type { AnyValues } from '@kok/domain/content-type';
import { isSame } from './is-same.ts';

/** What someone takes of a field that two changed. */
export type Choice = 'mine' | 'theirs' | 'both';

interface Merged {
	/** Values with every field that only one side changed, as that side has it. */
	values: AnyValues;
	/** Names of fields that only the other side changed. */
	taken: string[];
	/** Fields that both changed, each otherwise. */
	disputed: { name: string; mine: unknown; theirs: unknown }[];
}

/** Puts two texts together that were written from the same one. */
export function mergeFields({ before, mine, theirs }: Record<'before' | 'mine' | 'theirs', AnyValues>): Merged {
	const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
	const changes = names.map((name) => ({ name, mine: mine[name], theirs: theirs[name], before: before[name] }));
	const taken = changes.filter((one) => isSame(one.mine, one.before) && !isSame(one.theirs, one.before));
	const disputed = changes.filter(
		(one) => !isSame(one.mine, one.before) && !isSame(one.theirs, one.before) && !isSame(one.mine, one.theirs)
	);
	const decided = changes.map((one) => [one.name, taken.includes(one) ? one.theirs : one.mine] as const);
	return {
		values: Object.fromEntries(decided.filter(([, value]) => value !== undefined)),
		taken: taken.map(({ name }) => name),
		disputed: disputed.map(({ name, mine: own, theirs: other }) => ({ name, mine: own, theirs: other }))
	};
}

/** Both texts after each other, to be written into one; none of values that are no text. */
export function joined(mine: unknown, theirs: unknown): string | undefined {
	return typeof mine === 'string' && typeof theirs === 'string' ? `${mine} ${theirs}` : undefined;
}
