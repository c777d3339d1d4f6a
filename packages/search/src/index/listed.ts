/** Words as one text: a text for each would weigh more than what it says. */
export interface Listed {
	size: number;
	text: string;
	/** Where each word begins; one more than there are words. */
	starts: Uint32Array;
}

/** What stands after each word. */
export const wordEnd = '\n';

export function listed(words: readonly string[]): Listed {
	const starts = new Uint32Array(words.length + 1);
	for (const [number, word] of words.entries())
		starts[number + 1] = (starts[number] ?? 0) + word.length + wordEnd.length;
	return { size: words.length, text: words.map((word) => word + wordEnd).join(''), starts };
}

export function lengthAt({ starts }: Listed, number: number): number {
	return (starts[number + 1] ?? 0) - (starts[number] ?? 0) - wordEnd.length;
}

export function wordAt(words: Listed, number: number): string {
	const start = words.starts[number] ?? 0;
	return words.text.slice(start, start + lengthAt(words, number));
}
