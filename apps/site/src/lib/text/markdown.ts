import MarkdownIt from 'markdown-it';
import { markTerms } from '../glossary/mark-terms.ts';
import type { PageTerms } from '../glossary/page-terms.ts';

/** The closed subset of `@kok/domain/markdown`: paragraphs, emphasis, lists, quotations, links. Anything else stays text. */
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

/** German writes Vertreter*innen: a star between two letters is no emphasis. */
markdown.inline.ruler.before('emphasis', 'gender-star', (state, silent) => {
	const isWithinWord = /^\p{L}\*\p{L}/u.test(state.src.slice(Math.max(state.pos - 1, 0), state.pos + 2));
	if (state.pos === 0 || !isWithinWord) return false;
	if (!silent) state.pending += '*';
	state.pos += 1;
	return true;
});

/** A sign of the law keeps to its number at the end of a line. */
markdown.core.ruler.push('numbers', (state) => {
	for (const token of state.tokens) {
		for (const child of token.children ?? []) {
			if (child.type === 'text') child.content = child.content.replaceAll(/(§|Art\.|Abs\.|Nr\.) (?=\d)/g, '$1\u00a0');
		}
	}
});

type State = Parameters<Parameters<typeof markdown.core.ruler.push>[1]>[0];
type Token = State['tokens'][number];

/** Words of the glossary lead to it, but for those within a link. */
markdown.core.ruler.push('terms', (state) => {
	const terms = termsIn(state.env);
	if (!terms) return;
	for (const token of state.tokens) {
		let depth = 0;
		token.children = (token.children ?? []).flatMap((child) => {
			depth += child.type === 'link_open' ? 1 : child.type === 'link_close' ? -1 : 0;
			return child.type === 'text' && depth === 0 ? withTerms(state, child, terms) : [child];
		});
	}
});

/** Only `renderText` below puts anything there. */
function termsIn({ terms }: State['env']): PageTerms | undefined {
	return terms as PageTerms | undefined;
}

function withTerms(state: State, token: Token, terms: PageTerms): Token[] {
	return markTerms(token.content, terms).flatMap(({ text, term }) => {
		const run = new state.Token('text', '', 0);
		run.content = text;
		if (!term) return [run];
		const open = new state.Token('link_open', 'a', 1);
		open.attrs = [
			['class', 'term'],
			['href', term.address]
		];
		return [open, run, new state.Token('link_close', 'a', -1)];
	});
}

/** A text as HTML; with the terms of a page, those that it names for the first time are links. */
export function renderText(text: string, terms?: PageTerms): string {
	return markdown.render(text, { terms });
}
