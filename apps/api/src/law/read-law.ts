import { Day } from '@kok/domain/calendar';
import { readProvision } from '@kok/search/citations/provision-cited';
import { tokensOf } from '@kok/search/citations/tokens';
import { createHash } from 'node:crypto';
import { lineOf, paragraphsOf } from './official-text.ts';
import { type XmlElement, readElements } from './read-elements.ts';
import type { LawRefusal } from './refusals.ts';
import type { UnreadCode } from './unread.ts';

/** A law as an official file has it. */
export interface OfficialLaw {
	/** By which it is known: the official one and that of the collection. */
	abbreviations: string[];
	title: string;
	/** The day of this edition of the text. */
	textOn: string;
	/** By which act it was last changed, as the text itself says. */
	asAmended: string | undefined;
	/** SHA-256 of the file, hexadecimal. */
	fileHash: string;
	sections: ReadonlyMap<string, Section>;
}

/** A section or an article; without paragraphs where they cannot be written as text. */
type Section = { paragraphs: string[] | undefined } | 'named-twice';

/** How files begin that are ZIP archives. */
const archive = Buffer.from('PK\u0003\u0004');

/** Reads the official XML of a federal law (gii-norm). Nothing is loaded from elsewhere. */
export async function readLaw(bytes: Uint8Array): Promise<{ law: OfficialLaw } | { refusal: LawRefusal }> {
	if (bytes.length === 0) return { refusal: 'law-file-empty' };
	if (archive.equals(bytes.subarray(0, archive.length))) return { refusal: 'law-packed' };
	const sections = new Map<string, Section>();
	let head: XmlElement | undefined;
	const read = await readElements(bytes, {
		named: 'norm',
		take: (norm) => {
			head ??= childOf(norm, 'metadaten');
			addSection(sections, norm);
		}
	});
	if ('refusal' in read) return read;
	const textOn = dayIn(read.root.attributes['builddate']);
	const abbreviations = ['amtabk', 'jurabk'].map((name) => lineOf(head && childOf(head, name))).filter(isWritten);
	if (read.root.name !== 'dokumente' || !head || textOn === undefined || abbreviations.length === 0) {
		return { refusal: 'law-not-official-text' };
	}
	return {
		law: {
			abbreviations: [...new Set(abbreviations)],
			title: lineOf(childOf(head, 'langue')),
			textOn,
			asAmended: stateIn(head),
			fileHash: createHash('sha256').update(bytes).digest('hex'),
			sections
		}
	};
}

/** What a law says under a citation such as “§ 4 Abs. 2a”: the whole section, or the paragraph of it. */
export function wordingOf(
	{ sections }: OfficialLaw,
	citation: string
): { text: string } | { issue: 'missing' | UnreadCode } {
	const place = placeIn(citation);
	const section = place && sections.get(place.key);
	if (!section) return { issue: 'missing' };
	if (section === 'named-twice') return { issue: 'wording-named-twice' };
	if (!section.paragraphs) return { issue: 'wording-not-plain' };
	const paragraphs =
		place.subsection === undefined ? section.paragraphs : subsectionOf(section.paragraphs, place.subsection);
	return paragraphs.length > 0 ? { text: paragraphs.join('\n\n') } : { issue: 'missing' };
}

function addSection(sections: Map<string, Section>, norm: XmlElement): void {
	const place = placeIn(lineOf(childOf(norm, 'metadaten', 'enbez')));
	if (!place || place.law.length > 0) return;
	const content = childOf(norm, 'textdaten', 'text', 'Content');
	const section: Section = { paragraphs: content && paragraphsOf(content) };
	sections.set(place.key, sections.has(place.key) ? 'named-twice' : section);
}

/** Sections and articles of one number are two things. */
function placeIn(citation: string) {
	const tokens = tokensOf(citation);
	const read = readProvision(tokens);
	return read?.isMarked ? { ...read, key: `${tokens[0] ?? ''} ${read.number}` } : undefined;
}

/** The paragraph that bears a number, with those after it that bear none. */
function subsectionOf(paragraphs: readonly string[], number: string): string[] {
	const start = paragraphs.findIndex((paragraph) => numberOf(paragraph) === number);
	if (start === -1) return [];
	const after = paragraphs.slice(start + 1);
	const end = after.findIndex((paragraph) => numberOf(paragraph) !== undefined);
	return paragraphs.slice(start, end === -1 ? undefined : start + 1 + end);
}

/** “4a” of “(4a) Whoever …”. */
function numberOf(paragraph: string): string | undefined {
	return /^\((\d+\s?[a-z]?)\)/.exec(paragraph)?.[1]?.replace(/\s/, '');
}

/** “Stand” says by which act the text was last changed; other kinds of notes are about the way there. */
function stateIn(head: XmlElement): string | undefined {
	const notes = childrenOf(head, 'standangabe');
	const stands = notes.filter((note) => lineOf(childOf(note, 'standtyp')) === 'Stand');
	const text = stands
		.map((note) => lineOf(childOf(note, 'standkommentar')))
		.filter(isWritten)
		.join('; ');
	return text === '' ? undefined : [...text].slice(0, 400).join('');
}

/** “20261103215507” is 3 November 2026. */
function dayIn(builddate = ''): string | undefined {
	const day = `${builddate.slice(0, 4)}-${builddate.slice(4, 6)}-${builddate.slice(6, 8)}`;
	return Day.safeParse(day).data;
}

function childOf(element: XmlElement, ...names: string[]): XmlElement | undefined {
	return names.reduce<XmlElement | undefined>((inner, name) => inner && childrenOf(inner, name)[0], element);
}

function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
	return children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

function isWritten(text: string): boolean {
	return text !== '';
}
