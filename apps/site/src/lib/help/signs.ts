import type { Line } from './lines.ts';

const signs = { women: '♀\uFE0E', men: '♂\uFE0E', minors: '< 18' };

/** For whom a number is, in signs that need no language and tell nothing to who is shown the card or finds it. */
export function signsOf({ reach: { groups } }: Pick<Line, 'reach'>): string {
	const named = (['women', 'men', 'minors'] as const).filter((group) => groups?.includes(group));
	return groups?.includes('everyone') ? '' : named.map((group) => signs[group]).join(' ');
}
