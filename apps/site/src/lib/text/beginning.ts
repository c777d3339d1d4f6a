import { renderText } from './markdown.ts';

/** Services that show links cut a description off at about so many signs. */
const mostSigns = 280;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The first sentences of a text, as many as a description has room for, without formatting. */
export function beginningOf(text: string): string {
	const plain = withoutMarkup(renderText(text));
	if (plain.length <= mostSigns) return plain;
	const cut = plain.slice(0, mostSigns);
	const end = cut.lastIndexOf('. ');
	return end > 0 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

/** What a renderer of ours wrote holds tags and the four entities, and nothing else that is not text. */
function withoutMarkup(html: string): string {
	return html
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity)
		.replaceAll(/\s+/g, ' ')
		.trim();
}
