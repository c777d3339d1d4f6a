/**
 * Words of the interface that stand on a page of another language. Each is put between two marks, characters for private
 * use that no text holds; before the page is sent they become elements that name its language, or are left out where no
 * element may stand.
 */
const [opening, closing] = ['\uE000', '\uE001'];

/** The same catalogue, of which each word says that it is borrowed. */
export function lend<Words>(words: Words): Words {
	return mark(words) as Words;
}

/** A borrowed text without its marks; undefined where it is none. Whoever takes a text apart does it before it is marked. */
export function unlent(text: string): string | undefined {
	return text.startsWith(opening) && text.endsWith(closing) ? text.replaceAll(anyMark, '') : undefined;
}

/** A text without any marks, for a drawing or a file, where no element can name its language. */
export function unmarked(text: string): string {
	return text.replaceAll(anyMark, '');
}

/** Sound, because a word stays a word, and a function gives what it gave. */
function mark(words: unknown): unknown {
	if (typeof words === 'string') return words === '' ? words : opening + words + closing;
	if (Array.isArray(words)) return words.map(mark);
	if (typeof words === 'function')
		return (...given: unknown[]) => mark((words as (...all: unknown[]) => unknown)(...given));
	if (typeof words !== 'object' || words === null) return words;
	return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, mark(word)]));
}

const anyMark = /[\uE000\uE001]/g;
const piece = /<!--[^]*?-->|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;
/** Elements that hold text alone. */
const textOnly = /^<(\/?)(title|script|style|textarea|option)\b/i;

/** The page with its borrowed words in elements of their own, as far as elements may stand there. */
export function withBorrowed(html: string, language: string): string {
	if (!html.includes(opening)) return html;
	let isTextOnly = false;
	return html.replaceAll(piece, (part) => {
		const [, end, name] = textOnly.exec(part) ?? [];
		if (name !== undefined) isTextOnly = end === '';
		return isTextOnly || part.startsWith('<') ? part.replaceAll(anyMark, '') : spell(part, language);
	});
}

/** What stands between borrowed words, or ends them, is said in their language too, and runs in its direction. */
const between = /\uE001([\s\d.,;:–·()%]*)\uE000/g;
const afterEnd = /\uE001([.!?]+)/g;

/** Words within borrowed words are one; what was cut off within them ends with the text. */
function spell(text: string, language: string): string {
	let depth = 0;
	const joined = text.replaceAll(between, '$1').replaceAll(afterEnd, '$1\uE001');
	const spelt = joined.replaceAll(anyMark, (found) => {
		if (found === opening) return (depth += 1) === 1 ? `<span lang="${language}">` : '';
		if (depth === 0) return '';
		return (depth -= 1) === 0 ? '</span>' : '';
	});
	return depth > 0 ? `${spelt}</span>` : spelt;
}
