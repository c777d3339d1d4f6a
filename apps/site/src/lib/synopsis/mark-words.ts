import { diffArrays } from 'diff';

/** A run of words: in both texts, only in the first, or only in the second. */
export interface MarkedText {
	mark: 'same' | 'gone' | 'new';
	text: string;
}

/**
 * One text against another, word by word. The runs that are not new make up the first, those that are not gone the
 * second, letter by letter.
 */
export function markWords(before: string, after: string): MarkedText[] {
	const runs = diffArrays(piecesOf(before), piecesOf(after)).map(({ added, removed, value }): MarkedText => ({
		mark: added ? 'new' : removed ? 'gone' : 'same',
		text: value.join('')
	}));
	return joined(runs);
}

/** Words, numbers, and what stands between them, each for itself. */
function piecesOf(text: string): string[] {
	return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

/** Words that change side by side change as one: the space between them is no word that stayed. */
function joined(runs: readonly MarkedText[]): MarkedText[] {
	const made: MarkedText[] = [];
	let gone = '';
	let fresh = '';
	const flush = () => {
		if (gone !== '') made.push({ mark: 'gone', text: gone });
		if (fresh !== '') made.push({ mark: 'new', text: fresh });
		gone = fresh = '';
	};
	for (const [index, { mark, text }] of runs.entries()) {
		const isBetween = mark === 'same' && gone + fresh !== '' && index < runs.length - 1 && text.trim() === '';
		if (mark !== 'new' && (mark === 'gone' || isBetween)) gone += text;
		if (mark !== 'gone' && (mark === 'new' || isBetween)) fresh += text;
		if (mark === 'same' && !isBetween) {
			flush();
			made.push({ mark, text });
		}
	}
	flush();
	return made;
}
