import { compareByCodeUnit } from '../canonical.ts';
import { contentTypes } from '../content-types.ts';
import type { Locale } from '../words.ts';
import type { Content, PictureCard, Pictures } from './content.ts';
import { listFiles } from './files.ts';

/** The content with the pictures that stand for it, their files among its own. */
export function withPictures(content: Content, pictures: Pictures): Content {
	return {
		...content,
		pictures,
		media: [...new Set([...content.media, ...filesOf(pictures)])].sort(compareByCodeUnit)
	};
}

function filesOf({ icon, touchIcon, cards }: Pictures): string[] {
	return [icon, ...(touchIcon === undefined ? [] : [touchIcon]), ...cards.map(({ file }) => file)];
}

/** The content without the pictures that stand for it, and without their files. */
export function withoutPictures({ pictures, ...content }: Content): Content {
	if (!pictures) return content;
	const named = new Set(listFiles(content.records, contentTypes).map(({ file }) => file));
	return { ...content, media: content.media.filter((file) => named.has(file)) };
}

/** What a picture is wanted for. */
interface Pictured {
	locale: Locale;
	record?: string | undefined;
	clause?: string | undefined;
	version?: number | undefined;
}

/**
 * The picture beside links to a clause or a version of a record in a language; else that of the record, else the one for
 * all else in the language. None where none was drawn.
 */
export function cardFor(
	{ pictures }: Pick<Content, 'pictures'>,
	{ locale, record, clause, version }: Pictured
): string | undefined {
	const cards = (pictures?.cards ?? []).filter((card) => card.locale === locale);
	const [whole, parts] = [cards.filter(isWhole), cards.filter((card) => card.record === record && !isWhole(card))];
	const own = parts.find((card) => card.clause === clause && card.version === version);
	const found = own ?? whole.find((card) => card.record === record) ?? whole.find((card) => card.record === undefined);
	return found?.file;
}

function isWhole({ clause, version }: PictureCard): boolean {
	return clause === undefined && version === undefined;
}
