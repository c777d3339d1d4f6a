/** A part of an easy text: what it is about, and its sentences. */
export interface EasyPart {
	heading: string;
	sentences: string[];
}

/** An easy text in its parts. Each paragraph is one; its first line is its heading, each further line a sentence. */
export function easyParts(text: string): EasyPart[] {
	return text
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
		.flatMap(([heading = '', ...sentences]) => (heading === '' ? [] : [{ heading, sentences }]));
}
