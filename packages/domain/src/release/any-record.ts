import type { AnyValues, ContentType } from '../content-type.ts';
import type { Locale } from '../words.ts';

/** A public record of a type that is known only at run time. */
export interface AnyRecord {
	id: string;
	facts: { values: AnyValues };
	wording: { readonly [L in Locale]?: { values: AnyValues; slug: string } };
}

/** What a record is called in a language, whatever its type. */
export function titleOf({ title }: Pick<ContentType, 'title'>, { id, wording }: AnyRecord, locale: Locale): string {
	const named = title === undefined ? undefined : wording[locale]?.values[title];
	return typeof named === 'string' ? named : id;
}
