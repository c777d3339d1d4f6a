/** The best of many, in order, without ordering all of them. */
export interface Shortlist {
	/** How many were offered. */
	total: number;
	documents: number[];
	scores: number[];
}

export function emptyShortlist(): Shortlist {
	return { total: 0, documents: [], scores: [] };
}

/** Offers one more; of two that are alike, the one that comes first in the release stands first. */
export function offer(list: Shortlist, document: number, { score, depth }: { score: number; depth: number }): void {
	list.total += 1;
	const { documents, scores } = list;
	const isFull = scores.length >= depth;
	if (isFull && score < (scores[depth - 1] ?? 0)) return;
	let place = scores.length;
	while (place > 0 && isBefore(list, place - 1, { document, score })) place -= 1;
	if (place >= depth) return;
	documents.splice(place, 0, document);
	scores.splice(place, 0, score);
	if (isFull) {
		documents.pop();
		scores.pop();
	}
}

function isBefore(
	{ documents, scores }: Shortlist,
	place: number,
	{ document, score }: { document: number; score: number }
): boolean {
	const other = scores[place] ?? 0;
	return score > other || (score === other && document < (documents[place] ?? 0));
}
