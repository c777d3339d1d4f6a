import MarkdownIt from 'markdown-it';
import type { Block, Doc, Mark, Run } from './doc.ts';

/** The closed subset of `@kok/domain/markdown`, read as the site reads it. */
const markdown = new MarkdownIt('zero', { html: false }).enable([
	'escape',
	'entity',
	'emphasis',
	'link',
	'list',
	'blockquote',
	'newline'
]);

markdown.validateLink = (target) => /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/.test(target);
// A target stays as it was written.
markdown.normalizeLink = (target) => target;

/** German writes Vertreter*innen: a star between two letters is no emphasis. */
markdown.inline.ruler.before('emphasis', 'gender-star', (state, silent) => {
	const isWithinWord = /^\p{L}\*\p{L}/u.test(state.src.slice(Math.max(state.pos - 1, 0), state.pos + 2));
	if (state.pos === 0 || !isWithinWord) return false;
	if (!silent) state.pending += '*';
	state.pos += 1;
	return true;
});

type Token = ReturnType<typeof markdown.parse>[number];

/** Reads a text in Markdown. */
export function parseMarkdown(text: string): Doc {
	const lines = text.split('\n');
	const reading: Reading = { tokens: markdown.parse(text, {}), at: 0, lines };
	return { type: 'doc', content: blocksUntil(reading, undefined) };
}

interface Reading {
	tokens: readonly Token[];
	at: number;
	lines: readonly string[];
}

const blockTypes = {
	paragraph_open: 'paragraph',
	bullet_list_open: 'bulletList',
	ordered_list_open: 'orderedList',
	list_item_open: 'listItem',
	blockquote_open: 'blockquote'
} as const;

function blocksUntil(reading: Reading, close: string | undefined): Block[] {
	const blocks: Block[] = [];
	let end: number | undefined;
	for (;;) {
		const token = reading.tokens[reading.at];
		reading.at += 1;
		if (!token || token.type === close) return blocks;
		const [first = 0, last = 0] = token.map ?? [];
		const gap = end === undefined ? undefined : first - end;
		end = lastLineOf(reading.lines, { first, last });
		const block = blockOf(reading, token);
		if (block) blocks.push(gap === undefined ? block : { ...block, attrs: { ...block.attrs, gap } });
	}
}

/** The line after a block without the empty ones that a list takes for its own. */
function lastLineOf(lines: readonly string[], { first, last }: { first: number; last: number }): number {
	let end = last;
	while (end > first + 1 && /^[\s>]*$/.test(lines[end - 1] ?? '')) end -= 1;
	return end;
}

function blockOf(reading: Reading, token: Token): Block | undefined {
	if (!isBlock(token.type)) return undefined;
	const type = blockTypes[token.type];
	if (type === 'paragraph') {
		const inline = reading.tokens[reading.at];
		reading.at += 2;
		const content = runsOf(inline?.children ?? []);
		return { type, attrs: { source: inline?.content ?? '' }, content };
	}
	const content = blocksUntil(reading, token.type.replace('_open', '_close'));
	if (type === 'bulletList') return { type, attrs: { sign: token.markup }, content };
	if (type === 'orderedList')
		return { type, attrs: { sign: token.markup, start: Number(token.attrGet('start') ?? 1) }, content };
	return { type, content };
}

function isBlock(type: string): type is keyof typeof blockTypes {
	return Object.hasOwn(blockTypes, type);
}

function runsOf(tokens: readonly Token[]): Run[] {
	const runs: Run[] = [];
	let marks: readonly Mark[] = [];
	const add = (run: Run) => {
		const before = runs.at(-1);
		if (run.type === 'text' && before?.type === 'text' && isSame(before.marks, run.marks))
			runs[runs.length - 1] = { ...before, text: `${before.text}${run.text}` };
		else runs.push(run);
	};
	for (const token of tokens) {
		const mark = markOf(token);
		if (mark) marks = [...marks, mark];
		else if (token.nesting === -1) marks = marks.slice(0, -1);
		else if (token.type === 'softbreak' || token.type === 'hardbreak')
			add({ type: 'hardBreak', attrs: { sign: token.type === 'hardbreak' ? '  \n' : '\n' } });
		else if (token.content !== '') add({ type: 'text', text: token.content, ...(marks.length > 0 && { marks }) });
	}
	return runs;
}

function markOf(token: Token): Mark | undefined {
	const { type, markup } = token;
	if (type === 'strong_open') return { type: 'bold', attrs: { sign: markup } };
	if (type === 'em_open') return { type: 'italic', attrs: { sign: markup } };
	return type === 'link_open' ? { type: 'link', attrs: { href: String(token.attrGet('href') ?? '') } } : undefined;
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
