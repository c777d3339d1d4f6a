import MarkdownIt from 'markdown-it';

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

export function renderText(text: string): string {
	return markdown.render(text);
}
