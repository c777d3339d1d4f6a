/** What of Markdown a text may not use. Paragraphs, emphasis, lists, quotations and links are what remains. */
export type ForbiddenMarkup = 'html' | 'picture' | 'heading' | 'rule' | 'code' | 'strike' | 'table' | 'link-target';

/**
 * The first markup (CommonMark, and what GitHub adds) in a text that the closed subset leaves out, if any.
 * It may refuse what a parser would take for plain text, never let pass what one would take for such markup.
 */
export function findForbiddenMarkup(text: string): ForbiddenMarkup | undefined {
	const written = text.split(/\r\n?|\n/);
	const lines = written.map(withoutQuote);
	const inner = lines.map(withoutListMarker);
	const has = (pattern: RegExp) => inner.some((line) => pattern.test(line));

	if (/<[a-z/!?]/i.test(text)) return 'html';
	if (/!\[[^\]]*\]/.test(text)) return 'picture';
	if (has(/^\s*#{1,6}(?:\s|$)/) || lines.some((line) => /^[\s>]*(?:=+|-+)\s*$/.test(line))) return 'heading';
	if (lines.some(isRule)) return 'rule';
	if (text.includes('`') || has(/^\s*~{3}/) || hasIndentedCode(written)) return 'code';
	if (text.includes('~~')) return 'strike';
	if (has(/^\s*\|.*\|\s*$/) || has(/^(?=.*[|:])\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/)) return 'table';
	if (hasOtherTarget(inner.join('\n'))) return 'link-target';
	return undefined;
}

function withoutQuote(line: string): string {
	return line.replace(/^(?: {0,3}> ?)+/, '');
}

function withoutListMarker(line: string): string {
	return line.replace(/^(?:\s*(?:(?:[-+*]|\d{1,9}[.)])(?=\s|$)|>))+\s*/, '');
}

function isRule(line: string): boolean {
	return /^(?:[\s>]|[-+*](?=[\s>])|\d{1,9}[.)])*([-*_])(?:\s*\1){2,}\s*$/.test(line);
}

/**
 * Four columns more than the text of the list item a line stands in, if it stands in one. After an empty line, an item
 * whose text begins further to the right than the line is over.
 */
function hasIndentedCode(lines: readonly string[]): boolean {
	/** Where the texts of the items begin that are open, the innermost last. */
	let columns: readonly number[] = [];
	let depth = 0;
	let isAfterEmpty = true;
	return lines.some((written) => {
		const line = withoutQuote(written);
		const quotes = written.slice(0, written.length - line.length).replaceAll(/[^>]/g, '').length;
		if (quotes !== depth) columns = [];
		depth = quotes;
		const indent = line.search(/\S/);
		const wasAfterEmpty = isAfterEmpty;
		isAfterEmpty = indent < 0;
		if (isAfterEmpty) return false;
		const open = columns.filter((column) => column <= indent);
		const marker = /^\s*(?:(?:[-+*]|\d{1,9}[.)])(?:\s+|$)|>\s*)+/.exec(line)?.[0];
		const column = (wasAfterEmpty || marker ? open : columns).at(-1) ?? 0;
		if (indent - column >= 4 || /^[\s>*+\-\d.)]*\t/.test(line)) return true;
		if (marker && /\S\s{5}|\t/.test(marker)) return true;
		const isEmptyItem = marker?.trimEnd() === line.trimEnd();
		// Right after a text only the number 1 begins a list; with another one the text goes on.
		const goesOn = columns.length === 0 && !wasAfterEmpty && /^\s*(?!1[.)])\d/.test(line);
		// Where a quotation in an item has an empty line, the item goes on.
		if (isEmptyItem) columns = /^[\s>]+$/.test(line) ? open : [];
		else if (marker && !goesOn) columns = [...open, ...columnsIn(marker)];
		else columns = (wasAfterEmpty ? open : columns).map((one) => Math.min(one, indent));
		return false;
	});
}

/** Where the texts of the items begin that a line opens; those in a quotation end with it. */
function columnsIn(markers: string): number[] {
	const [outside = ''] = markers.split('>', 1);
	return [...outside.matchAll(/\S+\s+/g)].map(({ 0: { length }, index }) => index + length);
}

/** Pages link to the web, to a telephone, to an e-mail address or within the site, never to a script. */
function hasOtherTarget(text: string): boolean {
	const inText = text.matchAll(/\]\((?=\s*<?([^)\s>]*))/g);
	const asDefinition = text.matchAll(/^\s*\[(?:\\.|[^\\\]])+\]:\s*<?(\S*)/gm);
	return [...inText, ...asDefinition].some(
		([, target = '']) => !/^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i.test(target)
	);
}
