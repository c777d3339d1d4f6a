import type { AnyValues, ContentType } from '@kok/domain/content-type';
import type { Locale } from '@kok/domain/words';

/** A record of a type that is known only at run time. */
export interface AnyRecord {
	id: string;
	facts: { values: AnyValues };
	wording: { readonly [L in Locale]?: { values: AnyValues; slug: string } };
}

/** What a record is called in a language, whatever its type. */
export function titleOf({ title }: Pick<ContentType, 'title'>, record: AnyRecord, locale: Locale): string {
	const named = title === undefined ? undefined : record.wording[locale]?.values[title];
	return typeof named === 'string' ? named : record.id;
}
