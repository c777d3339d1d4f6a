/** A text as the editor holds it: blocks of runs. What attributes tell is how it was spelled, so that it is spelled so again. */
export interface Block {
	type: 'paragraph' | 'bulletList' | 'orderedList' | 'listItem' | 'blockquote';
	attrs?: BlockAttrs;
	content?: readonly (Block | Run)[];
}

interface BlockAttrs {
	/** Empty lines before it, after the block above. */
	gap?: number | null;
	/** The sign of a list: `-`, `*`, `+`, or what follows its numbers. */
	sign?: string | null;
	/** The number of the first item. */
	start?: number | null;
	/** How a paragraph was spelled, as long as it says the same. */
	source?: string | null;
}

/** Words that look alike, or a break of the line. */
export interface Run {
	type: 'text' | 'hardBreak';
	text?: string;
	marks?: readonly Mark[];
	/** How a break is spelled: a line of its own is no new line on a page, two spaces before its end are. */
	attrs?: { sign?: string | null };
}

export interface Mark {
	type: 'bold' | 'italic' | 'link';
	attrs?: { sign?: string | null; href?: string };
}

export interface Doc {
	type: 'doc';
	content: readonly Block[];
}

export function isRun(node: Block | Run): node is Run {
	return node.type === 'text' || node.type === 'hardBreak';
}
