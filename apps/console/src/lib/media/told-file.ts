import { type Locale, isLocale } from '@kok/domain/words';
import type { Schemas } from '#lib/api/client.ts';
import { nameOfLanguage } from '#lib/records/title.ts';
import { language } from '#lib/words/words.ts';
import { mediaWords } from './media-words.ts';

/** A kept file with what is said about it and where it is used. */
export type ToldFile = Schemas['ToldFile'];

const kilobytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte' });
const megabytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });

export function isPicture({ mediaType }: Pick<ToldFile, 'mediaType'>): boolean {
	return mediaType !== 'application/pdf';
}

/** Where the bytes of a file are read. */
export function addressOfFile({ file }: Pick<ToldFile, 'file'>): string {
	return `/api/media/${file}`;
}

export function nameOfFile({ name }: { name?: string | undefined }): string {
	return name ?? mediaWords.unnamed;
}

/** A length in bytes as one says it: *310 kB*, *2,1 MB*. */
export function writeSize(bytes: number): string {
	return bytes < 1_000_000 ? kilobytes.format(Math.ceil(bytes / 1_000)) : megabytes.format(bytes / 1_000_000);
}

/** What a file is: *Bild, 2560 × 3413*, *PDF, 2,1 MB*. */
export function writeKind({ mediaType, bytes, width, height }: ToldFile): string {
	if (!isPicture({ mediaType }) || width === undefined || height === undefined) return `PDF, ${writeSize(bytes)}`;
	return mediaWords.picture(width, height);
}

/** The languages of the network in which nothing says what a picture shows. A document needs a name, and no such text. */
export function undescribedIn(
	file: Pick<ToldFile, 'mediaType'>,
	{ alternative, languages }: { alternative: Partial<Record<Locale, string>>; languages: readonly string[] }
): Locale[] {
	if (!isPicture(file)) return [];
	return languages.filter(isLocale).filter((locale) => (alternative[locale] ?? '').trim() === '');
}

/** Some languages by their names. */
export function writeLanguages(tags: readonly string[]): string {
	return tags.map(nameOfLanguage).join(', ');
}
