import * as z from 'zod';
import { type Audience, type Field, type Traits, field, optional } from './field.ts';
import { itemWords, items } from './items.ts';
import { oneLineUpTo } from './one-line.ts';
import { date, languages, line } from './plain.ts';

/** The media types in which files are kept and served: pictures made anew, documents found harmless. */
export const mediaTypes = ['image/webp', 'application/pdf'] as const;

/** A kept file. Its bytes lie elsewhere, under their hash. */
export const MediaFile = z.strictObject({
	/** SHA-256 of the bytes, in lower-case hexadecimal: the file's name everywhere. */
	file: z.string().regex(/^[0-9a-f]{64}$/, { error: 'not-a-hash' }),
	mediaType: z.enum(mediaTypes),
	/** Length in bytes. */
	bytes: z.int().min(1),
	/** In pixels, of a picture. */
	width: z.int().min(1).optional(),
	height: z.int().min(1).optional(),
	/** Under which it is saved by a reader; it says nothing about what the file is. */
	name: z.string().min(1).optional()
});
export type MediaFile = z.infer<typeof MediaFile>;

const name = oneLineUpTo(120).optional();
/** A picture or a document as it is entered. */
export const mediaEntries = {
	picture: MediaFile.extend({
		mediaType: z.literal('image/webp', { error: 'not-a-picture' }),
		width: z.int().min(1),
		height: z.int().min(1),
		name
	}),
	document: MediaFile.omit({ width: true, height: true }).extend({
		mediaType: z.literal('application/pdf', { error: 'not-a-document' }),
		name
	})
};

/** A picture or a document, as one file. Whether the file is kept is asked where it is saved. */
export function media<Seen extends Audience = 'office'>(of: keyof typeof mediaEntries, traits: Traits<Seen>) {
	return field({ kind: 'media', value: MediaFile, entry: mediaEntries[of], shown: MediaFile }, traits);
}

/** Pictures of a record, in their order, with who made them. Their words stand in each wording; see `pictureWords`. */
export function pictures<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	const inner = insideOf(traits);
	return items(
		{
			picture: media('picture', { ...inner, label: { de: 'Bild', en: 'Picture' } }),
			credit: optional(line({ ...inner, max: 200, label: { de: 'Bildnachweis', en: 'Credit' } }))
		},
		{ ...traits, setting: true }
	);
}

/**
 * The words of pictures in one language: what is to be seen, for whoever does not see it, and a line below. A wording
 * that lacks those of a picture is not published.
 */
export function pictureWords<Seen extends Audience = 'office'>(list: string, traits: Traits<Seen>) {
	const inner = insideOf(traits);
	return completeWords(
		itemWords(
			list,
			{
				alternative: line({ ...inner, max: 400, label: { de: 'Alternativtext', en: 'Alternative text' } }),
				caption: optional(line({ ...inner, max: 300, label: { de: 'Bildunterschrift', en: 'Caption' } }))
			},
			traits
		)
	);
}

/** Documents to a record, in their order. Their titles stand in each wording; see `documentWords`. */
export function documents<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	const inner = insideOf(traits);
	return items(
		{
			document: media('document', { ...inner, label: { de: 'Dokument', en: 'Document' } }),
			languages: optional(languages({ ...inner, label: { de: 'Sprachen', en: 'Languages' } })),
			dated: optional(date({ ...inner, label: { de: 'Datum des Dokuments', en: 'Date of the document' } }))
		},
		{ ...traits, setting: true }
	);
}

/** The titles of documents in one language. A wording that lacks one is not published. */
export function documentWords<Seen extends Audience = 'office'>(list: string, traits: Traits<Seen>) {
	const title = line({ ...insideOf(traits), max: 240, label: { de: 'Titel', en: 'Title' } });
	return completeWords(itemWords(list, { title }, traits));
}

/** What stands in a list is seen by whoever sees the list. */
function insideOf<Seen extends Audience>({ audience }: Traits<Seen>): Pick<Traits<Seen>, 'audience'> {
	return audience === undefined ? {} : { audience };
}

function completeWords<Words extends Field>(words: Words): Words {
	return { ...words, complete: true };
}
