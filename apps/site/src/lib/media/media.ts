import type { PublicRecord } from '@kok/domain/release/content';
import { type Locale, writtenIn } from '@kok/domain/words';
import { writeDate, writeList } from '../writing/dates.ts';
import { writeLanguage } from '../writing/languages.ts';
import { writeBytes } from '../writing/numbers.ts';
import { wordsIn } from '../words/words.ts';

/** A picture with what is said of it, and in which language where that is not the page's. */
export interface Picture {
	id: string;
	address: string;
	width: number | undefined;
	height: number | undefined;
	alternative: string;
	caption: string | undefined;
	credit: string | undefined;
	lang: Locale | undefined;
}

/** A document with its title. */
export interface Paper {
	id: string;
	address: string;
	title: string;
	lang: Locale | undefined;
	/** Its own language, where it has one. */
	hreflang: string | undefined;
	/** What it is, each a phrase: "PDF, 1,2 MB", "24. November 2026", "Deutsch". */
	remarks: string[];
}

/** The pictures of a page, in their order. One that nobody has described in any language is not shown. */
export function picturesOf({ facts, wording }: PublicRecord<'page'>, locale: Locale): Picture[] {
	return (facts.values.pictures ?? []).flatMap(({ id, picture, credit }) => {
		const found = wordsOfItem(
			{ wanted: locale, written: writtenIn(wording) },
			(from) => wording[from]?.values.pictures?.[id]
		);
		if (!found) return [];
		const { alternative, caption } = found.words;
		const { width, height } = picture;
		return [{ id, address: addressOfFile(picture), width, height, alternative, caption, credit, lang: found.lang }];
	});
}

/** The documents of a page or a statement, in their order. */
export function documentsOf(
	{ facts, wording }: PublicRecord<'page'> | PublicRecord<'statement'>,
	locale: Locale
): Paper[] {
	return (facts.values.documents ?? []).flatMap(({ id, document, languages = [], dated }) => {
		const found = wordsOfItem(
			{ wanted: locale, written: writtenIn(wording) },
			(from) => wording[from]?.values.documents?.[id]
		);
		if (!found) return [];
		const spoken = languages.map((code) => writeLanguage(code, locale));
		const remarks = [
			wordsIn(locale).media.pdf(writeBytes(document.bytes, locale)),
			...(dated === undefined ? [] : [writeDate(dated, locale)]),
			...(spoken.length > 0 ? [writeList(spoken, locale)] : [])
		];
		const hreflang = languages.length === 1 ? languages[0] : undefined;
		return [{ id, address: addressOfFile(document), title: found.words.title, lang: found.lang, hreflang, remarks }];
	});
}

function addressOfFile({ file }: { file: string }): string {
	return `/media/${file}`;
}

/** The words of one item in the wanted language, else in another. */
function wordsOfItem<Words>(
	{ wanted, written }: { wanted: Locale; written: readonly Locale[] },
	read: (from: Locale) => Words | undefined
): { words: Words; lang: Locale | undefined } | undefined {
	for (const from of [wanted, ...written]) {
		const words = read(from);
		if (words) return { words, lang: from === wanted ? undefined : from };
	}
	return undefined;
}
