import { findForbiddenMarkup } from '@kok/domain/markdown';
import { type Block, type Doc, type Mark, type Run, isRun } from './doc.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { joined, withoutEdges } from './runs.ts';

/** Spells a text in Markdown, with no more signs than it needs to be read again as it is. */
export function writeMarkdown({ content }: Doc): string {
	return writeBlocks(content.filter((block) => !isEmpty(block)));
}

/** Whether the editor spells an untouched text as it was spelled. Where not, it is edited as Markdown. */
export function isSpelledAlike(text: string): boolean {
	return writeMarkdown(parseMarkdown(text)) === text;
}

const usualBreak = '  \n';

function isEmpty({ type, content = [] }: Block): boolean {
	return type === 'paragraph' && content.length === 0;
}

function writeBlocks(blocks: readonly Block[], usualGap = 1): string {
	return blocks.map((block, index) => (index === 0 ? '' : gapBefore(block, usualGap)) + writeBlock(block)).join('');
}

function gapBefore({ attrs }: Block, usual: number): string {
	return '\n'.repeat((attrs?.gap ?? usual) + 1);
}

function writeBlock(block: Block): string {
	const { type, attrs } = block;
	switch (type) {
		case 'paragraph':
			return writeRuns(runsIn(block), attrs?.source);
		case 'blockquote':
			return indented(writeBlocks(blocksIn(block)), { first: '> ', others: '> ' });
		case 'bulletList':
			return writeItems(block, () => attrs?.sign ?? '-');
		case 'orderedList':
			return writeItems(block, (index) => `${(attrs?.start ?? 1) + index}${attrs?.sign ?? '.'}`);
		case 'listItem':
			return writeBlocks(blocksIn(block), 0);
	}
}

function writeItems(block: Block, signOf: (index: number) => string): string {
	return blocksIn(block)
		.map((item, index) => {
			const first = `${signOf(index)} `;
			const gap = index === 0 ? '' : gapBefore(item, 0);
			return gap + indented(writeBlock(item), { first, others: ' '.repeat(first.length) });
		})
		.join('');
}

/** An empty line stays empty, but in a quotation. */
function indented(text: string, { first, others }: { first: string; others: string }): string {
	const lines = text.split('\n');
	return lines
		.map((line, index) => ((index === 0 ? first : others) + line).replace(line === '' ? /\s+$/ : /$^/, ''))
		.join('\n');
}

/** As it was spelled, where it says the same still. Signs that would be read as markup are written so that they are not. */
function writeRuns(given: readonly Run[], source: string | null | undefined): string {
	if (typeof source === 'string' && isReadAs(source, given)) return source;
	const runs = joined(given.flatMap((run) => (run.type === 'text' ? withoutEdges(run) : [run])));
	const plain = spellRuns(runs, (text) => text);
	return isReadAs(plain, runs) && findForbiddenMarkup(plain) === undefined ? plain : spellRuns(runs, escaped);
}

function isReadAs(text: string, runs: readonly Run[]): boolean {
	const { content } = parseMarkdown(text);
	const [paragraph] = content;
	return content.length === 1 && paragraph?.type === 'paragraph' && spelled(runsIn(paragraph)) === spelled(runs);
}

/** What runs say, whatever the order in which their marks are kept. */
function spelled(runs: readonly Run[]): string {
	return JSON.stringify(
		runs.map(({ type, text, marks = [], attrs }) => [
			type,
			type === 'text' ? text : (attrs?.sign ?? usualBreak),
			marks
				.map((mark) => (mark.type === 'link' ? `link ${mark.attrs?.href ?? ''}` : openOf(mark) + mark.type))
				.toSorted()
		])
	);
}

function escaped(text: string): string {
	return text
		.replaceAll(/[\\_[\]&]|(?<=\])\(|(?<!\p{L})\*|\*(?!\p{L})/gu, '\\$&')
		.replaceAll(/[`<~]/g, (sign) => `&#${sign.charCodeAt(0)};`)
		.replace(/^(\s*)(\d+)(?=[.)])/, '$1$2\\')
		.replace(/^(\s*)([-+>#=|:])/, '$1\\$2');
}

function spellRuns(runs: readonly Run[], spell: (text: string) => string): string {
	let open: readonly Mark[] = [];
	let text = '';
	for (const run of [...runs, undefined]) {
		const marks = run?.marks ?? [];
		const kept = sharedWith(open, marks);
		for (const mark of open.slice(kept).toReversed()) text += closeOf(mark);
		for (const mark of marks.slice(kept)) text += openOf(mark);
		open = marks;
		if (run) text += run.type === 'text' ? spell(run.text ?? '') : (run.attrs?.sign ?? usualBreak);
	}
	return text;
}

function sharedWith(open: readonly Mark[], marks: readonly Mark[]): number {
	const differing = marks.findIndex((mark, index) => JSON.stringify(mark) !== JSON.stringify(open[index]));
	return Math.min(differing < 0 ? marks.length : differing, open.length);
}

function openOf({ type, attrs }: Mark): string {
	if (type === 'link') return '[';
	return attrs?.sign ?? (type === 'bold' ? '**' : '*');
}

function closeOf(mark: Mark): string {
	return mark.type === 'link' ? `](${mark.attrs?.href ?? ''})` : openOf(mark);
}

function runsIn({ content = [] }: Block): Run[] {
	return content.filter(isRun);
}

function blocksIn({ content = [] }: Block): Block[] {
	return content.filter((node) => !isRun(node));
}
