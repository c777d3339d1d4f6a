import type { XmlElement } from './read-elements.ts';

/** Marks of a footnote, and the notes themselves: they are not part of the law. */
const leftOut = new Set(['FnR', 'Footnotes', 'FnArea']);
/** Elements that only say how their text looks. */
const transparent = new Set(['Content', 'B', 'I', 'U', 'SP', 'small', 'NB', 'noindex', 'LA', 'Citation']);
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';

/**
 * The paragraphs of an official text, each with its numbered lists as lines. Nothing where the text holds a table, a picture
 * or anything else that cannot be written as paragraphs: half a law would be worse than none.
 */
export function paragraphsOf(content: XmlElement): string[] | undefined {
	const page = newPage();
	if (!write(content, page)) return undefined;
	return page.paragraphs();
}

type Page = ReturnType<typeof newPage>;

function newPage() {
	const paragraphs: string[][] = [];

	function add(text: string): void {
		if (paragraphs.length === 0) paragraphs.push(['']);
		const lines = paragraphs.at(-1) ?? [];
		lines[lines.length - 1] += text;
	}

	return {
		add,
		newParagraph: () => void paragraphs.push(['']),
		newLine: () => void (paragraphs.length === 0 ? paragraphs.push(['']) : paragraphs.at(-1)?.push('')),
		paragraphs: () =>
			paragraphs.flatMap((lines) => {
				const written = lines.map(inOneLine).filter((line) => line !== '');
				return written.length > 0 ? [written.join('\n')] : [];
			})
	};
}

/** Whether everything in the element could be written. */
function write(element: XmlElement, page: Page): boolean {
	switch (element.name) {
		case 'P':
			page.newParagraph();
			return writeInner(element, page);
		case 'BR':
			page.newLine();
			return true;
		case 'DL':
			return writeList(element, page);
		case 'QuoteL':
			page.add('„');
			return true;
		case 'QuoteR':
			page.add('“');
			return true;
		case 'SUP':
			return writeDigits(element, raised, page);
		case 'SUB':
			return writeDigits(element, lowered, page);
		default:
			if (leftOut.has(element.name)) return true;
			return transparent.has(element.name) && writeInner(element, page);
	}
}

function writeInner({ children }: XmlElement, page: Page): boolean {
	return children.every((child) => {
		if (typeof child !== 'string') return write(child, page);
		page.add(child);
		return true;
	});
}

/** A number and its text on one line; what follows the list begins another. */
function writeList({ children }: XmlElement, page: Page): boolean {
	const isWhole = children.every((child) => {
		if (typeof child === 'string') return child.trim() === '';
		if (child.name === 'DT') page.newLine();
		else if (child.name === 'DD') page.add(' ');
		else return leftOut.has(child.name);
		return writeInner(child, page);
	});
	page.newLine();
	return isWhole;
}

function writeDigits(element: XmlElement, digits: string, page: Page): boolean {
	const text = textOf(element).trim();
	const isNumber = /^\d+$/.test(text);
	if (isNumber) page.add([...text].map((digit) => digits[Number(digit)] ?? digit).join(''));
	return isNumber;
}

/** All text in an element, on one line. */
export function lineOf(element: XmlElement | undefined): string {
	return element ? inOneLine(textOf(element)) : '';
}

function textOf({ children }: XmlElement): string {
	return children
		.map((child) => {
			if (typeof child === 'string') return child;
			if (leftOut.has(child.name)) return '';
			return child.name === 'BR' ? ' ' : textOf(child);
		})
		.join('');
}

/** A text with one space wherever there is any, so that only words tell two texts apart. */
export function inOneLine(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}
