import { fold } from '../words/fold.ts';
import { type Listed, listed } from './listed.ts';

/** The words as they stand in the texts, those of one stem together. */
export interface Forms {
	written: Listed;
	folded: Listed;
	/** The number of the stem of each. */
	stemOf: Uint32Array;
	/** Where those of each stem begin; one more than there are stems. */
	starts: Uint32Array;
}

/** Takes, for each stem in its order, the ways in which it is written. */
export function makeForms(byStem: readonly (readonly string[])[]): Forms {
	const starts = new Uint32Array(byStem.length + 1);
	for (const [number, forms] of byStem.entries()) starts[number + 1] = (starts[number] ?? 0) + forms.length;
	const all = byStem.flat();
	return {
		written: listed(all),
		folded: listed(all.map(fold)),
		stemOf: Uint32Array.from(byStem.flatMap((forms, number) => forms.map(() => number))),
		starts
	};
}
