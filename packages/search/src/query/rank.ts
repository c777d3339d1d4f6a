import type { SearchIndex } from '../index/search-index.ts';
import type { Like } from '../index/vocabulary.ts';
import type { Want } from './want.ts';

/** The documents that hold most of what was looked for, and how well. */
export interface Ranking {
	documents: readonly number[];
	/** In the same order. */
	scores: readonly number[];
	/** How many of the words each of them holds. */
	held: number;
}

/** Parts that stand apart are less than the word they make. */
const apart = 0.55;
/** What it says of a record that it is of the type that was named, beside the impact of words. */
export const ofItsType = 40;

/** A place for each document, cleared after use: no search of an index begins before another has ended. */
interface Desk {
	score: Float32Array;
	held: Uint8Array;
	best: Float32Array;
	first: Float32Array;
	last: Float32Array;
}

const desks = new WeakMap<SearchIndex, Desk>();

/** Weighs every document that holds a word of the search. */
export function rank(index: SearchIndex, plan: readonly Want[]): Ranking {
	const desk = deskOf(index);
	const { best, held, score } = desk;
	const touched: number[] = [];
	for (const want of plan) {
		const found = weigh(index, desk, want);
		const rarity = Math.log(1 + (index.documents.length + 1) / (found.length + 0.5));
		for (const document of found) {
			if (held[document] === 0) touched.push(document);
			held[document] = (held[document] ?? 0) + 1;
			score[document] = (score[document] ?? 0) + rarity * (best[document] ?? 0);
			best[document] = 0;
		}
	}
	return collect(desk, touched);
}

/** Leaves in `best` how well each document holds one word, and says which do. */
function weigh(index: SearchIndex, { best, first, last }: Desk, { any, parts, type }: Want): number[] {
	const found: number[] = [];
	const likes = any.flatMap((wanted) => index.vocabulary.like(wanted));
	gather(index, { likes, into: best, found });
	for (const [one, other] of parts) {
		const withOne: number[] = [];
		const withOther: number[] = [];
		gather(index, { likes: index.vocabulary.like(one), into: first, found: withOne });
		gather(index, { likes: index.vocabulary.like(other), into: last, found: withOther });
		for (const document of withOne) {
			const value = apart * Math.min(first[document] ?? 0, last[document] ?? 0);
			first[document] = 0;
			if (value === 0) continue;
			const before = best[document] ?? 0;
			if (before === 0) found.push(document);
			if (value > before) best[document] = value;
		}
		for (const document of withOther) last[document] = 0;
	}
	if (type !== undefined) gatherType(index, { type, into: best, found });
	return found;
}

function gatherType(
	{ types }: SearchIndex,
	{ type, into, found }: { type: number; into: Float32Array; found: number[] }
): void {
	for (let document = types.indexOf(type); document >= 0; document = types.indexOf(type, document + 1)) {
		if (into[document] === 0) found.push(document);
		into[document] = Math.max(into[document] ?? 0, ofItsType);
	}
}

function gather(
	{ postings }: SearchIndex,
	{ likes, into, found }: { likes: readonly Like[]; into: Float32Array; found: number[] }
): void {
	const { starts, documents, impacts } = postings;
	for (const { number, likeness } of likes) {
		const end = starts[number + 1] ?? 0;
		for (let place = starts[number] ?? 0; place < end; place += 1) {
			const document = documents[place] ?? 0;
			const value = likeness * (impacts[place] ?? 0);
			const before = into[document] ?? 0;
			if (before === 0) found.push(document);
			if (value > before) into[document] = value;
		}
	}
}

function collect({ score, held }: Desk, touched: readonly number[]): Ranking {
	let most = 0;
	for (const document of touched) most = Math.max(most, held[document] ?? 0);
	const documents: number[] = [];
	const scores: number[] = [];
	for (const document of touched) {
		if (held[document] === most) {
			documents.push(document);
			scores.push(score[document] ?? 0);
		}
		held[document] = 0;
		score[document] = 0;
	}
	return { documents, scores, held: most };
}

function deskOf(index: SearchIndex): Desk {
	const size = index.documents.length;
	const row = () => new Float32Array(size);
	const desk = desks.get(index) ?? {
		score: row(),
		held: new Uint8Array(size),
		best: row(),
		first: row(),
		last: row()
	};
	desks.set(index, desk);
	return desk;
}
