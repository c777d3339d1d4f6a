import { compareByCodeUnit } from '../canonical.ts';
import { contentTypes } from '../content-types.ts';
import type { Locale } from '../words.ts';
import type { Content, Pictures } from './content.ts';
import { listFiles } from './files.ts';

/** The content with the pictures that stand for it, their files among its own. */
export function withPictures(content: Content, pictures: Pictures): Content {
	const files = [pictures.icon, ...pictures.cards.map(({ file }) => file)];
	return { ...content, pictures, media: [...new Set([...content.media, ...files])].sort(compareByCodeUnit) };
}

/** The content without the pictures that stand for it, and without their files. */
export function withoutPictures({ pictures, ...content }: Content): Content {
	if (!pictures) return content;
	const named = new Set(listFiles(content.records, contentTypes).map(({ file }) => file));
	return { ...content, media: content.media.filter((file) => named.has(file)) };
}

/** The picture beside links to a record in a language; else the one for all else in it. None where none was drawn. */
export function cardFor(
	{ pictures }: Pick<Content, 'pictures'>,
	{ locale, record }: { locale: Locale; record?: string | undefined }
): string | undefined {
	const cards = (pictures?.cards ?? []).filter((card) => card.locale === locale);
	const own = cards.find((card) => card.record === record);
	return (own ?? cards.find((card) => card.record === undefined))?.file;
}
