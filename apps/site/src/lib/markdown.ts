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

export function renderText(text: string): string {
	return markdown.render(text);
}
