/** The best of many, in order, without ordering all of them. */
export interface Shortlist {
	/** How many it holds at most. */
	depth: number;
	/** What scores less is not among them. */
	floor: number;
	/** How many were offered. */
	total: number;
	documents: number[];
	scores: number[];
}

/** A list that is to hold so many. */
export function emptyShortlist(depth: number): Shortlist {
	return { depth, floor: depth > 0 ? 0 : Infinity, total: 0, documents: [], scores: [] };
}

/** Offers one more; of two that are alike, the one that comes first in the release stands first. */
export function offer(list: Shortlist | undefined, document: number, score: number): void {
	if (!list) return;
	list.total += 1;
	if (score >= list.floor) insert(list, document, score);
}

function insert(list: Shortlist, document: number, score: number): void {
	const { depth, documents, scores } = list;
	let place = scores.length;
	while (place > 0 && isBefore(list, place - 1, { document, score })) place -= 1;
	documents.splice(place, 0, document);
	scores.splice(place, 0, score);
	if (scores.length > depth) {
		documents.pop();
		scores.pop();
	}
	if (scores.length === depth) list.floor = scores[depth - 1] ?? Infinity;
}

function isBefore(
	{ documents, scores }: Shortlist,
	place: number,
	{ document, score }: { document: number; score: number }
): boolean {
	const other = scores[place] ?? 0;
	return score > other || (score === other && document < (documents[place] ?? 0));
}
