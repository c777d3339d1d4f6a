import { directionOf } from '../addresses/help-address.ts';

const tag = /<[a-z][\w:-]*(?:"[^"]*"|[^>"])*>/g;
const language = / lang="([^"]+)"/;

/**
 * The page with a direction on each element that names a language, wherever it may differ from that of what stands around it: a
 * borrowed sentence keeps its full stop at its end, and a quoted one begins where its script does. A paragraph on a page from right
 * to left runs as its own first word does, so one of borrowed words alone runs as they do, also around a link.
 */
export function withDirections(html: string, page: 'ltr' | 'rtl'): string {
	return html.replaceAll(tag, (opened) => {
		if (opened.includes(' dir="')) return opened;
		const [named, code = ''] = language.exec(opened) ?? [];
		if (named === undefined) return page === 'rtl' ? opened.replace(/^<p\b/, '<p dir="auto"') : opened;
		const direction = directionOf(code);
		return direction === 'ltr' && page === 'ltr' ? opened : opened.replace(named, `${named} dir="${direction}"`);
	});
}
