import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { type TypeName, contentTypes, typeNames } from '@kok/domain/content-types';
import { type Locale, locales } from '@kok/domain/words';

/** A public record of a type that is known only at run time. */
export interface AnyRecord {
	id: string;
	facts: { values: AnyValues };
	wording: { readonly [L in Locale]?: { values: AnyValues; slug: string } };
}

export function typeOf(name: TypeName): ContentType {
	return contentTypes[name];
}

/** The types whose records have a page, in the order in which menus name them; the network has the home. */
export const typesFound: readonly TypeName[] = typeNames.filter((name) => typeOf(name).address ?? typeOf(name).single);

/** The language in which a record is read by whoever reads in `wanted`: that one, else the one it has. */
export function localeOf({ wording }: AnyRecord, wanted: Locale): Locale {
	return [wanted, ...locales].find((locale) => wording[locale]) ?? wanted;
}

/** What a record is called in a language, whatever its type. */
export function titleOf(type: TypeName, { id, wording }: AnyRecord, locale: Locale): string {
	const { title } = typeOf(type);
	const named = title === undefined ? undefined : wording[locale]?.values[title];
	return typeof named === 'string' ? named : id;
}

export function isValues(value: unknown): value is AnyValues {
	return typeof value === 'object' && value !== null;
}

/** The items of a list, as far as it is one. */
export function itemsOf(value: unknown): AnyValues[] {
	return Array.isArray(value) ? value.filter(isValues) : [];
}
