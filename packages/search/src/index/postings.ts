/** In which documents each word stands, and how much it says about each. */
export interface Postings {
	/** Where those of each word begin; one more than there are words. */
	starts: Uint32Array;
	documents: Uint16Array | Uint32Array;
	/** From 0 to 255. */
	impacts: Uint8Array;
}

/** Gathers them document by document. */
export interface PostingsInWork {
	add: (entry: { word: number; document: number; impact: number }) => void;
	/** Orders them by word; `rankOf` gives each word its final number. */
	finish: (rankOf: Uint32Array, documentCount: number) => Postings;
}

export function gatherPostings(): PostingsInWork {
	let words = new Uint32Array(4_096);
	let documents = new Uint32Array(4_096);
	let impacts = new Uint8Array(4_096);
	let count = 0;

	function grow(): void {
		words = grown(words, new Uint32Array(words.length * 2));
		documents = grown(documents, new Uint32Array(documents.length * 2));
		impacts = grown(impacts, new Uint8Array(impacts.length * 2));
	}

	return {
		add: ({ word, document, impact }) => {
			if (count === words.length) grow();
			words[count] = word;
			documents[count] = document;
			impacts[count] = impact;
			count += 1;
		},
		finish: (rankOf, documentCount) => {
			const starts = startsOf(words.subarray(0, count), rankOf);
			const next = starts.slice();
			const ordered = documentCount <= 0xffff ? new Uint16Array(count) : new Uint32Array(count);
			const weighed = new Uint8Array(count);
			for (let entry = 0; entry < count; entry += 1) {
				const rank = rankOf[words[entry] ?? 0] ?? 0;
				const place = next[rank] ?? 0;
				next[rank] = place + 1;
				ordered[place] = documents[entry] ?? 0;
				weighed[place] = impacts[entry] ?? 0;
			}
			return { starts, documents: ordered, impacts: weighed };
		}
	};
}

function grown<Kind extends Uint32Array | Uint8Array>(from: Kind, to: Kind): Kind {
	to.set(from);
	return to;
}

function startsOf(words: Uint32Array, rankOf: Uint32Array): Uint32Array {
	const starts = new Uint32Array(rankOf.length + 1);
	for (const word of words) {
		const after = (rankOf[word] ?? 0) + 1;
		starts[after] = (starts[after] ?? 0) + 1;
	}
	for (let rank = 1; rank < starts.length; rank += 1) starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
	return starts;
}
